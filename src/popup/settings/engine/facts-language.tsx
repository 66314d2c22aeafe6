import { useExplained } from '../../hooks/use-explained';
import { languageName } from '../../wording/engine-failures';
import { say } from '../../wording/words';

/** Tags of the languages of our interface; models write others, too, but few readers look for them. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'pt', 'tr', 'zh'];

/** The language in which an engine words the facts. */
export function FactsLanguage(props: {
  readonly value: string;
  readonly onChange: (language: string) => void;
}) {
  const { value, onChange } = props;
  const isListed = value === 'article' || LANGUAGES.includes(value);
  const { control, name, hint } = useExplained();
  return (
    <label class="row row-between">
      <span>
        <span {...name}>{say('labelFactsLanguage')}</span>
        <span class="hint" {...hint}>
          {say('hintFactsLanguage')}
        </span>
      </span>
      <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="article">{say('languageOfArticle')}</option>
        {[...LANGUAGES, ...(isListed ? [] : [value])].map((tag) => (
          <option key={tag} value={tag}>
            {languageName(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}
