import { expect } from '@open-wc/testing';
import { coursesFromCsv } from './from-csv.js';

const header =
  'ID,Name,Kind,About,Co delivered by,Start date,Place,Address locality,Place access,Remaining attendee capacity';

describe('courses of a table', () => {
  it('makes rows of one id the runs of one course', () => {
    const { courses, issues } = coursesFromCsv(
      `${header}
walk,Walk and talk,Workshop,"Wellbeing; Physical health","Dev: peer-worker; Ruth: lived experience",04/12/2026 9:30,Blue Bridge,Westhaven,"Step free; breaks",1
walk,Walk and talk,,,,2027-01-05T11:00,Blue Bridge,Westhaven,,
`,
    );
    expect(issues).to.deep.equal([]);
    expect(courses).to.deep.equal([
      {
        id: 'walk',
        name: 'Walk and talk',
        kind: 'workshop',
        about: ['Wellbeing', 'Physical health'],
        coDeliveredBy: [
          { name: 'Dev', role: 'peer-worker' },
          { name: 'Ruth', role: 'lived-experience' },
        ],
        hasCourseInstance: [
          {
            startDate: '2026-12-04T09:30',
            remainingAttendeeCapacity: 1,
            location: { name: 'Blue Bridge', addressLocality: 'Westhaven', access: ['step-free', 'breaks'] },
          },
          { startDate: '2027-01-05T11:00', location: { name: 'Blue Bridge', addressLocality: 'Westhaven' } },
        ],
      },
    ]);
  });

  it('reads cells with quotes, commas and line breaks, and counts lines past them', () => {
    const { courses, issues } = coursesFromCsv(
      '\uFEFFname,abstract,kind\r\n"Say ""hello"", twice","One\r\ntwo",course\r\nSecond,,spaceship\r\n',
    );
    expect(courses[0]).to.deep.equal({ name: 'Say "hello", twice', abstract: 'One\ntwo', kind: 'course' });
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ code: 'bad-value', row: 4, column: 'kind' });
    expect(issues[0]?.message).to.match(
      /^Row 4, kind: "spaceship" is none of course, workshop.+Use one of these/,
    );
    expect(courses[1], 'the rest of the row is used').to.deep.equal({ name: 'Second' });
  });

  it('reads what spreadsheets of other countries separate by semicolons', () => {
    expect(coursesFromCsv('name;url\nWalk;/walk').courses).to.deep.equal([{ name: 'Walk', url: '/walk' }]);
  });

  const faults = [
    ['no-name', 'name,url\n,/walk', 2, 'name'],
    ['unknown-column', 'name,colour\nWalk,red', 1, 'colour'],
    ['bad-value', 'name,startDate\nWalk,31/02/2027', 2, 'startDate'],
    ['bad-value', 'name,remainingAttendeeCapacity\nWalk,few', 2, 'remainingAttendeeCapacity'],
    ['bad-value', 'name,waitingList\nWalk,perhaps', 2, 'waitingList'],
    ['bad-value', 'name,coProducedBy\nWalk,Amara: astronaut', 2, 'coProducedBy'],
    ['open-quote', 'name,url\n"Walk,/walk', 2, ''],
    ['no-rows', 'name,url', 1, ''],
    ['no-rows', '', 1, ''],
  ] as const;
  for (const [code, text, row, column] of faults) {
    it(`tells where ${code} is and what to do: ${JSON.stringify(text)}`, () => {
      const [first] = coursesFromCsv(text).issues;
      expect(first).to.include({ code, row, column });
      expect(first?.message).to.match(/\. (Give|Use|Write|Close|Add) /);
    });
  }

  it('takes nothing from the prototype of objects for a column', () => {
    const { issues } = coursesFromCsv('name,constructor,__proto__\nWalk,x,y');
    expect(issues.map(({ code }) => code)).to.deep.equal(['unknown-column', 'unknown-column']);
  });
});
