/** Drawn on a 20 px grid, 1.6 px strokes, for this project. */
const PATHS = {
  share: 'M10 3v9M6.5 6.3 10 3l3.5 3.3M5 9.5H4v7h12v-7h-1',
  text: 'M2.5 15.5 6.5 5h.6l4 10.5M4 11.8h5.6M12.3 15.5l2.6-6.6h.5l2.6 6.6M13.3 13.2h3.8',
  options: 'M3 6h6m5 0h3M3 14h3m5 0h6M11.5 4v4M8.5 12v4',
  warning: 'M10 3 18 17H2L10 3ZM10 8v4M10 14.4v.2',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  copy: 'M7 7V3h10v10h-4M3 7h10v10H3z',
  pin: 'M7 3h6l-1 5 3 3H5l3-3-1-5ZM10 11v6',
  voice: 'M4 8v4h3l4 3.5v-11L7 8H4ZM13.5 7.5a3.5 3.5 0 0 1 0 5M15.6 5a7 7 0 0 1 0 10',
  play: 'M6 4.5v11l9-5.5-9-5.5Z',
  pause: 'M7 5v10M13 5v10',
  next: 'M5 5v10l7-5-7-5ZM15 5v10',
  more: 'M4.5 9.2v1.6M10 9.2v1.6M15.5 9.2v1.6',
  library: 'M3.5 3.5h3.5v13H3.5zM7 5.5h3.5v11H7zM11.8 5.2l3-.9 2.4 11.4-3 .8z',
  today:
    'M3 4h11v10.5a1.5 1.5 0 0 0 1.5 1.5H4.5A1.5 1.5 0 0 1 3 14.5ZM14 8h3v6.5a1.5 1.5 0 0 1-1.5 1.5M5.8 7h5.4M5.8 10h5.4M5.8 13h3.4',
  save: 'M10 3v9M6.5 8.7 10 12l3.5-3.3M4 16.5h12',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside words or in a labelled button. It never stands alone, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
