import type { PhotoWarning } from '../../photographs-api';
import { useWords } from '../language';

type Props = { warnings: readonly PhotoWarning[]; like: readonly string[]; hasCredit: boolean; ending: string };

/** What a newsroom would miss in a photograph, and what would be lost. */
export function PhotoWarnings({ warnings, like, hasCredit, ending }: Props) {
  const t = useWords();
  const textOf = (warning: PhotoWarning): string => {
    switch (warning.is) {
      case 'small':
        return t('photographs.small', { width: `${warning.width}`, height: `${warning.height}` });
      case 'otherFormat':
        return t('photographs.otherFormat', { format: warning.format, ending });
      case 'noCredit':
        return t('photographs.noCredit');
      case 'contentCredentials':
        return t('photographs.contentCredentials');
    }
  };
  const texts = [
    ...warnings.filter(({ is }) => is !== 'noCredit' || !hasCredit).map(textOf),
    ...like.map((title) => t('photographs.alike', { title })),
  ];
  return texts.map((text) => (
    <p key={text} className="field-remark severity is-warning">
      {text}
    </p>
  ));
}
