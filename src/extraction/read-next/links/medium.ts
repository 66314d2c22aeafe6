import type { Medium } from '../../../model/article';

const MEDIA: readonly (readonly [Medium, RegExp])[] = [
  ['video', /(?:^|[\s/_-])(?:videos?|watch|vod)(?:$|[\s/_-])|[?/]v=/u],
  ['audio', /(?:^|[\s/_-])(?:audio|podcasts?|listen)(?:$|[\s/_-])/u],
  [
    'gallery',
    /(?:^|[\s/_-])(?:galler(?:y|ies)|galeria|fotostrecke|slideshow|diaporama|photos?)(?:$|[\s/_-])/u,
  ],
  ['live', /(?:^|[\s/_-])(?:live|liveblog|live-?ticker|en-?vivo|en-?direct)(?:$|[\s/_-])/u],
];

/** What an item leads to, judging by its address or the names of its elements. */
export function mediumOf(path: string, names: string): Medium {
  for (const [medium, pattern] of MEDIA) if (pattern.test(path) || pattern.test(names)) return medium;
  return 'article';
}

/** True where the address names a video, audio or a gallery rather than an article to read. */
export function isMediaPath(path: string): boolean {
  const medium = mediumOf(path.toLowerCase(), '');
  return medium === 'video' || medium === 'audio' || medium === 'gallery';
}
