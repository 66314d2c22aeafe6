import { describe, expect, it } from 'vitest';
import { tableFor } from '../../../../src/background/condense/data';
import { leansOnBefore } from '../../../../src/background/condense/selection/leaning';
import { readSentences } from '../../../../src/background/condense/sentences/read-sentences';
import { articleOf } from '../article';

function leans(said: string, language = 'en'): boolean {
  const article = articleOf([{ kind: 'body', text: said }], language);
  const table = tableFor(language, said);
  const [sentence] = readSentences(article, table);
  if (sentence === undefined) throw new Error('no sentence');
  return leansOnBefore(article.text, sentence, table);
}

describe('leansOnBefore', () => {
  it.each([
    ['en', 'She will lead the bank of Orla from May.'],
    ['en', 'But it may take years to rebuild the pier.'],
    ['en', 'By Friday, they had left the valley for good.'],
    ['en', 'At first glance, it does not look like a laboratory.'],
    ['en', 'A year ago, he was to lead the bank of Orla.'],
    ['en', 'Perhaps most importantly, they kept the old bridge.'],
    ['en', 'According to her, the bank of Orla will close.'],
    ['fr', 'Selon lui, la banque va fermer.'],
    ['en', 'In her view, the bank of Orla will close.'],
    ['en', 'Which means that the bank of Orla will close.'],
    ['de', 'Seinen Angaben zufolge schließt die Bank im Mai.'],
    ['ru', 'По его словам, мост закроют в мае.'],
    ['pl', 'Według niego most zostanie zamknięty w maju.'],
    ['cs', 'Podle jeho slov se most uzavře v květnu.'],
    ['he', 'לדבריו, הגשר ייסגר בחודש מאי.'],
    ['zh', '据他介绍，大桥将于五月关闭。'],
    ['en', 'The two men were arrested near the bank of Orla.'],
    ['en', 'The two sides agreed to meet in Orla in May.'],
    ['en', 'The pair left the bank of Orla in May.'],
    ['en', 'The latter is to close in May.'],
    ['en', 'Almost half were children from Orla.'],
    ['en', 'Both said that the bridge of Orla is safe.'],
    ['de', 'Die beiden Männer wurden in Orla festgenommen.'],
    ['de', 'Die beiden haben die Bank in Orla überfallen.'],
    ['de', 'Beide Männer wurden in Orla festgenommen.'],
    ['fr', 'Les deux hommes ont été arrêtés à Orla.'],
    ['es', 'Los dos hombres fueron detenidos en Orla.'],
    ['es', 'Ambos países firmaron el acuerdo en mayo.'],
    ['it', 'I due uomini sono stati arrestati a Orla.'],
    ['pt', 'Os dois homens foram detidos em Orla.'],
    ['es', 'Según él, el banco perderá 40 millones.'],
    ['it', 'Secondo lui, il ponte chiude a maggio.'],
    ['pt', 'Segundo ele, a ponte fecha em maio.'],
    ['en', "That's when the council of Orla found out."],
    ['en', 'But they’ve nothing to lose, the mayor said.'],
    ['en', 'Judging by these figures, the bank is doing well.'],
    ['en', 'And, in this light, the bank is doing well.'],
    ['en', 'Remarkably, 11 of those were built in Orla.'],
    ['fr', 'Il dirigera la banque à partir de mai.'],
    ['fr', "C'est la deuxième fois que le pont ferme."],
    ['de', 'Dort arbeitet die Stadt mit den Daten der Fahrgäste.'],
    ['en', 'No, the bridge of Orla will not be rebuilt.'],
    ['de', 'Nein, die Brücke von Orla bleibt zu.'],
    ['de', 'Zudem gibt es neue Felder für die Daten der Fahrgäste.'],
    ['de', 'Deshalb schließt die Stadt die alte Brücke.'],
    ['es', 'Señaló que el puente cierra en mayo.'],
    ['it', 'Ha detto che il ponte chiude a maggio.'],
    ['pt', 'Afirmou que a ponte fecha em maio.'],
    ['es', 'Esta es la segunda vez que cierra el puente.'],
    ['nl', 'Hij leidt vanaf mei de bank van Orla.'],
    ['ru', 'Он возглавит банк в мае.'],
    ['zh', '他表示，大桥将于五月关闭。'],
    ['zh', '但是，这款产品很贵。'],
    ['ja', 'しかし、これは市の決定ではない。'],
    ['en', 'For this reason the bank closed two sites.'],
    ['de', 'Durch diese Politik verlor die Stadt zwei Brücken.'],
    ['de', 'Stattdessen schließt die Stadt die alte Brücke.'],
    ['es', 'Dicha fianza sería pagada por el banco.'],
    ['es', 'Por ello la ciudad cerró el puente.'],
    ['fr', 'Dans ce cadre la ville ferme le pont.'],
    ['it', 'Per questo motivo la città chiude il ponte.'],
    ['pt', 'Por isso a cidade fecha a ponte.'],
  ])('%s: %s', (language, said) => {
    expect(leans(said, language)).toBe(true);
  });

  it.each([
    ['zh', '此外，奥拉市将关闭大桥。'],
    ['ja', '市は古い橋を閉鎖した。'],
    ['pl', 'Miasto zamknęło stary most.'],
    ['en', 'The two firms that make the boats left Orla in May.'],
    ['en', 'The two men accused of theft left Orla in May.'],
    ['en', 'The two Vanes were arrested near the bank of Orla.'],
    ['en', 'The former mayor of Orla has left the bank.'],
    ['en', 'The pair of boots was found near the bank of Orla.'],
    ['en', 'Most people in Orla have left the town.'],
    ['en', 'Two men were arrested near the bank of Orla.'],
    ['de', 'Die Stadt Orla hat zwei Brücken geschlossen.'],
    ['fr', 'Les deux maires d’Orla ont signé.'],
    ['pl', 'Według burmistrza most zostanie zamknięty w maju.'],
    ['ru', 'По данным мэрии, мост закроют в мае.'],
    ['en', 'The bank of Orla said it would close in May.'],
    ['en', 'After Vane Works lost its order, it closed two sites.'],
    ['en', 'Departing, it turns out, could win the race.'],
    ['en', 'According to her lawyer, Vane will leave the bank.'],
    ['en', 'But the council may take years to rebuild it.'],
    ['en', 'Earlier this year, the bank closed two sites.'],
    ['en', 'In the hope that it will pay, the bank closed two sites.'],
    ['en', 'The bank, which closed this site, is doing well.'],
    ['en', 'On Friday, police said they had found the boat.'],
    ['en', 'Some 11 of the 20 bridges were built in Orla.'],
    ['en', 'No bridge of Orla, old or new, will be rebuilt.'],
    ['en', 'This week the bank closed two sites.'],
    ['en', 'This morning the bank closed two sites.'],
    ['en', "At this week's meeting the bank closed two sites."],
    ['de', 'In dieser Woche schließt die Stadt die alte Brücke.'],
    ['es', 'Este martes la ciudad cerró el puente.'],
    ['es', 'El alcalde de Orla ha dicho en mayo, tras la reunión, que cierra el puente.'],
    ['es', 'Dijo el alcalde que el puente cierra en mayo.'],
    ['it', 'Il sindaco ha detto che il ponte chiude a maggio.'],
    ['de', 'Die Stadt arbeitet dort mit den Daten der Fahrgäste.'],
    ['fr', 'La banque fermera en mai, elle le dit.'],
  ])('not %s: %s', (language, said) => {
    expect(leans(said, language)).toBe(false);
  });
});
