/** Separator between two names: a comma of any script, or "and". */
const JOINT = /[,、،]\s*|\s(?:and|und|et|y|e|og|och|ja|i|и|&)\s/u;
const JOINT_AT_END = /(?:[,、،]|\s(?:and|und|et|y|e|og|och|ja|i|и|&))$/u;
const JOINT_AT_START = /^(?:and|und|et|y|e|og|och|ja|i|и|&)\s/u;

/** Splits a byline into its names: "Ada Holm, Bo Lind and Carla Vane" gives three. */
export function namesOf(byline: string): readonly string[] {
  return byline
    .split(JOINT)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether a list of names continues on the next line: "Ada Holm," then "Bo Lind", or "Ada Holm" then "and Bo Lind". */
export function areJoined(line: string, next: string): boolean {
  return JOINT_AT_END.test(line) || JOINT_AT_START.test(next);
}
