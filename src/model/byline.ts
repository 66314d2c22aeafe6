/** What stands between two names: a comma of any script, or "and". */
const JOINT = /[,、،]\s*|\s(?:and|und|et|y|e|og|och|ja|i|и|&)\s/u;

/** The names of a byline: "Ada Holm, Bo Lind and Carla Vane" gives three. */
export function namesOf(byline: string): readonly string[] {
  return byline
    .split(JOINT)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
