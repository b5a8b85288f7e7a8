// Rise and fall beside a number that carries its sign already.
export function Arrow({ value }: { value: number }) {
  const arrow = value > 0 ? '▲ ' : value < 0 ? '▼ ' : '';
  return <span aria-hidden="true">{arrow}</span>;
}
