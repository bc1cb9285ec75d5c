import type { Mistake } from './mistake';

/** What every schema accepts, and a newsroom or a festival would miss. */
export const toBeWarnedOf: readonly Mistake[] = [
  {
    mistake: 'a straight apostrophe',
    edit: ['press/opening/en.md', 'A summary.', "A kite's summary."],
    told: {
      en: "press/opening/en.md:8:1 summary: has a straight quotation mark or apostrophe in “A kite's summary.”: write “…” around words, and ’ for an apostrophe",
      ru: "press/opening/en.md:8:1 summary: прямая кавычка или апостроф в тексте «A kite's summary.»: поставьте кавычки “…”, а вместо прямого апострофа — ’",
      es: "press/opening/en.md:8:1 summary: tiene una comilla o un apóstrofo rectos en «A kite's summary.»: use “…” para las palabras citadas y ’ para el apóstrofo",
    },
  },
  {
    mistake: 'quotation marks of another language',
    edit: ['press/opening/en.md', 'A summary.', 'A «summary».'],
    told: {
      en: 'press/opening/en.md:8:1 summary: has « where it cannot stand in “A «summary».”: quote in “…”, and in ‘…’ within',
      ru: 'press/opening/en.md:8:1 summary: кавычка « стоит не на месте в тексте «A «summary».»: внешние кавычки — “…”, внутренние — ‘…’',
      es: 'press/opening/en.md:8:1 summary: tiene « donde no puede ir, en «A «summary».»: use “…”, y ‘…’ dentro de ellas',
    },
  },
  {
    mistake: 'a quotation mark that stays open',
    edit: ['press/opening/en.md', 'A summary.', 'A “summary.'],
    told: {
      en: 'press/opening/en.md:8:1 summary: opens “ and does not close it in “A “summary.”: add ”',
      ru: 'press/opening/en.md:8:1 summary: кавычка “ не закрыта в тексте «A “summary.»: добавьте ”',
      es: 'press/opening/en.md:8:1 summary: abre la comilla “ y no la cierra en «A “summary.»: añada ”',
    },
  },
  {
    mistake: 'a date in figures',
    edit: ['press/opening/en.md', 'A summary.', 'On 14.05.2030.'],
    told: {
      en: 'press/opening/en.md:8:1 summary: has a date in figures in “On 14.05.2030.”: write it out, with the name of the month',
      ru: 'press/opening/en.md:8:1 summary: дата цифрами в тексте «On 14.05.2030.»: напишите месяц словом',
      es: 'press/opening/en.md:8:1 summary: tiene una fecha en cifras en «On 14.05.2030.»: escriba el nombre del mes',
    },
  },
  {
    mistake: 'two spaces in a row',
    edit: ['press/opening/en.md', 'A summary.', 'A  summary.'],
    told: {
      en: 'press/opening/en.md:8:1 summary: has two spaces in a row in “A  summary.”: keep one',
      ru: 'press/opening/en.md:8:1 summary: два пробела подряд в тексте «A  summary.»: оставьте один',
      es: 'press/opening/en.md:8:1 summary: tiene dos espacios seguidos en «A  summary.»: deje uno',
    },
  },
  {
    mistake: 'three dots',
    edit: ['press/opening/en.md', 'A summary.', 'A summary...'],
    told: {
      en: 'press/opening/en.md:8:1 summary: has three dots in “A summary...”: write the ellipsis, …',
      ru: 'press/opening/en.md:8:1 summary: три точки в тексте «A summary...»: поставьте знак многоточия, …',
      es: 'press/opening/en.md:8:1 summary: tiene tres puntos en «A summary...»: escriba el signo de puntos suspensivos, …',
    },
  },
  {
    mistake: 'a hyphen for a dash',
    edit: ['press/opening/en.md', 'A summary.', 'A kite - a summary.'],
    told: {
      en: 'press/opening/en.md:8:1 summary: has a hyphen for a dash in “A kite - a summary.”: write a dash, — or –',
      ru: 'press/opening/en.md:8:1 summary: дефис вместо тире в тексте «A kite - a summary.»: поставьте тире, —',
      es: 'press/opening/en.md:8:1 summary: tiene un guion en lugar de raya en «A kite - a summary.»: escriba —',
    },
  },
  {
    mistake: 'a space before a comma',
    edit: ['press/opening/en.md', 'A summary.', 'A kite , a summary.'],
    told: {
      en: 'press/opening/en.md:8:1 summary: has a space before a stop in “A kite , a summary.”: take it out',
      ru: 'press/opening/en.md:8:1 summary: лишний пробел перед знаком препинания в тексте «A kite , a summary.»: уберите его',
      es: 'press/opening/en.md:8:1 summary: tiene un espacio delante de un signo de puntuación en «A kite , a summary.»: quítelo',
    },
  },
  {
    mistake: 'a Cyrillic letter in a Latin word',
    edit: ['press/opening/en.md', 'A summary.', 'A summаry.'],
    told: {
      en: 'press/opening/en.md:8:1 summary: has letters of two scripts in one word in “A summаry.”: type the word anew in one',
      ru: 'press/opening/en.md:8:1 summary: буквы двух алфавитов в одном слове в тексте «A summаry.»: наберите слово заново одним алфавитом',
      es: 'press/opening/en.md:8:1 summary: mezcla letras de dos alfabetos en una palabra, en «A summаry.»: vuelva a escribirla en uno solo',
    },
  },
  {
    mistake: 'a synopsis that is too short',
    edit: ['film/es.md', 'kite kite kite kite kite kite kite', 'kite'],
    told: {
      en: 'film/es.md:5:3 synopsis.short: has 19 words: write 22 to 28',
      ru: 'film/es.md:5:3 synopsis.short: 19 слов: нужно от 22 до 28',
      es: 'film/es.md:5:3 synopsis.short: tiene 19 palabras: escriba de 22 a 28',
    },
  },
  {
    mistake: 'no day of the last check',
    edit: ['film/en.md', '  asOf: 2030-06-01\n', ''],
    told: {
      en: 'film/en.md:2:1 facts.asOf: is missing: write the day on which all of this was last checked, for example 2030-05-14',
      ru: 'film/en.md:2:1 facts.asOf: не заполнено: укажите день, когда всё это в последний раз проверяли, например 2030-05-14',
      es: 'film/en.md:2:1 facts.asOf: falta: escriba el día en que se comprobó todo por última vez, por ejemplo 2030-05-14',
    },
  },
  {
    mistake: 'nobody who answers for the site',
    edit: ['film/es.md', 'imprint: A press kit.\n', ''],
    told: {
      en: 'film/es.md:2:1 imprint: is missing: write in a sentence or two what this site is and who answers for it',
      ru: 'film/es.md:2:1 imprint: не заполнено: напишите в одном-двух предложениях, что это за сайт и кто за него отвечает',
      es: 'film/es.md:2:1 imprint: falta: escriba en una o dos frases qué es este sitio y quién responde de él',
    },
  },
  {
    mistake: 'a translation that is a draft',
    edit: ['partners/films/es.md', 'note', 'draft: true\nnote'],
    told: {
      en: 'partners/films/es.md:2:1 draft: is still a draft while en.md is published: finish it and take out draft: true',
      ru: 'partners/films/es.md:2:1 draft: это всё ещё черновик, а en.md опубликован: закончите текст и уберите draft: true',
      es: 'partners/films/es.md:2:1 draft: sigue siendo un borrador y en.md ya está publicado: termínelo y quite draft: true',
    },
  },
  {
    mistake: 'a quotation that ends without its stop',
    edit: ['quotes/light/en.md', 'Wind does it.', 'Wind does it'],
    told: {
      en: 'quotes/light/en.md:9:1 body: ends without a stop: write one',
      ru: 'quotes/light/en.md:9:1 body: в конце нет точки: поставьте её',
      es: 'quotes/light/en.md:9:1 body: termina sin punto: escríbalo',
    },
  },
  {
    mistake: 'a quotation that begins small',
    edit: ['quotes/light/es.md', 'El viento', 'el viento'],
    told: {
      en: 'quotes/light/es.md:4:1 body: begins with a small letter: write a capital, or … where its beginning is cut',
      ru: 'quotes/light/es.md:4:1 body: цитата начинается со строчной буквы: начните с прописной или с …, если начало опущено',
      es: 'quotes/light/es.md:4:1 body: empieza con minúscula: escriba mayúscula, o … si se ha cortado el principio',
    },
  },
  {
    mistake: 'a quotation placed twice',
    edit: ['press/opening/en.md', 'The first', '[[quote:light]]\n\nThe first'],
    told: {
      en: 'press/opening/en.md:12:1 body: places the quotation light twice: keep one',
      ru: 'press/opening/en.md:12:1 body: цитата light вставлена дважды: оставьте одну',
      es: 'press/opening/en.md:12:1 body: coloca dos veces la cita light: deje una',
    },
  },
  {
    mistake: 'a quotation that a translation does not place',
    edit: ['press/opening/ru.md', '[[quote:light]]\n\n', ''],
    told: {
      en: 'press/opening/ru.md:7:1 body: places other quotations than en.md, or in another order: place light as it does',
      ru: 'press/opening/ru.md:7:1 body: цитаты не те или не в том порядке, что в en.md: вставьте light, как там',
      es: 'press/opening/ru.md:7:1 body: no coloca las mismas citas que en.md, o no en el mismo orden: coloque light, como allí',
    },
  },
  {
    mistake: 'words of a quotation repeated',
    edit: ['press/opening/en.md', 'The first paragraph.', 'She said: “Wind does it.”'],
    told: {
      en: 'press/opening/en.md:12:1 body: repeats the words of quotes/light: place it with [[quote:light]]',
      ru: 'press/opening/en.md:12:1 body: повторяет слова из quotes/light: вставьте цитату строкой [[quote:light]]',
      es: 'press/opening/en.md:12:1 body: repite las palabras de quotes/light: coloque la cita con [[quote:light]]',
    },
  },
  {
    mistake: 'a name in another alphabet',
    edit: ['people/jane-doe/ru.md', 'Джейн Доу', 'Jane Doe'],
    told: {
      en: 'people/jane-doe/ru.md:2:1 name: is shown as Jane Doe, in the script of another language: write it here as this language does',
      ru: 'people/jane-doe/ru.md:2:1 name: на странице видно «Jane Doe», написанное другим алфавитом: укажите имя или название так, как его пишут на этом языке',
      es: 'people/jane-doe/ru.md:2:1 name: se muestra como Jane Doe, en otro alfabeto: escríbalo aquí como se hace en este idioma',
    },
  },
  {
    mistake: 'the address of a test server',
    edit: ['coverage/review/en.md', 'https://paper.example', 'https://test.paper.example'],
    told: {
      en: 'coverage/review/en.md:7:3 facts.url: is the address of a test server: write the one at which the outlet publishes the page',
      ru: 'coverage/review/en.md:7:3 facts.url: это адрес тестового сервера: укажите тот, по которому издание публикует страницу',
      es: 'coverage/review/en.md:7:3 facts.url: es la dirección de un servidor de pruebas: escriba la dirección en que el medio publica la página',
    },
  },
  {
    mistake: 'a report without a date',
    edit: ['coverage/review/en.md', '  date: 2030-05-20\n', ''],
    told: {
      en: 'coverage/review/en.md:2:1 facts: has no date: write it, or the day on which the page was last seen in facts.seen',
      ru: 'coverage/review/en.md:2:1 facts: нет даты: укажите её или, в facts.seen, день, когда страницу видели в последний раз',
      es: 'coverage/review/en.md:2:1 facts: no lleva fecha: escríbala, o en facts.seen el día en que se vio la página por última vez',
    },
  },
  {
    mistake: 'a contact without hours',
    edit: [
      'contacts/press-desk/en.md',
      '  hours: {days: [mon], from: "09:00", to: "17:30", timeZone: Europe/Paris}\n',
      '',
    ],
    told: {
      en: 'contacts/press-desk/en.md:2:1 facts: has no hours: write when the press can call, for example hours: {days: [mon, fri], from: "09:00", to: "17:30", timeZone: Europe/Paris}',
      ru: 'contacts/press-desk/en.md:2:1 facts: не указано, когда можно звонить: добавьте, например, hours: {days: [mon, fri], from: "09:00", to: "17:30", timeZone: Europe/Paris}',
      es: 'contacts/press-desk/en.md:2:1 facts: no lleva horario: indique cuándo puede llamar la prensa, por ejemplo hours: {days: [mon, fri], from: "09:00", to: "17:30", timeZone: Europe/Paris}',
    },
  },
  {
    mistake: 'a credit without a name',
    edit: ['stills/roof/en.md', 'credit: Jane Doe / Example Films', 'credit: © 2030'],
    told: {
      en: 'stills/roof/en.md:6:3 facts.credit: has a credit without a name, “© 2030”: write it as it has to be printed, for example Jane Doe / Example Films',
      ru: 'stills/roof/en.md:6:3 facts.credit: в указании автора «© 2030» нет имени: запишите его так, как нужно печатать, например Jane Doe / Example Films',
      es: 'stills/roof/en.md:6:3 facts.credit: el crédito «© 2030» no lleva nombre: escríbalo como deba publicarse, por ejemplo Jane Doe / Example Films',
    },
  },
  {
    mistake: 'a credit that repeats the word for photo',
    edit: ['stills/roof/en.md', 'credit: Jane Doe / Example Films', 'credit: "Photo: Jane Doe"'],
    told: {
      en: 'stills/roof/en.md:6:3 facts.credit: repeats the word for “photo”, which pages set before it: write the name alone, Jane Doe',
      ru: 'stills/roof/en.md:6:3 facts.credit: слово «фото» страница поставит сама: оставьте только имя, Jane Doe',
      es: 'stills/roof/en.md:6:3 facts.credit: repite la palabra «foto», que la página ya pone: deje solo el nombre, Jane Doe',
    },
  },
  {
    mistake: 'a date that is another than that of the item',
    edit: ['press/opening/en.md', 'The first paragraph.', 'It will be shown at Harbour Hall on 3 June 2030.'],
    told: {
      en: 'press/opening/en.md:12:1 body: names 3 June 2030 for Harbour Hall, and release-dates/harbour/en.md says 2 June 2030: mend the one that is wrong',
      ru: 'press/opening/en.md:12:1 body: здесь Harbour Hall — 3 June 2030, а в release-dates/harbour/en.md — 2 June 2030: исправьте там, где ошибка',
      es: 'press/opening/en.md:12:1 body: da para Harbour Hall la fecha 3 June 2030 y en release-dates/harbour/en.md figura 2 June 2030: corrija la equivocada',
    },
  },
  {
    mistake: 'a later event told as past',
    edit: ['press/opening/en.md', 'The first paragraph.', 'The film opened on 2 June 2030.'],
    told: {
      en: 'press/opening/en.md:12:1 body: tells of 2 June as past in “The film opened on 2 June 2030. A [person]…”, later than the day of the release: take it out, or say it in editorsNote',
      ru: 'press/opening/en.md:12:1 body: о дне 2 June сказано как о прошедшем в тексте «The film opened on 2 June 2030. A [person]…», хотя он позже даты пресс-релиза: уберите это или перенесите в editorsNote',
      es: 'press/opening/en.md:12:1 body: da por pasado el 2 June en «The film opened on 2 June 2030. A [person]…», posterior al día de la nota: quítelo o dígalo en editorsNote',
    },
  },
  {
    mistake: 'a translation of earlier words',
    edit: ['press/opening/es.md', 'headline:', 'translationOf: 7d1f93c2\nheadline:'],
    told: {
      en: 'press/opening/es.md:2:1 translationOf: renders earlier words of en.md: revise it, or confirm at the desk that it is still right',
      ru: 'press/opening/es.md:2:1 translationOf: переведён прежний текст файла en.md: обновите перевод или подтвердите в редакторе, что он верен',
      es: 'press/opening/es.md:2:1 translationOf: traduce un texto anterior de en.md: revise la traducción o confirme en el editor que sigue siendo válida',
    },
  },
];
