import type { Mistake } from './mistake';

/** Mistakes in the value or the name of a field. */
export const inFields: readonly Mistake[] = [
  {
    mistake: 'a field that is missing',
    edit: ['press/opening/en.md', 'place: Example City\n', ''],
    told: {
      en: 'press/opening/en.md:2:1 place: is missing: write a line of text',
      ru: 'press/opening/en.md:2:1 place: не заполнено: напишите строку текста',
      es: 'press/opening/en.md:2:1 place: falta: escriba una línea de texto',
    },
  },
  {
    mistake: 'a field without a value',
    edit: ['press/opening/en.md', 'place: Example City', 'place:'],
    told: {
      en: 'press/opening/en.md:9:1 place: is empty: write a line of text',
      ru: 'press/opening/en.md:9:1 place: оставлено пустым: напишите строку текста',
      es: 'press/opening/en.md:9:1 place: está vacío: escriba una línea de texto',
    },
  },
  {
    mistake: 'a text of nothing but spaces',
    edit: ['press/opening/en.md', 'place: Example City', 'place: " "'],
    told: {
      en: 'press/opening/en.md:9:1 place: is empty: write the text or remove the field',
      ru: 'press/opening/en.md:9:1 place: оставлено пустым: напишите текст или уберите поле',
      es: 'press/opening/en.md:9:1 place: está vacío: escriba el texto o quite el campo',
    },
  },
  {
    mistake: 'a misspelt field',
    edit: ['press/opening/en.md', 'summary: A', 'sumary: A'],
    told: {
      en: 'press/opening/en.md:2:1 summary: is missing: write a line of text\npress/opening/en.md:8:1 sumary: does not belong here: write summary if that is what it means, or remove it',
      ru: 'press/opening/en.md:2:1 summary: не заполнено: напишите строку текста\npress/opening/en.md:8:1 sumary: этому полю здесь не место: напишите summary, если имелось в виду оно, или уберите строку',
      es: 'press/opening/en.md:2:1 summary: falta: escriba una línea de texto\npress/opening/en.md:8:1 sumary: no hay aquí ningún campo con este nombre: escriba summary si es lo que quería, o quítelo',
    },
  },
  {
    mistake: 'a field that belongs to no item',
    edit: ['press/opening/en.md', 'summary: A', 'colour: red\nsummary: A'],
    told: {
      en: 'press/opening/en.md:8:1 colour: does not belong here: remove it or correct its spelling',
      ru: 'press/opening/en.md:8:1 colour: этому полю здесь не место: уберите его или исправьте имя',
      es: 'press/opening/en.md:8:1 colour: no hay aquí ningún campo con este nombre: quítelo o corríjalo',
    },
  },
  {
    mistake: 'a fact among the words',
    edit: ['press/opening/en.md', 'summary: A', 'kind: release\nsummary: A'],
    told: {
      en: 'press/opening/en.md:8:1 kind: is a fact: write it under facts: in the file of the original language, and only there',
      ru: 'press/opening/en.md:8:1 kind: это факт: запишите его под facts: в файле оригинала, и только там',
      es: 'press/opening/en.md:8:1 kind: es un dato: escríbalo bajo facts: en el archivo original, y solo ahí',
    },
  },
  {
    mistake: 'a word among the facts',
    edit: ['press/opening/en.md', '  kind: release', '  kind: release\n  place: Example City'],
    told: {
      en: 'press/opening/en.md:5:3 facts.place: is a word, not a fact: write it without an indent, above or below facts',
      ru: 'press/opening/en.md:5:3 facts.place: это не факт, а слова: запишите поле без отступа, до или после facts',
      es: 'press/opening/en.md:5:3 facts.place: no es un dato, es un texto: escríbalo sin sangría, antes o después de facts',
    },
  },
  {
    mistake: 'a comma that cuts a text within braces',
    edit: ['film/en.md', 'alt: A kite.}', 'alt: A red kite, over the roof, in June}'],
    told: {
      en: 'film/en.md:20:27 artwork.poster.alt: a comma within braces ends the text behind “A red kite”: put it in quotation marks, "A red kite, over the roof, in June"',
      ru: 'film/en.md:20:27 artwork.poster.alt: запятая в фигурных скобках обрывает текст после «A red kite»: возьмите его в кавычки, "A red kite, over the roof, in June"',
      es: 'film/en.md:20:27 artwork.poster.alt: una coma entre llaves corta el texto después de «A red kite»: póngalo entre comillas, "A red kite, over the roof, in June"',
    },
  },
  {
    mistake: 'a number where a text is wanted',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: 1984'],
    told: {
      en: 'press/opening/en.md:7:1 headline: 1984 without quotation marks is a number: write "1984"',
      ru: 'press/opening/en.md:7:1 headline: 1984 без кавычек — это число: напишите "1984"',
      es: 'press/opening/en.md:7:1 headline: 1984 sin comillas es un número: escriba "1984"',
    },
  },
  {
    mistake: 'yes or no where a text is wanted',
    edit: ['press/opening/en.md', 'headline: A kite over the harbour', 'headline: true'],
    told: {
      en: 'press/opening/en.md:7:1 headline: true without quotation marks means yes or no: write "true"',
      ru: 'press/opening/en.md:7:1 headline: true без кавычек означает «да» или «нет»: напишите "true"',
      es: 'press/opening/en.md:7:1 headline: true sin comillas significa sí o no: escriba "true"',
    },
  },
  {
    mistake: 'a list where a line is wanted',
    edit: ['press/opening/en.md', 'place: Example City', 'place: [Example City]'],
    told: {
      en: 'press/opening/en.md:9:1 place: a list cannot stand here: write a line of text',
      ru: 'press/opening/en.md:9:1 place: список здесь не подходит: напишите строку текста',
      es: 'press/opening/en.md:9:1 place: aquí no vale una lista: escriba una línea de texto',
    },
  },
  {
    mistake: 'a text where fields are wanted',
    edit: ['coverage/review/en.md', 'rating: {value: 4, of: 5, unit: stars}', 'rating: four stars'],
    told: {
      en: 'coverage/review/en.md:8:3 facts.rating: “four stars” cannot stand here: write these fields below it, each indented by two spaces: value, unit',
      ru: 'coverage/review/en.md:8:3 facts.rating: значение «four stars» здесь не подходит: запишите под ним поля с отступом в два пробела: value, unit',
      es: 'coverage/review/en.md:8:3 facts.rating: «four stars» no vale aquí: escriba debajo estos campos, con dos espacios de sangría: value, unit',
    },
  },
  {
    mistake: 'a text of several lines where one is wanted',
    edit: ['press/opening/en.md', 'place: Example City', 'place: |\n  Example\n  City'],
    told: {
      en: 'press/opening/en.md:9:1 place: is a single line on the page: take out the line breaks',
      ru: 'press/opening/en.md:9:1 place: на странице это одна строка: уберите разрывы строк',
      es: 'press/opening/en.md:9:1 place: en la página es una sola línea: quite los saltos de línea',
    },
  },
  {
    mistake: 'a text that is too long',
    edit: [
      'press/opening/en.md',
      'place: Example City',
      'place: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
    told: {
      en: 'press/opening/en.md:9:1 place: is longer than 400 characters: shorten it',
      ru: 'press/opening/en.md:9:1 place: длиннее 400 знаков: сократите текст',
      es: 'press/opening/en.md:9:1 place: tiene más de 400 caracteres: acórtelo',
    },
  },
  {
    mistake: 'a control character',
    edit: ['press/opening/en.md', 'place: Example City', 'place: "A\\u0007"'],
    told: {
      en: 'press/opening/en.md:9:1 place: holds a control character, U+0007: delete it, or write a backslash twice',
      ru: 'press/opening/en.md:9:1 place: содержит управляющий символ U+0007: удалите его; обратную косую черту пишите дважды',
      es: 'press/opening/en.md:9:1 place: contiene un carácter de control, U+0007: bórrelo o, si quería una barra invertida, escríbala dos veces',
    },
  },
  {
    mistake: 'letters that no font has',
    edit: ['press/opening/en.md', 'place: Example City', 'place: 宮崎'],
    told: {
      en: 'press/opening/en.md:9:1 place: no font of the site has 宮 (U+5BAE), 崎 (U+5D0E), and PDF and share picture would leave them out: write them in other letters',
      ru: 'press/opening/en.md:9:1 place: в шрифтах сайта нет знаков 宮 (U+5BAE), 崎 (U+5D0E), в PDF и на картинке для соцсетей они пропадут: замените их другими',
      es: 'press/opening/en.md:9:1 place: ninguna fuente tipográfica del sitio tiene 宮 (U+5BAE), 崎 (U+5D0E) y el PDF y la imagen para redes lo omitirían: use otros caracteres',
    },
  },
  {
    mistake: 'a day that no calendar has',
    edit: ['press/opening/en.md', '2030-05-14', '2030-02-30'],
    told: {
      en: 'press/opening/en.md:3:3 facts.date: “2030-02-30” cannot stand here: write a day of the calendar, for example 2030-05-14',
      ru: 'press/opening/en.md:3:3 facts.date: значение «2030-02-30» здесь не подходит: укажите день, который есть в календаре, например 2030-05-14',
      es: 'press/opening/en.md:3:3 facts.date: «2030-02-30» no vale aquí: escriba un día que exista en el calendario, por ejemplo 2030-05-14',
    },
  },
  {
    mistake: 'a year without quotation marks',
    edit: ['release-dates/harbour/en.md', '2030-06-02', '2030'],
    told: {
      en: 'release-dates/harbour/en.md:3:3 facts.date: 2030 without quotation marks is a number: write "2030"',
      ru: 'release-dates/harbour/en.md:3:3 facts.date: 2030 без кавычек — это число: напишите "2030"',
      es: 'release-dates/harbour/en.md:3:3 facts.date: 2030 sin comillas es un número: escriba "2030"',
    },
  },
  {
    mistake: 'a season for a date',
    edit: ['release-dates/harbour/en.md', '2030-06-02', 'summer 2030'],
    told: {
      en: 'release-dates/harbour/en.md:3:3 facts.date: “summer 2030” cannot stand here: write a day (2030-05-14), a month ("2030-05"), a season (2030-autumn), a year ("2030"), or tba while it is not known',
      ru: 'release-dates/harbour/en.md:3:3 facts.date: значение «summer 2030» здесь не подходит: укажите день (2030-05-14), месяц ("2030-05"), время года (2030-autumn), год ("2030") или tba, пока дата неизвестна',
      es: 'release-dates/harbour/en.md:3:3 facts.date: «summer 2030» no vale aquí: escriba un día (2030-05-14), un mes ("2030-05"), una estación (2030-autumn), un año ("2030") o tba mientras no se conozca',
    },
  },
  {
    mistake: 'a moment without its offset',
    edit: ['press/opening/en.md', '  kind: release', '  embargoUntil: 2030-05-14T18:00\n  kind: release'],
    told: {
      en: 'press/opening/en.md:4:3 facts.embargoUntil: “2030-05-14T18:00” cannot stand here: write day, time and offset from UTC, for example 2030-05-14T18:00:00+02:00',
      ru: 'press/opening/en.md:4:3 facts.embargoUntil: значение «2030-05-14T18:00» здесь не подходит: укажите день, время и смещение от UTC, например 2030-05-14T18:00:00+02:00',
      es: 'press/opening/en.md:4:3 facts.embargoUntil: «2030-05-14T18:00» no vale aquí: escriba el día, la hora y la diferencia respecto a UTC, por ejemplo 2030-05-14T18:00:00+02:00',
    },
  },
  {
    mistake: 'a country in words',
    edit: ['release-dates/harbour/en.md', 'territory: IS', 'territory: Iceland'],
    told: {
      en: 'release-dates/harbour/en.md:4:3 facts.territory: “Iceland” cannot stand here: write the two capital letters of the country, for example ES',
      ru: 'release-dates/harbour/en.md:4:3 facts.territory: значение «Iceland» здесь не подходит: укажите двухбуквенный код страны заглавными латинскими буквами, например ES',
      es: 'release-dates/harbour/en.md:4:3 facts.territory: «Iceland» no vale aquí: escriba el código del país, dos letras mayúsculas, por ejemplo ES',
    },
  },
  {
    mistake: 'a language in words',
    edit: ['coverage/review/en.md', 'language: en', 'language: English'],
    told: {
      en: 'coverage/review/en.md:5:3 facts.language: “English” cannot stand here: write the code of the language, for example es',
      ru: 'coverage/review/en.md:5:3 facts.language: значение «English» здесь не подходит: укажите код языка, например es',
      es: 'coverage/review/en.md:5:3 facts.language: «English» no vale aquí: escriba el código del idioma, por ejemplo es',
    },
  },
  {
    mistake: 'a word that is not known, with one like it',
    edit: ['release-dates/harbour/en.md', 'kind: theatrical', 'kind: cinema'],
    told: {
      en: 'release-dates/harbour/en.md:5:3 facts.kind: “cinema” cannot stand here: write first-look, festival, premiere, screening, limited, theatrical, streaming, physical or television, whichever is nearest; title says the rest',
      ru: 'release-dates/harbour/en.md:5:3 facts.kind: значение «cinema» здесь не подходит: укажите самое близкое из слов first-look, festival, premiere, screening, limited, theatrical, streaming, physical, television; остальное напишите в title',
      es: 'release-dates/harbour/en.md:5:3 facts.kind: «cinema» no vale aquí: escriba la palabra más cercana: first-look, festival, premiere, screening, limited, theatrical, streaming, physical o television; lo demás se dice en title',
    },
  },
  {
    mistake: 'a craft that is not known',
    edit: ['people/jane-doe/en.md', '[director]', '[animation-director]'],
    told: {
      en: 'people/jane-doe/en.md:5:13 facts.credits.0: “animation-director” cannot stand here: write one of actor, director, screenwriter, cinematographer, composer, costume-designer, stills-photographer, producer, executive-producer, or leave it out: any other craft stands in role alone',
      ru: 'people/jane-doe/en.md:5:13 facts.credits.0: значение «animation-director» здесь не подходит: укажите одно из слов actor, director, screenwriter, cinematographer, composer, costume-designer, stills-photographer, producer, executive-producer или уберите запись: любую другую профессию указывают только в role',
      es: 'people/jane-doe/en.md:5:13 facts.credits.0: «animation-director» no vale aquí: escriba una de estas palabras: actor, director, screenwriter, cinematographer, composer, costume-designer, stills-photographer, producer, executive-producer; o quítela: los demás oficios se indican solo en role',
    },
  },
  {
    mistake: 'a kind of partner that is not known',
    edit: ['partners/films/en.md', 'kind: production', 'kind: sales-agent'],
    told: {
      en: 'partners/films/en.md:3:3 facts.kind: “sales-agent” cannot stand here: write production, distribution, streaming, participation or media, whichever is nearest; note says the rest',
      ru: 'partners/films/en.md:3:3 facts.kind: значение «sales-agent» здесь не подходит: укажите самое близкое из слов production, distribution, streaming, participation, media; остальное напишите в note',
      es: 'partners/films/en.md:3:3 facts.kind: «sales-agent» no vale aquí: escriba la palabra más cercana: production, distribution, streaming, participation o media; lo demás se dice en note',
    },
  },
  {
    mistake: 'a quotation from a language of another site',
    edit: ['quotes/light/en.md', 'originals: [en]', 'originals: [pt]'],
    told: {
      en: 'quotes/light/en.md:5:15 facts.originals.0: “pt” cannot stand here: name one of the languages of the site: en, ru, es',
      ru: 'quotes/light/en.md:5:15 facts.originals.0: значение «pt» здесь не подходит: укажите один из языков сайта: en, ru, es',
      es: 'quotes/light/en.md:5:15 facts.originals.0: «pt» no vale aquí: indique uno de los idiomas del sitio: en, ru, es',
    },
  },
  {
    mistake: 'evidence without its sources',
    edit: ['partners/films/en.md', 'evidence: {saidBy: production, sources: [press/opening]}', 'evidence: production'],
    told: {
      en: 'partners/films/en.md:6:3 facts.evidence: “production” cannot stand here: say who states it and where, for example {saidBy: production, sources: [press/opening-night]}',
      ru: 'partners/films/en.md:6:3 facts.evidence: значение «production» здесь не подходит: укажите, чьи это сведения и где их можно прочитать, например {saidBy: production, sources: [press/opening-night]}',
      es: 'partners/films/en.md:6:3 facts.evidence: «production» no vale aquí: indique quién lo afirma y dónde, por ejemplo {saidBy: production, sources: [press/opening-night]}',
    },
  },
  {
    mistake: 'an empty list of sources',
    edit: ['partners/films/en.md', 'sources: [press/opening]', 'sources: []'],
    told: {
      en: 'partners/films/en.md:6:34 facts.evidence.sources: the list is empty: name at least one source, for example [press/opening-night]',
      ru: 'partners/films/en.md:6:34 facts.evidence.sources: список пуст: укажите хотя бы один источник, например [press/opening-night]',
      es: 'partners/films/en.md:6:34 facts.evidence.sources: la lista está vacía: indique al menos una fuente, por ejemplo [press/opening-night]',
    },
  },
  {
    mistake: 'a source in words',
    edit: ['partners/films/en.md', 'sources: [press/opening]', 'sources: [the press]'],
    told: {
      en: 'partners/films/en.md:6:44 facts.evidence.sources.0: “the press” cannot stand here: write press/ or coverage/ with the name of a folder, or a page elsewhere, for example {publisher: Example Paper, url: https://paper.example/page}',
      ru: 'partners/films/en.md:6:44 facts.evidence.sources.0: значение «the press» здесь не подходит: укажите press/ или coverage/ с именем папки либо страницу другого сайта, например {publisher: Example Paper, url: https://paper.example/page}',
      es: 'partners/films/en.md:6:44 facts.evidence.sources.0: «the press» no vale aquí: escriba press/ o coverage/ con el nombre de una carpeta, o una página de otro sitio, por ejemplo {publisher: Example Paper, url: https://paper.example/page}',
    },
  },
  {
    mistake: 'an address without https',
    edit: ['coverage/review/en.md', 'https://paper.example/kite', 'paper.example/kite'],
    told: {
      en: 'coverage/review/en.md:7:3 facts.url: “paper.example/kite” cannot stand here: write a full web address, for example https://paper.example/page',
      ru: 'coverage/review/en.md:7:3 facts.url: значение «paper.example/kite» здесь не подходит: укажите полный адрес страницы, например https://paper.example/page',
      es: 'coverage/review/en.md:7:3 facts.url: «paper.example/kite» no vale aquí: escriba una dirección web completa, por ejemplo https://paper.example/page',
    },
  },
  {
    mistake: 'a colour as on the web, in quotation marks',
    edit: [
      'film/en.md',
      '  artwork:\n',
      "  theme: {colours: {day: {paper: '#fff6e0', dawn: oklch(90% 0 0), ink: oklch(10% 0 0), line: oklch(50% 0 0), ember: oklch(40% 0 0)}, night: {paper: oklch(97% 0 0), dawn: oklch(90% 0 0), ink: oklch(10% 0 0), line: oklch(50% 0 0), ember: oklch(40% 0 0)}}, mark: poster.svg, icon: poster.svg, touchIcon: poster.svg, keyArt: {wide: poster, tall: poster}}\n  artwork:\n",
    ],
    told: {
      en: 'film/en.md:10:27 facts.theme.colours.day.paper: “#fff6e0” cannot stand here: write the colour by lightness, chroma and hue, for example oklch(97.4% 0.03 88.4)',
      ru: 'film/en.md:10:27 facts.theme.colours.day.paper: значение «#fff6e0» здесь не подходит: запишите цвет через светлоту, насыщенность и тон, например oklch(97.4% 0.03 88.4)',
      es: 'film/en.md:10:27 facts.theme.colours.day.paper: «#fff6e0» no vale aquí: escriba el color con su luminosidad, croma y tono, por ejemplo oklch(97.4% 0.03 88.4)',
    },
  },
  {
    mistake: 'a phone number without its country',
    edit: ['contacts/press-desk/en.md', '"+354 000 0000"', '"000 0000"'],
    told: {
      en: 'contacts/press-desk/en.md:5:3 facts.phone: “000 0000” cannot stand here: write the number in international form, in quotation marks, for example "+354 000 0000"',
      ru: 'contacts/press-desk/en.md:5:3 facts.phone: значение «000 0000» здесь не подходит: запишите номер в международном формате и в кавычках, например "+354 000 0000"',
      es: 'contacts/press-desk/en.md:5:3 facts.phone: «000 0000» no vale aquí: escriba el número en formato internacional y entre comillas, por ejemplo "+354 000 0000"',
    },
  },
  {
    mistake: 'a mail address without a host',
    edit: ['contacts/press-desk/en.md', 'press@films.example', 'press'],
    told: {
      en: 'contacts/press-desk/en.md:6:3 facts.email: “press” cannot stand here: write a mail address, for example press@films.example',
      ru: 'contacts/press-desk/en.md:6:3 facts.email: значение «press» здесь не подходит: укажите адрес электронной почты, например press@films.example',
      es: 'contacts/press-desk/en.md:6:3 facts.email: «press» no vale aquí: escriba una dirección de correo, por ejemplo press@films.example',
    },
  },
  {
    mistake: 'a time without quotation marks',
    edit: ['contacts/press-desk/en.md', 'from: "09:00"', 'from: 0900'],
    told: {
      en: 'contacts/press-desk/en.md:7:24 facts.hours.from: “0900” cannot stand here: write the time in quotation marks, for example "09:00"',
      ru: 'contacts/press-desk/en.md:7:24 facts.hours.from: значение «0900» здесь не подходит: запишите время в кавычках, например "09:00"',
      es: 'contacts/press-desk/en.md:7:24 facts.hours.from: «0900» no vale aquí: escriba la hora entre comillas, por ejemplo "09:00"',
    },
  },
  {
    mistake: 'a number in quotation marks',
    edit: ['film/en.md', 'runningTime: 104', 'runningTime: "104"'],
    told: {
      en: 'film/en.md:7:3 facts.runningTime: “104” in quotation marks is a text: write 104 without them',
      ru: 'film/en.md:7:3 facts.runningTime: 104 в кавычках — это текст: уберите кавычки',
      es: 'film/en.md:7:3 facts.runningTime: 104 entre comillas es un texto: quite las comillas',
    },
  },
  {
    mistake: 'a number that is too small',
    edit: ['film/en.md', 'year: 2030', 'year: 30'],
    told: {
      en: 'film/en.md:4:3 facts.year: 30 is too small: 1888 is the least',
      ru: 'film/en.md:4:3 facts.year: 30 — слишком мало: нужно не меньше 1888',
      es: 'film/en.md:4:3 facts.year: 30 es demasiado poco: como mínimo, 1888',
    },
  },
  {
    mistake: 'the same person twice',
    edit: ['press/opening/en.md', '[jane-doe]', '[jane-doe, jane-doe]'],
    told: {
      en: 'press/opening/en.md:6:3 facts.people: names jane-doe twice: keep one',
      ru: 'press/opening/en.md:6:3 facts.people: jane-doe стоит в списке дважды: уберите повтор',
      es: 'press/opening/en.md:6:3 facts.people: jane-doe figura dos veces: déjelo una sola vez',
    },
  },
  {
    mistake: 'a draft that is maybe one',
    edit: [
      'press/opening/en.md',
      'headline: A kite over the harbour',
      'draft: maybe\nheadline: A kite over the harbour',
    ],
    told: {
      en: 'press/opening/en.md:7:1 draft: “maybe” cannot stand here: write true or false',
      ru: 'press/opening/en.md:7:1 draft: значение «maybe» здесь не подходит: укажите true или false',
      es: 'press/opening/en.md:7:1 draft: «maybe» no vale aquí: escriba true o false',
    },
  },
  {
    mistake: 'a fingerprint that somebody has typed',
    edit: ['press/opening/es.md', 'headline:', 'translationOf: 2031\nheadline:'],
    told: {
      en: 'press/opening/es.md:2:1 translationOf: “2031” cannot stand here: only the desk writes this line: remove it, and confirm the translation at the desk',
      ru: 'press/opening/es.md:2:1 translationOf: значение «2031» здесь не подходит: эту строку пишет только редактор: удалите её и подтвердите перевод в редакторе',
      es: 'press/opening/es.md:2:1 translationOf: «2031» no vale aquí: esta línea solo la escribe el editor: quítela y confirme la traducción en él',
    },
  },
  {
    mistake: 'an original that calls itself a translation',
    edit: ['press/opening/en.md', 'headline:', 'translationOf: 7d1f93c2\nheadline:'],
    told: {
      en: 'press/opening/en.md:7:1 translationOf: stands in the original, which is no translation: remove it',
      ru: 'press/opening/en.md:7:1 translationOf: стоит в оригинале, а оригинал — не перевод: удалите строку',
      es: 'press/opening/en.md:7:1 translationOf: está en el original, que no es una traducción: quítela',
    },
  },
];
