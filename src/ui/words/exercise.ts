// What the game page says of an exercise under play, in both languages.
export const inExerciseEn = {
  locked: 'Locked',
  runOut: (halfYears: number) =>
    halfYears === 1 ? 'Run out the last half-year' : `Run out the other ${halfYears} half-years`,
  saved: (title: string, team: string) => `${title} · ${team}`,
};

export const inExerciseZh: typeof inExerciseEn = {
  locked: '已锁定',
  runOut: (halfYears) => `自动推演其余 ${halfYears} 个半年`,
  saved: (title, team) => `${title} · ${team}`,
};
