import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesOf } from './fake-words';

const ROOT = new URL('../../', import.meta.url).pathname;
const LOCALES = readdirSync(join(ROOT, 'public/_locales')).sort();
const LONGEST = { extensionName: 45, extensionDescription: 132 };

const english = messagesOf('en');
const textsOf = (locale: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(messagesOf(locale)).map(([key, entry]) => [key, entry?.message ?? '']));
/** Strings with a form for each plural category, by their name without the category. */
const stems = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length));
const stemOf = (key: string): string | undefined => stems.find((stem) => key.startsWith(`${stem}_`));
const placesIn = (text: string): readonly string[] => [...new Set(text.match(/\$\d/g))].sort();

test('the interface has the languages that it promises', () => {
  expect(LOCALES).toEqual(
    ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'pt_BR', 'tr', 'zh_CN'].sort(),
  );
});

/** Punctuation that no editor of the language would accept. */
const MISSET: Readonly<Record<string, RegExp | undefined>> = {
  // A no-break space before tall punctuation and inside quotation marks: "Nutgraf : l’essentiel".
  fr: /(?<![\u{A0}\u{202F}])(?:[;!?»]|:(?!\/\/))|«(?!\u{A0})|'/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,.:;!?()]|[,;!?]/u,
  zh_CN: /\p{Script=Han}[,.:;!?()]|[,;!?]/u,
  ar: /[,;?]/u,
  hi: /[\p{Script=Devanagari}]\./u,
  he: /["']/u,
};

test('in Italian no article stands before a percentage, since it depends on the number: “l’8%”, “il 20%”', () => {
  const percentages = ['engineCovered', 'coverageBeginning'].map((key) => textsOf('it').get(key));
  expect(percentages.filter((text) => /\b(?:il|lo|la|del|al) \$1/u.test(text ?? ''))).toEqual([]);
});

/** The part of each language's word for highlighting that all of its forms share. */
const HIGHLIGHT: Readonly<Record<string, RegExp>> = {
  ar: /مي?يز/u,
  de: /hervor(?:ge)?h[eo]b/iu,
  en: /highlight/iu,
  es: /resalta/iu,
  fr: /surlign/iu,
  he: /דגש/u,
  hi: /हाइलाइट/u,
  it: /evidenzia/iu,
  ja: /強調/u,
  pt_BR: /desta[cq]/iu,
  tr: /vurgu/iu,
  zh_CN: /突出显示/u,
};
/** Each language's word for the settings, and for a model. */
const SETTINGS: Readonly<Record<string, RegExp>> = {
  ar: /الإعدادات/u,
  de: /Einstellungen/u,
  en: /settings/iu,
  es: /ajustes/iu,
  fr: /paramètres/iu,
  he: /הגדרות/u,
  hi: /सेटिंग/u,
  it: /impostazioni/iu,
  ja: /設定/u,
  pt_BR: /configurações/iu,
  tr: /ayarlar/iu,
  zh_CN: /设置/u,
};
const MODEL: Readonly<Record<string, RegExp>> = {
  ar: /نموذج/u,
  fr: /modèle/iu,
  he: /מודל/u,
  hi: /मॉडल/u,
  ja: /モデル/u,
  zh_CN: /模型/u,
};

/** Texts in which the settings are named. */
const ON_SETTINGS = [
  'titleSettings',
  'hintClear',
  'hintRecentOff',
  'adviseDownload',
  'adviseAllow',
  'adviseModel',
];
const ON_HIGHLIGHTS = ['actionHighlightAll', 'hintEscape', 'statusRevealed', 'welcomeSource'];

test.each(['de', 'es', 'fr', 'it', 'pt_BR'])(
  'in %s an engine’s name begins its sentence or follows a colon: it has an article, in the case of a subject',
  (locale) => {
    const texts = textsOf(locale);
    const sentences = ['engineWriting', 'engineWordedBy', 'engineStopped'].map((key) => texts.get(key) ?? '');
    expect(sentences.filter((text) => !/^(?:\$1 |\p{L}+\u{A0}?: \$1)/u.test(text))).toEqual([]);
  },
);

describe.each(LOCALES)('%s', (locale) => {
  const texts = textsOf(locale);

  test('has every string, and none that is not in English', () => {
    const plain = (keys: Iterable<string>) => [...keys].filter((key) => stemOf(key) === undefined).sort();
    expect(plain(texts.keys())).toEqual(plain(Object.keys(english)));
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has the plural forms that its language needs, and no others', () => {
    const rules = new Intl.PluralRules(locale.replace('_', '-'));
    // "many" in the Romance languages is for millions, which do not occur here.
    const counts = Array.from({ length: 2000 }, (_, count) => rules.select(count));
    const wanted = [...new Set(counts)].sort();
    for (const stem of stems) {
      const forms = [...texts.keys()].filter((key) => stemOf(key) === stem);
      expect(forms.map((key) => key.slice(stem.length + 1)).sort()).toEqual(wanted);
    }
  });

  test('uses the same placeholders in each string as English does', () => {
    const wrong = [...texts].filter(([key, text]) => {
      // A plural form may spell out its number: "the one paragraph".
      if (stemOf(key) !== undefined) return placesIn(text).some((place) => place !== '$1');
      return String(placesIn(text)) !== String(placesIn(english[key]?.message ?? ''));
    });
    expect(wrong).toEqual([]);
  });

  test('is translated, except for what has no other name', () => {
    if (locale === 'en') return;
    const same = [...texts].filter(([key, text]) => text === english[key]?.message).map(([key]) => key);
    expect(same.filter((key) => !['wordsDirection', 'actionPause'].includes(key))).toEqual([]);
  });

  test('states its own language and direction', () => {
    expect(texts.get('wordsLanguage')).toBe(locale.replace('_', '-'));
    expect(texts.get('wordsDirection')).toBe(['ar', 'he'].includes(locale) ? 'rtl' : 'ltr');
  });

  test('refers to the menu’s entries by their real names', () => {
    expect(texts.get('adviseHeadline')).toContain(texts.get('menuLink') ?? 'nothing');
    expect(texts.get('adviseSelect')).toContain(texts.get('menuSelection') ?? 'nothing');
  });

  test('has one word for what a click on a fact does in the page', () => {
    const word = HIGHLIGHT[locale] ?? /^$/u;
    expect(ON_HIGHLIGHTS.filter((key) => !word.test(texts.get(key) ?? ''))).toEqual([]);
  });

  test('has one word for the settings', () => {
    const word = SETTINGS[locale] ?? /^$/u;
    expect(ON_SETTINGS.filter((key) => !word.test(texts.get(key) ?? ''))).toEqual([]);
  });

  // The head of the same view says how many paragraphs the built-in engine read: "all", as a rule.
  test('says that it was the model that read only a part', () => {
    expect(texts.get('engineCovered')).toMatch(MODEL[locale] ?? /model/iu);
  });

  test('names the button of the settings as it is', () => {
    expect(texts.get('adviseConnectServer')).toContain(texts.get('actionConnect') ?? 'nothing');
  });

  test('punctuates as the language does', () => {
    const wrong = MISSET[locale];
    expect(wrong === undefined ? [] : [...texts].filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  test.each(Object.entries(LONGEST))(
    '%s has no more than %i characters, as the stores require',
    (key, longest) => {
      expect(texts.get(key)?.length).toBeLessThanOrEqual(longest);
    },
  );
});

test('every string is used, and every used string exists', () => {
  const sources = [
    readFileSync(join(ROOT, 'manifest.json'), 'utf8'),
    ...readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .concat(['../scripts/build/manifest.ts'])
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8')),
  ].join('\n');
  const quoted = new Set(
    [...sources.matchAll(/'([a-z][A-Za-z]+)'|__MSG_(\w+)__/g)].flatMap((match) => match.slice(1)),
  );
  const unused = Object.keys(english).filter((key) => !quoted.has(stemOf(key) ?? key));
  expect(unused).toEqual([]);
  // Strings that the code names are checked by the compiler; those of the manifest are not.
  const named = [...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  expect(named.filter((key) => !(key in english))).toEqual([]);
});
