import type { Mistake } from './mistake';

/** Mistakes that keep the fields from being read at all. */
export const inFrontMatter: readonly Mistake[] = [
  {
    mistake: 'a first line that is not three hyphens',
    edit: ['press/opening/en.md', '---\nfacts', '--\nfacts'],
    told: {
      en: 'press/opening/en.md:1:1 the first line of the file is not ---: begin it with three hyphens, and close the fields with three more',
      ru: 'press/opening/en.md:1:1 файл начинается не со строки ---: поставьте первой строку из трёх дефисов, а после полей — ещё одну такую же',
      es: 'press/opening/en.md:1:1 la primera línea del archivo no es ---: empiece con tres guiones y cierre los campos con otros tres',
    },
  },
  {
    mistake: 'fields that are not closed',
    edit: ['press/opening/en.md', 'basis: Based on a document.\n---', 'basis: Based on a document.'],
    told: {
      en: 'press/opening/en.md:10:1 the fields are not closed: put a line of three hyphens, ---, below the last of them',
      ru: 'press/opening/en.md:10:1 поля не закрыты: под последним поставьте строку из трёх дефисов, ---',
      es: 'press/opening/en.md:10:1 los campos no están cerrados: ponga una línea de tres guiones, ---, debajo del último',
    },
  },
  {
    mistake: 'a colon within a text',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: A kite: over the harbour'],
    told: {
      en: 'press/opening/en.md:7:11 a text holds a colon and a space: put it in quotation marks',
      ru: 'press/opening/en.md:7:11 в тексте есть двоеточие с пробелом: возьмите весь текст в кавычки',
      es: 'press/opening/en.md:7:11 el texto contiene dos puntos y un espacio: póngalo entre comillas',
    },
  },
  {
    mistake: 'a quotation mark that is not closed',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: "A kite over the harbour'],
    told: {
      en: 'press/opening/en.md:7:11 the quotation mark " that opens this text is not closed: put another " at its end',
      ru: 'press/opening/en.md:7:11 кавычка ", открывающая текст, не закрыта: поставьте " и в его конце',
      es: 'press/opening/en.md:7:11 la comilla " que abre este texto no está cerrada: ponga otra " al final',
    },
  },
  {
    mistake: 'a text that goes on behind its quotation marks',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: "A kite": over the harbour'],
    told: {
      en: "press/opening/en.md:7:11 the text goes on behind its closing quotation mark: put ' around all of it, or take out the outer marks",
      ru: "press/opening/en.md:7:11 текст продолжается после закрывающей кавычки: возьмите его целиком в одинарные кавычки, ', или уберите внешние",
      es: "press/opening/en.md:7:11 el texto sigue detrás de la comilla de cierre: enciérrelo todo entre ' o quite las comillas exteriores",
    },
  },
  {
    mistake: 'typographic quotation marks around a value',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: “A kite”: over the harbour'],
    told: {
      en: 'press/opening/en.md:7:11 “ is a typographic quotation mark and belongs to the text: put straight ones, ", around all of it',
      ru: 'press/opening/en.md:7:11 “ — типографская кавычка, то есть часть текста: возьмите всё значение в прямые кавычки, "',
      es: 'press/opening/en.md:7:11 “ es una comilla tipográfica y forma parte del texto: ponga comillas rectas, ", alrededor de todo',
    },
  },
  {
    mistake: 'a hash within a text',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: Kite #2 over the harbour'],
    told: {
      en: 'press/opening/en.md:7:16 # begins a note, so “#2 over the harbour” would be lost: put the whole value in quotation marks',
      ru: 'press/opening/en.md:7:16 с # начинается заметка, и «#2 over the harbour» пропадёт: возьмите всё значение в кавычки',
      es: 'press/opening/en.md:7:16 # empieza una nota y se perdería «#2 over the harbour»: ponga todo el valor entre comillas',
    },
  },
  {
    mistake: 'a colour as on the web, taken for a note',
    edit: ['film/en.md', '  artwork:\n', '  theme: {colours: {day: {paper: #fff6e0, ink: #000}}}\n  artwork:\n'],
    told: {
      en: 'film/en.md:10:34 # begins a note, so “#fff6e0, ink: #000}}}” would be lost: put the whole value in quotation marks',
      ru: 'film/en.md:10:34 с # начинается заметка, и «#fff6e0, ink: #000}}}» пропадёт: возьмите всё значение в кавычки',
      es: 'film/en.md:10:34 # empieza una nota y se perdería «#fff6e0, ink: #000}}}»: ponga todo el valor entre comillas',
    },
  },
  {
    mistake: 'a tab before a field',
    edit: ['press/opening/en.md', '  kind: release', '	kind: release'],
    told: {
      en: 'press/opening/en.md:4:1 the line is indented with a tab: use spaces',
      ru: 'press/opening/en.md:4:1 отступ сделан табуляцией: замените её пробелами',
      es: 'press/opening/en.md:4:1 la sangría está hecha con un tabulador: use espacios',
    },
  },
  {
    mistake: 'a field that is indented too far',
    edit: ['press/opening/en.md', '  kind: release', '   kind: release'],
    told: {
      en: 'press/opening/en.md:4:4 the line is not indented as its neighbours are: fields of one group begin in the same column',
      ru: 'press/opening/en.md:4:4 отступ строки не такой, как у соседних: поля одной группы начинаются в одной позиции',
      es: 'press/opening/en.md:4:4 la línea no lleva la misma sangría que las vecinas: los campos de un grupo empiezan en la misma columna',
    },
  },
  {
    mistake: 'a field that is not indented far enough',
    edit: ['press/opening/en.md', '  kind: release', ' kind: release'],
    told: {
      en: 'press/opening/en.md:4:1 the line is not indented as its neighbours are: fields of one group begin in the same column',
      ru: 'press/opening/en.md:4:1 отступ строки не такой, как у соседних: поля одной группы начинаются в одной позиции',
      es: 'press/opening/en.md:4:1 la línea no lleva la misma sangría que las vecinas: los campos de un grupo empiezan en la misma columna',
    },
  },
  {
    mistake: 'a colon without a space behind it',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline:A kite over the harbour'],
    told: {
      en: 'press/opening/en.md:7:9 put a space behind the colon: without it, this is no field',
      ru: 'press/opening/en.md:7:9 поставьте пробел после двоеточия: без него это не поле',
      es: 'press/opening/en.md:7:9 ponga un espacio detrás de los dos puntos: sin él no es un campo',
    },
  },
  {
    mistake: 'a line without a field',
    edit: [
      'press/opening/en.md',
      'headline: A kite over the harbour',
      'headline: A kite over the harbour\nand the sea',
    ],
    told: {
      en: 'press/opening/en.md:8:1 the line has no field: write its name, a colon and a space, or indent the line if it goes on with the text above',
      ru: 'press/opening/en.md:8:1 в строке нет имени поля: напишите имя, двоеточие и пробел или сделайте отступ, если это продолжение текста',
      es: 'press/opening/en.md:8:1 la línea no tiene campo: escriba su nombre, dos puntos y un espacio, o póngale sangría si continúa el texto anterior',
    },
  },
  {
    mistake: 'a bracket that is not closed',
    edit: ['press/opening/en.md', 'people: [jane-doe]', 'people: [jane-doe'],
    told: {
      en: 'press/opening/en.md:6:11 a bracket or brace that opens here is not closed: close it, or put the text in quotation marks',
      ru: 'press/opening/en.md:6:11 скобка, открытая здесь, не закрыта: закройте её или возьмите текст в кавычки',
      es: 'press/opening/en.md:6:11 un corchete o una llave que se abre aquí no se cierra: ciérrelo o ponga el texto entre comillas',
    },
  },
  {
    mistake: 'a brace that is not closed',
    edit: ['partners/films/en.md', 'sources: [press/opening]}', 'sources: [press/opening]'],
    told: {
      en: 'partners/films/en.md:6:13 a bracket or brace that opens here is not closed: close it, or put the text in quotation marks',
      ru: 'partners/films/en.md:6:13 скобка, открытая здесь, не закрыта: закройте её или возьмите текст в кавычки',
      es: 'partners/films/en.md:6:13 un corchete o una llave que se abre aquí no se cierra: ciérrelo o ponga el texto entre comillas',
    },
  },
  {
    mistake: 'a field that stands twice',
    edit: [
      'press/opening/en.md',
      'headline: A kite over the harbour',
      'headline: A kite over the harbour\nplace: Elsewhere',
    ],
    told: {
      en: 'press/opening/en.md:10:1 the field place stands here twice: keep one',
      ru: 'press/opening/en.md:10:1 поле place стоит здесь дважды: оставьте одно',
      es: 'press/opening/en.md:10:1 el campo place figura aquí dos veces: deje uno',
    },
  },
  {
    mistake: 'a value that begins with a sign of YAML',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: @kite over the harbour'],
    told: {
      en: 'press/opening/en.md:7:11 a value cannot begin with @: put it in quotation marks',
      ru: 'press/opening/en.md:7:11 значение не может начинаться с @: возьмите его в кавычки',
      es: 'press/opening/en.md:7:11 un valor no puede empezar por @: póngalo entre comillas',
    },
  },
  {
    mistake: 'a value that begins with an asterisk',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: *A kite* over the harbour'],
    told: {
      en: 'press/opening/en.md:7:11 a value cannot begin with *: put it in quotation marks',
      ru: 'press/opening/en.md:7:11 значение не может начинаться с *: возьмите его в кавычки',
      es: 'press/opening/en.md:7:11 un valor no puede empezar por *: póngalo entre comillas',
    },
  },
  {
    mistake: 'a backslash within double quotation marks',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: "A \\kite"'],
    told: {
      en: 'press/opening/en.md:7:14 a backslash within double quotation marks has a meaning of its own: write it twice',
      ru: 'press/opening/en.md:7:14 обратная косая черта внутри двойных кавычек имеет особый смысл: напишите её дважды',
      es: 'press/opening/en.md:7:14 la barra invertida dentro de comillas dobles tiene un sentido propio: escríbala dos veces',
    },
  },
  {
    mistake: 'a space that does not break, behind a colon',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline:\u00a0A kite'],
    told: {
      en: 'press/opening/en.md:7:10 an invisible character (U+00A0) stands at column 10: delete it and type a plain space',
      ru: 'press/opening/en.md:7:10 в позиции 10 стоит невидимый символ (U+00A0): удалите его и поставьте обычный пробел',
      es: 'press/opening/en.md:7:10 en la columna 10 hay un carácter invisible (U+00A0): bórrelo y escriba un espacio normal',
    },
  },
  {
    mistake: 'an invisible sign before a field',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', '\u200bheadline: A kite over the harbour'],
    told: {
      en: 'press/opening/en.md:7:1 an invisible character (U+200B) stands at column 1: delete it and type a plain space',
      ru: 'press/opening/en.md:7:1 в позиции 1 стоит невидимый символ (U+200B): удалите его и поставьте обычный пробел',
      es: 'press/opening/en.md:7:1 en la columna 1 hay un carácter invisible (U+200B): bórrelo y escriba un espacio normal',
    },
  },
  {
    mistake: 'a line of hyphens among the fields',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: A kite over the harbour\n----'],
    told: {
      en: 'press/opening/en.md:8:1 a line among the fields begins with three hyphens: indent it',
      ru: 'press/opening/en.md:8:1 строка среди полей начинается с трёх дефисов: сделайте перед ней отступ',
      es: 'press/opening/en.md:8:1 una línea de los campos empieza con tres guiones: póngale sangría',
    },
  },
];
