import type { Failure } from '../../utils/errors/result.ts';
import type { Site } from '../../utils/surfaces/site-list.ts';
import { Button } from '../button/button.tsx';
import { FailureNote } from '../failure-note/failure-note.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './site-list.module.css';

export type SiteListProps = {
  /** Null while they are not known yet. */
  readonly sites: readonly Site[] | null;
  readonly failure: Failure | null;
  /** Null forgets them all. */
  readonly onForget: (host: string | null) => void;
};

/** What choices taught of sites, each one press away from being forgotten. */
export function SiteList({ sites, failure, onForget }: SiteListProps) {
  const { translate } = useLocale();
  if (failure !== null) return <FailureNote failure={failure} />;
  if (sites === null) return null;
  if (sites.length === 0) return <p>{translate('sitesNone')}</p>;
  return (
    <>
      <ul class={styles['list']}>
        {sites.map((site) => (
          <li key={site.host} class={styles['site']}>
            <p class={styles['host']}>{site.host}</p>
            <Facts site={site} />
            <Button label={translate('forgetSite', { site: site.host })} onClick={() => onForget(site.host)}>
              {translate('forget')}
            </Button>
          </li>
        ))}
      </ul>
      {sites.length > 1 && (
        <div>
          <Button onClick={() => onForget(null)}>{translate('forgetAll')}</Button>
        </div>
      )}
    </>
  );
}

function Facts({ site: { habits } }: { site: Site }) {
  const { translate, language } = useLocale();
  const { currency, decimalSeparator } = habits;
  const name =
    currency === undefined ? '' : (new Intl.DisplayNames([language], { type: 'currency' }).of(currency) ?? '');
  return (
    <p class={styles['facts']}>
      {currency !== undefined && translate('siteCurrency', { currency, name })}
      {currency !== undefined && decimalSeparator !== undefined && ' · '}
      {decimalSeparator === ',' && translate('siteComma')}
      {decimalSeparator === '.' && translate('sitePoint')}
    </p>
  );
}
