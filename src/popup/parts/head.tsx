import type { Digest } from '../../model/digest';
import { hostOf } from '../../model/host';
import { coverageText, genreText } from '../wording/coverage';
import { dateText } from '../wording/dates';
import { readingMinutes } from '../wording/reading-time';
import { shownText, type ShownFact } from '../shown-fact';
import { readerLocale, say } from '../wording/words';

/** Site, byline and date of the page, its title, its reading time, and how much of it was read for the facts. */
export function Head({ digest, facts }: { readonly digest: Digest; readonly facts: readonly ShownFact[] }) {
  const { article } = digest;
  const locale = readerLocale();
  const genre = genreText(digest);
  const published = article.published === undefined ? undefined : dateText(article.published, locale);
  return (
    <header class="head">
      <p class="small dots">
        {/* A name has a direction of its own, but the dot after it belongs to the line. */}
        <span>
          <bdi>{article.site ?? hostOf(article.canonicalUrl)}</bdi>
        </span>
        {article.byline !== undefined && article.byline !== article.site && (
          <span>
            <bdi>{article.byline}</bdi>
          </span>
        )}
        {published !== undefined && <time dateTime={article.published}>{published}</time>}
      </p>
      <h1 lang={article.language || undefined} dir={article.direction}>
        {article.title}
      </h1>
      <p class="small dots">
        {timeTexts(digest, facts).map((text) => (
          <span key={text}>{text}</span>
        ))}
        {genre !== undefined && <span class="partial">{genre}</span>}
        <span class={isWhole(digest) ? undefined : 'partial'}>{coverageText(digest)}</span>
      </p>
    </header>
  );
}

/** Whether the whole article was read, as far as we know. */
function isWhole({ article, readLength, subject }: Digest): boolean {
  return (
    readLength >= article.text.length && subject.kind !== 'selection' && article.seen.coverage === 'whole'
  );
}

/** The article's reading time, and how much of it the facts save if that is a minute or more. */
function timeTexts({ article }: Digest, facts: readonly ShownFact[]): readonly string[] {
  const whole = Math.max(1, Math.round(readingMinutes(article.text)));
  const shown = readingMinutes(facts.map((fact) => shownText(article, fact)).join(' '));
  const saved = Math.floor(whole - shown);
  const minutes = new Intl.NumberFormat(readerLocale(), { style: 'unit', unit: 'minute' });
  return [
    say('readingTime', minutes.format(whole)),
    // Who cooks or buys by the page reads it all.
    ...(saved >= 1 && article.genre === undefined ? [say('savedTime', minutes.format(saved))] : []),
  ];
}
