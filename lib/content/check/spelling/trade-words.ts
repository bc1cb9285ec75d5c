import type { Locale } from '../../../i18n/locales';
import { type OwnWord, ownWordsIn } from './own-words';

/** What press kits write and dictionaries lack, by language, each like a word that is declined the same. */
const lists: Readonly<Record<string, string>> = {
  en: 'café/flag gulag/flag logline/line repost/post showrunner/runner',
  ru: `агрегатор/реактор кастинг/рейтинг кинопремьера/премьера копродукция/продукция медиаменеджер/менеджер
       номинант/консультант попкорн/горн шоураннер/тренер`,
  es: `agregador/cargador coguionista/guionista coproductor/productor dosier/crucero figurinista/guionista gulag/club
       metraje/viaje radiotelevisión/televisión utilería`,
};

export const tradeWords = (locale: Locale): OwnWord[] => ownWordsIn((lists[locale] ?? '').replace(/\s+/g, '\n'));
