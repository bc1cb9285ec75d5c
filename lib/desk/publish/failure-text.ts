import type { Locale } from '../../i18n/locales';
import type { Obstacle, PublishFailure } from './failure';

type Sentences = Record<Obstacle, string>;

/** A language that is not here is told in English. */
const texts: { en: Sentences } & Record<string, Sentences> = {
  en: {
    'no-git': 'Git is not installed on this machine: install it from git-scm.com and start the desk again.',
    'no-checkout': 'The content is not under git here: whatever you save is public at once.',
    detached: 'The checkout is on no branch: run git switch with the name of the branch that the site shows.',
    'under-way': 'A merge or rebase has been begun in the checkout: finish it, or end it with git merge --abort.',
    'no-remote': 'The checkout knows no other place: name the one that the site reads, with git remote add origin.',
    'own-commits':
      'There are commits of something else than content that nobody has pushed: push them first, or ask whoever made them.',
    'other-files': 'The others changed files outside the content that you changed too: put yours away with git stash.',
    link: 'The others put a link where a file should be: ask them to put the file itself there.',
    changing: 'A file was being saved all the while: wait until it is, and try again.',
    credentials: 'The other side did not let you in: log in to it once in a terminal with git fetch.',
    unreachable: 'The other side cannot be reached: look after the connection, and try again.',
    'push-refused': 'The other side did not take it: ask whoever keeps it whether you may push to this branch.',
    'too-slow': 'It took too long: nothing is lost, try again.',
    'others-faster': 'Others published all the while: nothing is lost, try again.',
    unknown: 'Git could not do it.',
  },
  ru: {
    'no-git': 'На этом компьютере нет git: установите его с git-scm.com и запустите редактор заново.',
    'no-checkout': 'Материалы здесь не под git: всё сохранённое публикуется сразу.',
    detached: 'В репозитории не выбрана ветка: выполните git switch с именем ветки, которую показывает сайт.',
    'under-way': 'В репозитории начато слияние или перебазирование: завершите его или отмените: git merge --abort.',
    'no-remote': 'У репозитория нет удалённого адреса: укажите тот, который читает сайт: git remote add origin.',
    'own-commits':
      'Есть неотправленные коммиты не только с материалами: сначала отправьте их или спросите того, кто их сделал.',
    'other-files': 'Другие изменили файлы вне материалов, которые меняли и вы: уберите свои с помощью git stash.',
    link: 'На месте файла у других лежит ссылка: попросите положить сам файл.',
    changing: 'Файл всё время сохраняли: дождитесь конца и попробуйте снова.',
    credentials: 'Сервер git вас не впустил: войдите один раз в терминале, выполнив git fetch.',
    unreachable: 'Сервер git недоступен: проверьте соединение и попробуйте снова.',
    'push-refused': 'Сервер git не принял изменения: спросите, можно ли вам отправлять в эту ветку.',
    'too-slow': 'Слишком долго: ничего не потеряно, попробуйте снова.',
    'others-faster': 'Всё это время публиковали другие: ничего не потеряно, попробуйте снова.',
    unknown: 'Git не смог этого сделать.',
  },
  es: {
    'no-git': 'Git no está instalado en este equipo: instálelo desde git-scm.com y vuelva a abrir el editor.',
    'no-checkout': 'El contenido no está aquí en git: lo que se guarda es público al momento.',
    detached:
      'El repositorio no está en ninguna rama: ejecute git switch con el nombre de la rama que muestra el sitio.',
    'under-way': 'Hay una fusión o un rebase empezado en el repositorio: termínelo, o anúlelo con git merge --abort.',
    'no-remote': 'El repositorio no conoce ningún remoto: indique el que lee el sitio, con git remote add origin.',
    'own-commits':
      'Hay commits sin enviar que no son solo de contenido: envíelos primero, o pregunte a quien los hizo.',
    'other-files':
      'Otros cambiaron archivos fuera del contenido que usted también cambió: aparte los suyos con git stash.',
    link: 'Otros pusieron un enlace donde debe estar un archivo: pídales que pongan el archivo mismo.',
    changing: 'Un archivo se estaba guardando todo el tiempo: espere a que termine y vuelva a intentarlo.',
    credentials: 'El servidor de git no le dejó entrar: identifíquese una vez en un terminal con git fetch.',
    unreachable: 'No se llega al servidor de git: compruebe la conexión y vuelva a intentarlo.',
    'push-refused': 'El servidor de git no lo aceptó: pregunte a quien lo lleva si puede enviar a esta rama.',
    'too-slow': 'Tardó demasiado: no se ha perdido nada, vuelva a intentarlo.',
    'others-faster': 'Otros publicaban todo el tiempo: no se ha perdido nada, vuelva a intentarlo.',
    unknown: 'Git no pudo hacerlo.',
  },
};

/** A sentence with the cure, and what git said where that may help. */
export function failureText({ obstacle, detail }: PublishFailure, language: Locale): string {
  const sentence = (texts[language] ?? texts.en)[obstacle];
  return detail ? `${sentence} (${detail})` : sentence;
}
