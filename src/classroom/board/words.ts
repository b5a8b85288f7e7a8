// What the board says of a row, in one line and in both languages: the page, the command line and
// the exported tables say the same.
import type { Language, Text } from '../../engine/types.ts';
import type { Unread } from '../../record/unread.ts';
import type { Mark, OtherFile, Reason } from './row.ts';

export const MARK_NAMES: Readonly<Record<Mark, Text>> = {
  good: { zh: '有效', en: 'good' },
  unfinished: { zh: '未完成', en: 'unfinished' },
  duplicate: { zh: '重复', en: 'handed in twice' },
  copied: { zh: '雷同', en: 'same moves' },
  changed: { zh: '被改动', en: 'changed' },
  'rule-broken': { zh: '违反练习规则', en: 'against the exercise' },
  'wrong-exercise': { zh: '练习不符', en: 'other exercise' },
  'other-version': { zh: '版本不符', en: 'other version' },
  'no-hand-in': { zh: '不是作业', en: 'no hand-in' },
  unreadable: { zh: '无法读取', en: 'unreadable' },
  'too-large': { zh: '过大', en: 'too large' },
};

const FILES: Readonly<Record<OtherFile, Text>> = {
  picture: { zh: '这是图片或视频', en: 'this is a picture or a film' },
  document: {
    zh: '这是文档；请小组提交游戏生成的作业文件或链接',
    en: 'this is a document; ask for the file or the link that the game made',
  },
  archive: {
    zh: '这是压缩包，里面没有作业，或需要先解压',
    en: 'this is an archive without hand-ins, or one to unpack first',
  },
  other: { zh: '这不是文本文件', en: 'this is no text' },
  text: { zh: '里面没有作业，也没有作业链接', en: 'there is no hand-in in it, nor a link to one' },
  record: {
    zh: '这是一局的记录；请小组在练习页面点“交作业”',
    en: 'this is the record of a game; ask the team to use “Hand in” on the exercise’s page',
  },
  exercise: { zh: '这是练习本身', en: 'this is the exercise itself' },
  scenario: { zh: '这是一个剧本', en: 'this is a scenario' },
};

const STARTS: Readonly<Record<Extract<Reason, { kind: 'start' }>['what'], Text>> = {
  scenario: { zh: '剧本与练习不同', en: 'its scenario is not the exercise’s' },
  seed: { zh: '种子与练习不同', en: 'its seed is not the exercise’s' },
  seats: { zh: '席位与练习不同', en: 'its seats are not the exercise’s' },
  turns: { zh: '时长与练习不同', en: 'its length is not the exercise’s' },
};

const nameOr = (team: string, source: string): string => (team === '' ? source : team);

/** Why a row has its mark, as one line; empty where there is nothing to say. */
export function reasonText(reason: Reason, language: Language): string {
  const text = reasonIn(reason);
  return text[language];
}

function reasonIn(reason: Reason): Text {
  switch (reason.kind) {
    case 'unread':
      return unreadIn(reason.unread);
    case 'same-as': {
      const { team, source } = reason;
      const name = nameOr(team, source);
      return { zh: `与“${name}”（${source}）相同`, en: `the same as “${name}” (${source})` };
    }
    case 'exercise':
      return reason.isEdition
        ? {
            zh: '是这个练习的另一版：种子、目标或问题不同',
            en: 'another edition of the exercise: seed, goals or questions differ',
          }
        : { zh: `属于练习“${reason.found}”`, en: `it belongs to the exercise “${reason.found}”` };
    case 'start':
      return STARTS[reason.what];
    case 'move':
      return {
        zh: `第 ${reason.turn} 个半年有练习不允许的操作`,
        en: `half-year ${reason.turn} holds a move that the exercise does not allow`,
      };
    case 'stopped':
      return {
        zh: `只决策了 ${reason.turn}/${reason.byHand} 个半年，其余照计划自动推演`,
        en: `played ${reason.turn} of ${reason.byHand} half-years by hand; the rest ran out`,
      };
    case 'answers':
      return {
        zh: '操作没有变，但小组名或回答被改过',
        en: 'the moves are as they were, the team’s name or its answers are not',
      };
    case 'other-file':
      return FILES[reason.what];
    case 'none':
      return { zh: '', en: '' };
  }
}

function unreadIn(unread: Unread): Text {
  switch (unread.reason) {
    case 'empty':
      return { zh: '里面是空的', en: 'there is nothing in it' };
    case 'too-large':
      return { zh: '比任何作业都大，没有读取', en: 'far larger than any hand-in; not read' };
    case 'bomb':
      return { zh: '展开后比任何作业都大', en: 'it unfolds into far more than any hand-in' };
    case 'cut':
      return { zh: '后面缺了一截，请重新提交', en: 'its end is missing; ask for it again' };
    case 'other-format':
    case 'other-rules':
      return {
        zh: '由另一版本的游戏生成，请刷新页面后重做',
        en: 'another version of the game made it',
      };
    case 'unknown-scenario':
    case 'other-scenario':
      return { zh: '所用的剧本与这里的不同', en: 'its scenario is not the one that is here' };
    case 'changed':
    case 'reordered':
    case 'disagrees': {
      const turn = turnOf(unread);
      return turn === null
        ? { zh: '提交之后内容被改过', en: 'it was changed after it was handed in' }
        : {
            zh: `从第 ${turn} 个半年起与重新推演的结果不符`,
            en: `from half-year ${turn} on it does not come out as it says`,
          };
    }
    default:
      return { zh: '内容已损坏，请重新提交', en: 'it is damaged; ask for it again' };
  }
}

function turnOf(unread: Unread): number | null {
  if (unread.reason === 'reordered') return unread.turn;
  const fault = 'fault' in unread ? unread.fault : null;
  return fault !== null && 'turn' in fault && fault.turn > 0 ? fault.turn : null;
}
