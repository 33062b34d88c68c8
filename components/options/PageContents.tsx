import { Fragment } from 'preact';
import { AppearanceSection } from '../settings/AppearanceSection';
import { BriefSection } from '../settings/BriefSection';
import { CostSection } from '../settings/cost/CostSection';
import { CoverageSection } from '../settings/coverage/CoverageSection';
import { DeleteSection } from '../settings/DeleteSection';
import { EngineSection } from '../settings/EngineSection';
import { KeptSection } from '../settings/KeptSection';
import { PagesSection } from '../settings/PagesSection';
import { PrivacySection } from '../settings/PrivacySection';
import type { SectionProps } from '../settings/parts';
import { SupportSection } from '../settings/SupportSection';
import type { Place } from './place';
import { WaysToModel } from './WaysToModel';

interface Props extends SectionProps {
  place: Place;
  /** A new number renders all fields anew. */
  generation: number;
  onDeleted(): void;
}

/** The sections of one page of the options. */
export function PageContents({ place, generation, onDeleted, ...props }: Props) {
  switch (place) {
    case 'briefs':
      return (
        <Fragment key={generation}>
          <WaysToModel {...props} />
          <BriefSection {...props} />
        </Fragment>
      );
    case 'models':
      return (
        <Fragment key={generation}>
          <EngineSection {...props} />
          <CostSection {...props} />
        </Fragment>
      );
    case 'reports':
      return <CoverageSection key={generation} {...props} />;
    case 'library':
      return (
        <>
          <KeptSection key={generation} {...props} />
          <PrivacySection settings={props.settings} />
          <DeleteSection onDeleted={onDeleted} />
        </>
      );
    case 'looks':
      return (
        <Fragment key={generation}>
          <AppearanceSection {...props} />
          <PagesSection {...props} />
          <SupportSection settings={props.settings} />
        </Fragment>
      );
  }
}
