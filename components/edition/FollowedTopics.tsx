import { useState } from 'preact/hooks';
import type { FollowedTopic } from '../../utils/core/settings/follow';
import { RemovableList } from '../settings/coverage/RemovableList';
import { Field, Section, type SectionProps } from '../settings/parts';
import { useI18n } from '../shared/i18n';

/** The words of a topic as they are typed: separated by commas, in whatever languages. */
const wordsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

/** The topics that the reader follows: a name, and the words and names that mean it. */
export function FollowedTopics({ settings, update }: SectionProps) {
  const { t, list } = useI18n();
  const [name, setName] = useState('');
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');

  const submit = (event: Event) => {
    event.preventDefault();
    const own = name.trim();
    if (own === '') return;
    const chosen = wordsOf(words);
    const topic: FollowedTopic = { name: own, words: chosen.length > 0 ? chosen : [own] };
    const others = settings.topics.filter((one) => one.name !== own);
    void update({ topics: [...others, topic] }).then(
      () => {
        setName('');
        setWords('');
        setSaid(t('following_topicAdded', own));
      },
      () => setSaid(t('coverageSet_notSaved')),
    );
  };
  const remove = (gone: string) =>
    void update({ topics: settings.topics.filter((one) => one.name !== gone) }).then(
      () => setSaid(t('coverageSet_removed', gone)),
      () => setSaid(t('coverageSet_notSaved')),
    );
  return (
    <Section id="topics" title="section_topics">
      <p class="hint">{t('following_topics_hint')}</p>
      <form onSubmit={submit}>
        <Field label={t('following_topicName')}>
          {(ids) => (
            <input {...ids} maxLength={100} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          )}
        </Field>
        <Field label={t('following_topicWords')} hint={t('following_topicWords_hint')}>
          {(ids) => (
            <input {...ids} maxLength={1000} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          )}
        </Field>
        <div class="buttons">
          <button type="submit">{t('following_topicAdd')}</button>
        </div>
      </form>
      <p role="status" class="said">
        {said}
      </p>
      <RemovableList
        items={settings.topics.map((topic) => ({ id: topic.name, name: topic.name, detail: list(topic.words) }))}
        onRemove={remove}
      />
    </Section>
  );
}
