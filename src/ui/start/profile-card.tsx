// What a region is strong in at the start: a bar, a number and a rank for each pillar.
import { PILLARS } from '../../engine/types.ts';
import { regionColour } from '../../views/palette.ts';
import type { Profile } from '../../views/profiles.ts';
import { useScreen } from '../screen.ts';

type Props = { profile: Profile; name: string; all: number };

export function ProfileCard({ profile, name, all }: Props) {
  const { words, numbers, theme } = useScreen();
  const { id, rank, outputYi, pillars } = profile;
  return (
    <section className="profile-card" aria-label={words.startPage.profile(name)}>
      <p className="title-row">
        <b>
          <i className="swatch" style={{ background: regionColour(theme, id) }} />
          {name}
        </b>
        <span>
          {words.rank} <b>{words.rankOf(rank, all)}</b>
        </span>
      </p>
      <p className="hint">
        {words.output} {numbers.money(outputYi)}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col" colSpan={3}>
              {words.startPage.score}
            </th>
            <th scope="col" className="num">
              {words.startPage.rankIn}
            </th>
          </tr>
        </thead>
        <tbody>
          {PILLARS.map((pillar) => (
            <tr key={pillar} className={pillar}>
              <th scope="row">{words.pillars[pillar]}</th>
              <td className="meter">
                <i style={{ inlineSize: `${pillars[pillar].score}%` }} />
              </td>
              <td className="num">{numbers.plain(pillars[pillar].score, 0)}</td>
              <td className="num rank">{pillars[pillar].rank}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
