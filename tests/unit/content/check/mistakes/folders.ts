import type { Mistake } from './mistake';
import { tinyFilm } from './tiny-film';

const roof = tinyFilm['stills/roof/roof.png'] as Uint8Array;
const half = roof.subarray(0, roof.length / 2);

/** Mistakes in the names of files and folders, and in what they name of one another. */
export const inFolders: readonly Mistake[] = [
  {
    mistake: 'a folder name with a space',
    edit: { 'people/john doe/en.md': tinyFilm['people/jane-doe/en.md'] as string },
    told: {
      en: 'people/john doe:1:1 the name of this folder becomes an address: use small Latin letters, digits and single hyphens, for example john-doe',
      ru: 'people/john doe:1:1 имя папки входит в адрес страницы: допустимы только строчные латинские буквы, цифры и одиночные дефисы, например john-doe',
      es: 'people/john doe:1:1 el nombre de la carpeta forma parte de la dirección: use minúsculas latinas (sin tildes ni eñes), cifras y guiones, nunca dos seguidos, por ejemplo john-doe',
    },
  },
  {
    mistake: 'a release at the address of a page',
    edit: { 'press/quotes/en.md': tinyFilm['press/opening/en.md'] as string },
    told: {
      en: 'press/quotes:1:1 this address is taken by a page of the site: rename the folder, for example quotes-release',
      ru: 'press/quotes:1:1 этот адрес занят страницей сайта: переименуйте папку, например в quotes-release',
      es: 'press/quotes:1:1 esta dirección ya es la de una página del sitio: cambie el nombre de la carpeta, por ejemplo a quotes-release',
    },
  },
  {
    mistake: 'a folder of no kind',
    edit: { 'actors/jane/en.md': 'x' },
    told: {
      en: 'actors:1:1 is not read: items lie in the folders film, story, press, people, quotes, questions, release-dates, awards, coverage, contacts, partners, notices, stills',
      ru: 'actors:1:1 не читается: материалы лежат в папках film, story, press, people, quotes, questions, release-dates, awards, coverage, contacts, partners, notices, stills',
      es: 'actors:1:1 no se lee: los elementos están en las carpetas film, story, press, people, quotes, questions, release-dates, awards, coverage, contacts, partners, notices, stills',
    },
  },
  {
    mistake: 'a text beside the folders of the items',
    edit: { 'press/premiere.md': 'x' },
    told: {
      en: 'press/premiere.md:1:1 is not read: an item is a folder; make one here, for example premiere, and move the file into it as en.md',
      ru: 'press/premiere.md:1:1 не читается: материал — это папка; создайте её здесь, например premiere, и положите в неё файл под именем en.md',
      es: 'press/premiere.md:1:1 no se lee: un elemento es una carpeta; cree una aquí, por ejemplo premiere, y ponga en ella el archivo como en.md',
    },
  },
  {
    mistake: 'a second copy of a text',
    edit: { 'press/opening/en (1).md': 'x' },
    told: {
      en: 'press/opening/en (1).md:1:1 looks like a second copy of en.md: compare the two and delete this one',
      ru: 'press/opening/en (1).md:1:1 похоже на вторую копию файла en.md: сравните их и удалите эту',
      es: 'press/opening/en (1).md:1:1 parece una segunda copia de en.md: compare los dos archivos y borre este',
    },
  },
  {
    mistake: 'a hidden ending',
    edit: { 'partners/films/es.md.txt': 'x' },
    told: {
      en: 'partners/films/es.md.txt:1:1 is not read under this name: rename it to es.md',
      ru: 'partners/films/es.md.txt:1:1 под таким именем не читается: переименуйте файл в es.md',
      es: 'partners/films/es.md.txt:1:1 no se lee con este nombre: cámbielo por es.md',
    },
  },
  {
    mistake: 'a language that the site does not speak',
    edit: { 'partners/films/pt.md': 'x' },
    told: {
      en: 'partners/films/pt.md:1:1 is in a language that the site does not speak: texts are named en.md, ru.md, es.md',
      ru: 'partners/films/pt.md:1:1 это файл на языке, которого на сайте нет: тексты лежат в файлах en.md, ru.md, es.md',
      es: 'partners/films/pt.md:1:1 está en un idioma que el sitio no tiene: los textos se llaman en.md, ru.md, es.md',
    },
  },
  {
    mistake: 'a file that is neither text nor picture',
    edit: { 'partners/films/notes.pdf': 'x' },
    told: {
      en: 'partners/films/notes.pdf:1:1 is not read: texts are named en.md, ru.md, es.md; pictures end in .svg, .jpg, .png, .webp or .avif',
      ru: 'partners/films/notes.pdf:1:1 не читается: тексты лежат в файлах en.md, ru.md, es.md, рисунки и фотографии — в файлах .svg, .jpg, .png, .webp или .avif',
      es: 'partners/films/notes.pdf:1:1 no se lee: los textos se llaman en.md, ru.md, es.md; las imágenes terminan en .svg, .jpg, .png, .webp o .avif',
    },
  },
  {
    mistake: 'a text in another encoding',
    edit: { 'partners/films/ru.md': Buffer.from('---\nnote: a\u00f1o\n---\n', 'latin1') },
    told: {
      en: 'partners/films/ru.md:1:1 is not UTF-8: save it again with the encoding UTF-8',
      ru: 'partners/films/ru.md:1:1 кодировка файла — не UTF-8: сохраните его заново в UTF-8',
      es: 'partners/films/ru.md:1:1 no está en UTF-8: guárdelo de nuevo con la codificación UTF-8',
    },
  },
  {
    mistake: 'facts in two languages',
    edit: [
      'partners/films/es.md',
      '---\nnote',
      '---\nfacts:\n  kind: production\n  order: 10\n  name: Example Films\n  evidence: {saidBy: production, sources: [press/opening]}\nnote',
    ],
    told: {
      en: 'partners/films/es.md:2:1 facts: the facts stand in en.md too: keep them in the file of the original language and remove them here if it is not',
      ru: 'partners/films/es.md:2:1 facts: факты есть и в en.md: оставьте их в файле оригинала, а отсюда уберите, если оригинал не здесь',
      es: 'partners/films/es.md:2:1 facts: los datos figuran también en en.md: déjelos en el archivo original y quítelos de aquí si este no lo es',
    },
  },
  {
    mistake: 'facts in no language',
    edit: { 'partners/radio/en.md': '---\nnote: A radio.\n---\n' },
    told: {
      en: 'partners/radio/en.md:2:1 facts: no file of this item has its facts: write facts: in the file of the original language',
      ru: 'partners/radio/en.md:2:1 facts: ни в одном файле этого материала нет фактов: запишите facts: в файле оригинала',
      es: 'partners/radio/en.md:2:1 facts: ningún archivo de este elemento lleva los datos: escriba facts: en el archivo original',
    },
  },
  {
    mistake: 'a misspelt folder in a fact',
    edit: ['press/opening/en.md', '[jane-doe]', '[jane-deo]'],
    told: {
      en: 'press/opening/en.md:6:12 facts.people.0: there is no folder content/people/jane-deo: write jane-doe if that is what it means, or add the item',
      ru: 'press/opening/en.md:6:12 facts.people.0: папки content/people/jane-deo нет: напишите jane-doe, если имелась в виду она, или добавьте материал',
      es: 'press/opening/en.md:6:12 facts.people.0: no existe la carpeta content/people/jane-deo: escriba jane-doe si es la que quería, o añada el elemento',
    },
  },
  {
    mistake: 'a link to an item that is not there',
    edit: ['press/opening/en.md', '/people/jane-doe', '/people/nobody'],
    told: {
      en: 'press/opening/en.md:16:1 body: there is no folder content/people/nobody: correct the name or add the item',
      ru: 'press/opening/en.md:16:1 body: папки content/people/nobody нет: исправьте имя или добавьте материал',
      es: 'press/opening/en.md:16:1 body: no existe la carpeta content/people/nobody: corrija el nombre o añada el elemento',
    },
  },
  {
    mistake: 'a link to a page that is not there',
    edit: ['press/opening/en.md', '/people/jane-doe', '/imprint'],
    told: {
      en: 'press/opening/en.md:16:1 body: the site has no page /imprint: correct the address',
      ru: 'press/opening/en.md:16:1 body: страницы /imprint на сайте нет: исправьте адрес',
      es: 'press/opening/en.md:16:1 body: el sitio no tiene la página /imprint: corrija la dirección',
    },
  },
  {
    mistake: 'words missing for an id',
    edit: ['film/ru.md', 'artwork:\n  poster: {title: Poster, alt: A kite.}\n', ''],
    told: {
      en: 'film/ru.md:2:1 artwork.poster: the facts name poster, and this language has no words for it: add artwork.poster with title, alt',
      ru: 'film/ru.md:2:1 artwork.poster: poster есть среди фактов, а слов на этом языке нет: добавьте artwork.poster с полями title, alt',
      es: 'film/ru.md:2:1 artwork.poster: en los datos figura poster y en este idioma faltan sus textos: añada artwork.poster con title, alt',
    },
  },
  {
    mistake: 'words for an id that the facts do not have',
    edit: ['film/ru.md', '  poster: {', '  square: {title: Square, alt: A kite.}\n  poster: {'],
    told: {
      en: 'film/ru.md:10:3 artwork.square: is not among the facts: correct the name, or add square to facts.artwork',
      ru: 'film/ru.md:10:3 artwork.square: среди фактов этого нет: исправьте имя или добавьте square в facts.artwork',
      es: 'film/ru.md:10:3 artwork.square: no figura entre los datos: corrija el nombre o añada square a facts.artwork',
    },
  },
  {
    mistake: 'a picture that is not there',
    edit: ['stills/roof/en.md', 'roof.png', 'roof.jpg'],
    told: {
      en: 'stills/roof/en.md:5:3 facts.file: there is no picture roof.jpg in this folder: write roof.png if that is what it means, or add the picture',
      ru: 'stills/roof/en.md:5:3 facts.file: файла roof.jpg в этой папке нет: напишите roof.png, если имелся в виду он, или добавьте файл',
      es: 'stills/roof/en.md:5:3 facts.file: en esta carpeta no hay ninguna imagen roof.jpg: escriba roof.png si es la que quería, o añádala',
    },
  },
  {
    mistake: 'a photograph whose name has a space',
    edit: ['stills/roof/en.md', 'roof.png', 'Roof 01 (2).PNG'],
    told: {
      en: 'stills/roof/en.md:5:3 facts.file: “Roof 01 (2).PNG” has a space, a bracket or a letter that is not Latin: rename the file, for example roof-01-2.png, and write that here',
      ru: 'stills/roof/en.md:5:3 facts.file: в имени «Roof 01 (2).PNG» есть пробел, скобка или нелатинская буква: переименуйте файл, например в roof-01-2.png, и укажите здесь это имя',
      es: 'stills/roof/en.md:5:3 facts.file: «Roof 01 (2).PNG» lleva un espacio, un paréntesis, una tilde, una eñe o una letra no latina: cambie el nombre del archivo, por ejemplo a roof-01-2.png, y escríbalo aquí',
    },
  },
  {
    mistake: 'a picture of another format than its name',
    edit: { 'stills/roof/roof.jpg': roof },
    told: {
      en: 'stills/roof/roof.jpg:1:1 is a PNG although its name ends in .jpg: give it the right ending, here and in the text, or save it again',
      ru: 'stills/roof/roof.jpg:1:1 это PNG, хотя имя заканчивается на .jpg: исправьте расширение здесь и в тексте или сохраните файл заново',
      es: 'stills/roof/roof.jpg:1:1 es un PNG, aunque su nombre termina en .jpg: corrija la extensión, aquí y en el texto, o guárdela de nuevo',
    },
  },
  {
    mistake: 'a drawing that ends in the middle',
    edit: { 'film/poster.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0' },
    told: {
      en: 'film/en.md:11:20 facts.artwork.0.file: the picture poster.svg cannot be shown: mend what is said of it, or name another\nfilm/poster.svg:1:1 ends in the middle: copy the drawing here anew',
      ru: 'film/en.md:11:20 facts.artwork.0.file: файл poster.svg показать нельзя: устраните ошибку, указанную для этого файла, или выберите другой\nfilm/poster.svg:1:1 рисунок обрывается на середине: скопируйте его сюда заново',
      es: 'film/en.md:11:20 facts.artwork.0.file: la imagen poster.svg no se puede mostrar: corrija lo que se indica sobre ella o ponga otra\nfilm/poster.svg:1:1 está incompleta: vuelva a copiar aquí la ilustración',
    },
  },
  {
    mistake: 'a photograph that ends in the middle',
    edit: { 'stills/roof/roof.png': half },
    told: {
      en: 'stills/roof/en.md:5:3 facts.file: the picture roof.png cannot be shown: mend what is said of it, or name another\nstills/roof/roof.png:1:1 ends in the middle: copy the picture here anew',
      ru: 'stills/roof/en.md:5:3 facts.file: файл roof.png показать нельзя: устраните ошибку, указанную для этого файла, или выберите другой\nstills/roof/roof.png:1:1 файл обрывается на середине: скопируйте его сюда заново',
      es: 'stills/roof/en.md:5:3 facts.file: la imagen roof.png no se puede mostrar: corrija lo que se indica sobre ella o ponga otra\nstills/roof/roof.png:1:1 está incompleta: vuelva a copiarla aquí',
    },
  },
];
