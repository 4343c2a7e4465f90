import type { Failure } from '../../utils/errors/result.ts';
import type { Site } from '../../utils/surfaces/site-list.ts';
import { Button } from '../button/button.tsx';
import { FailureNote } from '../failure-note/failure-note.tsx';
import { useLocale } from '../locale/locale.ts';
import { useNextRow } from '../next-row/use-next-row.ts';
import styles from './site-list.module.css';

export type SiteListProps = {
  /** Null while they are not known yet. */
  readonly sites: readonly Site[] | null;
  readonly failure: Failure | null;
  /** Null forgets them all. */
  readonly onForget: (host: string | null) => void;
  /** The last one was forgotten, and the focus has nowhere to go. */
  readonly onEmptied: () => void;
};

/** What choices taught of sites, each one press away from being forgotten. */
export function SiteList({ sites, failure, onForget, onEmptied }: SiteListProps) {
  const { translate } = useLocale();
  const hosts = sites?.map(({ host }) => host) ?? [];
  const { list, leave } = useNextRow(hosts, onEmptied);
  const forget = (host: string | null) => {
    leave(host);
    onForget(host);
  };
  return (
    <>
      {sites !== null && sites.length === 0 && <p>{translate('sitesNone')}</p>}
      {sites !== null && sites.length > 0 && (
        <ul ref={list} class={styles['list']}>
          {sites.map((site) => (
            <li key={site.host} class={styles['site']}>
              <p class={styles['host']}>{site.host}</p>
              <Facts site={site} />
              <Button label={translate('forgetSite', { site: site.host })} onClick={() => forget(site.host)}>
                {translate('forget')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {hosts.length > 1 && (
        <div>
          <Button onClick={() => forget(null)}>{translate('forgetAll')}</Button>
        </div>
      )}
      {failure !== null && <FailureNote failure={failure} />}
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
