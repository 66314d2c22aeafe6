/**
 * What is in no word, of whatever script: punctuation, spaces, symbols; the source of a class for regular expressions.
 * `\W` means all but ASCII, so "Реклама в метро подорожала" would be "реклама" and nothing further. By ranges, as a
 * browser takes milliseconds to look up the characters of `\p{L}`.
 */
export const NO_LETTER =
  '[^\\w\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\u30ff\\u3105-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc]';
