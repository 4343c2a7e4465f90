import { useLocale } from '../locale/locale.ts';
import styles from './environment-badge.module.css';

/** Test or live, wherever an account or one of its links is shown. */
export function EnvironmentBadge({ environment }: { environment: 'test' | 'live' }) {
  const { translate } = useLocale();
  const isTest = environment === 'test';
  return (
    <span
      class={`${styles['badge']} ${styles[environment]}`}
      title={translate(isTest ? 'environmentTestHint' : 'environmentLiveHint')}
    >
      {translate(isTest ? 'environmentTest' : 'environmentLive')}
    </span>
  );
}
