import type { Dictionary } from '../dictionary.ts';

/** The ways in which content is edited, the simplest first. */
export type Way = 'form' | 'file' | 'new' | 'spreadsheet';

interface WayWords {
  readonly name: string;
  readonly title: string;
  readonly fit: string;
  readonly needed: string;
  readonly steps: readonly string[];
  /** What is typed, where something is. */
  readonly commands: readonly string[];
}

interface EditingWords {
  readonly title: string;
  readonly intro: string;
  readonly waysTitle: string;
  readonly columns: { readonly way: string; readonly fit: string; readonly needed: string };
  readonly ways: Readonly<Record<Way, WayWords>>;
  readonly commandsLabel: string;
  readonly openForms: string;
  readonly startTitle: string;
  readonly startText: string;
  readonly start: readonly string[];
  readonly checkTitle: string;
  readonly checkText: string;
  readonly checks: readonly string[];
  readonly publishedTitle: string;
  readonly published: readonly string[];
  readonly furtherTitle: string;
  readonly schemas: string;
}

/** The words of the manual for editors. */
export const editingWords: Dictionary<EditingWords> = {
  nl: {
    title: 'Handleiding voor redacteuren',
    intro:
      'Wie voor een sector feiten bijhoudt, zet die zelf op de site. Dat kan op vier manieren. Ze veranderen dezelfde bestanden, krijgen dezelfde controle, en een collega leest elk voorstel na.',
    waysTitle: 'Vier manieren',
    columns: { way: 'Manier', fit: 'Geschikt voor', needed: 'Wat u nodig heeft' },
    ways: {
      form: {
        name: 'Formulier',
        title: 'Met een formulier',
        fit: 'een cijfer, uitspraak of tekst toevoegen of verbeteren, zonder iets van git te weten',
        needed:
          'een account bij de plek waar de bestanden staan (GitHub of GitLab), of een map op uw computer en Chrome of Edge',
        steps: [
          'Open de formulieren en meld u aan, of kies “Werken met een lokale repository” en wijs de map van het project aan.',
          'Kies links een lijst en daarna het onderwerp. Bij elk veld staat wat erin hoort.',
          'Laat leeg wat een bron niet zegt. Een leeg veld komt niet in het bestand.',
          'Bewaar. Na aanmelden wordt dat een voorstel dat een collega naleest; met een map op uw computer verandert het bestand, en maakt u daarna de controle.',
        ],
        commands: [],
      },
      file: {
        name: 'Bestand',
        title: 'In een bestand',
        fit: 'een wijziging die u precies voor ogen heeft, vertalingen, en iets weghalen',
        needed: 'de website van GitHub of GitLab, of een teksteditor zoals VS Code',
        steps: [
          'Zoek het bestand in de map content. De mappen heten zoals de adressen op deze site: het bestand van een KPI staat in convenanten/<convenant>/kpis/.',
          'Open in VS Code de hele map van het project en installeer de aanbevolen extensies. Velden worden dan aangevuld, met uitleg, en een fout wordt onderstreept. Typ voor .mdx-bestanden eerst de opdracht hieronder, en nog eens als er een bij komt.',
          'Bewaar. Wat bestanden samen moeten doen (verwijzingen, volgorde van datums, bronnen, privacy) ziet alleen de controle.',
        ],
        commands: [],
      },
      new: {
        name: 'Opdracht npm run new',
        title: 'Iets nieuws beginnen',
        fit: 'een nieuw convenant, KPI, rapportage, zaak, editie, organisatie of wijziging',
        needed: 'het project op uw computer',
        steps: [
          'Typ de opdracht en beantwoord de vragen. Wat u al weet kan ook in de opdracht zelf.',
          'Er komt een bestand dat aan alle regels voldoet, met daarnaast op het scherm wat er nog in kan.',
          'Vul het aan in uw editor of in het formulier.',
        ],
        commands: ['npm run new', 'npm run new -- kpi', 'npm run new -- --help'],
      },
      spreadsheet: {
        name: 'Spreadsheet',
        title: 'Uit een spreadsheet',
        fit: 'een lijst waarden, scores of zaken die al in Excel of CSV staat',
        needed: 'het project op uw computer en een bestand met de juiste kolommen',
        steps: [
          'Vul een sjabloon in, of geef de kolommen van uw eigen lijst de juiste namen.',
          'Typ de eerste opdracht. Per cel staat er wat erbij komt, verandert of niet kan. Wat op twee manieren te lezen is, wordt gevraagd.',
          'Klopt het, dan schrijft de tweede opdracht het in de bestanden.',
        ],
        commands: ['npm run import -- cijfers.xlsx', 'npm run import -- cijfers.xlsx --write'],
      },
    },
    commandsLabel: 'Opdrachten',
    openForms: 'Open de formulieren',
    startTitle: 'Het project op uw computer',
    startText:
      'Een formulier na aanmelden en de website van GitHub of GitLab vragen geen installatie. Voor de andere manieren haalt u het project één keer op en installeert u wat het gebruikt. U heeft git en Node.js met npm nodig.',
    start: ['git clone <adres van het project>', 'npm ci'],
    checkTitle: 'Controleren en laten nalezen',
    checkText:
      'De eerste opdracht noemt elke fout met het bestand, de regel en hoe u haar herstelt. De tweede laat alleen zien wat uw wijziging veroorzaakt. De derde zegt welke cijfers, oordelen, plaatsen, zinnen en adressen voor lezers veranderen; bij een voorstel staat die lijst er voor de collega die het naleest vanzelf bij.',
    checks: [
      'npm run check',
      'npm run check -- --changed origin/main',
      'npm run diff -- origin/main',
    ],
    publishedTitle: 'Wat al gepubliceerd is',
    published: [
      'Een cijfer, datum of uitkomst die op de site heeft gestaan, verandert samen met een bestand in content/wijzigingen/: welk feit, wat er stond, waarom het anders wordt. De controle met --changed schrijft voor u uit wat erin moet; bij een voorstel op GitHub of GitLab staat een link die het bestand voor u begint.',
      'Haalt u een cijfer weg, dan noemt zo’n wijziging het met "withdrawn": true. Het blijft te vinden in de lijst met wijzigingen, waaruit niets verdwijnt. npm run new -- revision --since origin/main schrijft het bestand met alles wat sindsdien is gewijzigd of weg is.',
      'Haalt u iets anders weg (een zaak, mechanisme, convenant, KPI, organisatie, thema, les), dan komt er een bestand in content/vervallen/ voor in de plaats; dezelfde opdracht schrijft het voor u op, en u vult de reden in. Had het een eigen pagina, dan blijft het adres bestaan en zegt het waarom zij weg is; anders staat het alleen in de lijst met wijzigingen. Cijfers die erbij hoorden, hoeft u niet te noemen.',
      'Moet iets echt weg (rechter, privacy, veiligheid), dan staat daar alleen "state": "erased". De site bewaart en noemt er dan niets meer van; uit de geschiedenis van git haalt de beheerder het.',
    ],
    furtherTitle: 'Verder lezen',
    schemas: 'JSON-schema’s van alle soorten bestanden',
  },
  en: {
    title: 'Manual for editors',
    intro:
      'Whoever keeps the facts of a sector puts them on the site. That can be done in four ways. They change the same files, get the same check, and a colleague reads every proposal.',
    waysTitle: 'Four ways',
    columns: { way: 'Way', fit: 'Good for', needed: 'What you need' },
    ways: {
      form: {
        name: 'Form',
        title: 'With a form',
        fit: 'adding or mending a figure, ruling or text, without knowing anything of git',
        needed:
          'an account where the files are kept (GitHub or GitLab), or a folder on your computer and Chrome or Edge',
        steps: [
          'Open the forms and sign in, or choose “Work with Local Repository” and point at the folder of the project.',
          'Choose a list at the left and then the subject. Each field says what goes in it.',
          'Leave empty what a source does not say. An empty field does not come in the file.',
          'Save. After signing in that becomes a proposal that a colleague reads; with a folder on your computer the file changes, and you run the check afterwards.',
        ],
        commands: [],
      },
      file: {
        name: 'File',
        title: 'In a file',
        fit: 'a change that you have clearly in mind, translations, and taking something away',
        needed: 'the website of GitHub or GitLab, or a text editor such as VS Code',
        steps: [
          'Find the file in the folder content. Its folders have the names of the Dutch addresses on this site: the file of a KPI is in convenanten/<covenant>/kpis/.',
          'In VS Code open the whole folder of the project and install the recommended extensions. Fields are then completed, with their meaning, and a mistake is underlined. For .mdx files first type the command below, and again when one is added.',
          'Save. What files must do together (references, the order of dates, sources, privacy) is only seen by the check.',
        ],
        commands: [],
      },
      new: {
        name: 'Command npm run new',
        title: 'Begin something new',
        fit: 'a new covenant, KPI, report, case, edition, organisation or revision',
        needed: 'the project on your computer',
        steps: [
          'Type the command and answer the questions. What you know already can stand in the command itself.',
          'It writes a file that fits all rules, and tells on the screen what else can be filled in.',
          'Complete it in your editor or in the form.',
        ],
        commands: ['npm run new -- --en', 'npm run new -- kpi --en', 'npm run new -- --help --en'],
      },
      spreadsheet: {
        name: 'Spreadsheet',
        title: 'From a spreadsheet',
        fit: 'a list of values, scores or cases that is in Excel or CSV already',
        needed: 'the project on your computer and a file with the right columns',
        steps: [
          'Fill in a template, or give the columns of your own list the right names.',
          'Type the first command. For each cell it tells what is added, changed or cannot be. What can be read in two ways is asked.',
          'When all is well, the second command writes it in the files.',
        ],
        commands: [
          'npm run import -- figures.xlsx --en',
          'npm run import -- figures.xlsx --en --write',
        ],
      },
    },
    commandsLabel: 'Commands',
    openForms: 'Open the forms',
    startTitle: 'The project on your computer',
    startText:
      'A form after signing in and the website of GitHub or GitLab need no installation. For the other ways, get the project once and install what it uses. You need git and Node.js with npm.',
    start: ['git clone <address of the project>', 'npm ci'],
    checkTitle: 'Check, and have it read',
    checkText:
      'The first command names every mistake with its file, its line and how to mend it. The second shows only what your change causes. The third tells which figures, verdicts, ranks, sentences and addresses change for readers; with a proposal that list is there by itself for the colleague who reads it.',
    checks: [
      'npm run check -- --en',
      'npm run check -- --changed origin/main --en',
      'npm run diff -- origin/main --en',
    ],
    publishedTitle: 'What has been published',
    published: [
      'A figure, date or outcome that has been on the site changes together with a file in content/wijzigingen/: which fact, what it was, why it becomes another. The check with --changed writes out for you what goes in it; a proposal on GitHub or GitLab has a link that begins the file for you.',
      'When you remove a figure, such a revision names it with "withdrawn": true. It can still be found in the list of changes, from which nothing goes. npm run new -- revision --since origin/main writes the file with all that has changed or gone since.',
      'When you remove anything else (a case, mechanism, covenant, KPI, organisation, theme, lesson), a file in content/vervallen/ takes its place; the same command writes it for you, and you fill in the reason. Where it had a page of its own, the address stays and says why it is gone; otherwise it only stands in the list of changes. The figures that belonged to it need not be named.',
      'When something must really go (court, privacy, safety), it holds only "state": "erased". The site then keeps and tells nothing of it; the administrator takes it out of the history of git.',
    ],
    furtherTitle: 'Further reading',
    schemas: 'JSON Schemas of all kinds of files',
  },
};
