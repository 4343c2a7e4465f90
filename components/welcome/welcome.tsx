import type { KeyEntry } from '../../utils/surfaces/key-entry.ts';
import { KeyForm } from '../key-form/key-form.tsx';
import { useLocale } from '../locale/locale.ts';
import { PageFrame } from '../page-frame/page-frame.tsx';
import styles from './welcome.module.css';

/** The first minute: one key, the proof that it works, and how to make the first link. */
export function Welcome({ keys }: { keys: KeyEntry }) {
  const { translate } = useLocale();
  const state = keys.state.value;
  return (
    <PageFrame title={translate('welcomeTitle')}>
      <p>{translate('welcomeText')}</p>
      <KeyForm state={state} onConnect={keys.connect} />
      {state.connected !== null && (
        <section>
          <h2>{translate('nextTitle')}</h2>
          <ol class={styles['next']}>
            <li>{translate('nextPin')}</li>
            <li>{translate('nextOpen')}</li>
            <li>{translate('nextSelect')}</li>
          </ol>
        </section>
      )}
    </PageFrame>
  );
}
