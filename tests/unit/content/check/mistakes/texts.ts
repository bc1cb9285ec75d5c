import type { Mistake } from './mistake';

/** Mistakes in the text below the fields. */
export const inTexts: readonly Mistake[] = [
  {
    mistake: 'no text where one is needed',
    edit: ['film/en.md', 'About the film.\n', ''],
    told: {
      en: 'film/en.md:22:1 body: there is no text below the fields: write the paragraph about the film that stands under every press release',
      ru: 'film/en.md:22:1 body: под полями нет текста: напишите абзац о фильме: он стоит под каждым пресс-релизом',
      es: 'film/en.md:22:1 body: falta el texto debajo de los campos: escriba el párrafo sobre la película que figura al pie de las notas de prensa',
    },
  },
  {
    mistake: 'a text that no page shows',
    edit: ['partners/films/en.md', 'note: Made the film.\n---\n', 'note: Made the film.\n---\nA text.\n'],
    told: {
      en: 'partners/films/en.md:9:1 body: an item of this kind has no text below the fields: move it into a field or remove it',
      ru: 'partners/films/en.md:9:1 body: у таких материалов текста под полями не бывает: перенесите его в поле или уберите',
      es: 'partners/films/en.md:9:1 body: los elementos de esta carpeta no llevan texto debajo de los campos: páselo a un campo o quítelo',
    },
  },
  {
    mistake: 'a heading of the first level',
    edit: ['press/opening/en.md', 'The first paragraph.', '# Title'],
    told: {
      en: 'press/opening/en.md:12:1 body: is a heading of the first level, and the page has one already: begin it with ##',
      ru: 'press/opening/en.md:12:1 body: это заголовок первого уровня, а на странице он уже есть: начните строку с ##',
      es: 'press/opening/en.md:12:1 body: es un título de primer nivel y la página ya tiene uno: empiece la línea con ##',
    },
  },
  {
    mistake: 'a quotation within a paragraph',
    edit: ['press/opening/en.md', '\n\n[[quote:light]]', '\n[[quote:light]]'],
    told: {
      en: 'press/opening/en.md:13:1 body: the quotation is placed within a paragraph, a list or code: put its marker at the beginning of a line of its own, between two empty lines',
      ru: 'press/opening/en.md:13:1 body: цитата вставлена внутрь абзаца, списка или кода: начните с неё отдельную строку и отделите её пустыми строками сверху и снизу',
      es: 'press/opening/en.md:13:1 body: la cita está puesta dentro de un párrafo, una lista o un bloque de código: póngala al principio de una línea propia y deje una línea vacía antes y otra después',
    },
  },
  {
    mistake: 'HTML',
    edit: ['press/opening/en.md', 'The first paragraph.', 'The first<br>paragraph.'],
    told: {
      en: 'press/opening/en.md:12:1 body: holds HTML, <br>, which no page shows: take it out, or put a backslash before each < that belongs to the text',
      ru: 'press/opening/en.md:12:1 body: здесь есть HTML (<br>), на страницах его не видно: уберите его или поставьте обратную косую черту перед каждым знаком <, который относится к тексту',
      es: 'press/opening/en.md:12:1 body: contiene HTML, <br>, que ninguna página muestra: quítelo o ponga una barra invertida delante de cada < que forme parte del texto',
    },
  },
  {
    mistake: 'a picture in the text',
    edit: ['press/opening/en.md', 'The first paragraph.', '![A roof](roof.png)'],
    told: {
      en: 'press/opening/en.md:12:1 body: places a picture in the text, which no page shows: put it into a folder of stills/ and take it out here',
      ru: 'press/opening/en.md:12:1 body: изображения внутри текста на страницах не видны: положите файл в папку в stills/, а отсюда уберите',
      es: 'press/opening/en.md:12:1 body: lleva una imagen dentro del texto, y ninguna página la muestra: póngala en una carpeta de stills/ y quítela de aquí',
    },
  },
  {
    mistake: 'an address without https in a link',
    edit: ['press/opening/en.md', '(/people/jane-doe)', '(www.paper.example)'],
    told: {
      en: 'press/opening/en.md:16:1 body: the link to www.paper.example is no address: begin it with https://',
      ru: 'press/opening/en.md:16:1 body: ссылка на www.paper.example не сработает: начните адрес с https://',
      es: 'press/opening/en.md:16:1 body: el enlace a www.paper.example no es una dirección: empiécela por https://',
    },
  },
  {
    mistake: 'a footnote mark without its footnote',
    edit: ['press/opening/en.md', 'paragraph.', 'paragraph.[^1]'],
    told: {
      en: 'press/opening/en.md:12:1 body: points to the footnote [^1], which is not there: add a line that begins with [^1]: or take it out',
      ru: 'press/opening/en.md:12:1 body: знак сноски [^1] есть, а самой сноски нет: добавьте строку, которая начинается с [^1]:, или уберите знак',
      es: 'press/opening/en.md:12:1 body: remite a la nota [^1], que no existe: añada una línea que empiece con [^1]: o quite la llamada',
    },
  },
  {
    mistake: 'a footnote without its mark',
    edit: ['press/opening/en.md', 'paragraph.', 'paragraph.\n\n[^1]: A note.'],
    told: {
      en: 'press/opening/en.md:14:1 body: nothing points to the footnote [^1], and no page shows it: write its mark into the text or take it out',
      ru: 'press/opening/en.md:14:1 body: на сноску [^1] ничто не указывает, и на странице её не будет: поставьте её знак в тексте или уберите сноску',
      es: 'press/opening/en.md:14:1 body: nada remite a la nota [^1] y ninguna página la muestra: ponga su llamada en el texto o quite la nota',
    },
  },
  {
    mistake: 'a row with too many cells',
    edit: ['press/opening/en.md', 'The first paragraph.', '| a |\n|---|\n| b | c |'],
    told: {
      en: 'press/opening/en.md:12:1 body: a row has more cells than the head of its table, and the rest is shown on no page: give the head a cell for each',
      ru: 'press/opening/en.md:12:1 body: в строке больше ячеек, чем в заголовке таблицы, и лишние на страницах не видны: добавьте ячейки в заголовок',
      es: 'press/opening/en.md:12:1 body: una fila tiene más celdas que la cabecera de la tabla y las que sobran no se muestran: añada celdas a la cabecera',
    },
  },
];
