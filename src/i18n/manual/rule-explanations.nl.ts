import { explained, type RuleExplanations } from './rule-explanation.ts';

/** De uitleg bij elke regel van de controle, in het Nederlands. */
export const dutchExplanations: RuleExplanations = {
  'file-unexpected': explained(
    'Bestand op een onbekende plaats',
    'Waar een bestand staat, bepaalt wat het is: een KPI staat in de map kpis van zijn convenant. Op een andere plaats leest niemand het.',
  ),
  'file-missing': explained(
    'Bestand dat niet gemist kan worden',
    'Sommige bestanden horen er altijd te zijn, zoals site.json, het convenant bij zijn KPI’s, of bronnen.json bij wat naar bronnen verwijst. Zonder dat bestand is de rest niet te tonen.',
  ),
  'file-name': explained(
    'Naam van een bestand of map',
    'De naam wordt deel van het webadres. Daarom bestaat hij uit kleine letters, cijfers en streepjes, en verandert hij na publicatie niet meer.',
  ),
  'file-type': explained(
    'Soort bestand dat niet gelezen wordt',
    'In content/ staan alleen gegevens (.json) en teksten met gegevens (.mdx). Een Word-bestand, pdf of plaatje hoort er niet in; verwijs naar de plaats waar het staat.',
  ),
  'file-empty': explained(
    'Leeg bestand',
    'In dit bestand staat niets. Dat gebeurt als opslaan is mislukt, of als een bestand alvast is gemaakt.',
  ),
  'file-binary': explained(
    'Bestand dat geen tekst is',
    'Het bestand heet .json of .mdx, maar er staat geen gewone tekst in. Vaak is een document hernoemd, of opgeslagen met een andere tekencodering dan UTF-8.',
  ),
  'file-too-large': explained(
    'Te groot bestand',
    'Een bestand met gegevens is zelden groter dan een paar duizend regels. Een veel groter bestand is meestal een vergissing, en maakt de site traag.',
  ),
  'file-symlink': explained(
    'Verwijzing in plaats van een bestand',
    'Een symbolische link kan naar elke plaats op een computer wijzen. De controle volgt hem daarom niet.',
  ),
  'file-byte-order-mark': explained(
    'Onzichtbaar teken aan het begin',
    'Sommige programma’s zetten een onzichtbaar teken (byte order mark) voor de tekst. Andere programma’s struikelen daarover.',
  ),
  'file-carriage-return': explained(
    'Regeleinden van Windows',
    'Alle bestanden hebben dezelfde regeleinden (LF). Anders lijkt het alsof elke regel is gewijzigd, en ziet niemand wat er echt veranderde.',
  ),
  'translation-orphan': explained(
    'Vertaling zonder origineel',
    'Een bestand dat eindigt op .en.mdx is de Engelse tekst bij het Nederlandse bestand met dezelfde naam. Dat Nederlandse bestand is er niet.',
  ),
  'character-hidden': explained(
    'Teken dat niemand ziet',
    'Wie tekst uit Word, een pdf of een website plakt, neemt soms tekens mee die niemand ziet: een zacht afbreekstreepje, een spatie zonder breedte, een teken dat de leesrichting verandert. Een woord met zo’n teken is niet te vinden met zoeken, en een getal kan er anders uitzien dan het is. Plakken zonder opmaak (Ctrl+Shift+V) helpt niet altijd; typ het woord dan opnieuw.',
  ),
  'json-syntax': explained(
    'JSON die niet te lezen is',
    'JSON heeft vaste leestekens: accolades om een groep, haken om een lijst, dubbele aanhalingstekens om tekst, komma’s ertussen. Klopt er één niet, dan is het hele bestand onleesbaar. Alleen de eerste fout wordt gemeld, want de rest volgt daar meestal uit.',
  ),
  'yaml-syntax': explained(
    'Gegevens bovenaan die niet te lezen zijn',
    'De gegevens boven een tekst staan tussen twee regels met ---, als naam: waarde. Het inspringen bepaalt wat bij elkaar hoort. Alleen de eerste fout wordt gemeld.',
  ),
  'yaml-tab': explained(
    'Tab aan het begin van een regel',
    'Inspringen gaat met spaties. Een tab ziet er in elk programma anders uit, en kan dus iets anders betekenen dan u ziet.',
  ),
  'yaml-alias': explained(
    'Waarde die niet voluit geschreven is',
    'YAML kent verkorte schrijfwijzen met &, * en !. Die verbergen wat er staat, dus schrijven wij elke waarde voluit.',
  ),
  'front-matter-missing': explained(
    'Gegevens boven de tekst ontbreken',
    'Een .mdx-bestand begint met gegevens, zoals de titel, tussen twee regels met ---. Pas daaronder begint de tekst.',
  ),
  'front-matter-unclosed': explained(
    'Gegevens boven de tekst niet afgesloten',
    'Onder het laatste gegeven hoort een regel met alleen ---. Zonder die regel is niet te zien waar de tekst begint.',
  ),
  'key-duplicate': explained(
    'Hetzelfde veld twee keer',
    'Staat een veld er twee keer, dan zou één van de twee waarden stil verdwijnen.',
  ),
  'key-reserved': explained(
    'Naam die geen veld mag zijn',
    'Enkele namen hebben in de programmeertaal van de site al een betekenis en kunnen geen veld zijn.',
  ),
  'nesting-too-deep': explained(
    'Te veel lijsten of groepen in elkaar',
    'Zo diep liggen echte gegevens nooit. Meestal zijn er haken te veel.',
  ),
  'schema-elsewhere': explained(
    'Schema dat niet bij het bestand hoort',
    'Met het veld ‘$schema’ vult een editor de velden aan terwijl u typt. Het wijst naar het schema van dit soort bestand in de map schemas; een ander schema zou verkeerde raad geven.',
  ),
  'key-unknown': explained(
    'Onbekend veld',
    'Elk soort bestand heeft zijn eigen velden. Een veld met een andere naam zou niemand lezen; vaak is het een typefout.',
  ),
  'key-missing': explained(
    'Veld dat ontbreekt',
    'Dit veld is verplicht. Is de waarde niet bekend, kijk dan of er een manier is om dat te zeggen, zoals { "kind": "unknown", "reason": … } bij een waarde.',
  ),
  'type-wrong': explained(
    'Verkeerde soort waarde',
    'Een getal staat zonder aanhalingstekens, een tekst met. Een lijst staat tussen [ en ], een groep velden tussen { en }. In een .mdx-bestand moet een jaartal in een datum tussen aanhalingstekens.',
  ),
  'number-decimal-comma': explained(
    'Komma in een getal',
    'In gegevensbestanden staat een punt voor de decimalen. Op de site ziet de lezer gewoon een komma.',
  ),
  'value-not-allowed': explained(
    'Waarde die niet op de lijst staat',
    'Dit veld kent een vaste lijst van waarden, zodat dezelfde zaak overal hetzelfde heet en te tellen is.',
  ),
  'value-format': explained(
    'Verkeerde schrijfwijze',
    'Datums, perioden, webadressen, landcodes en namen hebben één schrijfwijze. Een datum mag zo onvolledig zijn als hij bekend is: 2019, 2019-07 of 2019-07-04.',
  ),
  'value-invalid': explained(
    'Waarde die niet kan',
    'De waarde voldoet niet aan wat dit veld vraagt. Wat dat is, staat in de melding.',
  ),
  'text-empty': explained(
    'Lege tekst',
    'Een lege tekst zegt niets. Is iets niet bekend, laat het veld dan weg: onbekend is geen lege tekst.',
  ),
  'text-to-fill-in': explained(
    'Nog in te vullen tekst',
    'Een opdracht of melding schrijft een bestand voor u uit, en zet tussen < en > wat alleen u weet. Hier staat zo’n plaats nog.',
  ),
  'text-in-no-language': explained(
    'Tekst in geen enkele taal',
    'Een tekst staat in het Nederlands (nl), in het Engels (en) of in beide. Hier staat geen van beide.',
  ),
  'text-too-short': explained(
    'Te korte tekst',
    'Dit veld vraagt om een tekst van een zekere lengte; hoeveel, staat in de melding.',
  ),
  'text-too-long': explained(
    'Te lange tekst',
    'Dit veld is voor een korte tekst; hoe lang die mag zijn, staat in de melding.',
  ),
  'list-too-short': explained(
    'Te korte lijst',
    'Deze lijst mag niet leeg zijn. Bij ‘sources’ betekent dat: elk feit heeft minstens één bron.',
  ),
  'list-too-long': explained(
    'Te lange lijst',
    'In deze lijst staan meer onderdelen dan mag; hoeveel, staat in de melding.',
  ),
  'number-too-small': explained(
    'Te klein getal',
    'Dit getal kan niet zo klein zijn. Een aantal is bijvoorbeeld nooit negatief.',
  ),
  'number-too-large': explained(
    'Te groot getal',
    'Dit getal kan niet zo groot zijn. Een aandeel schrijft u bijvoorbeeld als 0.4 en niet als 40, waar het veld om een deel van 1 vraagt.',
  ),
  'range-reversed': explained(
    'Bereik van hoog naar laag',
    'Een bereik loopt van het laagste getal (‘from’) naar het hoogste (‘to’).',
  ),
  'reference-unknown': explained(
    'Verwijzing naar iets wat er niet is',
    'Een veld noemt een organisatie, land, KPI of iets anders bij zijn korte naam, en die naam bestaat niet. Meestal is het een typefout, of moet het bestand nog gemaakt worden.',
  ),
  'reference-gone': explained(
    'Verwijzing naar iets wat van de site is',
    'De zaak, het convenant, de KPI of de editie is van de site gehaald, samengevoegd of gewist. Een verwijzing zou een lezer naar een lege pagina sturen, of iets noemen wat niet meer genoemd mag worden.',
  ),
  'source-unknown': explained(
    'Onbekende bron',
    'Een feit noemt zijn bron bij de korte naam uit de lijst van bronnen. Deze naam staat niet in die lijst.',
  ),
  'source-unused': explained(
    'Bron die niets onderbouwt',
    'Een bron die nergens wordt genoemd, wekt de indruk dat er meer onderbouwd is dan er staat.',
  ),
  'id-duplicate': explained(
    'Naam die twee keer voorkomt',
    'Een korte naam wijst één ding aan. Twee dingen met dezelfde naam zijn niet uit elkaar te houden, en zouden hetzelfde webadres krijgen.',
  ),
  'id-reserved': explained(
    'Naam die in webadressen al iets betekent',
    'Onder /klachten/land/ staan bijvoorbeeld de klachten per land. Een zaak kan dus niet ‘land’ heten.',
  ),
  'commitment-unknown': explained(
    'Onbekende afspraak',
    'De zaak noemt een afspraak van een convenant, en dat convenant kent haar niet.',
  ),
  'step-unknown': explained(
    'Onbekende stap van een procedure',
    'De stappen van een procedure staan bij het mechanisme. Een gebeurtenis of termijn kan alleen zo’n stap noemen.',
  ),
  'procedure-unknown': explained(
    'Procedure die het mechanisme niet heeft',
    'Bij elk mechanisme staat welke soorten procedures het kent. Een zaak bij dat mechanisme kan geen andere volgen.',
  ),
  'dates-reversed': explained(
    'Datums in de verkeerde volgorde',
    'Iets eindigt niet voordat het begint, en een uitspraak komt niet voor de klacht. Een van de twee datums klopt niet.',
  ),
  'phase-contradicts-dates': explained(
    'Fase die niet bij de datums past',
    'Een convenant dat volgens zijn datums voorbij is, loopt niet meer. De fase en de datums moeten hetzelfde zeggen.',
  ),
  'published-too-early': explained(
    'Gepubliceerd voordat het gebeurd was',
    'Een cijfer over 2020 kan niet in 2019 gepubliceerd zijn. Meestal is de periode of de datum verkeerd overgenomen.',
  ),
  'case-before-covenant': explained(
    'Zaak van voor het convenant',
    'Een klacht onder een convenant kan niet ouder zijn dan dat convenant. Is het toch zo, dan hoort er uitleg bij.',
  ),
  'remedy-before-ruling': explained(
    'Herstel van voor de uitspraak',
    'Herstel is wat een uitspraak of afspraak oplegt. Wat een bedrijf daarvoor al deed, hoort in het verloop.',
  ),
  'names-overlap': explained(
    'Namen die tegelijk gelden',
    'Een organisatie heeft op elk moment één naam. De nieuwe naam begint waar de oude eindigt.',
  ),
  'period-duplicate': explained(
    'Twee waarden voor dezelfde periode',
    'Een KPI heeft per periode één waarde. Zegt een andere bron iets anders, dan staat dat onder ‘alternates’ bij die waarde, zodat de lezer beide ziet.',
  ),
  'gap-has-value': explained(
    'Ontbrekende periode met een waarde',
    'Onder ‘gaps’ staan perioden waarover niets is gepubliceerd. Van deze periode staat er wel een waarde.',
  ),
  'milestone-beyond-target': explained(
    'Mijlpaal na het doel',
    'Een mijlpaal is een tussenstap op weg naar het doel, en ligt dus niet later dan het doel zelf.',
  ),
  'break-outside-series': explained(
    'Breuk buiten de reeks',
    'Een breuk zegt dat de waarden ervoor en erna niet vergelijkbaar zijn. Daarom staat er aan beide kanten een waarde.',
  ),
  'unit-mixed': explained(
    'Verschillende soorten waarden in één reeks',
    'Getallen, bedragen en verdelingen zijn niet met elkaar te vergelijken en horen niet in dezelfde reeks.',
  ),
  'money-under-unit': explained(
    'Bedrag dat niet bij de eenheid past',
    'De eenheid van de KPI en de munt van het bedrag moeten hetzelfde zijn.',
  ),
  'percentage-impossible': explained(
    'Percentage dat niet kan',
    'Een deel van een geheel ligt tussen 0 en 100 procent. Is het geen deel van een geheel, zoals bij groei, leg dat dan uit in ‘notAShare’.',
  ),
  'direction-contradicted': explained(
    'Richting die niet bij het doel past',
    'Bij een KPI die hoger moet worden, ligt het doel boven de uitgangswaarde. Anders zou de site vooruitgang voor achteruitgang houden.',
  ),
  'aim-contradicted': explained(
    'Soort doel die niet bij de richting past',
    'Een KPI die hoger moet worden, heeft een doel van minstens (at_least); een die lager moet worden, van hoogstens (at_most).',
  ),
  'case-twice': explained(
    'Dezelfde zaak twee keer',
    'Twee bestanden hebben dezelfde partijen, datum en procedure. Zo zou één zaak dubbel meetellen.',
  ),
  'outcome-impossible': explained(
    'Uitkomst die deze procedure niet heeft',
    'Niet elke procedure kan op elke manier eindigen: een geschillencommissie geeft geen slotverklaring zoals het NCP.',
  ),
  'outcome-unattributed': explained(
    'Uitkomst zonder herkomst',
    'Bij een uitkomst staat altijd volgens wie (‘accordingTo’) en waar (‘sources’). Een bewering van één kant is geen vaststelling.',
  ),
  'outcome-uncertain': explained(
    'Uitkomst bij een onzekere zaak',
    'Zijn de gegevens weinig zeker (confidence: low), dan stelt de site geen uitkomst vast. Dat is oneerlijk tegenover wie wordt genoemd.',
  ),
  'outcome-unexplained': explained(
    'Niet vastgesteld, zonder reden',
    'Is een uitkomst niet vastgesteld, dan moet een lezer kunnen zien waarom.',
  ),
  'outcome-of-closed-case': explained(
    'Afgesloten zaak zonder uitkomst',
    'Een afgesloten zaak heeft een uitkomst. Is die niet bekend, schrijf dan not_established.',
  ),
  'status-of-closed-case': explained(
    'Afgesloten zaak die nog loopt',
    'Er staat een datum waarop de zaak is afgesloten, en een status die zegt dat zij nog loopt.',
  ),
  'state-undated': explained(
    'Lopende zaak zonder datum',
    'Van een zaak die loopt, moet de lezer weten hoe oud die informatie is. Na twee jaar zegt de site dat de laatste stand onbekend is.',
  ),
  'remedy-unattributed': explained(
    'Stand van herstel zonder herkomst',
    'Of herstel is uitgevoerd, is een bewering van iemand. Daar hoort bij volgens wie en in welke bron.',
  ),
  'due-unsourced': explained(
    'Uiterste datum zonder bron',
    'Een uiterste datum maakt dat iemand te laat kan zijn. Zonder bron mag de site dat niet zeggen.',
  ),
  'reply-empty': explained(
    'Lege reactie',
    'Een reactie van een partij heeft een tekst of een document. Zonder een van beide is er niets te tonen.',
  ),
  'organisation-twice': explained(
    'Organisatie twee keer in een lijst',
    'Een organisatie die twee keer in een lijst staat, zou dubbel meetellen.',
  ),
  'organisation-name-twice': explained(
    'Twee organisaties met dezelfde naam',
    'Waarschijnlijk is het één organisatie met twee bestanden. Wat over haar bekend is, zou dan over twee pagina’s verspreid staan.',
  ),
  'score-out-of-scale': explained(
    'Score buiten de schaal',
    'De methode van een editie zegt hoeveel punten er hoogstens te halen zijn. Deze score ligt daarbuiten.',
  ),
  'class-size-contradicted': explained(
    'Aantal dat niet bij de plaatsen past',
    'Loopt een klasse van plaats 1 tot en met 10, dan zitten er tien ondernemingen in.',
  ),
  'class-sizes-unlike-panel': explained(
    'Klassen die niet optellen tot het geheel',
    'De klassen samen tellen zoveel ondernemingen als er onderzocht zijn. Verschilt dat in de bron, leg het dan uit.',
  ),
  'rank-shared': explained(
    'Gelijke plaats, andere score',
    'Ondernemingen op dezelfde plaats hebben dezelfde score.',
  ),
  'rank-of-tie': explained(
    'Gelijke score, andere plaats',
    'Ondernemingen met dezelfde score staan op dezelfde plaats, tenzij de lijst zelf gelijke scores scheidt.',
  ),
  'rank-against-score': explained(
    'Lager op de lijst met een hogere score',
    'Wie een hogere score heeft, staat hoger. Een plaats of een score is verkeerd overgenomen.',
  ),
  'fact-unknown': explained(
    'Wijziging van een feit dat er niet is',
    'Een wijziging noemt het feit dat veranderde bij zijn kenmerk, zoals dat in de tabel met feiten op /data/ staat. Zo ziet de lezer bij het feit zelf wat er veranderde.',
  ),
  'fact-not-withdrawn': explained(
    'Ingetrokken feit dat er nog staat',
    'Volgens de wijziging is het feit van de site gehaald, en in de gegevens staat het nog.',
  ),
  'revision-unlike-name': explained(
    'Wijziging met een andere dag dan haar bestandsnaam',
    'De naam van een wijziging begint met haar dag, zodat de bestanden op volgorde staan.',
  ),
  'revision-without-change': explained(
    'Wijziging waarbij niets verandert',
    'De vorige waarde is dezelfde als die erna. Een andere schrijfwijze, zoals 52.50 in plaats van 52.5, is geen wijziging.',
  ),
  'change-unexplained': explained(
    'Gepubliceerd cijfer gewijzigd zonder uitleg',
    'Wat op de site heeft gestaan, verandert alleen met een bestand in content/wijzigingen/ dat zegt wat er stond en waarom dat anders wordt. Zo verdwijnt er niets stilletjes. Een nieuw cijfer heeft dat niet nodig. De controle ziet dit alleen naast een gepubliceerde versie: npm run check -- --changed origin/main.',
  ),
  'revision-removed': explained(
    'Gepubliceerde wijziging weggehaald',
    'Op de pagina Wijzigingen blijft te zien wat er is veranderd en waarom. Een wijziging die daar staat, verdwijnt niet en vertelt later niets anders. Alleen wat gewist is, komt nergens meer voor.',
  ),
  'correction-removed': explained(
    'Gepubliceerde correctie weggehaald',
    'Dat een zaak is verbeterd, blijft bij de zaak en op de pagina Wijzigingen te zien. Anders zou een lezer die de fout heeft gezien, niet kunnen vinden wat er klopt.',
  ),
  'previous-not-published': explained(
    'Vorige waarde die niet zo op de site stond',
    'Een wijziging bewaart wat er is gepubliceerd: de waarde, en de eenheid of het aantal waarover zij is berekend als die een andere waren. Neem dat over zoals het er stond. Een waarde die alleen in uw voorstel heeft gestaan, is nooit gepubliceerd: twee wijzigingen daarvan worden er één.',
  ),
  'change-not-made': explained(
    'Wijziging van iets wat niet is gewijzigd',
    'Lezers zien elke wijziging als een verandering van wat er stond. Een nieuwe wijziging gaat daarom over een feit dat al was gepubliceerd en nu anders is. Alleen met de reden "definition" mag de waarde zelf gelijk blijven, als in het bestand iets anders is veranderd. Is het feit pas gepubliceerd nadat uw voorstel begon, haal dan eerst de laatste versie van de site binnen.',
  ),
  'day-to-come': explained(
    'Dag die nog moet komen',
    'Een wijziging, een correctie of het weghalen van een pagina staat met een dag in de lijst van wat er is gebeurd. Die dag kan niet later zijn dan vandaag. Komt het later op de site, pas de dag dan aan wanneer het zover is.',
  ),
  'before-publication': explained(
    'Dag van vóór de publicatie',
    'Wat nog niet op de site stond, kan daar niet zijn gewijzigd of weggehaald. Sinds wanneer iets op de site staat, zegt de geschiedenis van het bestand, en anders de datum waarop de bron de waarde publiceerde.',
  ),
  'tombstone-missing': explained(
    'Iets wat op de site stond is verdwenen',
    'Wat een lezer kon vinden, verdwijnt niet zonder uitleg, en een adres blijft bestaan. Zet een bestand in content/vervallen/ dat zegt waarom het weg is; dat zegt het ook van alle cijfers die erbij hoorden, en van de rapportages van een convenant. Met "merged" leidt het oude adres naar het nieuwe, ook als alleen de naam veranderde. Thema’s en landen staan samen in een lijst, en hebben toch elk hun eigen bestand in content/vervallen/. Ook zo’n bestand zelf blijft staan. npm run new -- revision --since origin/main begint de bestanden voor u.',
  ),
  'revision-backdated': explained(
    'Wijziging van vóór een eerdere',
    'De lijst met wijzigingen vertelt in volgorde wat er stond. Een wijziging die nu op de site komt, heeft daarom een latere dag dan wat al van hetzelfde feit is gepubliceerd; op dezelfde dag zegt "turn" dat zij later is.',
  ),
  'revision-twice': explained(
    'Twee wijzigingen van een feit op één dag',
    'Een feit kan op één dag vaker worden gewijzigd, maar dan moet te zien zijn welke waarde er het laatst stond. De tweede wijziging van die dag heeft daarom "turn": 2, de derde "turn": 3.',
  ),
  'personal-data': explained(
    'Persoonsgegeven',
    'Dit lijkt op een burgerservicenummer, rekeningnummer, e-mailadres, telefoonnummer, geboortedatum of een naam die niet genoemd mag worden. De melding noemt de plaats, nooit wat er staat. De nummers in de voorbeelden zijn verzonnen.',
  ),
  'exception-expired': explained(
    'Uitzondering die verlopen is',
    'Een uitzondering op de regel over persoonsgegevens geldt tot een datum. Daarna moet iemand opnieuw beoordelen of het gegeven mag blijven.',
  ),
  'exception-unneeded': explained(
    'Uitzondering die niet nodig is',
    'Er is niets gevonden waarvoor deze uitzondering geldt. Een uitzondering die blijft staan, zou later iets kunnen verbergen.',
  ),
  'withheld-shown': explained(
    'Weggelaten, maar toch te zien',
    'Bij ‘withheld’ staat dat iets bewust is weggelaten, en een ander veld laat het toch zien. De melding herhaalt het niet.',
  ),
  'withheld-named': explained(
    'Naam naast een weggelaten partij',
    'De zaak heeft een partij die niet genoemd wordt, en de tekst noemt een organisatie die geen partij is. Een lezer zou die twee aan elkaar kunnen koppelen.',
  ),
  'prose-syntax': explained(
    'Opmaak die niet te lezen is',
    'In een tekst hebben < en { een bijzondere betekenis. Bedoelt u het teken zelf, zet er dan een \\ voor.',
  ),
  'prose-html': explained(
    'HTML in een tekst',
    'Teksten gebruiken gewone Markdown: **vet**, *cursief*, [link](https://…). HTML mag niet, omdat daarmee alles op de pagina te veranderen is.',
  ),
  'prose-module': explained(
    'Code in een tekst (import of export)',
    'Iedereen kan een tekst voorstellen. Daarom voert de site nooit code uit die in een tekst staat.',
  ),
  'prose-expression': explained(
    'Code tussen accolades',
    'Wat tussen { en } staat, zou code zijn, en die voert de site niet uit.',
  ),
  'prose-component': explained(
    'Onbekend onderdeel',
    'In teksten mogen alleen de onderdelen uit de handleiding, zoals <Kpi /> en <Source />. Let op hoofdletters.',
  ),
  'prose-attribute-missing': explained(
    'Kenmerk dat ontbreekt',
    'Dit onderdeel heeft dit kenmerk nodig om te weten wat het moet tonen.',
  ),
  'prose-attribute-unknown': explained(
    'Onbekend kenmerk',
    'Dit onderdeel kent het kenmerk niet; vaak is het een typefout.',
  ),
  'prose-attribute-duplicate': explained(
    'Kenmerk dat twee keer voorkomt',
    'Elk kenmerk van een onderdeel staat er één keer.',
  ),
  'prose-attribute-value': explained(
    'Kenmerk met een onbekende waarde',
    'Dit kenmerk kent een vaste lijst van waarden.',
  ),
  'prose-attribute-format': explained(
    'Kenmerk in een verkeerde schrijfwijze',
    'Dit kenmerk vraagt om een periode, een naam of iets anders met een vaste schrijfwijze.',
  ),
  'prose-attribute-expression': explained(
    'Kenmerk met accolades',
    'De waarde van een kenmerk staat tussen dubbele aanhalingstekens, niet tussen accolades.',
  ),
  'prose-attribute-spread': explained(
    'Kenmerken in één keer',
    'Schrijf elk kenmerk uit, zodat te lezen is wat er staat.',
  ),
  'prose-component-inline': explained(
    'Onderdeel midden in een zin',
    'Een grafiek, zaak of kader staat tussen twee alinea’s, met een lege regel erboven en eronder.',
  ),
  'prose-component-children': explained(
    'Tekst in een onderdeel dat geen tekst heeft',
    'Dit onderdeel haalt zijn inhoud uit de gegevens. Alleen <Callout> bevat tekst.',
  ),
  'prose-component-in-link': explained(
    'Onderdeel in een link',
    'Dit onderdeel is zelf al een link. Een link in een link werkt niet.',
  ),
  'prose-figure-typed': explained(
    'Cijfer van een KPI in de tekst getypt',
    'Een cijfer dat ook bij een KPI staat, hoort als onderdeel in de tekst. Dan verandert het mee als de KPI verandert.',
  ),
  'kpi-period-unknown': explained(
    'Periode waarover de KPI niets zegt',
    'Het onderdeel vraagt om een waarde over een periode, en die heeft de KPI niet.',
  ),
  'kpi-aim-unknown': explained(
    'Doel dat de KPI niet heeft',
    'Het onderdeel vraagt om een doel, uitgangswaarde of tussendoel, en dat heeft deze KPI niet.',
  ),
  'prose-heading': explained(
    'Kop van een verkeerd niveau',
    'De titel van de pagina is de kop van niveau 1. In de tekst begint u met ##, daaronder ### en ####.',
  ),
  'prose-link': explained(
    'Link die niet mag',
    'Een link gaat naar een webadres, een e-mailadres of een pagina van deze site. Andere links kunnen kwaad of werken niet.',
  ),
  'prose-image': explained(
    'Plaatje in een tekst',
    'De site toont geen plaatjes in teksten. Grafieken komen uit de gegevens, en naar een plaatje elders kunt u verwijzen.',
  ),
  'prose-nesting': explained(
    'Te veel lijsten of citaten in elkaar',
    'Zo diep ligt geen enkele echte tekst. Meestal is het inspringen misgegaan.',
  ),
  'prose-crash': explained(
    'Tekst waarop het lezen vastloopt',
    'Het programma dat de tekst leest, kan hier niet mee verder. Dat is een fout in dat programma; met andere opmaak is de tekst wel te lezen.',
  ),
};
