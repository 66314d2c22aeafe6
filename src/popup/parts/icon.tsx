const PATHS = {
  acorn:
    'M11 2h2v3.6h-2ZM4.5 10.5C4.5 7.5 7.7 5.6 12 5.6s7.5 1.9 7.5 4.9c0 .6-.4 1-1 1h-13c-.6 0-1-.4-1-1ZM6.4 13h11.2c0 3.9-2.4 6.6-4.7 7.6-.6.3-1.2.3-1.8 0-2.3-1-4.7-3.7-4.7-7.6Z',
  mark: 'M4 20h16v2H4ZM14.6 3.6l5.8 5.8-8.4 8.4H7.4L5 15.4Zm0 2.8-6.7 6.7 3 3 6.7-6.7Z',
  minus: 'M5 11h14v2H5Z',
  plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6Z',
  copy: 'M8 3h11a2 2 0 0 1 2 2v11h-2V5H8ZM5 7h9a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2Zm0 2v10h9V9Z',
  save: 'M11 3h2v9.2l3.3-3.3 1.4 1.4L12 16l-5.7-5.7 1.4-1.4 3.3 3.3ZM4 19h16v2H4Z',
  share: 'M11 7.8 7.7 11.1 6.3 9.7 12 4l5.7 5.7-1.4 1.4L13 7.8V16h-2ZM4 14h2v5h12v-5h2v7H4Z',
  listen:
    'M4 9h4l5-4v14l-5-4H4ZM15.5 8.5a5 5 0 0 1 0 7l-1.4-1.4a3 3 0 0 0 0-4.2ZM18.4 5.6a9 9 0 0 1 0 12.8L17 17a7 7 0 0 0 0-10Z',
  pause: 'M7 5h3.5v14H7ZM13.5 5H17v14h-3.5Z',
  play: 'M7 5v14l12-7Z',
  stop: 'M6 6h12v12H6Z',
  clock:
    'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 2a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm-1 2h2v4.6l3 3-1.4 1.4-3.6-3.6Z',
  settings: 'M3 6h9v2H3ZM18 6h3v2h-3ZM14 4h2v6h-2ZM3 16h3v2H3ZM12 16h9v2h-9ZM8 14h2v6H8Z',
  more: 'M5 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4ZM12 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4ZM19 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4Z',
  doubt: 'M12 3 22.4 21H1.6Zm0 4L5 19h14Zm-1 4h2v4h-2Zm0 5h2v2h-2Z',
  remove: 'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4Z',
  back: 'M11 5.6 12.4 7l-4 4H20v2H8.4l4 4-1.4 1.4L4.6 12Z',
} as const;

/** Names of the icons. */
export type IconName = keyof typeof PATHS;

/** An icon in the colour of the text beside it. It has no accessible name: the element around it has to give one. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
