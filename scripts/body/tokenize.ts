/** Words as the scorer of whole bodies counts them. */
export const tokenize = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}\p{Pc}]+/gu) ?? [];
