import { expect, it } from 'vitest';
import { keptText } from '../../../../src/model/fact';
import { variantsOf } from '../../../../src/background/condense/compression/compress';
import { readSentence } from './read-sentence';

/**
 * A past form after an aside is the main verb, and the last verb belongs to the clause after "after": no length offered
 * may lose one of them, or attach one to another subject.
 */
it.each([
  [
    'The strike at Calder Bay, the largest port, entered its ninth day on Thursday after talks between the union and the operator, Meridian Terminals, broke off without agreement.',
    ['entered its ninth day', 'after talks', ', Meridian Terminals, broke off'],
  ],
  [
    'The war in Sarnia, now in its third year, climbed in cost after negotiations between the army and the mediator, Ada Quill, collapsed in Geneva.',
    ['climbed in cost after negotiations', ', Ada Quill, collapsed in Geneva'],
  ],
  [
    'The war in Sarnia, now in its third year, escalated sharply after negotiations, held by the mediator, collapsed in Geneva.',
    ['escalated sharply after negotiations', 'collapsed in Geneva'],
  ],
  [
    "The factory in Derby, the town's largest employer, closed on Friday after talks with the owner, Meridian, failed to produce a deal.",
    [', closed', 'after talks with the owner, Meridian, failed to produce a deal'],
  ],
  [
    'Protests in the capital, the largest in a decade, continued for a fifth night after police and the army, both armed with rifles, fired on students.',
    ['continued for a fifth night after police and the army', 'fired on students'],
  ],
  [
    'The merger of Altona and Brill, two old rivals, was delayed after a dispute between the founders and the bank, Hallis Capital, ended in court.',
    ['was delayed after a dispute', 'ended in court'],
  ],
  [
    'Altona Bank, founded by Bo Vane, collapsed on Monday after talks with its rescuer, Brill Capital, ended in anger.',
    [', collapsed', 'after talks with its rescuer, Brill Capital, ended in anger'],
  ],
  [
    'Ada Quill, the mayor of Orla, resigned on Friday after the clerk of the port, Bo Vane, accused her of theft.',
    [', resigned', 'after the clerk of the port, Bo Vane, accused her of theft'],
  ],
  [
    'Ada Quill, mayor of the old town, resigned when the council, led by Bo Vane, rejected the plan.',
    [', resigned when the council, led by Bo Vane, rejected the plan'],
  ],
  [
    'The bridge in Orla, the oldest in the valley, collapsed as a lorry, driven by a clerk, crossed it.',
    [', collapsed as a lorry, driven by a clerk, crossed it'],
  ],
  [
    'The Orla festival, a summer tradition, opened late because the organiser, Bo Vane, cancelled the first show.',
    ['opened late because the organiser, Bo Vane, cancelled the first show'],
  ],
  [
    'Police in Orla, the capital, arrested the clerk after the owner of the bank, Ada Quill, reported the theft.',
    ['arrested the clerk after the owner of the bank, Ada Quill, reported the theft'],
  ],
  [
    'Bo Vane, who founded the bank, resigned on Monday after the regulator, Orla Finance, opened an inquiry.',
    ['resigned', 'after the regulator, Orla Finance, opened an inquiry'],
  ],
  [
    'Bo Vane, whose family owns the port, agreed to sell it before the buyer, Brill Capital, walked away from the deal.',
    ['agreed to sell it before the buyer, Brill Capital, walked away'],
  ],
  [
    'The ferry to Brill, the only link to the island, stopped on Monday since the crew, angered by the cuts, refused to sail.',
    [', stopped on Monday since the crew, angered by the cuts, refused to sail'],
  ],
  [
    'The court in Brill, the highest in the country, suspended the law after the opposition, led by Ada Quill, challenged it.',
    ['suspended the law after the opposition, led by Ada Quill, challenged it'],
  ],
  [
    'The port of Orla, which handles most of the grain, closed on Monday after the union, whose members want more pay, called a strike.',
    [', closed', 'after the union, whose members want more pay, called a strike'],
  ],
  [
    'Nutwire, the news agency, reported that the port of Orla, a hub of trade, closed after the union, led by Vane, walked out.',
    [', a hub of trade, closed after the union, led by Vane, walked out'],
  ],
  [
    'The mine in Brill, closed since the flood, reopened on Monday after the owner, Vane Works, repaired the pumps.',
    ['reopened', 'after the owner, Vane Works, repaired the pumps'],
  ],
  [
    'The old mill, painted by Quill, burned down on Monday after a lamp, knocked over by a cat, started a fire.',
    ['burned down', 'after a lamp, knocked over by a cat, started a fire'],
  ],
  [
    'Orla, the capital, mourned on Friday as the king, the queen and the mayor, dressed in black, followed the coffin.',
    ['mourned', 'as the king, the queen and the mayor, dressed in black, followed the coffin'],
  ],
  [
    'The port, which the mayor, Ada Quill, opened in May, closed on Friday.',
    ['which the mayor, Ada Quill, opened in May, closed'],
  ],
  [
    'The ship, carrying grain after the mayor of Orla, Ada Quill, approved the deal, sank in the night.',
    ['after the mayor of Orla, Ada Quill, approved the deal, sank in the night'],
  ],
  [
    'The Orla Post, a daily paper, apologised after its editor, Bo Vane, admitted that the story, printed in May, was false.',
    ['apologised after its editor, Bo Vane, admitted that the story, printed in May, was false'],
  ],
  [
    'Police and the army, both armed with rifles, fired on students in the capital.',
    ['Police and the army', 'fired on students in the capital'],
  ],
])('keeps the clauses of: %s', (said, kept) => {
  const { text, table, sentence } = readSentence(said, 'en');
  for (const variant of variantsOf(text, sentence, table, () => 1)) {
    const fact = keptText(text, variant.kept);
    for (const clause of kept) expect(fact).toContain(clause);
  }
});
