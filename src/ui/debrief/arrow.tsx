// Rise and fall beside a number that carries its sign already; what is written as nothing has none.
export function Arrow({ of }: { of: string }) {
  const arrow = of.startsWith('+') ? '▲ ' : of.startsWith('−') ? '▼ ' : '';
  return <span aria-hidden="true">{arrow}</span>;
}
