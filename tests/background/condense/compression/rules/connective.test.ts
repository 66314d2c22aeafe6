import { describe, expect, it } from 'vitest';
import { connective } from '../../../../../src/background/condense/compression/rules/connective';
import { cutBy } from '../read-sentence';

describe('connective deletes', () => {
  it.each([
    ['en', 'ordinal', 'Secondly, the court in Orla threw out the case.', 'Secondly,'],
    ['es', 'ordinal', 'En segundo lugar, el tribunal de Orla archivó el caso.', 'En segundo lugar,'],
    ['en', 'adverb', 'However, the court in Orla threw out the case.', 'However,'],
    ['en', 'conjunction before a noun phrase', 'But the court in Orla threw out the case.', 'But'],
    ['en', 'conjunction before a clause', 'And although Vane won, the court threw out the case.', 'And'],
    ['en', 'conjunction before a phrase', 'But in Orla the court threw out the case.', 'But'],
    ['de', 'Konjunktion vor einer Angabe', 'Doch in Orla bleibt der Hafen zwei Jahre geschlossen.', 'Doch'],
    ['fr', 'conjonction devant une proposition', 'Mais lorsque le juge est venu, le port a fermé.', 'Mais'],
    ['de', 'Konjunktion', 'Aber die Polizei nahm drei Verdächtige fest.', 'Aber'],
    ['de', 'Konjunktion vor „das“', 'Doch das Gericht in Orla wies die Klage ab.', 'Doch'],
    ['de', 'Konjunktion', 'Denn die Polizei nahm drei Verdächtige fest.', 'Denn'],
    ['fr', 'conjonction', 'Mais le tribunal de Orla a rejeté la plainte.', 'Mais'],
    ['es', 'locución', 'Sin embargo, el puerto de Orla cierra dos años.', 'Sin embargo,'],
    ['it', 'avverbio', 'Tuttavia, il porto di Orla chiude per due anni.', 'Tuttavia,'],
    ['pt', 'locução', 'No entanto, o porto de Orla fecha por dois anos.', 'No entanto,'],
    ['es', 'consecuencia', 'De esta manera, el puerto de Orla cierra dos años.', 'De esta manera,'],
    ['fr', 'conséquence', 'De ce fait, le port d’Orla ferme pour deux ans.', 'De ce fait,'],
    ['it', 'conseguenza', 'Di conseguenza, il porto di Orla chiude per due anni.', 'Di conseguenza,'],
    ['pt', 'consequência', 'Dessa forma, o porto de Orla fecha por dois anos.', 'Dessa forma,'],
    ['es', 'lo que introduce', 'Cabe recordar que el puerto de Orla cerró en 2020.', 'Cabe recordar que'],
    ['pt', 'o que introduz', 'Vale lembrar que o porto de Orla fechou em 2020.', 'Vale lembrar que'],
    ['it', 'ciò che introduce', 'Va ricordato che il porto di Orla ha chiuso nel 2020.', 'Va ricordato che'],
    ['fr', 'ce qui introduit', 'Rappelons que le port d’Orla a fermé en 2020.', 'Rappelons que'],
    ['zh', '连词', '但是，奥拉港关闭两年。', '但是，'],
    ['ja', '接続詞', 'このため、市は古い橋を閉鎖した。', 'このため、'],
    ['ar', 'أداة ربط', 'ومع ذلك، أغلقت المدينة الجسر القديم.', 'ومع ذلك،'],
    ['ru', 'союз', 'Кроме того, город закрыл старый мост.', 'Кроме того,'],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(connective, said, language)).toEqual(cut);
  });
});

describe('connective leaves', () => {
  it.each([
    ['en', 'no connective', 'So far the search has found two boats.'],
    ['en', 'an exception', 'But for the old crew of Orla the boat would have sunk.'],
    ['en', 'a question', 'And what the court in Orla wants is not known.'],
    ['en', 'and yet', 'And yet it moves, said the old astronomer.'],
    ['es', 'falta el sujeto', 'Cabe recordar que ha comprado el banco de Orla.'],
    ['es', 'un demostrativo', 'Cabe recordar que este puerto cerró en 2020.'],
    ['es', 'un inciso', 'Cabe recordar que, según Vane, el puerto de Orla cerró en 2020.'],
    ['fr', 'un pronom', 'Rappelons qu’il a fermé le port d’Orla en 2020.'],
    ['de', 'ein Pronomen', 'Doch das ist in Orla nicht erlaubt.'],
    ['de', 'das Verb stünde vorn', 'Allerdings bleibt der Hafen in Orla zwei Jahre geschlossen.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(connective, said, language)).toEqual([]);
  });
});
