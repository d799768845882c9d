import type { Dictionary } from '../dictionary.ts';

interface FormPageWords {
  readonly title: string;
  readonly intro: string;
  /** What becomes of what is saved: without a forge, as a pull request, or in a branch itself. */
  readonly noForge: string;
  readonly savedAsProposal: string;
  readonly savedInBranch: (branch: string) => string;
  readonly help: string;
  readonly scriptNeeded: string;
  readonly otherWays: string;
  readonly ways: readonly { readonly term: string; readonly text: string }[];
}

/** The words around the forms, under `/beheer/`. */
export const formPageWords: Dictionary<FormPageWords> = {
  nl: {
    title: 'Beheer',
    intro: 'Hier vult u feiten in met een formulier.',
    savedAsProposal:
      'Wat u opslaat, wordt een voorstel (een pull request of merge request); een collega leest het na voordat het op de site komt.',
    savedInBranch: (branch) =>
      `Wat u opslaat, komt zonder pull request in de branch ${branch}; maak dat daarna zelf, zodat een collega het naleest.`,
    noForge:
      'Deze site is nog niet aan GitHub of GitLab gekoppeld. U kunt wel werken met een map op uw eigen computer (in Chrome of Edge). Koppelen doet de beheerder met het veld “forge” in content/site.json.',
    help: 'Hulp en andere manieren',
    scriptNeeded: 'De formulieren werken alleen met JavaScript.',
    otherWays: 'Zonder formulier kan het ook:',
    ways: [
      {
        term: 'Een bestand wijzigen',
        text: 'Elk feit staat in een leesbaar bestand in de map content. Wijzig het op GitHub of GitLab of in een teksteditor, en controleer met npm run check.',
      },
      {
        term: 'Iets nieuws beginnen',
        text: 'npm run new stelt een paar vragen en zet een bestand klaar om in te vullen.',
      },
      {
        term: 'Een spreadsheet inlezen',
        text: 'npm run import leest waarnemingen, zaken of scores uit Excel of CSV en laat eerst zien wat er verandert.',
      },
      {
        term: 'Verbeteren wat al op de site staat',
        text: 'Dat kan hier, maar vraagt ook een bestand met de vorige waarde en de reden. De controle van uw wijziging schrijft het uit; zet het in dezelfde branch.',
      },
      {
        term: 'Iets weghalen of hernoemen',
        text: 'Dat kan niet met een formulier: wat is gepubliceerd, houdt zijn adres. CONTRIBUTING zegt welk bestand erbij hoort als iets van de site moet.',
      },
    ],
  },
  en: {
    title: 'Editing',
    intro: 'Here you fill in facts with a form.',
    savedAsProposal:
      'What you save becomes a proposal (a pull request or merge request); a colleague reads it before it appears on the site.',
    savedInBranch: (branch) =>
      `What you save goes into the branch ${branch} without a pull request; open one yourself afterwards, so that a colleague reads it.`,
    noForge:
      'This site is not connected to GitHub or GitLab yet. You can work with a folder on your own computer (in Chrome or Edge). The administrator connects it with the field “forge” in content/site.json.',
    help: 'Help and other ways',
    scriptNeeded: 'The forms only work with JavaScript.',
    otherWays: 'It can be done without a form too:',
    ways: [
      {
        term: 'Edit a file',
        text: 'Every fact stands in a readable file in the folder content. Edit it on GitHub or GitLab or in a text editor, and check it with npm run check.',
      },
      {
        term: 'Start something new',
        text: 'npm run new asks a few questions and makes a file to fill in.',
      },
      {
        term: 'Read in a spreadsheet',
        text: 'npm run import reads observations, cases or scores from Excel or CSV and first shows what will change.',
      },
      {
        term: 'Correct what is on the site already',
        text: 'You can do that here, and it takes a file with the previous value and the reason too. The check of your change writes it out; put it in the same branch.',
      },
      {
        term: 'Take something away or rename it',
        text: 'No form does that: what has been published keeps its address. CONTRIBUTING tells which file goes with something that has to leave the site.',
      },
    ],
  },
};
