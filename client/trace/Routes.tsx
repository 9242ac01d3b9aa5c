import type { TraceAnswer } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { Shape } from '../parts/Shape.tsx';
import { StatusBadge } from '../parts/StatusBadge.tsx';
import { useFirst } from '../parts/useFirst.tsx';
import { addressWith } from '../state/address.ts';
import { briefNameOf } from '../state/model.ts';
import { view } from '../state/view.ts';
import { chosenPath, endOf, nodeIn, pathsByEnd } from './route.ts';

const firstShown = 24;

/** Where it leads, each end once, to lay the red thread along the way there. */
export const Routes = ({ trace }: { trace: TraceAnswer }) => {
  const paths = pathsByEnd(trace);
  const { shown, more } = useFirst(paths, firstShown);
  const chosen = view.value.selected === null ? chosenPath(trace) : undefined;
  if (paths.length < 2) return null;
  return (
    <section class="trace-part">
      <h2>{texts.value.trace.routes(paths.length)}</h2>
      <ul class="routes">
        {shown.map((path) => {
          const end = nodeIn(trace, endOf(path));
          const status = trace.statuses[end?.id ?? ''];
          return (
            end && (
              <li key={end.id}>
                <a
                  href={addressWith({ to: end.id, s: null })}
                  aria-current={path === chosen ? 'true' : undefined}
                >
                  <Shape type={end.type} />
                  <span>{briefNameOf(end)}</span>
                  {status && <StatusBadge status={status} />}
                  <small>{texts.value.trace.steps(path.steps.length)}</small>
                </a>
              </li>
            )
          );
        })}
      </ul>
      {more}
    </section>
  );
};
