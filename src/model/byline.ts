/** What stands between two names: a comma of any script, or "and". */
const JOINT = /[,、،]\s*|\s(?:and|und|et|y|e|og|och|ja|i|и|&)\s/u;
const JOINT_AT_END = /(?:[,、،]|\s(?:and|und|et|y|e|og|och|ja|i|и|&))$/u;
const JOINT_AT_START = /^(?:and|und|et|y|e|og|och|ja|i|и|&)\s/u;

/** The names of a byline: "Ada Holm, Bo Lind and Carla Vane" gives three. */
export function namesOf(byline: string): readonly string[] {
  return byline
    .split(JOINT)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether names continue from one line to the next: "Ada Holm," and "Bo Lind", "Ada Holm" and "and Bo Lind". */
export function areJoined(line: string, next: string): boolean {
  return JOINT_AT_END.test(line) || JOINT_AT_START.test(next);
}
