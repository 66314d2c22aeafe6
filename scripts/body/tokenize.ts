/** Splits a text into words as the scorer of whole bodies does. */
export const tokenize = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}\p{Pc}]+/gu) ?? [];
