import type { ItemPage } from '../../api';
import { useLanguage } from '../language';
import { sizeText } from '../size-text';

export function PictureList({ pictures }: { pictures: ItemPage['pictures'] }) {
  const { locale, t } = useLanguage();
  return (
    <ul className="pictures">
      {pictures.map(({ name, width, height, bytes, href }) => (
        <li key={name}>
          <img src={href} alt="" loading="lazy" />
          <span>
            <a href={href}>{name}</a>
            <br />
            <span className="muted">
              {width && height ? `${t('pictures.size', { width: `${width}`, height: `${height}` })}, ` : ''}
              {sizeText(bytes, locale)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
