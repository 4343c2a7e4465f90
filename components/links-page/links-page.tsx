import type { LinkList } from '../../utils/surfaces/link-list.ts';
import { Button } from '../button/button.tsx';
import { FailureNote } from '../failure-note/failure-note.tsx';
import { LinkTable } from '../link-table/link-table.tsx';
import { useLocale } from '../locale/locale.ts';
import { PageFrame } from '../page-frame/page-frame.tsx';

export function LinksPage({ list }: { list: LinkList }) {
  const { translate } = useLocale();
  const state = list.state.value;
  const refresh = (
    <Button disabled={state.phase !== 'ready'} onClick={() => void list.refresh()}>
      {translate(state.phase === 'refreshing' ? 'refreshing' : 'refresh')}
    </Button>
  );
  return (
    <PageFrame title={translate('linksTitle')} wide actions={refresh}>
      {state.failure !== null && <FailureNote failure={state.failure} />}
      {state.notAsked > 0 && <p role="status">{translate('refreshPartly', { count: state.notAsked })}</p>}
      {state.phase !== 'loading' && state.links.length === 0 && <p>{translate('linksNone')}</p>}
      {state.links.length > 0 && <LinkTable state={state} onCopy={(id, url) => void list.copy(id, url)} />}
    </PageFrame>
  );
}
