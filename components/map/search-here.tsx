interface Props {
  /** The search follows the map. */
  follows: boolean;
  onFollows: (follows: boolean) => void;
  /** Searches what the map shows now; absent while it is what was searched. */
  onSearch: (() => void) | undefined;
  /** Takes the drawn area away; absent where none is. */
  onClear: (() => void) | undefined;
}

export function SearchHere({ follows, onFollows, onSearch, onClear }: Props) {
  // A drawn area does not follow the map.
  if (onClear)
    return (
      <div className="listings-map-bar">
        <button type="button" onClick={onClear}>
          Remove the drawn area
        </button>
      </div>
    );
  return (
    <div className="listings-map-bar" data-quiet="">
      <label>
        <input type="checkbox" checked={follows} onChange={(event) => onFollows(event.target.checked)} />
        Search as I move the map
      </label>
      {onSearch ? (
        <button type="button" onClick={onSearch} data-main="">
          Search here
        </button>
      ) : null}
    </div>
  );
}
