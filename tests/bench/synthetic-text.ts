import type { Locale } from '../../lib/i18n/locales';

/** Each language in its own letters: Cyrillic takes more memory, and Russian typography takes time. */
const vocabulary: Partial<Record<string, readonly string[]>> & { en: readonly string[] } = {
  en: 'the camera waits by a river while crew members carry lamps across an early field and someone writes the next scene of this invented story under slow clouds before evening rain reaches old houses'.split(
    ' ',
  ),
  ru: 'камера ждёт у реки и группа несёт лампы через раннее поле пока кто-то пишет новую сцену выдуманной истории под медленными облаками а вечерний дождь идёт к старым домам на краю степи без имени'.split(
    ' ',
  ),
  es: 'la cámara espera junto al río mientras el equipo lleva lámparas por un campo temprano y alguien escribe otra escena de esta historia inventada bajo nubes lentas antes de que llueva sobre las casas viejas'.split(
    ' ',
  ),
};

/** Sentences of invented text, the same for the same seed. */
export function inventedText(locale: Locale, words: number, seed: number): string {
  const known = vocabulary[locale] ?? vocabulary.en;
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const sentences: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 8 + Math.floor(next() * 14));
    const chosen = Array.from({ length }, () => known[Math.floor(next() * known.length)]).join(' ');
    sentences.push(`${chosen.charAt(0).toUpperCase()}${chosen.slice(1)}.`);
    left -= length;
  }
  return sentences.join(' ');
}
