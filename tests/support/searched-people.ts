/** What one language says. */
export type Said = { body?: string; [field: string]: unknown };

type Person = { facts: object; es: Said; en: Said; ru: Said };

const cast = (credits: string[] = ['actor'], alsoWritten: string[] = []) => ({ group: 'cast', credits, alsoWritten });
const crew = (credits: string[] = [], alsoWritten: string[] = []) => ({ group: 'crew', credits, alsoWritten });
const producer = (alsoWritten: string[] = []) => ({ group: 'producers', credits: ['producer'], alsoWritten });

/** Whose name is known in one script alone. */
const inLatinAlone = (name: string, facts: object, [es, en, ru]: [string, string, string]): Person => ({
  facts,
  es: { name, role: es },
  en: { name, role: en },
  ru: { role: ru },
});

const inBoth = (latin: string, cyrillic: string, facts: object, roles: [string, string, string]): Person => ({
  ...inLatinAlone(latin, facts, roles),
  ru: { name: cyrillic, role: roles[2] },
});

const actor: [string, string, string] = ['Actor', 'Actor', 'Актёр'];
const actress: [string, string, string] = ['Actriz', 'Actress', 'Актриса'];
const producing: [string, string, string] = ['Productor', 'Producer', 'Продюсер'];

/** People by their ids; the names are hard to type, to hear and to spell in the other script. */
export const searchedPeople: Record<string, Person> = {
  'simon-kiper': {
    facts: cast(['actor'], ['Simon Kiper', 'Simón Kiper Núñez', 'Симон Кайпер']),
    es: { name: 'Simón Kiper', role: 'Actor', character: 'El capitán Duarte' },
    en: { name: 'Simón Kiper', role: 'Actor', character: 'Captain Duarte' },
    ru: { name: 'Симон Кипер', role: 'Актёр', character: 'Капитан Дуарте' },
  },
  'manuel-terran': {
    facts: cast(),
    es: { name: 'Manuel Terrán', role: 'Actor', character: 'Belgado' },
    en: { name: 'Manuel Terrán', role: 'Actor', character: 'Belgado' },
    ru: { name: 'Мануэль Терран', role: 'Актёр', character: 'Бельгадо' },
  },
  'lena-tasmuratova': inBoth(
    'Lena Tasmuratova',
    'Лена Тасмуратова',
    cast(['actor'], ['Лена Тасмұратова', 'Лена Тасморатова']),
    actress,
  ),
  'nair-shomakeev': inBoth('Nair Shomakeev', 'Наир Шомакеев', cast(), actor),
  'leandro-jalon': inLatinAlone('Leandro Jalón', cast(), actor),
  'emil-hornath': inLatinAlone('Emil Hornath', cast(), actor),
  'pau-llorell': inLatinAlone('Pau Llorell', cast(), actor),
  'tomas-gordivielso': inBoth('Tomás Gordivielso', 'Томас Гордивьельсо', cast(), actor),
  'jose-angel-rivas': inBoth('José Ángel Rivas', 'Хосе Анхель Ривас', crew(['director']), [
    'Director',
    'Director',
    'Режиссёр',
  ]),
  'bruno-duarte': inBoth('Bruno Duarte', 'Бруно Дуарте', crew(['composer']), ['Música', 'Composer', 'Композитор']),
  'ines-prado': inBoth('Inés Prado', 'Инес Прадо', crew(['costume-designer']), [
    'Diseño de vestuario',
    'Costume designer',
    'Художник по костюмам',
  ]),
  'saniya-karabayeva': inBoth('Saniya Karabayeva', 'Сания Карабаева', producer(), producing),
  'oscar-galindez': inBoth('Óscar Galíndez', 'Оскар Галиндес', producer(), producing),
  'andrey-rumyantsev': inBoth('Andrey Rumyantsev', 'Андрей Румянцев', producer(['Andrey Rumyantzev']), producing),
  'samat-tokanbayev': inBoth('Samat Tokanbayev', 'Самат Токанбаев', producer(['Сәмат Тоқанбаев']), producing),
  'baurzhan-kulmenov': inBoth('Baurzhan Kulmenov', 'Бауржан Кульменов', producer(['Бауыржан Құлменов']), producing),
  'embassy-representative': {
    facts: { group: 'guests' },
    es: { name: 'Representante de la embajada', role: 'Representante de la embajada' },
    en: { name: 'Representative of the embassy', role: 'Representative of the embassy' },
    ru: { role: 'Представитель посольства' },
  },
};
