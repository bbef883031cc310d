import { useState } from 'react';
import { plural } from '@/components/format/plural';
import { clusterText, type Homes, homeFacts, NO_HOMES, shortPrice } from './homes';

interface Props {
  homes: Homes;
  fault: string | undefined;
  onCluster: (index: number) => void;
  onPoint: (id: string | null) => void;
}

/** What the map shows, as a list of links: each home by itself, and each group as a button that goes closer. */
export function HomesInView(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="listings-map-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span role="status">{props.fault ?? said(props.homes)}</span>
      </summary>
      {/* Thousands of rows that nobody reads would be made anew with every move. */}
      {isOpen ? <HomesList {...props} /> : null}
    </details>
  );
}

export function HomesList({ homes, onCluster, onPoint }: Props) {
  const { pins, clusters, total } = homes;
  if (homes === NO_HOMES) return null;
  return total === 0 ? (
    <p>No homes here. Move the map, or go farther.</p>
  ) : (
    <ul>
      {pins.map((pin) => (
        <li key={pin.id}>
          <a href={`/listings/${pin.id}`} onFocus={() => onPoint(pin.id)} onBlur={() => onPoint(null)} onPointerEnter={() => onPoint(pin.id)} onPointerLeave={() => onPoint(null)}>
            <strong>{shortPrice(pin)}</strong> <span>{homeFacts(pin)}</span> <bdi>{pin.title}</bdi>
          </a>
        </li>
      ))}
      {clusters.map((cluster, index) => (
        <li key={cluster.bbox.join()}>
          <button type="button" onClick={() => onCluster(index)}>
            <strong>{clusterText(cluster)}</strong> Go closer
          </button>
        </li>
      ))}
    </ul>
  );
}

const said = (homes: Homes): string => (homes === NO_HOMES ? 'Looking for homes…' : plural(homes.total, { one: '# home on the map', other: '# homes on the map' }));
