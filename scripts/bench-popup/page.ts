const PLACES = ['Elmsworth', 'Tarnbeck', 'Port Hallam', 'Norrhavn', 'Wyncombe', 'Lille Velde', 'Holm'];
const SAID = [
  'The council of PLACE voted on Tuesday to spend N million crowns on a new harbour wall, two years after a storm broke the old one.',
  'About N00 people in PLACE were without power for a night, the network company said, most of them in the streets by the quay.',
  'Mayor Tilda Oake told reporters that work could begin next month if the province agrees to pay N percent of the cost.',
  'Engineers who looked at the wall in PLACE found N cracks, of which three were wide enough to let water through.',
  'The plan drew criticism from fishermen, who fear that the wall will close the entrance for boats longer than N metres.',
  'A report seen by the Courier puts the damage in PLACE at N million crowns, more than the insurers had expected.',
  'The province has not yet decided, and a spokeswoman said that an answer is not expected before the end of the summer.',
  'In PLACE, where the water stood highest, N families have not been able to return to their homes since the storm.',
];

/** Makes an invented article of about `words` words: a different one for each number, but the same every time. */
export function articleHtml(words: number, number: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at++) {
    const place = PLACES[(at * 3 + number) % PLACES.length] ?? '';
    const sentence = (SAID[at % SAID.length] ?? '')
      .replace('PLACE', place)
      .replace('N', String(12 + ((at * 7 + number) % 70)));
    count += sentence.split(' ').length;
    paragraphs.push(`<p>${sentence}</p>`);
  }
  const title = 'Coast towns to get a new harbour wall two years after the storm';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1><article>${paragraphs.join('\n')}</article></html>`;
}
