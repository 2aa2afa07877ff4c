<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Nápověda</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Běh</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobrazení</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Zrušit: {title}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>Cancel a task of another program</source>
        <translation>Zrušit úlohu jiného programu</translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>Nic neprobíhá</translation>
    </message>
    <message>
        <source>Registering data, exporting models and other long tasks show their progress here.</source>
        <translation>Registrace dat, export modelů a jiné dlouhé úlohy zde ukazují svůj průběh.</translation>
    </message>
</context>
<context>
    <name>AddDatastorePanel</name>
    <message>
        <source>Add datastore</source>
        <translation>Přidat úložiště dat</translation>
    </message>
    <message>
        <source>Adding datastore {name}</source>
        <translation>Přidává se úložiště dat {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Addresses need another package</source>
        <translation>Adresy vyžadují další balíček</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Vybrat složku</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Vyberte složku.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Install it first: pip install &quot;mldesk[remote]&quot;</source>
        <translation>Nejdřív ho nainstalujte: pip install &quot;mldesk[remote]&quot;</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Klíče a hesla</translation>
    </message>
    <message>
        <source>Kind of datastore</source>
        <translation>Druh úložiště dat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Name of the datastore</source>
        <translation>Název úložiště dat</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Volby</translation>
    </message>
    <message>
        <source>Options, one a line</source>
        <translation>Volby, jedna na řádek</translation>
    </message>
    <message>
        <source>S3 or other address</source>
        <translation>S3 nebo jiná adresa</translation>
    </message>
    <message>
        <source>They are never stored. They come from the service&apos;s configuration files, or from an environment variable that an option ending in _env names.</source>
        <translation>Nikdy se neukládají. Berou se z konfiguračních souborů služby nebo z proměnné prostředí, kterou uvádí volba končící na _env.</translation>
    </message>
    <message>
        <source>Use it when none is named</source>
        <translation>Použít, když není uvedeno jiné</translation>
    </message>
    <message>
        <source>name = value</source>
        <translation>název = hodnota</translation>
    </message>
</context>
<context>
    <name>AddRuns</name>
    <message>
        <source>Add runs</source>
        <translation>Přidat běhy</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Hledat běh</translation>
    </message>
    <message>
        <source>Runs to add</source>
        <translation>Běhy k přidání</translation>
    </message>
</context>
<context>
    <name>AddressSource</name>
    <message>
        <source>64 digits, where the site tells them</source>
        <translation>64 znaků, pokud je web uvádí</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Downloads are kept in the workspace.</source>
        <translation>Stažené soubory se ukládají do pracovního prostoru.</translation>
    </message>
    <message>
        <source>Expected SHA-256 of the download</source>
        <translation>Očekávaný SHA-256 staženého souboru</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Unpack zip and tar files</source>
        <translation>Rozbalit soubory zip a tar</translation>
    </message>
    <message>
        <source>Web addresses, one a line</source>
        <translation>Webové adresy, jedna na řádek</translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>Zadejte aspoň jednu adresu.</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>jedna na řádek</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>nepovinné</translation>
    </message>
    <message>
        <source>{line} does not begin with http:// or https://</source>
        <translation>{line} nezačíná http:// ani https://</translation>
    </message>
</context>
<context>
    <name>AliasChips</name>
    <message>
        <source>Add alias</source>
        <translation>Přidat alias</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasy</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Nový alias</translation>
    </message>
    <message>
        <source>Remove the alias {alias}</source>
        <translation>Odebrat alias {alias}</translation>
    </message>
    <message>
        <source>such as champion</source>
        <translation>například champion</translation>
    </message>
</context>
<context>
    <name>ArrayView</name>
    <message>
        <source>Array</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Arrays of the file</source>
        <translation>Pole v souboru</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>První hodnoty</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Nejnižší až nejvyšší</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Tvar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>of {count} values that were looked at</source>
        <translation>z {count} prohlédnutých hodnot</translation>
    </message>
</context>
<context>
    <name>AwakeBox</name>
    <message>
        <source>Keep this computer awake while runs are active</source>
        <translation>Neuspávat počítač, dokud jsou aktivní běhy</translation>
    </message>
</context>
<context>
    <name>BrowseLine</name>
    <message>
        <source>Browse</source>
        <translation>Procházet</translation>
    </message>
</context>
<context>
    <name>BuildLog</name>
    <message>
        <source>Log of the build</source>
        <translation>Protokol sestavení</translation>
    </message>
    <message>
        <source>The build has said nothing yet</source>
        <translation>Sestavení zatím nic nevypsalo</translation>
    </message>
</context>
<context>
    <name>BuildTab</name>
    <message>
        <source>Fetching the data</source>
        <translation>Stahují se data</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>Protokol sestavení</translation>
    </message>
    <message>
        <source>Preparing the environment</source>
        <translation>Příprava prostředí</translation>
    </message>
    <message>
        <source>Progress of the build</source>
        <translation>Průběh sestavení</translation>
    </message>
    <message>
        <source>The data was not fetched</source>
        <translation>Data se nestáhla</translation>
    </message>
    <message>
        <source>The environment is ready</source>
        <translation>Prostředí je připravené</translation>
    </message>
    <message>
        <source>The environment was not prepared</source>
        <translation>Prostředí se nepodařilo připravit</translation>
    </message>
    <message>
        <source>from the cache: nothing had to be built</source>
        <translation>z mezipaměti: nic se nemuselo sestavovat</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>Building an image of {name} for {target}</source>
        <translation>Sestavuje se image prostředí {name} pro {target}</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>Sestavuje se {name}</translation>
    </message>
</context>
<context>
    <name>BundleChart</name>
    <message>
        <source>Copy image</source>
        <translation>Kopírovat obrázek</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Zvětšit</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Další možnosti tohoto grafu</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Zatím žádné body</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message>
        <source>{count} NaN or infinite</source>
        <translation>NaN nebo nekonečno: {count}</translation>
    </message>
    <message>
        <source>{count} not above zero</source>
        <translation>nekladné: {count}</translation>
    </message>
    <message>
        <source>{count} runs; last values from {low} to {high}, median {middle}; the best is {best} of {name}</source>
        <translation>Běhy: {count}; poslední hodnoty od {low} do {high}, medián {middle}; nejlepší: {best} ({name})</translation>
    </message>
</context>
<context>
    <name>BundleLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>colour: {metric}</source>
        <translation>barva: {metric}</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title}:</translation>
    </message>
</context>
<context>
    <name>ByteProgress</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>1 file unchanged</source>
        <translation>Beze změny: 1 soubor</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Added {count}</source>
        <translation>Přidáno {count}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Vše {count}</translation>
    </message>
    <message>
        <source>All {count} files are the same in both versions.</source>
        <translation>Všechny soubory ({count}) jsou v obou verzích stejné.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Před</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Změněno {count}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Porovnat s</translation>
    </message>
    <message>
        <source>Comparing versions of {name}</source>
        <translation>Porovnávají se verze datové sady {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Rozdílné soubory</translation>
    </message>
    <message>
        <source>Find changes</source>
        <translation>Hledat změny</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Druh změny</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Žádný rozdíl</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Zatím není s čím porovnat</translation>
    </message>
    <message>
        <source>Once the dataset has another version, you see here which files differ.</source>
        <translation>Až bude mít datová sada další verzi, uvidíte zde, které soubory se liší.</translation>
    </message>
    <message>
        <source>Part of a path</source>
        <translation>Část cesty</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Odebráno</translation>
    </message>
    <message>
        <source>Removed {count}</source>
        <translation>Odebráno {count}</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Verze k porovnání</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Verze {number}</translation>
    </message>
    <message>
        <source>{count} files unchanged</source>
        <translation>Nezměněné soubory: {count}</translation>
    </message>
</context>
<context>
    <name>ChartBoard</name>
    <message>
        <source>Charts</source>
        <translation>Grafy</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Zvětšit</translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation>Zobrazit všechny grafy</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Fit</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Vodorovná osa</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Bez odlehlých hodnot</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Živě</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>Log. y</translation>
    </message>
    <message>
        <source>Show everything and follow the run</source>
        <translation>Zobrazit vše a sledovat běh</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Vyhlazení</translation>
    </message>
    <message>
        <source>following</source>
        <translation>sleduje</translation>
    </message>
    <message>
        <source>not following</source>
        <translation>nesleduje</translation>
    </message>
    <message>
        <source>smoothing {number}</source>
        <translation>vyhlazení {number}</translation>
    </message>
    <message>
        <source>x: epoch</source>
        <translation>x: epocha</translation>
    </message>
    <message>
        <source>x: step</source>
        <translation>x: krok</translation>
    </message>
    <message>
        <source>x: time of day</source>
        <translation>x: denní čas</translation>
    </message>
    <message>
        <source>x: time since start</source>
        <translation>x: čas od začátku</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Copy what to do about {name}</source>
        <translation>Kopírovat postup: {name}</translation>
    </message>
</context>
<context>
    <name>ClassChart</name>
    <message>
        <source>Examples of each class</source>
        <translation>Příklady v každé třídě</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>a ještě {count}</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>Examples of each class</source>
        <translation>Příklady v každé třídě</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Pořadí tříd</translation>
    </message>
    <message>
        <source>by count</source>
        <translation>podle počtu</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>podle popisku</translation>
    </message>
    <message>
        <source>{classes} classes in the first {number} {unit}</source>
        <translation>Třídy: {classes}, z prvních {number} {unit}</translation>
    </message>
    <message>
        <source>{classes} classes, {number} {unit}</source>
        <translation>Třídy: {classes}, počet {unit}: {number}</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Both files are too different to be shown.</source>
        <translation>Soubory se příliš liší, nelze je zobrazit.</translation>
    </message>
    <message>
        <source>Both runs had the same code.</source>
        <translation>Oba běhy měly stejný kód.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Files of the code</source>
        <translation>Soubory kódu</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Rozdílné soubory</translation>
    </message>
    <message>
        <source>How both files are shown</source>
        <translation>Způsob zobrazení obou souborů</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Řádky</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Žádný soubor</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Run after</source>
        <translation>Běh po změně</translation>
    </message>
    <message>
        <source>Run before</source>
        <translation>Běh před změnou</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Vedle sebe</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snímek</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Zdrojový kód</translation>
    </message>
    <message>
        <source>Swap both runs</source>
        <translation>Prohodit oba běhy</translation>
    </message>
    <message>
        <source>The file after</source>
        <translation>Soubor po změně</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>Soubor před změnou</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Tento soubor není textový.</translation>
    </message>
    <message>
        <source>This file is too large to be shown.</source>
        <translation>Soubor je příliš velký na zobrazení.</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Sloučeně</translation>
    </message>
    <message>
        <source>What differs in the file</source>
        <translation>Co se v souboru liší</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Celý soubor</translation>
    </message>
    <message>
        <source>added</source>
        <translation>přidáno</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>before</source>
        <translation>před</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
    </message>
    <message>
        <source>one differs</source>
        <translation>liší se 1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odebráno</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>liší se: {count}</translation>
    </message>
    <message>
        <source>{count} lines, as submitted</source>
        <translation>Řádky: {count}, stav při odeslání</translation>
    </message>
</context>
<context>
    <name>CompareCurves</name>
    <message>
        <source>Show fewer curves</source>
        <translation>Zobrazit méně křivek</translation>
    </message>
    <message>
        <source>Show one more curve</source>
        <translation>Zobrazit ještě jednu křivku</translation>
    </message>
    <message>
        <source>Show {count} more curves</source>
        <translation>Zobrazit další křivky ({count})</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validace</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Add runs</source>
        <translation>Přidat běhy</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Základní image</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Nejlepší</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Sloty CPU</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>Choose two or more runs in the table of Experiments and press Compare.</source>
        <translation>V tabulce na stránce Experimenty vyberte dva nebo více běhů a stiskněte Porovnat.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Porovnání běhů</translation>
    </message>
    <message>
        <source>Compute target</source>
        <translation>Výpočetní cíl</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Křivky</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Zařízení</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Rozdíly</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Jen rozdíly</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenty</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image digest</source>
        <translation>Digest image</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Počítač</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Zatím není co porovnat</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Přehled</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Ochrana</translation>
    </message>
    <message>
        <source>Protection relaxed</source>
        <translation>Uvolněná ochrana</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Vztahy</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Výsledky</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Tajné údaje</translation>
    </message>
    <message>
        <source>Show the experiments</source>
        <translation>Zobrazit experimenty</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Prohodit</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Doba trénování</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Co se porovnává</translation>
    </message>
    <message>
        <source>added</source>
        <translation>přidáno</translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation>vše stejné ({count})</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lepší</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>shodné</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>není</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odebráno</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>stejné</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>verze {number}</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>horší</translation>
    </message>
    <message>
        <source>{most} runs are the most that can be compared</source>
        <translation>Nejvyšší počet porovnávaných běhů: {most}</translation>
    </message>
    <message>
        <source>{some} of {count} differ</source>
        <translation>liší se {some} z {count}</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Best</source>
        <translation>Nejlepší</translation>
    </message>
    <message>
        <source>Both have the same parameters.</source>
        <translation>Parametry jsou u obou stejné.</translation>
    </message>
    <message>
        <source>Both hold the same.</source>
        <translation>Obsah je u obou stejný.</translation>
    </message>
    <message>
        <source>Both were made by the same code.</source>
        <translation>Kód byl u obou stejný.</translation>
    </message>
    <message>
        <source>Both were made with the same packages.</source>
        <translation>Balíčky byly u obou stejné.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Jen rozdíly</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Poslední</translation>
    </message>
    <message>
        <source>Layers that differ</source>
        <translation>Rozdílné vrstvy</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Rozdílné řádky</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriky</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Neither has metrics.</source>
        <translation>Metriky nejsou ani u jednoho.</translation>
    </message>
    <message>
        <source>Neither tells of data.</source>
        <translation>Data nejsou uvedena ani u jednoho.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Žádný rozdíl</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Zatím není s čím porovnat</translation>
    </message>
    <message>
        <source>Once there is another version or model, you see here what differs.</source>
        <translation>Až bude existovat další verze nebo model, uvidíte zde, co se liší.</translation>
    </message>
    <message>
        <source>Package or fact</source>
        <translation>Balíček nebo údaj</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Verze k porovnání</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Co se porovnává</translation>
    </message>
    <message>
        <source>Which value of a metric</source>
        <translation>Která hodnota metriky</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>v porovnání s</translation>
    </message>
</context>
<context>
    <name>ComputePage</name>
    <message>
        <source>Add Docker target</source>
        <translation>Přidat cíl Docker</translation>
    </message>
    <message>
        <source>Add named target</source>
        <translation>Přidat pojmenovaný cíl</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Sloty CPU</translation>
    </message>
    <message>
        <source>Changing the CPU slots</source>
        <translation>Mění se sloty CPU</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Výpočty</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>GPU {index}</source>
        <translation>GPU {index}</translation>
    </message>
    <message>
        <source>GPU {index} memory</source>
        <translation>Paměť GPU {index}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zjišťuje se…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Paměť</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>Teď nic neběží.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nic nečeká.</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Otevřít frontu</translation>
    </message>
    <message>
        <source>Putting {name} back</source>
        <translation>Obnovuje se {name}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Ve frontě</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Odebírá se {name}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Běží</translation>
    </message>
    <message>
        <source>The engine rests; figures are from its last minute.</source>
        <translation>Engine odpočívá; údaje jsou z jeho poslední minuty.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Tento počítač</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Waiting for the engine&apos;s first figures…</source>
        <translation>Čeká se na první údaje enginu…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>živě</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>volno {free}</translation>
    </message>
    <message>
        <source>{name} is ready for runs</source>
        <translation>Cíl {name} je připraven pro běhy</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Odebráno: {name}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{used} in use. Runs beyond them wait in the queue.</source>
        <translation>Obsazeno: {used}. Další běhy čekají ve frontě.</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} z {total}</translation>
    </message>
</context>
<context>
    <name>ComputeStep</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message numerus="yes">
        <source>%n CPU slots</source>
        <translation>
            <numerusform>%n slot CPU</numerusform>
            <numerusform>%n sloty CPU</numerusform>
            <numerusform>%n slotů CPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>A run waits in the queue until what it asks for is free, then starts by itself.</source>
        <translation>Běh čeká ve frontě, dokud se neuvolní, co potřebuje, a pak se spustí sám.</translation>
    </message>
    <message>
        <source>As the target says</source>
        <translation>Podle cíle</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Sloty CPU</translation>
    </message>
    <message>
        <source>Compute and environment</source>
        <translation>Výpočty a prostředí</translation>
    </message>
    <message>
        <source>Compute target</source>
        <translation>Výpočetní cíl</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Křivky</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>For Keras scripts</source>
        <translation>Pro skripty Keras</translation>
    </message>
    <message>
        <source>For this run alone</source>
        <translation>Jen pro tento běh</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>Volná paměť GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Its own packages</source>
        <translation>Vlastní balíčky</translation>
    </message>
    <message>
        <source>Log every batch</source>
        <translation>Zaznamenávat každou dávku</translation>
    </message>
    <message>
        <source>Of this target</source>
        <translation>Z tohoto cíle</translation>
    </message>
    <message>
        <source>On each GPU, before it starts</source>
        <translation>Na každém GPU, než se běh spustí</translation>
    </message>
    <message>
        <source>Otherwise every epoch, and batches a few times a second.</source>
        <translation>Jinak každou epochu a dávky několikrát za sekundu.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Kde spustit</translation>
    </message>
    <message>
        <source>The image as it is</source>
        <translation>Image beze změny</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Tento počítač</translation>
    </message>
    <message>
        <source>What other programs use is counted.</source>
        <translation>Počítá se i to, co používají jiné programy.</translation>
    </message>
    <message>
        <source>a GPU that no other program uses</source>
        <translation>GPU, které nepoužívá jiný program</translation>
    </message>
    <message>
        <source>as many as this machine has</source>
        <translation>tolik, kolik jich tento počítač má</translation>
    </message>
    <message>
        <source>none found in this machine</source>
        <translation>v tomto počítači se žádné nenašlo</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>celkem {count}</translation>
    </message>
    <message>
        <source>of {count} ({name}, {memory}), {free} free now</source>
        <translation>celkem {count} ({name}, {memory}), teď volných {free}</translation>
    </message>
    <message>
        <source>of {count}, {used} in use now</source>
        <translation>celkem {count}, teď obsazeno {used}</translation>
    </message>
    <message>
        <source>without asking, each run gets those of its target&apos;s size: {count}</source>
        <translation>každý běh dostane bez žádání tolik, kolik říká velikost jeho cíle: {count}</translation>
    </message>
    <message>
        <source>{memory} on this target</source>
        <translation>tento cíl: {memory}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matice záměn</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Předpovězeno</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Skutečnost</translation>
    </message>
    <message>
        <source>most often mistaken: {true} taken for {predicted} ({count})</source>
        <translation>nejčastější záměna: {true} za {predicted} ({count})</translation>
    </message>
    <message>
        <source>{share} of {total} are right</source>
        <translation>správně {share} z {total}</translation>
    </message>
    <message>
        <source>{true} recognised: {count} ({share} of the class)</source>
        <translation>{true} rozpoznáno: {count} ({share} třídy)</translation>
    </message>
    <message>
        <source>{true} taken for {predicted}: {count} ({share} of the class)</source>
        <translation>{true} zaměněno za {predicted}: {count} ({share} třídy)</translation>
    </message>
</context>
<context>
    <name>ConversionView</name>
    <message>
        <source>A run of its own loads the model, converts it, and compares what both predict for samples of its data. You may close this: it goes on, and the export is offered when it is done.</source>
        <translation>Samostatný běh model načte, převede a na vzorcích jeho dat porovná předpovědi obou. Panel můžete zavřít: běh pokračuje a po dokončení se export nabídne.</translation>
    </message>
    <message>
        <source>Converting {name} to {format}</source>
        <translation>Převádí se {name} do formátu {format}</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Otevřít běh</translation>
    </message>
    <message>
        <source>The model was not converted</source>
        <translation>Model se nepodařilo převést</translation>
    </message>
    <message>
        <source>What the run says</source>
        <translation>Co vypisuje běh</translation>
    </message>
</context>
<context>
    <name>ConversionWatch</name>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportováno do {folder}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Exportuje se {name}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Preparing the export of {name}</source>
        <translation>Připravuje se export {name}</translation>
    </message>
</context>
<context>
    <name>CrashPanel</name>
    <message>
        <source>Collect diagnostics…</source>
        <translation>Shromáždit diagnostiku…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Zkopírováno</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopírovat zprávu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>Zpráva o pádu</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Zobrazit složku</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Zobrazit zprávu</translation>
    </message>
    <message>
        <source>The window that was opened {when} was ended by a fault of mldesk. Your runs are not part of the window: they went on without it. This is what was written down; nothing was sent anywhere.</source>
        <translation>Okno otevřené {when} ukončila chyba aplikace mldesk. Vaše běhy nejsou součástí okna: pokračovaly bez něj. Zapsalo se toto; nikam se nic neodeslalo.</translation>
    </message>
    <message>
        <source>mldesk crashed</source>
        <translation>Aplikace mldesk spadla</translation>
    </message>
    <message>
        <source>mldesk crashed the last time</source>
        <translation>Aplikace mldesk minule spadla</translation>
    </message>
    <message>
        <source>mldesk was ended from outside the last time</source>
        <translation>Aplikaci mldesk minule něco ukončilo zvenčí</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Copy image</source>
        <translation>Kopírovat obrázek</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Zvětšit</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Další možnosti tohoto grafu</translation>
    </message>
    <message>
        <source>Save all points as CSV…</source>
        <translation>Uložit všechny body jako CSV…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Uložit jako PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Uložit jako SVG…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Uložit graf</translation>
    </message>
    <message>
        <source>Save points as CSV</source>
        <translation>Uložit body jako CSV</translation>
    </message>
    <message>
        <source>Save visible points as CSV…</source>
        <translation>Uložit viditelné body jako CSV…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message>
        <source>{count} not above zero</source>
        <translation>nekladné: {count}</translation>
    </message>
</context>
<context>
    <name>CurveFeed</name>
    <message>
        <source>Preparing a long curve to be drawn fast</source>
        <translation>Připravuje se dlouhá křivka pro rychlé kreslení</translation>
    </message>
</context>
<context>
    <name>CurvesTab</name>
    <message>
        <source>Charts</source>
        <translation>Grafy</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Křivky</translation>
    </message>
    <message>
        <source>Curves appear here as soon as the script logs its first value.</source>
        <translation>Křivky se objeví, jakmile skript zaznamená první hodnotu.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Seskupit podle</translation>
    </message>
    <message>
        <source>Mean ± deviation</source>
        <translation>Průměr ± odchylka</translation>
    </message>
    <message>
        <source>Mean, min to max</source>
        <translation>Průměr, min. až max.</translation>
    </message>
    <message>
        <source>No metrics</source>
        <translation>Žádné metriky</translation>
    </message>
    <message>
        <source>No metrics yet</source>
        <translation>Zatím žádné metriky</translation>
    </message>
    <message>
        <source>Show fewer curves</source>
        <translation>Zobrazit méně křivek</translation>
    </message>
    <message>
        <source>Show one more curve</source>
        <translation>Zobrazit ještě jednu křivku</translation>
    </message>
    <message>
        <source>Show {count} more curves</source>
        <translation>Zobrazit další křivky ({count})</translation>
    </message>
    <message>
        <source>The script did not start.</source>
        <translation>Skript se nespustil.</translation>
    </message>
    <message>
        <source>The script logged no metrics. Keras scripts do it by themselves; others call run.log.</source>
        <translation>Skript nezaznamenal žádné metriky. Skripty Keras to dělají samy, ostatní volají run.log.</translation>
    </message>
    <message>
        <source>What is drawn of a group</source>
        <translation>Co se ze skupiny kreslí</translation>
    </message>
    <message>
        <source>train</source>
        <translation>trénování</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validace</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Add datastore</source>
        <translation>Přidat úložiště dat</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datové sady</translation>
    </message>
    <message>
        <source>Datastores</source>
        <translation>Úložiště dat</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Registrovat datovou sadu</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co se zobrazuje</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n soubor</numerusform>
            <numerusform>%n soubory</numerusform>
            <numerusform>%n souborů</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tak, jak je</translation>
    </message>
    <message>
        <source>Dataset for {what}</source>
        <translation>Datová sada: {what}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Stáhnout</translation>
    </message>
    <message>
        <source>How {what} is read</source>
        <translation>Způsob čtení: {what}</translation>
    </message>
    <message>
        <source>Input of the run</source>
        <translation>Vstup běhu</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Připojit</translation>
    </message>
    <message>
        <source>Newest ({version})</source>
        <translation>Nejnovější ({version})</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>Žádná datová sada</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Odebrat: {what}</translation>
    </message>
    <message>
        <source>Script&apos;s default</source>
        <translation>Výchozí podle skriptu</translation>
    </message>
    <message>
        <source>The script has no default for it: choose a dataset, or type a path under Parameters.</source>
        <translation>Skript pro něj nemá výchozí hodnotu: vyberte datovou sadu, nebo zadejte cestu v kroku Parametry.</translation>
    </message>
    <message>
        <source>Version for {what}</source>
        <translation>Verze: {what}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Verze {version}</translation>
    </message>
    <message>
        <source>Without a dataset the script uses {default}</source>
        <translation>Bez datové sady skript použije {default}</translation>
    </message>
    <message>
        <source>asked for by the script</source>
        <translation>skript si o něj řekne sám</translation>
    </message>
    <message>
        <source>copied into the run&apos;s folder first</source>
        <translation>nejdřív se zkopíruje do složky běhu</translation>
    </message>
    <message>
        <source>read in place</source>
        <translation>čte se na místě</translation>
    </message>
    <message>
        <source>read in the script</source>
        <translation>čte se ve skriptu</translation>
    </message>
    <message>
        <source>registered {when}</source>
        <translation>registrováno {when}</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>Add a dataset</source>
        <translation>Přidat datovou sadu</translation>
    </message>
    <message>
        <source>Browse for a folder of data</source>
        <translation>Procházet složky s daty</translation>
    </message>
    <message>
        <source>Browse for data files</source>
        <translation>Procházet soubory s daty</translation>
    </message>
    <message>
        <source>Choose a folder of data</source>
        <translation>Vybrat složku s daty</translation>
    </message>
    <message>
        <source>Choose data files</source>
        <translation>Vybrat soubory s daty</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Drop a folder or files here</source>
        <translation>Přetáhněte sem složku nebo soubory</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>No argument of the script looks like a place for data. If it reads a dataset, add one.</source>
        <translation>Žádný argument skriptu nevypadá jako místo pro data. Pokud skript čte datovou sadu, přidejte ji.</translation>
    </message>
    <message>
        <source>No argument: the script asks the run for it</source>
        <translation>Bez argumentu: skript si o ni řekne běhu</translation>
    </message>
    <message>
        <source>There are no datasets yet, and no argument of the script looks like a place for data.</source>
        <translation>Zatím zde nejsou žádné datové sady a žádný argument skriptu nevypadá jako místo pro data.</translation>
    </message>
    <message>
        <source>They become a new dataset, or a new version of one.</source>
        <translation>Vznikne z nich nová datová sada, nebo nová verze existující.</translation>
    </message>
    <message>
        <source>Which dataset the script reads. Its path is given to the script as the argument&apos;s value.</source>
        <translation>Kterou datovou sadu skript čte. Její cestu dostane skript jako hodnotu argumentu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádná</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} a ještě {count}</translation>
    </message>
</context>
<context>
    <name>DatasetDetail</name>
    <message>
        <source>1 link was left out</source>
        <translation>1 odkaz byl vynechán</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Přidat popis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Změny</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>Kopírovat název a verzi</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>Upravit popis: {name}</translation>
    </message>
    <message>
        <source>Description of the dataset</source>
        <translation>Popis datové sady</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportovat</translation>
    </message>
    <message>
        <source>Export {name} : {version}</source>
        <translation>Exportovat {name} : {version}</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportováno do {folder}</translation>
    </message>
    <message>
        <source>Exporting {name} : {version}</source>
        <translation>Exportuje se {name} : {version}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Odkud</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Uloženo</translation>
    </message>
    <message>
        <source>Links are not followed. Put the files themselves there if they belong to it.</source>
        <translation>Odkazy se nesledují. Pokud tam soubory patří, vložte přímo je.</translation>
    </message>
    <message>
        <source>Move all versions to the trash</source>
        <translation>Přesunout všechny verze do koše</translation>
    </message>
    <message>
        <source>Move this version to the trash</source>
        <translation>Přesunout tuto verzi do koše</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nová verze</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrováno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Upravit štítky: {name}</translation>
    </message>
    <message>
        <source>The download went another way than usual</source>
        <translation>Stahovalo se jinou cestou než obvykle</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Použito v</translation>
    </message>
    <message>
        <source>Used by ({count})</source>
        <translation>Použito v ({count})</translation>
    </message>
    <message>
        <source>Views of the dataset</source>
        <translation>Zobrazení datové sady</translation>
    </message>
    <message>
        <source>in the workspace</source>
        <translation>v pracovním prostoru</translation>
    </message>
    <message>
        <source>left in place</source>
        <translation>ponecháno na místě</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>Vynechané odkazy: {count}</translation>
    </message>
</context>
<context>
    <name>DatasetLinks</name>
    <message>
        <source>Datasets of the run</source>
        <translation>Datové sady běhu</translation>
    </message>
    <message>
        <source>Open dataset {name} version {number}</source>
        <translation>Otevřít datovou sadu {name}, verze {number}</translation>
    </message>
    <message>
        <source>The run read it</source>
        <translation>Běh ji četl</translation>
    </message>
    <message>
        <source>The run read it through {argument}</source>
        <translation>Běh ji četl přes {argument}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>a ještě {count}</translation>
    </message>
</context>
<context>
    <name>DatasetsView</name>
    <message>
        <source>Dataset</source>
        <translation>Datová sada</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datové sady</translation>
    </message>
    <message>
        <source>Drop a folder or files anywhere on this window, or choose them. They are kept in versions.</source>
        <translation>Přetáhněte složku nebo soubory kamkoli do tohoto okna, nebo je vyberte. Uchovávají se ve verzích.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>Byla odebrána, nebo patří do jiného pracovního prostoru.</translation>
    </message>
    <message>
        <source>Look into the trash on the Disk page.</source>
        <translation>Podívejte se do koše na stránce Disk.</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Zatím žádné datové sady</translation>
    </message>
    <message>
        <source>Nothing new: this is version {version} of {name}</source>
        <translation>Nic nového: toto je {name}, verze {version}</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Registrovat datovou sadu</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Běhy</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>The dataset {name} is not there</source>
        <translation>Datová sada {name} zde není</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>{name}: version {version} registered</source>
        <translation>{name}: verze {version} registrována</translation>
    </message>
</context>
<context>
    <name>DatastoreContents</name>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Obsah</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Stáhnout</translation>
    </message>
    <message>
        <source>Download {what}</source>
        <translation>Stáhnout {what}</translation>
    </message>
    <message>
        <source>Folder that is shown</source>
        <translation>Zobrazená složka</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Prohlíží se…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Zatím zde nic není</translation>
    </message>
    <message>
        <source>Register as dataset</source>
        <translation>Registrovat jako datovou sadu</translation>
    </message>
    <message>
        <source>Register {what} as a dataset</source>
        <translation>Registrovat {what} jako datovou sadu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>all that is shown</source>
        <translation>vše zobrazené</translation>
    </message>
</context>
<context>
    <name>DatastoreDetail</name>
    <message>
        <source>, {count} skipped as they were there</source>
        <translation>, přeskočeno (už tam jsou): {count}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>Obnovit {name}</translation>
    </message>
    <message>
        <source>Choose a folder to upload</source>
        <translation>Vybrat složku k nahrání</translation>
    </message>
    <message>
        <source>Choose files to upload</source>
        <translation>Vybrat soubory k nahrání</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Stáhnout</translation>
    </message>
    <message>
        <source>Download {path}</source>
        <translation>Stáhnout {path}</translation>
    </message>
    <message>
        <source>Downloaded into {folder}</source>
        <translation>Staženo do {folder}</translation>
    </message>
    <message>
        <source>Downloading from {name}</source>
        <translation>Stahuje se z {name}</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Stahuje se…</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload them</source>
        <translation>Soubory nebo složky k nahrání přetáhněte sem</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Soubory…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Folder of this workspace</source>
        <translation>Složka tohoto pracovního prostoru</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Složka…</translation>
    </message>
    <message>
        <source>It will be at {place}</source>
        <translation>Bude zde: {place}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Links are not followed.</source>
        <translation>Odkazy se nesledují.</translation>
    </message>
    <message>
        <source>Make another one the default first</source>
        <translation>Nejdřív nastavte jako výchozí jiné</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Nastavit výchozí</translation>
    </message>
    <message>
        <source>Make {name} the default</source>
        <translation>Nastavit {name} jako výchozí</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Odebrat {name}</translation>
    </message>
    <message>
        <source>Replace files that are there</source>
        <translation>Nahradit existující soubory</translation>
    </message>
    <message>
        <source>They are copied into the folder that is shown, or another one you name.</source>
        <translation>Zkopírují se do zobrazené složky, nebo do jiné, kterou uvedete.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Nahrát</translation>
    </message>
    <message>
        <source>Uploading to {name}</source>
        <translation>Nahrává se do {name}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Umístění</translation>
    </message>
    <message>
        <source>{count} downloaded</source>
        <translation>Staženo souborů: {count}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>Vynechané odkazy: {count}</translation>
    </message>
    <message>
        <source>{count} uploaded</source>
        <translation>Nahráno souborů: {count}</translation>
    </message>
    <message>
        <source>{kind} · default</source>
        <translation>{kind} · výchozí</translation>
    </message>
    <message>
        <source>{name} removed; its files stay where they are</source>
        <translation>Úložiště dat {name} odebráno; soubory zůstávají na místě</translation>
    </message>
</context>
<context>
    <name>DatastoreSource</name>
    <message>
        <source>Choose a datastore.</source>
        <translation>Vyberte úložiště dat.</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Úložiště dat</translation>
    </message>
    <message>
        <source>Files of another machine are kept in the workspace.</source>
        <translation>Soubory z jiného počítače se ukládají do pracovního prostoru.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Path in the datastore</source>
        <translation>Cesta v úložišti dat</translation>
    </message>
    <message>
        <source>mnist/train, or a pattern; empty for all of it</source>
        <translation>mnist/train nebo vzor; prázdné: vše</translation>
    </message>
</context>
<context>
    <name>DatastoresView</name>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Úložiště dat</translation>
    </message>
    <message>
        <source>Datastore {name} added</source>
        <translation>Úložiště dat {name} přidáno</translation>
    </message>
    <message>
        <source>Datastores</source>
        <translation>Úložiště dat</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Výchozí</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>More</source>
        <translation>Další možnosti</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Collect diagnostics</source>
        <translation>Shromáždit diagnostiku</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Shromažďuje se…</translation>
    </message>
    <message>
        <source>Files that help to find a fault, for you to hand on. Nothing is sent anywhere. Secrets, your name, that of the computer and your home folder are taken out. Look at each file, and leave out what you do not want to share.</source>
        <translation>Soubory, které pomohou najít chybu a které můžete předat dál. Nikam se nic neodesílá. Tajné údaje, vaše jméno, název počítače a domovská složka jsou odstraněné. Každý soubor si prohlédněte a vynechte, co nechcete sdílet.</translation>
    </message>
    <message>
        <source>Files to write</source>
        <translation>Soubory k zápisu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Obsah souboru</translation>
    </message>
    <message>
        <source>Where to write the archive</source>
        <translation>Kam zapsat archiv</translation>
    </message>
    <message>
        <source>Write zip file</source>
        <translation>Zapsat soubor zip</translation>
    </message>
    <message>
        <source>{count} of {all} files, {size}</source>
        <translation>{count} z {all} souborů, {size}</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>one line that is the same</source>
        <translation>1 stejný řádek</translation>
    </message>
    <message>
        <source>{count} lines that are the same</source>
        <translation>stejné řádky: {count}</translation>
    </message>
</context>
<context>
    <name>DifferencesTab</name>
    <message>
        <source>Compute</source>
        <translation>Výpočty</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datové sady</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Jen rozdíly</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriky</translation>
    </message>
    <message>
        <source>Nothing differs here.</source>
        <translation>Zde se nic neliší.</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Nic o tom není známo.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>What differs between the runs</source>
        <translation>Co se mezi běhy liší</translation>
    </message>
    <message>
        <source>What of the runs</source>
        <translation>Co se z běhů porovnává</translation>
    </message>
    <message>
        <source>{some} of {count} differ</source>
        <translation>liší se {some} z {count}</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>Handwritten digits</source>
        <translation>Ručně psané číslice</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Datasets, runs and models are listed here with their sizes once there are some.</source>
        <translation>Datové sady, běhy a modely se zde vypíšou i s velikostmi, až nějaké budou.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>Uvolnit místo…</translation>
    </message>
    <message>
        <source>Keep the trash for {days} days</source>
        <translation>Nastavit dobu uchování v koši (dny: {days})</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Změřit znovu</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Měří se…</translation>
    </message>
    <message>
        <source>Nothing takes any space yet</source>
        <translation>Zatím nic nezabírá místo</translation>
    </message>
</context>
<context>
    <name>DockerCard</name>
    <message>
        <source>, rootless</source>
        <translation>, rootless</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Základní image</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Sloty CPU</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Kontejner</translation>
    </message>
    <message>
        <source>Container limits</source>
        <translation>Limity kontejneru</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Docker {version} · {address}</source>
        <translation>Docker {version} · {address}</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>GPU runtime</source>
        <translation>Runtime GPU</translation>
    </message>
    <message>
        <source>If Docker restarts</source>
        <translation>Při restartu Dockeru</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Zjistit znovu</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Hledá se engine…</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Počítač</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Vytvořil</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Další možnosti: {name}</translation>
    </message>
    <message>
        <source>NVIDIA, ready</source>
        <translation>NVIDIA, připraveno</translation>
    </message>
    <message>
        <source>No container runs.</source>
        <translation>Neběží žádný kontejner.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Running containers</source>
        <translation>Běžící kontejnery</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Spuštěno</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>The engine has no images.</source>
        <translation>Engine nemá žádné image.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpovídá</translation>
    </message>
    <message>
        <source>containers end with it</source>
        <translation>kontejnery skončí s ním</translation>
    </message>
    <message>
        <source>containers go on</source>
        <translation>kontejnery běží dál</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>neodpovídá</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádná</translation>
    </message>
    <message>
        <source>none: containers see no GPU</source>
        <translation>žádný: kontejnery nevidí GPU</translation>
    </message>
    <message>
        <source>{count} CPUs, {memory} memory</source>
        <translation>CPU: {count}, paměť: {memory}</translation>
    </message>
    <message>
        <source>{image} (not there yet: pulled when a run needs it)</source>
        <translation>{image} (zatím chybí: stáhne se, až ji běh bude potřebovat)</translation>
    </message>
    <message>
        <source>{version} (API {api})</source>
        <translation>{version} (API {api})</translation>
    </message>
</context>
<context>
    <name>DockerForm</name>
    <message>
        <source>64 MB, if left empty; for example 2G</source>
        <translation>Prázdné: 64 MB; například 2G</translation>
    </message>
    <message>
        <source>A GPU no other program uses, if left empty; or 8G</source>
        <translation>Prázdné: GPU, které nepoužívá jiný program; nebo 8G</translation>
    </message>
    <message>
        <source>Add Docker target</source>
        <translation>Přidat cíl Docker</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Přidat cíl</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>Přidává se výpočetní cíl {name}</translation>
    </message>
    <message>
        <source>All but a tenth, if left empty; for example 8G; none: no limit</source>
        <translation>Prázdné: vše až na desetinu; například 8G; none: bez limitu</translation>
    </message>
    <message>
        <source>All, if left empty; for example 0, 1; or none</source>
        <translation>Prázdné: všechna; například 0, 1; nebo none</translation>
    </message>
    <message>
        <source>As the CPU slots, if left empty; for example 2.5; none: no limit</source>
        <translation>Prázdné: jako sloty CPU; například 2.5; none: bez limitu</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Zjišťuje se…</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Základní image</translation>
    </message>
    <message>
        <source>Before a run starts</source>
        <translation>Než se běh spustí</translation>
    </message>
    <message>
        <source>Builds use the network of this machine</source>
        <translation>Sestavení používají síť tohoto počítače</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Sloty CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Oprávnění</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Změnit {name}</translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <translation>Mění se {name}</translation>
    </message>
    <message>
        <source>Data loaders need it</source>
        <translation>Potřebuje ji načítání dat</translation>
    </message>
    <message>
        <source>Docker {version} answers at {address}.</source>
        <translation>Docker {version} odpovídá na {address}.</translation>
    </message>
    <message>
        <source>Each container gets at most {limits}.</source>
        <translation>Každý kontejner dostane nejvýše {limits}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Found by itself, if left empty (DOCKER_HOST, context, socket)</source>
        <translation>Prázdné: najde se sám (DOCKER_HOST, context, socket)</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>Volná paměť GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>How runs ask for it</source>
        <translation>Jak si ho běhy vyžádají</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Linux rights it keeps</source>
        <translation>Práva Linuxu, která mu zůstanou</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Paměť</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>No new privileges by programs</source>
        <translation>Programy nezískají nová oprávnění</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žádná</translation>
    </message>
    <message>
        <source>None, if left empty; for example SYS_PTRACE</source>
        <translation>Prázdné: žádná; například SYS_PTRACE</translation>
    </message>
    <message>
        <source>None, if left empty; for example python:3.11-slim</source>
        <translation>Prázdné: žádná; například python:3.11-slim</translation>
    </message>
    <message>
        <source>Of each container</source>
        <translation>Každého kontejneru</translation>
    </message>
    <message>
        <source>Of each container, at most</source>
        <translation>Každého kontejneru, nejvýše</translation>
    </message>
    <message>
        <source>Packages are installed on it</source>
        <translation>Na ni se instalují balíčky</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesy</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Ochrana</translation>
    </message>
    <message>
        <source>Reaches out</source>
        <translation>Přístup ven</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <translation>Souběžné běhy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>Sdílená paměť</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cíl</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Otestovat</translation>
    </message>
    <message>
        <source>That runs may be given</source>
        <translation>Která mohou běhy dostat</translation>
    </message>
    <message>
        <source>The image is not there yet.</source>
        <translation>Image tam zatím není.</translation>
    </message>
    <message>
        <source>The image&apos;s files cannot be changed</source>
        <translation>Soubory v image nelze měnit</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Tuto hodnotu nelze přečíst</translation>
    </message>
    <message>
        <source>This machine&apos;s</source>
        <translation>Tohoto počítače</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Uživatel</translation>
    </message>
    <message>
        <source>What containers may do</source>
        <translation>Co smějí kontejnery</translation>
    </message>
    <message>
        <source>Where Docker answers</source>
        <translation>Kde Docker odpovídá</translation>
    </message>
    <message>
        <source>Whom the files belong to</source>
        <translation>Komu soubory patří</translation>
    </message>
    <message>
        <source>You, if left empty; for example root, or 1000:1000</source>
        <translation>Prázdné: vy; například root nebo 1000:1000</translation>
    </message>
    <message>
        <source>docker, if left empty</source>
        <translation>Prázdné: docker</translation>
    </message>
</context>
<context>
    <name>DockerfileForm</name>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>On top of it; may stay empty</source>
        <translation>Navíc k němu; může zůstat prázdné</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Balíčky</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Import the model {name}</source>
        <translation>Importovat model {name}</translation>
    </message>
    <message>
        <source>Let go to look at it. Nothing is installed yet.</source>
        <translation>Po puštění si ho prohlédnete. Zatím se nic neinstaluje.</translation>
    </message>
    <message>
        <source>Let go to name and register it.</source>
        <translation>Po puštění ji pojmenujete a zaregistrujete.</translation>
    </message>
    <message>
        <source>Let go to name and register them.</source>
        <translation>Po puštění ji pojmenujete a zaregistrujete.</translation>
    </message>
    <message>
        <source>Let go to name it. It is looked at, never loaded.</source>
        <translation>Po puštění ho pojmenujete. Prohlédne se, nikdy se nenačte.</translation>
    </message>
    <message>
        <source>Let go to set it up. Nothing starts yet.</source>
        <translation>Po puštění ho nastavíte. Zatím se nic nespouští.</translation>
    </message>
    <message>
        <source>New dataset from {count} items</source>
        <translation>Nová datová sada z více položek ({count})</translation>
    </message>
    <message>
        <source>New dataset from {name}</source>
        <translation>Nová datová sada z {name}</translation>
    </message>
    <message>
        <source>New environment from {name}</source>
        <translation>Nové prostředí z {name}</translation>
    </message>
    <message>
        <source>New run with {name}</source>
        <translation>Nový běh s {name}</translation>
    </message>
</context>
<context>
    <name>EnvironmentDetail</name>
    <message>
        <source>As an image for {target}</source>
        <translation>Jako image pro {target}</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Základní image</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>Sestavuje se</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Sestavit</translation>
    </message>
    <message>
        <source>Build canceled; nothing is left of it</source>
        <translation>Sestavení zrušeno; nic po něm nezůstalo</translation>
    </message>
    <message>
        <source>Building…</source>
        <translation>Sestavuje se…</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Sestaveno</translation>
    </message>
    <message>
        <source>Built for Docker</source>
        <translation>Sestaveno pro Docker</translation>
    </message>
    <message>
        <source>Built for Docker {when}</source>
        <translation>Sestaveno pro Docker {when}</translation>
    </message>
    <message>
        <source>Built image</source>
        <translation>Sestavená image</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanály</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>Kopírovat název a verzi</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Environment variables, and secrets of the keyring</source>
        <translation>Proměnné prostředí a tajné údaje z klíčenky</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nalezeno</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Jak proběhlo čtení</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>It is built</source>
        <translation>Je sestavené</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zjišťuje se…</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Vytvořeno z</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nová verze</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>Zatím nesestaveno</translation>
    </message>
    <message>
        <source>Not built: the last build failed {when}</source>
        <translation>Nesestaveno: poslední sestavení selhalo {when}</translation>
    </message>
    <message>
        <source>Not built: the last build was canceled {when}</source>
        <translation>Nesestaveno: poslední sestavení bylo zrušeno {when}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Už zde není</translation>
    </message>
    <message>
        <source>Nothing to build</source>
        <translation>Není co sestavit</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Na tomto počítači</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Balíčky</translation>
    </message>
    <message>
        <source>Prepared on Docker</source>
        <translation>Připravuje se v Dockeru</translation>
    </message>
    <message>
        <source>Prepared on Docker by the first run</source>
        <translation>Připraví ho první běh v Dockeru</translation>
    </message>
    <message>
        <source>Putting {name} back</source>
        <translation>Obnovuje se {name}</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrováno</translation>
    </message>
    <message>
        <source>Remove all versions</source>
        <translation>Odebrat všechny verze</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Odebrat tuto verzi</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Odebrat {name}</translation>
    </message>
    <message>
        <source>Runs that use it start at once, from every workspace on this machine.</source>
        <translation>Běhy, které ho používají, se spouštějí hned, a to ze všech pracovních prostorů na tomto počítači.</translation>
    </message>
    <message>
        <source>Runs use the Python that is there.</source>
        <translation>Běhy používají Python, který tam je.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>The first run builds it while it is Preparing. Build it now, and runs start at once.</source>
        <translation>Sestaví ho první běh ve fázi Příprava. Když ho sestavíte teď, běhy se spustí hned.</translation>
    </message>
    <message>
        <source>The first run that uses it on a Docker target prepares the image; its log is with that run.</source>
        <translation>Image připraví první běh, který ho použije na cíli Docker; protokol najdete u toho běhu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Použito v</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Proměnné</translation>
    </message>
    <message>
        <source>Views of the environment</source>
        <translation>Zobrazení prostředí</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Umístění</translation>
    </message>
    <message>
        <source>Where to build it</source>
        <translation>Kde sestavit</translation>
    </message>
    <message>
        <source>pip options</source>
        <translation>Volby pip</translation>
    </message>
    <message>
        <source>{name} is built</source>
        <translation>Sestaveno: {name}</translation>
    </message>
    <message>
        <source>{name} is built for Docker</source>
        <translation>Sestaveno pro Docker: {name}</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Odebráno: {name}</translation>
    </message>
    <message>
        <source>{own}; in Docker that of the image</source>
        <translation>{own}; v Dockeru podle image</translation>
    </message>
    <message>
        <source>{version}, as mldesk&apos;s own</source>
        <translation>{version}, jako aplikace mldesk</translation>
    </message>
    <message>
        <source>{version}, asked for {asked}</source>
        <translation>{version}, vyžádáno {asked}</translation>
    </message>
</context>
<context>
    <name>EnvironmentEditor</name>
    <message>
        <source>1 problem</source>
        <translation>1 problém</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 varování</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Přidat proměnnou</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Procházet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontroluje se…</translation>
    </message>
    <message>
        <source>Choose a file that lists what is needed</source>
        <translation>Vybrat soubor se seznamem požadavků</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Image Dockeru</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Drop a file that lists what is needed</source>
        <translation>Přetáhněte sem soubor se seznamem požadavků</translation>
    </message>
    <message>
        <source>Existing Python</source>
        <translation>Existující Python</translation>
    </message>
    <message>
        <source>For the script</source>
        <translation>Pro skript</translation>
    </message>
    <message>
        <source>From the system&apos;s keyring</source>
        <translation>Z klíčenky systému</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Zadejte název</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Jak proběhlo čtení souboru</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Vytvořeno z</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Název prostředí</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nové prostředí</translation>
    </message>
    <message>
        <source>New version of {name}</source>
        <translation>Nová verze: {name}</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Žádné problémy</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Balíčky</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrovat</translation>
    </message>
    <message>
        <source>Registering environment {name}</source>
        <translation>Registruje se prostředí {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Registruje se…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Tajné údaje</translation>
    </message>
    <message>
        <source>This environment exists: a new version of it is made.</source>
        <translation>Toto prostředí už existuje: vznikne jeho nová verze.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Proměnné</translation>
    </message>
    <message>
        <source>What it is for; may stay empty</source>
        <translation>K čemu slouží; může zůstat prázdné</translation>
    </message>
    <message>
        <source>What it is made from</source>
        <translation>Z čeho je vytvořené</translation>
    </message>
    <message>
        <source>requirements.txt, pyproject.toml, a conda YAML, a Dockerfile, a virtual environment</source>
        <translation>requirements.txt, pyproject.toml, YAML pro conda, Dockerfile, virtuální prostředí</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>Problémy: {count}</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>Varování: {count}</translation>
    </message>
</context>
<context>
    <name>EnvironmentRows</name>
    <message>
        <source>3.6 or newer, or a virtual environment</source>
        <translation>3.6 nebo novější, nebo virtuální prostředí</translation>
    </message>
    <message>
        <source>A Dockerfile that begins with {line}</source>
        <translation>Dockerfile začínající {line}</translation>
    </message>
    <message>
        <source>About the environment</source>
        <translation>O prostředí</translation>
    </message>
    <message>
        <source>An image is made of it, unless there is one, while the run is Preparing.</source>
        <translation>Ve fázi Příprava se z něj vytvoří image, pokud ještě neexistuje.</translation>
    </message>
    <message>
        <source>Another Python…</source>
        <translation>Jiný Python…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Procházet</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>Vybrat interpret Pythonu</translation>
    </message>
    <message>
        <source>Choose a file that lists what is needed</source>
        <translation>Vybrat soubor se seznamem požadavků</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Ze souboru</translation>
    </message>
    <message>
        <source>It is built first, while the run is Preparing.</source>
        <translation>Nejdřív se sestaví, ve fázi Příprava.</translation>
    </message>
    <message>
        <source>It is built: runs start at once.</source>
        <translation>Je sestavené: běhy se spouštějí hned.</translation>
    </message>
    <message>
        <source>Of this run alone</source>
        <translation>Jen pro tento běh</translation>
    </message>
    <message>
        <source>Path of Python</source>
        <translation>Cesta k Pythonu</translation>
    </message>
    <message>
        <source>Python and its packages</source>
        <translation>Python a jeho balíčky</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>The Python of the image</source>
        <translation>Python z image</translation>
    </message>
    <message>
        <source>The image {image}, as it is</source>
        <translation>Image {image} beze změny</translation>
    </message>
    <message>
        <source>The target&apos;s image as it is</source>
        <translation>Image cíle beze změny</translation>
    </message>
    <message>
        <source>With all that is installed beside mldesk.</source>
        <translation>Se vším, co je nainstalováno spolu s aplikací mldesk.</translation>
    </message>
    <message>
        <source>With the Python and the packages that the image has.</source>
        <translation>S Pythonem a balíčky, které má image.</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python {version}</source>
        <translation>Python {version} aplikace mldesk</translation>
    </message>
    <message>
        <source>no packages</source>
        <translation>žádné balíčky</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ještě {count}</translation>
    </message>
</context>
<context>
    <name>EnvironmentTab</name>
    <message>
        <source>Base image</source>
        <translation>Základní image</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Sestaveno</translation>
    </message>
    <message>
        <source>Copied: save them as a requirements file</source>
        <translation>Zkopírováno: uložte je jako soubor requirements</translation>
    </message>
    <message>
        <source>Copy as requirements</source>
        <translation>Kopírovat jako requirements</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ukončeno</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Návratový kód</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hostitel</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image digest</source>
        <translation>Digest image</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Počítač</translation>
    </message>
    <message>
        <source>Machine and times</source>
        <translation>Počítač a časy</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Vytvořeno z</translation>
    </message>
    <message>
        <source>Notes of the build</source>
        <translation>Poznámky k sestavení</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Balíček</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Balíčky</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Ochrana</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Kde běžel</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registrováno jako</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Uvolněno</translation>
    </message>
    <message>
        <source>Search packages</source>
        <translation>Hledat balíčky</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Tajné údaje</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signál</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Spuštěno</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>The packages of this run were not recorded.</source>
        <translation>Balíčky tohoto běhu nebyly zaznamenány.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>before, taken from the cache</source>
        <translation>dříve, vzato z mezipaměti</translation>
    </message>
    <message>
        <source>for this run</source>
        <translation>pro tento běh</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Docker image</source>
        <translation>Image Dockeru</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Existing Python</source>
        <translation>Existující Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Balíčky</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>Python aplikace mldesk</translation>
    </message>
</context>
<context>
    <name>EnvironmentsPage</name>
    <message>
        <source>Environment</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>Bylo odebráno, nebo patří do jiného pracovního prostoru.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Vytvořeno z</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nové prostředí</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Zatím žádná prostředí</translation>
    </message>
    <message>
        <source>Nothing new: this is version {version} of {name}</source>
        <translation>Nic nového: toto je {name}, verze {version}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Běhy</translation>
    </message>
    <message>
        <source>Runs use mldesk&apos;s own Python {version} until you choose another one. Drop a requirements.txt, a pyproject.toml, a conda YAML or a Dockerfile here, or write down what your scripts need.</source>
        <translation>Běhy používají Python {version} aplikace mldesk, dokud nevyberete jiný. Přetáhněte sem requirements.txt, pyproject.toml, YAML pro conda nebo Dockerfile, nebo napište, co vaše skripty potřebují.</translation>
    </message>
    <message>
        <source>The environment {name} is not there</source>
        <translation>Prostředí {name} zde není</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>{name}: version {version} registered</source>
        <translation>{name}: verze {version} registrována</translation>
    </message>
</context>
<context>
    <name>ExperimentsPage</name>
    <message>
        <source>A run is one execution of a training script. Press New run, drop a script on the window, or train on handwritten digits with the sample.</source>
        <translation>Běh je jedno spuštění trénovacího skriptu. Stiskněte Nový běh, přetáhněte do okna skript, nebo trénujte na ručně psaných číslicích z ukázky.</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Všechny experimenty</translation>
    </message>
    <message>
        <source>At character {number}: {cause}</source>
        <translation>Znak {number}: {cause}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenty</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Seskupit</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nový běh</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Zatím žádné běhy</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Otevřít ukázku</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Načítají se běhy…</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Hledat běhy</translation>
    </message>
    <message>
        <source>Search: words, metrics.val_loss &lt; 0.1</source>
        <translation>Hledat: slova, metrics.val_loss &lt; 0.1</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Choose a Python</source>
        <translation>Vybrat Python</translation>
    </message>
    <message>
        <source>Choose a folder to export into</source>
        <translation>Vybrat složku pro export</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Vyberte složku.</translation>
    </message>
    <message>
        <source>Choose a key, or make a pair of keys.</source>
        <translation>Vyberte klíč, nebo vytvořte pár klíčů.</translation>
    </message>
    <message>
        <source>Converted by</source>
        <translation>Převod pomocí</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formát</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>Do složky</translation>
    </message>
    <message>
        <source>Makes the folder {place}</source>
        <translation>Vytvoří složku {place}</translation>
    </message>
    <message>
        <source>Python that converts</source>
        <translation>Python pro převod</translation>
    </message>
    <message>
        <source>Replace the earlier export</source>
        <translation>Nahradit dřívější export</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>A folder that works without mldesk: the files, what is known of them, how to use them.</source>
        <translation>Složka, která funguje i bez aplikace mldesk: soubory, co se o nich ví a jak je použít.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zpět na formulář</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportovat</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exportovat {name}</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Zastavit běh</translation>
    </message>
    <message>
        <source>Stop the conversion</source>
        <translation>Zastavit převod</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zastavuje se…</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>Agreement</source>
        <translation>Shoda</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>Exportováno: {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formát</translation>
    </message>
    <message>
        <source>Inputs at once</source>
        <translation>Vstupů najednou</translation>
    </message>
    <message>
        <source>It does not predict quite what the original does</source>
        <translation>Nepředpovídá úplně totéž co originál</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Same class for</source>
        <translation>Stejná třída u</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Try it on your own data before you use it.</source>
        <translation>Než ho použijete, vyzkoušejte ho na vlastních datech.</translation>
    </message>
    <message>
        <source>largest difference {difference} on {count} samples of {source}</source>
        <translation>největší rozdíl {difference}, vzorků: {count}, zdroj: {source}</translation>
    </message>
    <message>
        <source>{share} of the samples</source>
        <translation>{share} vzorků</translation>
    </message>
</context>
<context>
    <name>FactGrid</name>
    <message>
        <source>Copy {name}</source>
        <translation>Kopírovat: {name}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Chart</source>
        <translation>Graf</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>Choose a folder of data</source>
        <translation>Vybrat složku s daty</translation>
    </message>
    <message>
        <source>Choose a folder or files.</source>
        <translation>Vyberte složku nebo soubory.</translation>
    </message>
    <message>
        <source>Choose data files</source>
        <translation>Vybrat soubory s daty</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Vybrat soubory</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Vybrat složku</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Vybrat jiné</translation>
    </message>
    <message>
        <source>Drop a folder or files here</source>
        <translation>Přetáhněte sem složku nebo soubory</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Prohlíží se…</translation>
    </message>
    <message>
        <source>Only a whole folder can be left in place.</source>
        <translation>Na místě lze ponechat jen celou složku.</translation>
    </message>
    <message>
        <source>They are kept in the workspace and never changed afterwards.</source>
        <translation>Uchovávají se v pracovním prostoru a později se už nemění.</translation>
    </message>
    <message>
        <source>{count} items of {folder}</source>
        <translation>Vybrané položky ze složky {folder}: {count}</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Beginning of the file</source>
        <translation>Začátek souboru</translation>
    </message>
    <message>
        <source>Choose a file to look into it.</source>
        <translation>Vyberte soubor, který chcete prohlédnout.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Files ({count})</source>
        <translation>Soubory ({count})</translation>
    </message>
    <message>
        <source>Files of the run</source>
        <translation>Soubory běhu</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>Hledat soubory</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Left out, as links are not followed: {paths}</source>
        <translation>Vynecháno, protože odkazy se nesledují: {paths}</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Zatím žádné soubory</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Part of a path</source>
        <translation>Část cesty</translation>
    </message>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>Obrázek {name}, {size}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Uložit kopii</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Uložit kopii…</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Uložit {name}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>The script wrote nothing into the folder outputs.</source>
        <translation>Skript do složky outputs nic nezapsal.</translation>
    </message>
    <message>
        <source>This kind of file has no preview.</source>
        <translation>Tento druh souboru nemá náhled.</translation>
    </message>
    <message>
        <source>What the script writes into the folder outputs appears here.</source>
        <translation>Zde se objeví, co skript zapíše do složky outputs.</translation>
    </message>
    <message>
        <source>{count} file, {size}</source>
        <translation>{count} soubor, {size}</translation>
    </message>
    <message>
        <source>{count} files, {size}</source>
        <translation>Soubory: {count}, {size}</translation>
    </message>
    <message>
        <source>{shown} of {count} files</source>
        <translation>{shown} z {count} souborů</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Vybrat složku</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Vyberte složku.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportovat</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportuje se…</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>Do složky</translation>
    </message>
    <message>
        <source>Makes the folder {place}</source>
        <translation>Vytvoří složku {place}</translation>
    </message>
    <message>
        <source>Replace the earlier export</source>
        <translation>Nahradit dřívější export</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Converted {when}, which is used again if nothing has changed.</source>
        <translation>Převedeno {when}; pokud se nic nezměnilo, použije se znovu.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formát</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>před %n dny</numerusform>
            <numerusform>před %n dny</numerusform>
            <numerusform>před %n dny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>před %n hodinami</numerusform>
            <numerusform>před %n hodinami</numerusform>
            <numerusform>před %n hodinami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>před %n minutami</numerusform>
            <numerusform>před %n minutami</numerusform>
            <numerusform>před %n minutami</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>před minutou</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>před hodinou</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>právě teď</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>včera</translation>
    </message>
</context>
<context>
    <name>FreePanel</name>
    <message>
        <source>1 thing goes from the trash</source>
        <translation>Z koše se odstraní 1 položka</translation>
    </message>
    <message>
        <source>1 thing stays there</source>
        <translation>1 položka v koši zůstane</translation>
    </message>
    <message>
        <source>All of the trash, however new</source>
        <translation>Celý koš včetně nejnovějšího</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datová sada</translation>
    </message>
    <message>
        <source>Downloads that broke off in the last week go, too</source>
        <translation>Odstraní se i stahování přerušená za poslední týden</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Uvolnit</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Uvolnit místo</translation>
    </message>
    <message>
        <source>Free {size}</source>
        <translation>Uvolnit {size}</translation>
    </message>
    <message>
        <source>Freeing canceled</source>
        <translation>Uvolňování zrušeno</translation>
    </message>
    <message>
        <source>Freeing…</source>
        <translation>Uvolňuje se…</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Uvolní</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Odstraní se</translation>
    </message>
    <message>
        <source>Goes in part</source>
        <translation>Odstraní se zčásti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Looking what there is to free…</source>
        <translation>Zjišťuje se, co lze uvolnit…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Nothing to free</source>
        <translation>Není co uvolnit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Průběh</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Běh</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Zůstane</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Nahrané</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Co se odstraní a co zůstane</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co se stane</translation>
    </message>
    <message>
        <source>What is freed is gone for ever.</source>
        <translation>Co se uvolní, je nenávratně pryč.</translation>
    </message>
    <message>
        <source>What you move to the trash can be freed here once it has been there long enough.</source>
        <translation>Co přesunete do koše, lze zde uvolnit, až to tam bude dost dlouho.</translation>
    </message>
    <message>
        <source>{count} things go from the trash</source>
        <translation>Položky k odstranění z koše: {count}</translation>
    </message>
    <message>
        <source>{count} things stay there</source>
        <translation>položky, které v koši zůstanou: {count}</translation>
    </message>
    <message>
        <source>{size} freed</source>
        <translation>Uvolněno {size}</translation>
    </message>
    <message>
        <source>{size} that programs which were killed have left behind</source>
        <translation>{size} po násilně ukončených programech</translation>
    </message>
</context>
<context>
    <name>GpuMemoryRow</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Changing the free GPU memory</source>
        <translation>Mění se volná paměť GPU</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>Volná paměť GPU</translation>
    </message>
    <message>
        <source>No other program</source>
        <translation>Žádný jiný program</translation>
    </message>
    <message>
        <source>Runs wait for a GPU that no other program uses.</source>
        <translation>Běhy čekají na GPU, které nepoužívá jiný program.</translation>
    </message>
    <message>
        <source>Runs wait until so much is free on each of their GPUs, whoever uses the rest.</source>
        <translation>Běhy čekají, až bude na každém z jejich GPU tolik volné paměti, ať zbytek používá kdokoli.</translation>
    </message>
</context>
<context>
    <name>GuardBars</name>
    <message>
        <source>Since {moment}.</source>
        <translation>Od {moment}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>GB free</source>
        <translation>GB volných</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Hlídání</translation>
    </message>
    <message>
        <source>Set guards</source>
        <translation>Nastavit hlídání</translation>
    </message>
    <message>
        <source>What the runs of this workspace are watched for, and from when on it is told.</source>
        <translation>Co se u běhů v tomto pracovním prostoru hlídá a odkdy se to hlásí.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>min</translation>
    </message>
    <message>
        <source>values</source>
        <translation>hodnot</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>A guard has seen something</source>
        <translation>Hlídání něco zaznamenalo</translation>
    </message>
    <message>
        <source>The GPU is idle</source>
        <translation>GPU je nečinné</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Disk je téměř plný</translation>
    </message>
    <message>
        <source>The loss does not fall any more</source>
        <translation>Ztráta už neklesá</translation>
    </message>
    <message>
        <source>The loss is not a number</source>
        <translation>Ztráta není číslo</translation>
    </message>
    <message>
        <source>The model overfits</source>
        <translation>Model se přeučuje</translation>
    </message>
    <message>
        <source>The script does nothing</source>
        <translation>Skript nic nedělá</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Action</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Text nápovědy</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesy</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Témata</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>1 dataset</source>
        <translation>1 datová sada</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 model</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 běh</translation>
    </message>
    <message>
        <source>A small network learns to read 12,000 handwritten digits, in less than a minute on a CPU. Script and data are there: press Start and watch it learn.</source>
        <translation>Malá síť se naučí číst 12 000 ručně psaných číslic, na CPU za méně než minutu. Skript i data jsou připravené: stiskněte Spustit běh a sledujte, jak se učí.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Vše v pořádku</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domů</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zjišťuje se…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nový pracovní prostor</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Otevřít ukázku</translation>
    </message>
    <message>
        <source>Open the sample: handwritten digits</source>
        <translation>Otevřít ukázku: ručně psané číslice</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Otevřít pracovní prostor</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Poslední pracovní prostory</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Kontrola systému</translation>
    </message>
    <message>
        <source>{count} datasets</source>
        <translation>datové sady: {count}</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>modely: {count}</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>Běhy: {count}</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>Vyžaduje pozornost: {count}</translation>
    </message>
</context>
<context>
    <name>ImageForm</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Used as it is; it has Python and the packages</source>
        <translation>Použije se beze změny; obsahuje Python i balíčky</translation>
    </message>
</context>
<context>
    <name>ImageGallery</name>
    <message>
        <source>All images</source>
        <translation>Všechny obrázky</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Další obrázek</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otevřít soubor</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Předchozí obrázek</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Labels: {labels}</source>
        <translation>Popisky: {labels}</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>A folder, a file, a zip or tar, or an export of mldesk</source>
        <translation>Složka, soubor, zip nebo tar, nebo export z aplikace mldesk</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Vybrat soubor</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Vybrat složku</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>Vybrat veřejný klíč</translation>
    </message>
    <message>
        <source>Choose the folder or file that holds the model.</source>
        <translation>Vyberte složku nebo soubor s modelem.</translation>
    </message>
    <message>
        <source>Drop a model here</source>
        <translation>Přetáhněte model sem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Odkud</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importovat</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Importovat model</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importuje se {name}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importuje se…</translation>
    </message>
    <message>
        <source>Its files are looked at, never loaded: it is not trusted until you say that it is.</source>
        <translation>Jeho soubory se prohlédnou, nikdy nenačtou: model není důvěryhodný, dokud ho tak neoznačíte.</translation>
    </message>
    <message>
        <source>Needs the package model-signing: pip install &apos;mldesk[signing]&apos;</source>
        <translation>Vyžaduje balíček model-signing: pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>Only if the model is signed</source>
        <translation>Jen pokud je model podepsaný</translation>
    </message>
    <message>
        <source>Path of a folder or file</source>
        <translation>Cesta ke složce nebo souboru</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Veřejný klíč</translation>
    </message>
    <message>
        <source>Several things were dropped, this is the first. Put what belongs together in a folder.</source>
        <translation>Z více přetažených položek je toto první. Co patří k sobě, vložte do jedné složky.</translation>
    </message>
    <message>
        <source>That of the export or of the file</source>
        <translation>Název z exportu nebo ze souboru</translation>
    </message>
    <message>
        <source>What it is and where it is from; may stay empty</source>
        <translation>Co to je a odkud to je; může zůstat prázdné</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>Kde je model</translation>
    </message>
    <message>
        <source>{name} is imported; it is not trusted yet</source>
        <translation>Model {name} je importován; zatím není důvěryhodný</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>InlineText</name>
    <message>
        <source>Edit: {what}</source>
        <translation>Upravit: {what}</translation>
    </message>
</context>
<context>
    <name>InspectionTab</name>
    <message>
        <source>Caution: {title}</source>
        <translation>Pozor: {title}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Třída</translation>
    </message>
    <message>
        <source>Danger: {title}</source>
        <translation>Nebezpečí: {title}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formát</translation>
    </message>
    <message>
        <source>In {file}.</source>
        <translation>V souboru {file}.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Vstup</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Vstupy a výstupy</translation>
    </message>
    <message>
        <source>Its files cannot be read</source>
        <translation>Jeho soubory nelze přečíst</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Vrstva</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Vrstvy</translation>
    </message>
    <message>
        <source>No file of a kind that mldesk can read without loading it.</source>
        <translation>Žádný soubor takového druhu, který mldesk umí přečíst bez načtení modelu.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Čísla</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Výstup</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Read from {file} without loading it.</source>
        <translation>Přečteno bez načtení modelu: {file}.</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Uloženo v</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Tvar</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trénovatelné</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>soubor</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Frees on delete</source>
        <translation>Smazáním uvolní</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Poslední užití</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Přesunout do koše</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Sdíleno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Co zabírá místo</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>Vybráno: {count}, {size}</translation>
    </message>
    <message>
        <source>{name}, its files are left in place outside</source>
        <translation>{name}, soubory zůstávají na původním místě</translation>
    </message>
    <message>
        <source>{size} are shared with others, or needed by a model, and stay</source>
        <translation>{size} sdílí s jinými nebo potřebuje model, takže zůstává</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Remove {what}</source>
        <translation>Odebrat: {what}</translation>
    </message>
    <message>
        <source>datastore, copied into the run&apos;s folder first</source>
        <translation>úložiště dat, nejdřív se zkopíruje do složky běhu</translation>
    </message>
    <message>
        <source>datastore, read in place</source>
        <translation>úložiště dat, čte se na místě</translation>
    </message>
    <message>
        <source>output, uploaded when the script has ended</source>
        <translation>výstup, nahraje se po skončení skriptu</translation>
    </message>
    <message>
        <source>read in the script</source>
        <translation>čte se ve skriptu</translation>
    </message>
    <message>
        <source>registered as {name}</source>
        <translation>registruje se jako {name}</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Container</source>
        <translation>Kontejner</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Poslední užití</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Sdíleno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cíl</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>počítá se…</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>Vybráno: {count}, {size}</translation>
    </message>
    <message>
        <source>{size} and shared layers</source>
        <translation>{size} a sdílené vrstvy</translation>
    </message>
    <message>
        <source>{size} are in layers that other images have, too, and stay as long as one does</source>
        <translation>{size} je ve vrstvách, které mají i jiné image, a zůstane, dokud některá z nich existuje</translation>
    </message>
</context>
<context>
    <name>LackWatch</name>
    <message>
        <source>Registering environment {name}</source>
        <translation>Registruje se prostředí {name}</translation>
    </message>
</context>
<context>
    <name>LegendLine</name>
    <message>
        <source>Best validation {metric} {value} at {unit} {step}</source>
        <translation>Nejlepší {metric} (validace) {value}, {unit} {step}</translation>
    </message>
    <message>
        <source>Best {metric} {value} at {unit} {step}</source>
        <translation>Nejlepší {metric} {value}, {unit} {step}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>all {count} points shown</source>
        <translation>zobrazeny všechny body ({count})</translation>
    </message>
    <message>
        <source>showing {count} points, downsampled, extremes kept</source>
        <translation>výběr z {count} bodů, extrémy zachovány</translation>
    </message>
    <message>
        <source>train</source>
        <translation>trénování</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validace</translation>
    </message>
</context>
<context>
    <name>LineageTab</name>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>How the lineage is shown</source>
        <translation>Jak se zobrazuje původ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Větší</translation>
    </message>
    <message>
        <source>Lineage as a list</source>
        <translation>Původ jako seznam</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Seznam</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Vytvořeno z</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Zobrazit celý</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Zobrazeno zde</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menší</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>{count} more are not shown</source>
        <translation>Nezobrazeno: {count}</translation>
    </message>
</context>
<context>
    <name>LineageView</name>
    <message>
        <source>Lineage graph</source>
        <translation>Graf původu</translation>
    </message>
</context>
<context>
    <name>LogCorner</name>
    <message>
        <source>All lines</source>
        <translation>Všechny řádky</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Chyby</translation>
    </message>
    <message>
        <source>Fold repeats</source>
        <translation>Sbalit opakování</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Sledovat</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Další shoda</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Předchozí shoda</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Hledat v protokolu</translation>
    </message>
    <message>
        <source>Show equal lines in a row as one, with how often they came</source>
        <translation>Zobrazit stejné řádky po sobě jako jeden s počtem výskytů</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Varování a chyby</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Které řádky</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nenalezeno</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log of the run</source>
        <translation>Protokol běhu</translation>
    </message>
    <message>
        <source>Looking for lines…</source>
        <translation>Hledají se řádky…</translation>
    </message>
    <message>
        <source>Nothing printed yet</source>
        <translation>Zatím nic vypsaného</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otevřít soubor</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Hledá se…</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Zobrazit dřívější</translation>
    </message>
    <message>
        <source>The script printed nothing</source>
        <translation>Skript nic nevypsal</translation>
    </message>
    <message>
        <source>{size} at the start were not kept</source>
        <translation>{size} ze začátku se neuchovalo</translation>
    </message>
    <message>
        <source>{size} before this are not shown</source>
        <translation>{size} před tímto se nezobrazuje</translation>
    </message>
    <message>
        <source>{size} before this were not looked through</source>
        <translation>{size} před tímto se neprohledalo</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>How much of the log was looked through</source>
        <translation>Kolik z protokolu se prohledalo</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>CPU slots</source>
        <translation>Sloty CPU</translation>
    </message>
    <message>
        <source>CPUs: {cpus} · memory: {memory} · GPUs: {gpus}</source>
        <translation>CPU: {cpus} · paměť: {memory} · GPU: {gpus}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Each node</source>
        <translation>Každý uzel</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Další možnosti: {name}</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Uzly</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>Procesy tohoto počítače</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Běží v</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>na tomto počítači</translation>
    </message>
    <message>
        <source>{count}, shared with all other runs on this machine</source>
        <translation>{count}, společně se všemi ostatními běhy na tomto počítači</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} až {most}</translation>
    </message>
</context>
<context>
    <name>MachineForm</name>
    <message>
        <source>Add named target</source>
        <translation>Přidat pojmenovaný cíl</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Přidat cíl</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>Přidává se výpočetní cíl {name}</translation>
    </message>
    <message>
        <source>As the size says</source>
        <translation>Podle velikosti</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Sloty CPU</translation>
    </message>
    <message>
        <source>CPUs: {cpus} · memory: {memory} · GPUs: {gpus}</source>
        <translation>CPU: {cpus} · paměť: {memory} · GPU: {gpus}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Změnit {name}</translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <translation>Mění se {name}</translation>
    </message>
    <message>
        <source>Containers of {name}</source>
        <translation>Kontejnery cíle {name}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>How runs ask for it</source>
        <translation>Jak si ho běhy vyžádají</translation>
    </message>
    <message>
        <source>Its runs may use all that this machine has.</source>
        <translation>Jeho běhy mohou využít vše, co tento počítač má.</translation>
    </message>
    <message>
        <source>Machines of this size, at most</source>
        <translation>Nejvýše tolik počítačů této velikosti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Uzly</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>Procesy tohoto počítače</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <translation>Souběžné běhy</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Běží v</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Size of machine</source>
        <translation>Velikost počítače</translation>
    </message>
    <message>
        <source>This machine as it is, if left empty</source>
        <translation>Tento počítač, jaký je, zůstane-li prázdné</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Co představuje</translation>
    </message>
    <message>
        <source>for example gpucluster</source>
        <translation>například gpucluster</translation>
    </message>
</context>
<context>
    <name>MachineSections</name>
    <message>
        <source>Asking the Docker engines…</source>
        <translation>Zjišťuje se u enginů Dockeru…</translation>
    </message>
    <message>
        <source>At least {size} freed</source>
        <translation>Uvolněno nejméně {size}</translation>
    </message>
    <message>
        <source>Built environments</source>
        <translation>Sestavená prostředí</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Removing {count} things</source>
        <translation>Odebírají se položky ({count})</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Odebírá se {name}</translation>
    </message>
    <message>
        <source>images that mldesk built, and its stopped containers</source>
        <translation>image sestavené aplikací mldesk a její zastavené kontejnery</translation>
    </message>
    <message>
        <source>mldesk has no images and no stopped containers there.</source>
        <translation>Aplikace mldesk tam nemá žádné image ani zastavené kontejnery.</translation>
    </message>
    <message>
        <source>shared by all workspaces, built again when needed</source>
        <translation>sdílená všemi pracovními prostory, podle potřeby se sestaví znovu</translation>
    </message>
    <message>
        <source>{size} freed</source>
        <translation>Uvolněno {size}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Výpočty</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenty</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>Nápověda k tomuto panelu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domů</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Světlý nebo tmavý vzhled</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modely</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Nový běh…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nový pracovní prostor…</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Otevřít zprávu</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Otevřít ukázku</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Otevřít pracovní prostor…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fronta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Your runs go on.</source>
        <translation>Vaše běhy pokračují.</translation>
    </message>
    <message>
        <source>mldesk made a mistake</source>
        <translation>Aplikace mldesk udělala chybu</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Zavřít zprávu</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>From {begin} to {end}; it is over.</source>
        <translation>Od {begin} do {end}; už to skončilo.</translation>
    </message>
    <message>
        <source>Since {begin}.</source>
        <translation>Od {begin}.</translation>
    </message>
</context>
<context>
    <name>MissingBar</name>
    <message>
        <source>Add as new version</source>
        <translation>Přidat jako novou verzi</translation>
    </message>
    <message>
        <source>Add for this run</source>
        <translation>Přidat pro tento běh</translation>
    </message>
    <message>
        <source>Add to environment</source>
        <translation>Přidat do prostředí</translation>
    </message>
    <message>
        <source>Copy install command</source>
        <translation>Kopírovat instalační příkaz</translation>
    </message>
    <message>
        <source>It may run all the same: the import is not needed at once.</source>
        <translation>Přesto může běžet: import není potřeba hned.</translation>
    </message>
    <message>
        <source>The script asks for {names}, which {environment} lacks.</source>
        <translation>Skript vyžaduje {names}, což {environment} nemá.</translation>
    </message>
    <message>
        <source>This run can have an environment of its own: with it, and all else as it is here.</source>
        <translation>Tento běh může mít vlastní prostředí: navíc s tímto, jinak stejné jako zde.</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>Python aplikace mldesk</translation>
    </message>
    <message>
        <source>this environment</source>
        <translation>toto prostředí</translation>
    </message>
</context>
<context>
    <name>ModelDetail</name>
    <message>
        <source>1 link was left out</source>
        <translation>1 odkaz byl vynechán</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porovnání</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>Kopírovat název a verzi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportovat</translation>
    </message>
    <message>
        <source>Export it</source>
        <translation>Exportovat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Původ</translation>
    </message>
    <message>
        <source>Links are not followed. Import it with the files that are meant in their place.</source>
        <translation>Odkazy se nesledují. Importujte ho se soubory, na které ukazují.</translation>
    </message>
    <message>
        <source>Metrics and parameters</source>
        <translation>Metriky a parametry</translation>
    </message>
    <message>
        <source>More about this version</source>
        <translation>Další možnosti této verze</translation>
    </message>
    <message>
        <source>Move this version to the trash</source>
        <translation>Přesunout tuto verzi do koše</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Otevřít běh</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Přestat důvěřovat</translation>
    </message>
    <message>
        <source>Trust {name}</source>
        <translation>Důvěřovat modelu {name}</translation>
    </message>
    <message>
        <source>Trust {name} no longer</source>
        <translation>Přestat důvěřovat modelu {name}</translation>
    </message>
    <message>
        <source>Views of the model</source>
        <translation>Zobrazení modelu</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>Vynechané odkazy: {count}</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>Varování: {count}</translation>
    </message>
    <message>
        <source>{name} is converted to {format}</source>
        <translation>Model {name} je převeden do formátu {format}</translation>
    </message>
    <message>
        <source>{name} was not converted to {format}</source>
        <translation>Model {name} se nepodařilo převést do formátu {format}</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modely</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Archived</source>
        <translation>Archivováno</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>As its export tells</source>
        <translation>Podle exportu</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Obsah</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash obsahu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datová sada</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Vývoj</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Enter otevře</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Rozdílné soubory</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>From run</source>
        <translation>Z běhu</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importováno z</translation>
    </message>
    <message>
        <source>Imported, not trusted</source>
        <translation>Importováno, nedůvěryhodné</translation>
    </message>
    <message>
        <source>In the trash or gone</source>
        <translation>V koši nebo smazáno</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Vstupy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Řádky</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrika</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriky</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>Počet vrstev</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>Počet parametrů</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Výstupy</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produkce</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrováno</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Běh</translation>
    </message>
    <message>
        <source>Saved by version</source>
        <translation>Uloženo ve verzi</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podepsal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Předprodukce</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Zdroj údajů</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trénováno na</translation>
    </message>
    <message>
        <source>Unknown framework</source>
        <translation>Neznámý framework</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Verze {number}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>přidáno</translation>
    </message>
    <message>
        <source>an export of {name}</source>
        <translation>export modelu {name}</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>jiné</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libov.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lepší</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
    </message>
    <message>
        <source>child</source>
        <translation>potomek</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>liší se</translation>
    </message>
    <message>
        <source>imported, not trusted</source>
        <translation>importováno, nedůvěryhodné</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>jedno číslo</translation>
    </message>
    <message>
        <source>only in one</source>
        <translation>jen v jednom</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odebráno</translation>
    </message>
    <message>
        <source>same</source>
        <translation>stejné</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <translation>zobrazeno na této stránce</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>stejné</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>verze {number}</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>horší</translation>
    </message>
    <message>
        <source>{alias} is version {version}</source>
        <translation>{alias} je verze {version}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>parametry: {count}</translation>
    </message>
    <message>
        <source>{name}, in the trash or gone</source>
        <translation>{name} (v koši nebo smazáno)</translation>
    </message>
    <message>
        <source>{title}, as told by its export</source>
        <translation>{title} (podle exportu)</translation>
    </message>
    <message>
        <source>{title}, in the trash or gone</source>
        <translation>{title} (v koši nebo smazáno)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Find models</source>
        <translation>Hledat modely</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Importovat model</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>Byl odebrán, nebo patří do jiného pracovního prostoru.</translation>
    </message>
    <message>
        <source>Look for something else.</source>
        <translation>Zkuste hledat něco jiného.</translation>
    </message>
    <message>
        <source>Look into the trash on the Disk page.</source>
        <translation>Podívejte se do koše na stránce Disk.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modely</translation>
    </message>
    <message>
        <source>Name, alias, tag, framework</source>
        <translation>Název, alias, štítek, framework</translation>
    </message>
    <message>
        <source>No model fits</source>
        <translation>Žádný model neodpovídá</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Zatím žádné modely</translation>
    </message>
    <message>
        <source>Open a run that has ended and press Register model: its files are kept here in versions. A model from elsewhere can be dropped here.</source>
        <translation>Otevřete skončený běh a stiskněte Registrovat model: jeho soubory se zde uchovávají ve verzích. Model odjinud sem můžete přetáhnout.</translation>
    </message>
    <message>
        <source>Open experiments</source>
        <translation>Otevřít experimenty</translation>
    </message>
    <message>
        <source>The model {name} is not there</source>
        <translation>Model {name} zde není</translation>
    </message>
</context>
<context>
    <name>MomentPanel</name>
    <message>
        <source>Arrows move by a second, Page up and Page down by a twentieth</source>
        <translation>Šipky posouvají o sekundu, Page Up a Page Down o dvacetinu</translation>
    </message>
    <message>
        <source>Leave this moment</source>
        <translation>Opustit tento okamžik</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Okamžik</translation>
    </message>
    <message>
        <source>No metric had been logged yet</source>
        <translation>Zatím nebyla zaznamenána žádná metrika</translation>
    </message>
    <message>
        <source>Nothing had been printed yet</source>
        <translation>Zatím nebylo nic vypsáno</translation>
    </message>
    <message>
        <source>One moment of the run</source>
        <translation>Jeden okamžik běhu</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Zobrazit křivky</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Zobrazit v protokolu</translation>
    </message>
    <message>
        <source>The log has no times: the run printed nothing, or an earlier version made it</source>
        <translation>Protokol nemá časy: běh nic nevypsal, nebo ho vytvořila dřívější verze</translation>
    </message>
    <message>
        <source>What was printed then was not kept</source>
        <translation>Co se tehdy vypsalo, se neuchovalo</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>na konci</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teď</translation>
    </message>
</context>
<context>
    <name>NewRunWizard</name>
    <message>
        <source>1 problem</source>
        <translation>1 problém</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nový běh</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Další: {step}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Začít znovu</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Spustit běh</translation>
    </message>
    <message>
        <source>Start {count} runs</source>
        <translation>Spustit běhy ({count})</translation>
    </message>
    <message>
        <source>Starting {script}</source>
        <translation>Spouští se {script}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Spouští se…</translation>
    </message>
    <message>
        <source>This draft is not kept on disk</source>
        <translation>Rozpracovaný běh se neukládá na disk</translation>
    </message>
    <message>
        <source>You left this draft unfinished: everything is as you left it.</source>
        <translation>Tento rozpracovaný běh čeká na dokončení: vše zůstalo, jak bylo.</translation>
    </message>
    <message>
        <source>in {experiment}</source>
        <translation>v experimentu {experiment}</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>Problémy: {count}</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>A folder for the data, runs and models of one study. Everything in it is an ordinary file.</source>
        <translation>Složka pro data, běhy a modely jedné studie. Vše v ní jsou obyčejné soubory.</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Procházet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Vyberte složku.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Vytvořit pracovní prostor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Folder for the workspace</source>
        <translation>Složka pracovního prostoru</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Zadejte název pracovního prostoru.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nový pracovní prostor</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Uložit poznámku</translation>
    </message>
    <message>
        <source>What you tried and what you learned</source>
        <translation>Co se zkoušelo a co z toho plyne</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to the default, {default}</source>
        <translation>Zpět na výchozí, {default}</translation>
    </message>
    <message>
        <source>Script&apos;s default</source>
        <translation>Výchozí podle skriptu</translation>
    </message>
    <message>
        <source>Try all {count}</source>
        <translation>Vyzkoušet všechny ({count})</translation>
    </message>
    <message>
        <source>default {default}</source>
        <translation>výchozí {default}</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>celé číslo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>číslo</translation>
    </message>
    <message>
        <source>one of {count}</source>
        <translation>možností: {count}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>values with spaces between</source>
        <translation>hodnoty oddělené mezerami</translation>
    </message>
    <message>
        <source>{count} values: makes {count} runs</source>
        <translation>hodnot: {count}, běhů: {count}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Best</source>
        <translation>Nejlepší</translation>
    </message>
    <message>
        <source>Best validation {metric}</source>
        <translation>Nejlepší {metric} (validace)</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Nejlepší hodnota</translation>
    </message>
    <message>
        <source>Best {metric}</source>
        <translation>Nejlepší {metric}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Výpočty</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databáze</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datová sada</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datové sady</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>Fact or package</source>
        <translation>Údaj nebo balíček</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Image Dockeru</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Poslední</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Zbytky</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Měření</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrika</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriky</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modely</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>Nejnovější běhy</translation>
    </message>
    <message>
        <source>No difference in the environment.</source>
        <translation>V prostředí není rozdíl.</translation>
    </message>
    <message>
        <source>No difference in where they ran.</source>
        <translation>V tom, kde běžely, není rozdíl.</translation>
    </message>
    <message>
        <source>No metric differs.</source>
        <translation>Žádná metrika se neliší.</translation>
    </message>
    <message>
        <source>No parameter differs.</source>
        <translation>Žádný parametr se neliší.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ostatní</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Běhy</translation>
    </message>
    <message>
        <source>The packages of {names} were not recorded.</source>
        <translation>Balíčky nebyly zaznamenány: {names}.</translation>
    </message>
    <message>
        <source>The same code.</source>
        <translation>Stejný kód.</translation>
    </message>
    <message>
        <source>The same data, or none.</source>
        <translation>Stejná data, nebo žádná.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Koš</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Nahrané</translation>
    </message>
    <message>
        <source>What killed programs and broken downloads have left behind; freeing removes it</source>
        <translation>Co zbylo po násilně ukončených programech a přerušených stahováních; uvolněním se to odstraní</translation>
    </message>
    <message>
        <source>Where the disk goes</source>
        <translation>Co zabírá disk</translation>
    </message>
    <message>
        <source>Which value of a metric</source>
        <translation>Která hodnota metriky</translation>
    </message>
    <message>
        <source>best of the run</source>
        <translation>nejlepší v běhu</translation>
    </message>
    <message>
        <source>each run, newest right</source>
        <translation>každý běh, nejnovější vpravo</translation>
    </message>
    <message>
        <source>in this workspace</source>
        <translation>v tomto pracovním prostoru</translation>
    </message>
    <message>
        <source>validation {metric}</source>
        <translation>{metric} (validace)</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>Vybráno: {count}</translation>
    </message>
    <message>
        <source>{free} of {size} free on this disk</source>
        <translation>Na tomto disku je volno {free} z {size}</translation>
    </message>
    <message>
        <source>{shown} of {count} selected</source>
        <translation>Zobrazeno {shown} z {count} vybraných</translation>
    </message>
</context>
<context>
    <name>PackagesForm</name>
    <message>
        <source>Add conda packages</source>
        <translation>Přidat balíčky conda</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Základní image</translation>
    </message>
    <message>
        <source>Conda channels</source>
        <translation>Kanály conda</translation>
    </message>
    <message>
        <source>Conda packages</source>
        <translation>Balíčky conda</translation>
    </message>
    <message>
        <source>Need conda or micromamba</source>
        <translation>Vyžadují conda nebo micromamba</translation>
    </message>
    <message>
        <source>On Docker only</source>
        <translation>Jen v Dockeru</translation>
    </message>
    <message>
        <source>One a line, as for pip</source>
        <translation>Jeden na řádek, jako pro pip</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Balíčky</translation>
    </message>
    <message>
        <source>Packages that pip does not have; they need conda or micromamba</source>
        <translation>Balíčky, které pip nemá; vyžadují conda nebo micromamba</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>That of the compute target</source>
        <translation>Podle výpočetního cíle</translation>
    </message>
    <message>
        <source>{version}, mldesk&apos;s own</source>
        <translation>{version}, jako aplikace mldesk</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>1 package</source>
        <translation>1 balíček</translation>
    </message>
    <message>
        <source>All installed</source>
        <translation>Vše nainstalované</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Vyžádáno</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Čím</translation>
    </message>
    <message>
        <source>Every run in it records exactly which: look at its tab Environment.</source>
        <translation>Každý běh v něm přesně zaznamená, které to jsou: viz jeho karta Prostředí.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalováno</translation>
    </message>
    <message>
        <source>It is a bare Python. Make a new version to add some.</source>
        <translation>Je to holý Python. Balíčky přidáte novou verzí.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zjišťuje se…</translation>
    </message>
    <message>
        <source>No packages</source>
        <translation>Žádné balíčky</translation>
    </message>
    <message>
        <source>Nothing is installed there</source>
        <translation>Nic tam není nainstalováno</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Balíček</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Balíčky</translation>
    </message>
    <message>
        <source>Search packages</source>
        <translation>Hledat balíčky</translation>
    </message>
    <message>
        <source>The Python cannot be found, or is bare.</source>
        <translation>Python nelze najít, nebo je holý.</translation>
    </message>
    <message>
        <source>The image brings its packages</source>
        <translation>Balíčky obsahuje image</translation>
    </message>
    <message>
        <source>Which packages are shown</source>
        <translation>Které balíčky se zobrazují</translation>
    </message>
    <message>
        <source>along</source>
        <translation>závislost</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>libovolná verze</translation>
    </message>
    <message>
        <source>{count} packages</source>
        <translation>Balíčky: {count}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Contrast: as the system</source>
        <translation>Kontrast: podle systému</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Kontrast: vysoký</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Kontrast: normální</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datová sada</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Folder of crash reports</source>
        <translation>Složka zpráv o pádech</translation>
    </message>
    <message>
        <source>Folder of this workspace</source>
        <translation>Složka tohoto pracovního prostoru</translation>
    </message>
    <message>
        <source>Folder of window and recent list</source>
        <translation>Složka okna a seznamu posledních</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Motion: as the system</source>
        <translation>Pohyb: podle systému</translation>
    </message>
    <message>
        <source>Motion: full</source>
        <translation>Pohyb: plný</translation>
    </message>
    <message>
        <source>Motion: reduced</source>
        <translation>Pohyb: omezený</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Stránka</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Běh</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Motiv: podle systému</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Motiv: tmavý</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Motiv: světlý</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Kde co je</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta příkazů</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Nic neodpovídá. Méně písmen najde více.</translation>
    </message>
    <message>
        <source>Search actions, runs, data, models, settings and help</source>
        <translation>Hledat akce, běhy, data, modely, nastavení a nápovědu</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Odpovídající položky</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ vybrat, Enter otevřít, Esc zavřít</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Diagnostics are in {name}</source>
        <translation>Diagnostika je v {name}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Zobrazit složku</translation>
    </message>
</context>
<context>
    <name>ParametersStep</name>
    <message>
        <source>Given to the script as they are</source>
        <translation>Skript je dostane, jak jsou</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>Další argumenty</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Read from the script. Give several values, or a range such as {example}, to try them all.</source>
        <translation>Přečteno ze skriptu. Zadejte více hodnot nebo rozsah, například {example}, a vyzkouší se všechny.</translation>
    </message>
    <message>
        <source>The script runs without arguments: nothing to set here.</source>
        <translation>Skript běží bez argumentů: není co nastavit.</translation>
    </message>
    <message>
        <source>What the script is given on its command line.</source>
        <translation>Co skript dostane na příkazovém řádku.</translation>
    </message>
    <message>
        <source>all as default</source>
        <translation>vše výchozí</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>Běhy: {count}</translation>
    </message>
    <message>
        <source>{same} of {all} as default</source>
        <translation>výchozí {same} z {all}</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Asked for</source>
        <translation>Vyžádáno</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Sloty CPU</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Příkaz</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datová sada</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Úložiště dat</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Nejdelší doba</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Výstup</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID běhu</translation>
    </message>
    <message>
        <source>Tag run</source>
        <translation>Upravit štítky běhu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>The script was given no arguments.</source>
        <translation>Skript nedostal žádné argumenty.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>given to {argument}</source>
        <translation>předáno přes {argument}</translation>
    </message>
    <message>
        <source>kept as you write</source>
        <translation>ukládá se při psaní</translation>
    </message>
    <message>
        <source>registered as {name}</source>
        <translation>registruje se jako {name}</translation>
    </message>
    <message>
        <source>to find the run again</source>
        <translation>podle nich běh najdete</translation>
    </message>
</context>
<context>
    <name>PartedBar</name>
    <message>
        <source>Where the disk goes</source>
        <translation>Co zabírá disk</translation>
    </message>
</context>
<context>
    <name>PatternSource</name>
    <message>
        <source>* stands for any letters, ** for any folders</source>
        <translation>* zastupuje libovolné znaky, ** libovolné složky</translation>
    </message>
    <message>
        <source>Choose a folder of data</source>
        <translation>Vybrat složku s daty</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Vyberte složku.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Počítá se…</translation>
    </message>
    <message>
        <source>Files chosen by a pattern are copied; a whole folder can be left in place.</source>
        <translation>Soubory vybrané vzorem se kopírují; celou složku lze ponechat na místě.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>No file matches so far.</source>
        <translation>Zatím neodpovídá žádný soubor.</translation>
    </message>
    <message>
        <source>No file matches.</source>
        <translation>Neodpovídá žádný soubor.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Vzor</translation>
    </message>
    <message>
        <source>Write a pattern, such as *.csv.</source>
        <translation>Zadejte vzor, například *.csv.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Progress of the build</source>
        <translation>Průběh sestavení</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Průběh běhu</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Průběh trénování</translation>
    </message>
    <message>
        <source>epoch {now} / {all}</source>
        <translation>epocha {now} / {all}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>čeká {time}</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>Phases</source>
        <translation>Fáze</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>následuje</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>selhalo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>probíhá</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zastaveno</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>Obrázek {name}, {size}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 image</source>
        <translation>1 obrázek</translation>
    </message>
    <message>
        <source>Lowest and highest of the values that were looked at: point at one to see how many</source>
        <translation>Nejnižší a nejvyšší z prohlédnutých hodnot: kolik jich bylo, ukáže najetí myší</translation>
    </message>
    <message>
        <source>Missing values of the whole file</source>
        <translation>Chybějící hodnoty celého souboru</translation>
    </message>
    <message>
        <source>Missing values of the whole file where it tells them, else of the first {rows} rows</source>
        <translation>Chybějící hodnoty celého souboru, pokud je uvádí, jinak jeho začátku (řádky: {rows})</translation>
    </message>
    <message>
        <source>Types and missing values of the first {rows} rows</source>
        <translation>Typy a chybějící hodnoty na začátku souboru (řádky: {rows})</translation>
    </message>
    <message>
        <source>a long line is cut</source>
        <translation>dlouhý řádek je zkrácen</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>svislá čára</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>čárka</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>desetinná čárka</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>více než {count}</translation>
    </message>
    <message>
        <source>of {width} × {height} pixels</source>
        <translation>({width} × {height} pixelů)</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>středník</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulátor</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>začátek</translation>
    </message>
    <message>
        <source>the first {count} columns</source>
        <translation>zobrazené sloupce: {count}</translation>
    </message>
    <message>
        <source>those shown of {width} × {height} pixels</source>
        <translation>zobrazené mají {width} × {height} pixelů</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>se záhlavím</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>bez záhlaví</translation>
    </message>
    <message>
        <source>{count} cannot be shown</source>
        <translation>nelze zobrazit: {count}</translation>
    </message>
    <message>
        <source>{count} long lines are cut</source>
        <translation>zkrácené dlouhé řádky: {count}</translation>
    </message>
    <message>
        <source>{number} images</source>
        <translation>Obrázky: {number}</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>Řádky: {rows}, sloupce: {columns}</translation>
    </message>
</context>
<context>
    <name>PreviewTab</name>
    <message>
        <source>Examples of each class</source>
        <translation>Příklady v každé třídě</translation>
    </message>
    <message>
        <source>File to look into</source>
        <translation>Soubor k prohlédnutí</translation>
    </message>
    <message>
        <source>Images in each folder</source>
        <translation>Obrázky v každé složce</translation>
    </message>
    <message>
        <source>Images of the dataset</source>
        <translation>Obrázky datové sady</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Přehled</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text souboru</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <translation>Hodnoty sloupce {column}</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>příkladů</translation>
    </message>
    <message>
        <source>images</source>
        <translation>obrázků</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>řádků</translation>
    </message>
    <message>
        <source>{count} arrays</source>
        <translation>Pole: {count}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Close message</source>
        <translation>Zavřít zprávu</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Kopírovat seznam</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co se našlo</translation>
    </message>
</context>
<context>
    <name>PythonForm</name>
    <message>
        <source>Browse</source>
        <translation>Procházet</translation>
    </message>
    <message>
        <source>Browse for an interpreter</source>
        <translation>Procházet interprety</translation>
    </message>
    <message>
        <source>Browse for the folder of a virtual environment</source>
        <translation>Procházet složky virtuálních prostředí</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>Vybrat Python</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Vyberte jeden</translation>
    </message>
    <message>
        <source>Choose one that was found, browse, or type its path.</source>
        <translation>Vyberte některý z nalezených, použijte Procházet, nebo zadejte cestu.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Nalezeno na tomto počítači</translation>
    </message>
    <message>
        <source>No Python is chosen</source>
        <translation>Není vybrán žádný Python</translation>
    </message>
    <message>
        <source>Of Python or of a virtual environment</source>
        <translation>K Pythonu nebo virtuálnímu prostředí</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Na tomto počítači</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Path of Python</source>
        <translation>Cesta k Pythonu</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Běh</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Začátek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Doba</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Cancel run</source>
        <translation>Zrušit běh</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pozdržet</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Pozdržet vše</translation>
    </message>
    <message>
        <source>Hold or release</source>
        <translation>Pozdržet nebo uvolnit</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Posunout dolů (Alt+Dolů)</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>Posunout ve frontě dolů</translation>
    </message>
    <message>
        <source>Move to the front of the queue</source>
        <translation>Přesunout na začátek fronty</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Posunout nahoru (Alt+Nahoru)</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>Posunout ve frontě nahoru</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nový běh</translation>
    </message>
    <message>
        <source>Nothing runs, nothing waits</source>
        <translation>Nic neběží, nic nečeká</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fronta</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Uvolnit</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Uvolnit vše</translation>
    </message>
    <message>
        <source>Runs that you start beyond what the machine can do at once wait here, and you decide in which order they go.</source>
        <translation>Běhy spuštěné nad rámec toho, co počítač zvládne najednou, čekají zde a jejich pořadí určujete vy.</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Na začátek</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Alt+Up and Alt+Down move the chosen runs, Alt+Home to the front.</source>
        <translation>Alt+Nahoru a Alt+Dolů posouvají vybrané běhy, Alt+Home na začátek.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fronta</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>Běhy: {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Nabídka (F10)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panely</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Choose where the files come from first.</source>
        <translation>Nejdřív vyberte, odkud soubory jsou.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Leave the files where they are</source>
        <translation>Ponechat soubory na místě</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Název datové sady</translation>
    </message>
    <message>
        <source>Nothing is copied. Runs notice when the files change or vanish.</source>
        <translation>Nic se nekopíruje. Běhy poznají, když se soubory změní nebo zmizí.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrovat</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Registrovat datovou sadu</translation>
    </message>
    <message>
        <source>Registering dataset {name}</source>
        <translation>Registruje se datová sada {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Registruje se…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>This dataset exists: a new version of it is made.</source>
        <translation>Tato datová sada už existuje: vznikne její nová verze.</translation>
    </message>
    <message>
        <source>What it is and where it is from; may stay empty</source>
        <translation>Co to je a odkud to je; může zůstat prázdné</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>A name for this version alone, such as champion</source>
        <translation>Název jen pro tuto verzi, například champion</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Přidat vlastnost</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All outputs: 1 file, {size}</source>
        <translation>Všechny výstupy: 1 soubor, {size}</translation>
    </message>
    <message>
        <source>All outputs: {count} files, {size}</source>
        <translation>Všechny výstupy (soubory: {count}), {size}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>Soubory modelu</translation>
    </message>
    <message>
        <source>From the run {run}. The files are stored once and never changed afterwards.</source>
        <translation>Z běhu {run}. Soubory se uloží jednou a později se už nemění.</translation>
    </message>
    <message>
        <source>Model {name} registered</source>
        <translation>Model {name} registrován</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>Nová vlastnost</translation>
    </message>
    <message>
        <source>New version of {name}</source>
        <translation>Nová verze: {name}</translation>
    </message>
    <message>
        <source>None; choose one or write your own</source>
        <translation>Žádné; vyberte nebo zadejte vlastní</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Vlastnosti</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Registrovat datovou sadu</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Registrovat model</translation>
    </message>
    <message>
        <source>Registering model {name}</source>
        <translation>Registruje se model {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Registruje se…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Tags can be changed later, properties stay as they are.</source>
        <translation>Štítky lze později změnit, vlastnosti zůstanou, jak jsou.</translation>
    </message>
    <message>
        <source>The run is still at work: register its model when it is over.</source>
        <translation>Běh ještě pracuje: model registrujte, až skončí.</translation>
    </message>
    <message>
        <source>The run left no outputs. Let the script save its model in the folder outputs.</source>
        <translation>Běh nezanechal žádné výstupy. Nechte skript uložit model do složky outputs.</translation>
    </message>
    <message>
        <source>What it is good for; may stay empty</source>
        <translation>K čemu se hodí; může zůstat prázdné</translation>
    </message>
</context>
<context>
    <name>RelationsTab</name>
    <message>
        <source>Along</source>
        <translation>Vodorovně</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Osy</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Zrušit označení</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Barva podle</translation>
    </message>
    <message>
        <source>One against another</source>
        <translation>Jedno proti druhému</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Rovnoběžné souřadnice</translation>
    </message>
    <message>
        <source>Scatter plot</source>
        <translation>Bodový graf</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Svisle</translation>
    </message>
    <message>
        <source>all {count} runs</source>
        <translation>všechny běhy ({count})</translation>
    </message>
    <message>
        <source>along</source>
        <translation>vodorovně</translation>
    </message>
    <message>
        <source>drag along an axis to mark a range</source>
        <translation>tažením podél osy označíte rozsah</translation>
    </message>
    <message>
        <source>up</source>
        <translation>svisle</translation>
    </message>
    <message>
        <source>{count} runs over the axes {axes}; {kept} within the marks</source>
        <translation>Běhy: {count}, osy: {axes}; v označení: {kept}</translation>
    </message>
    <message>
        <source>{count} runs, {lacking} lack one of both</source>
        <translation>běhy: {count}, bez jedné z hodnot: {lacking}</translation>
    </message>
    <message>
        <source>{kept} of {count} runs</source>
        <translation>běhy: {kept} z {count}</translation>
    </message>
    <message>
        <source>{told}; correlation of ranks {number}</source>
        <translation>{told}; pořadová korelace {number}</translation>
    </message>
    <message>
        <source>{up} against {along}: {told}</source>
        <translation>{up} proti {along}: {told}</translation>
    </message>
</context>
<context>
    <name>RepeatRows</name>
    <message>
        <source>First seed</source>
        <translation>První semínko</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Jednou</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Opakovat</translation>
    </message>
    <message>
        <source>The others count on</source>
        <translation>U dalších roste po jedné</translation>
    </message>
    <message>
        <source>The script has no argument for a seed: it has to read the variable MLDESK_SEED.</source>
        <translation>Skript nemá argument pro semínko: musí číst proměnnou MLDESK_SEED.</translation>
    </message>
    <message>
        <source>With other seeds, as a group</source>
        <translation>S jinými semínky, jako skupina</translation>
    </message>
    <message>
        <source>given as {argument} and as MLDESK_SEED</source>
        <translation>předáno jako {argument} a jako MLDESK_SEED</translation>
    </message>
    <message>
        <source>times</source>
        <translation>krát</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Confusion matrix of {run}</source>
        <translation>Matice záměn běhu {run}</translation>
    </message>
    <message>
        <source>This run has not logged it.</source>
        <translation>Tento běh to nezaznamenal.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>krok {step}</translation>
    </message>
</context>
<context>
    <name>ResultDrawing</name>
    <message>
        <source>Area under the ROC curve, smallest first: {areas}</source>
        <translation>Plocha pod křivkou ROC, od nejmenší: {areas}</translation>
    </message>
    <message>
        <source>Area under the ROC curve: {areas}</source>
        <translation>Plocha pod křivkou ROC: {areas}</translation>
    </message>
    <message>
        <source>Bins: {count}, mean residual: {mean}</source>
        <translation>Intervaly: {count}, průměrné reziduum: {mean}</translation>
    </message>
    <message>
        <source>Bins: {count}; predictions are {away} off the middle of their bin on average</source>
        <translation>Intervaly: {count}; předpovědi se od středu svého intervalu liší průměrně o {away}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Počet</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>Míra falešně pozitivních</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Přesnost</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>Předpovězená hodnota</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Úplnost</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Reziduum</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>Míra skutečně pozitivních</translation>
    </message>
    <message>
        <source>True value</source>
        <translation>Skutečná hodnota</translation>
    </message>
    <message>
        <source>true {low} to {high}: predicted {mean} ± {error}, samples: {count}</source>
        <translation>skutečnost {low} až {high}: předpověď {mean} ± {error}, vzorky: {count}</translation>
    </message>
    <message>
        <source>{label} at threshold {threshold}: {first} {x}, {second} {y}</source>
        <translation>{label}, práh {threshold}: {first} {x}, {second} {y}</translation>
    </message>
    <message>
        <source>{label} {area}</source>
        <translation>{label} {area}</translation>
    </message>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low} až {high}: {count}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Counts</source>
        <translation>Počty</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procenta</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Přesnost a úplnost</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Rows: {rows}, columns: {columns}</source>
        <translation>Řádky: {rows}, sloupce: {columns}</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Uložit jako CSV…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Uložit tabulku</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Uložit {name}</translation>
    </message>
    <message>
        <source>What stands in the cells</source>
        <translation>Co je v buňkách</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>Která křivka</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>krok {step}</translation>
    </message>
    <message>
        <source>step {step} · {time}</source>
        <translation>krok {step} · {time}</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>As told by {export}, which was imported: nothing here has checked it.</source>
        <translation>Podle importovaného exportu {export}; zde to nic neověřilo.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Nejlepší</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Počty</translation>
    </message>
    <message>
        <source>First</source>
        <translation>První</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Poslední</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Zaznamenáno</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrika</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriky</translation>
    </message>
    <message>
        <source>No matrices or images</source>
        <translation>Žádné matice ani obrázky</translation>
    </message>
    <message>
        <source>No metrics or parameters</source>
        <translation>Žádné metriky ani parametry</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procenta</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>Výsledky běhu</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Výsledky vedle sebe</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>They come from the run that made the model; of this one, nothing is known of them.</source>
        <translation>Pocházejí z běhu, který model vytvořil; u tohoto o nich není nic známo.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>What a script logs with log_confusion_matrix or log_image is shown here, side by side. Choose runs in the list that have logged some.</source>
        <translation>Zde se vedle sebe zobrazí, co skript zaznamená pomocí log_confusion_matrix nebo log_image. V seznamu vyberte běhy, které něco takového zaznamenaly.</translation>
    </message>
    <message>
        <source>What stands in the cells</source>
        <translation>Co je v buňkách</translation>
    </message>
    <message>
        <source>Which result</source>
        <translation>Který výsledek</translation>
    </message>
    <message>
        <source>accuracy table</source>
        <translation>tabulka správnosti</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>matice záměn</translation>
    </message>
    <message>
        <source>images</source>
        <translation>obrázky</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>předpovědi</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>rezidua</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabulka</translation>
    </message>
    <message>
        <source>table of rows</source>
        <translation>tabulka řádků</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>texty</translation>
    </message>
    <message>
        <source>{count} of {all} runs are shown: choose others in the list.</source>
        <translation>Zobrazené běhy: {count} z {all}. Jiné vyberte v seznamu.</translation>
    </message>
</context>
<context>
    <name>ResumedLink</name>
    <message>
        <source>From its checkpoint {path}</source>
        <translation>Z jeho checkpointu {path}</translation>
    </message>
    <message>
        <source>Resumed from {name}</source>
        <translation>Pokračuje z {name}</translation>
    </message>
    <message>
        <source>Run that was resumed</source>
        <translation>Běh, na který se navázalo</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>A friendly name is found</source>
        <translation>Název se vymyslí sám</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Od začátku</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změnit</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Změnit: {what}</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Výpočty</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Everything on one page. Nothing has started yet.</source>
        <translation>Vše na jedné stránce. Zatím se nic nespustilo.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>Přejít na {step}</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Nejdelší doba</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Může zůstat prázdné</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>Další argumenty</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez omezení</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Pokračuje z</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Shrnutí</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Název běhu</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semínka</translation>
    </message>
    <message>
        <source>The series of runs it belongs to</source>
        <translation>Řada běhů, do které patří</translation>
    </message>
    <message>
        <source>by its outputs and MLDESK_RESUME_FROM</source>
        <translation>přes jeho výstupy a MLDESK_RESUME_FROM</translation>
    </message>
    <message>
        <source>by {argument}, its outputs and MLDESK_RESUME_FROM</source>
        <translation>přes {argument}, jeho výstupy a MLDESK_RESUME_FROM</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>staženo</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>připojeno</translation>
    </message>
    <message>
        <source>no dataset: the script finds its data itself</source>
        <translation>bez datové sady: skript si data najde sám</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>není vybrán</translation>
    </message>
    <message>
        <source>stopped after {time}</source>
        <translation>zastaví se po {time}</translation>
    </message>
    <message>
        <source>the run&apos;s inputs</source>
        <translation>vstupy běhu</translation>
    </message>
    <message>
        <source>{count} runs, one for each combination of values. Nothing has started yet.</source>
        <translation>Běhy: {count}, jeden pro každou kombinaci hodnot. Zatím se nic nespustilo.</translation>
    </message>
    <message>
        <source>{count} runs, one for each seed and combination of values. Nothing has started yet.</source>
        <translation>Běhy: {count}, jeden pro každé semínko a kombinaci hodnot. Zatím se nic nespustilo.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} až {last}</translation>
    </message>
    <message>
        <source>{output} is uploaded to {place}</source>
        <translation>{output} se nahraje do {place}</translation>
    </message>
    <message>
        <source>{run}, {checkpoint}</source>
        <translation>{run}, {checkpoint}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>1 run copied</source>
        <translation>1 běh zkopírován</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivovat</translation>
    </message>
    <message>
        <source>Choose 2 to {most} runs to see what differs</source>
        <translation>Vyberte 2 až {most} běhů a uvidíte, v čem se liší</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porovnat</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportovat CSV</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exportovat běhy</translation>
    </message>
    <message>
        <source>More to do with the chosen runs</source>
        <translation>Další akce s vybranými běhy</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Přesunout do koše</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Runs exported to {name}</source>
        <translation>Běhy exportovány do {name}</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Přidat hvězdičku</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>{count} group</source>
        <translation>{count} skupina</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>skupiny: {count}</translation>
    </message>
    <message>
        <source>{count} match</source>
        <translation>odpovídá: {count}</translation>
    </message>
    <message>
        <source>{count} run</source>
        <translation>{count} běh</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>Běhy: {count}</translation>
    </message>
    <message>
        <source>{count} runs copied</source>
        <translation>Zkopírované běhy: {count}</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Leave this run out</source>
        <translation>Vynechat tento běh</translation>
    </message>
    <message>
        <source>Open this run</source>
        <translation>Otevřít tento běh</translation>
    </message>
    <message>
        <source>Run {number} of the comparison</source>
        <translation>Běh {number} v porovnání</translation>
    </message>
    <message>
        <source>Submitted at {moment}</source>
        <translation>Odesláno {moment}</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Name of the run</source>
        <translation>Název běhu</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Poznámka k běhu</translation>
    </message>
</context>
<context>
    <name>RunEnds</name>
    <message>
        <source>It took {time}.</source>
        <translation>Trvalo to {time}.</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message>
        <source>all others</source>
        <translation>všechny ostatní</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>všechny běhy</translation>
    </message>
    <message>
        <source>beginning of the name</source>
        <translation>začátek názvu</translation>
    </message>
    <message>
        <source>each run alone</source>
        <translation>každý běh zvlášť</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experiment</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>štítek {name}</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Compared runs</source>
        <translation>Porovnávané běhy</translation>
    </message>
    <message>
        <source>Find among these runs</source>
        <translation>Hledat v těchto bězích</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Vynechat</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Jen tyto</translation>
    </message>
    <message>
        <source>Open this run</source>
        <translation>Otevřít tento běh</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>Vybráno: {count}</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>Běhy: {count}</translation>
    </message>
    <message>
        <source>{count} within the marks</source>
        <translation>V označení: {count}</translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>Run</source>
        <translation>Běh</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Archive</source>
        <translation>Archivovat</translation>
    </message>
    <message>
        <source>Ask the script to finish its batch, save and end</source>
        <translation>Požádat skript, aby dokončil dávku, uložil a skončil</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Sestavení</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Porovnat s jiným během</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopírovat ID</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Křivky</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenty</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Kill at once</source>
        <translation>Zabít hned</translation>
    </message>
    <message>
        <source>Kill run</source>
        <translation>Zabít běh</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>More about this run</source>
        <translation>Další možnosti tohoto běhu</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Přesunout do koše</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Části běhu</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Registrovat model</translation>
    </message>
    <message>
        <source>Register model…</source>
        <translation>Registrovat model…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Odebrat hvězdičku</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Obnovit</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Výsledky</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint…</source>
        <translation>Pokračovat od posledního checkpointu…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Běh</translation>
    </message>
    <message>
        <source>Run again with changes</source>
        <translation>Spustit znovu se změnami</translation>
    </message>
    <message>
        <source>Run again with changes…</source>
        <translation>Spustit znovu se změnami…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Zobrazit protokol</translation>
    </message>
    <message>
        <source>Show the experiment</source>
        <translation>Zobrazit experiment</translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation>Přidat běhu hvězdičku</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Zastavit běh</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zastavuje se…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Běhy</translation>
    </message>
</context>
<context>
    <name>RunTableModel</name>
    <message>
        <source>Group, closed: {title}, {runs}</source>
        <translation>Skupina, sbalená: {title}, {runs}</translation>
    </message>
    <message>
        <source>Group, open: {title}, {runs}</source>
        <translation>Skupina, rozbalená: {title}, {runs}</translation>
    </message>
</context>
<context>
    <name>RunValues</name>
    <message>
        <source>training time (s)</source>
        <translation>doba trénování (s)</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Handwritten digits</source>
        <translation>Ručně psané číslice</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>Připravuje se ukázka</translation>
    </message>
</context>
<context>
    <name>ScriptStep</name>
    <message>
        <source>A .py file, a folder that holds one, or a zip of such a folder.</source>
        <translation>Soubor .py, složka, která ho obsahuje, nebo zip takové složky.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O skriptu</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenty</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Procházet</translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation>Vybrat skript</translation>
    </message>
    <message>
        <source>Choose a script: drop it on this panel, browse, or type its path.</source>
        <translation>Vyberte skript: přetáhněte ho na tento panel, použijte Procházet, nebo zadejte cestu.</translation>
    </message>
    <message>
        <source>Drop a script here</source>
        <translation>Přetáhněte skript sem</translation>
    </message>
    <message>
        <source>Found in the script</source>
        <translation>Nalezeno ve skriptu</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>V této složce</translation>
    </message>
    <message>
        <source>Line {line}, {message}: {text}
Correct the script, then choose it again.</source>
        <translation>Řádek {line}, {message}: {text}
Opravte skript a vyberte ho znovu.</translation>
    </message>
    <message>
        <source>None: it runs as it is.</source>
        <translation>Žádné: spustí se, jak je.</translation>
    </message>
    <message>
        <source>Only Python&apos;s own modules</source>
        <translation>Jen moduly samotného Pythonu</translation>
    </message>
    <message>
        <source>Path of a script, a folder or a zip</source>
        <translation>Cesta ke skriptu, složce nebo souboru zip</translation>
    </message>
    <message>
        <source>Path of the script</source>
        <translation>Cesta ke skriptu</translation>
    </message>
    <message>
        <source>Read with {reader}: type them under Parameters.</source>
        <translation>Čte je {reader}: zadejte je v kroku Parametry.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Scripts (*.py *.zip)</source>
        <translation>Skripty (*.py *.zip)</translation>
    </message>
    <message>
        <source>Scripts in the same folder</source>
        <translation>Skripty ve stejné složce</translation>
    </message>
    <message>
        <source>The training script to run. It is read, never changed.</source>
        <translation>Trénovací skript, který se spustí. Čte se, nikdy se nemění.</translation>
    </message>
    <message>
        <source>{names}: the environment has all of them</source>
        <translation>{names}: prostředí má všechny</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Vymazat hledání</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Add secret</source>
        <translation>Přidat tajný údaj</translation>
    </message>
    <message>
        <source>NAME, as the script finds it in its environment</source>
        <translation>NÁZEV, jak ho skript najde ve svém prostředí</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Název tajného údaje</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Dataset</source>
        <translation>Datová sada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Běh</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Nahrané</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>O aplikaci</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Zprávy o pádech</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plný</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Vysoký</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Pohyb</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normální</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Napájení</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Omezený</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Zobrazit složku</translation>
    </message>
    <message>
        <source>Show folder: {name}</source>
        <translation>Zobrazit složku: {name}</translation>
    </message>
    <message>
        <source>Tell me when a run ends while the window is not in front</source>
        <translation>Oznámit konec běhu, když okno není v popředí</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Tento pracovní prostor</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Kde co je</translation>
    </message>
    <message>
        <source>Window and recent list</source>
        <translation>Okno a seznam posledních</translation>
    </message>
    <message>
        <source>mldesk {version}, Qt {qt}. Free software under the Apache License 2.0.</source>
        <translation>mldesk {version}, Qt {qt}. Svobodný software pod licencí Apache License 2.0.</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>žádný není otevřen</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Všechny zkratky</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>Zavřít zkratky</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Zavřít, co je navrchu</translation>
    </message>
    <message>
        <source>Confirm, open what is chosen</source>
        <translation>Potvrdit, otevřít vybrané</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Všude</translation>
    </message>
    <message>
        <source>Find in a list or log</source>
        <translation>Hledat v seznamu nebo protokolu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Další prvek, předchozí prvek</translation>
    </message>
    <message>
        <source>Press a button, check a box</source>
        <translation>Stisknout tlačítko, zaškrtnout políčko</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mezerník</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Vybrat složku</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Vyberte složku.</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Vybrat soukromý klíč</translation>
    </message>
    <message>
        <source>Empty when the key has none</source>
        <translation>Prázdné, pokud klíč žádné nemá</translation>
    </message>
    <message>
        <source>Folder for the keys</source>
        <translation>Složka pro klíče</translation>
    </message>
    <message>
        <source>Keep this file to yourself. Give {public}, which lies beside it, to those who import.</source>
        <translation>Tento soubor si nechte pro sebe. {public}, který leží vedle, dejte těm, kdo importují.</translation>
    </message>
    <message>
        <source>Keys into folder</source>
        <translation>Klíče do složky</translation>
    </message>
    <message>
        <source>Make a new pair of keys</source>
        <translation>Vytvořit nový pár klíčů</translation>
    </message>
    <message>
        <source>Make keys</source>
        <translation>Vytvořit klíče</translation>
    </message>
    <message>
        <source>Needs the package model-signing: pip install &apos;mldesk[signing]&apos;</source>
        <translation>Vyžaduje balíček model-signing: pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nové heslo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Password for the new key</source>
        <translation>Heslo pro nový klíč</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Heslo klíče</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Soukromý klíč</translation>
    </message>
    <message>
        <source>Sign it with a key</source>
        <translation>Podepsat klíčem</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Use a key I have</source>
        <translation>Použít existující klíč</translation>
    </message>
    <message>
        <source>Whoever has your public key can then see that nothing was changed.</source>
        <translation>Kdo má váš veřejný klíč, pozná, že se nic nezměnilo.</translation>
    </message>
    <message>
        <source>Without one, whoever has the file can sign</source>
        <translation>Bez něj může podepisovat každý, kdo má soubor</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Datastore</source>
        <translation>Úložiště dat</translation>
    </message>
    <message>
        <source>Folder or files</source>
        <translation>Složka nebo soubory</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Vzor</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webová adresa</translation>
    </message>
    <message>
        <source>Where the files come from</source>
        <translation>Odkud soubory jsou</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>1 file</source>
        <translation>1 soubor</translation>
    </message>
    <message>
        <source>more than {files}</source>
        <translation>{files} a více</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>Soubory: {count}</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Another word…</source>
        <translation>Jiné slovo…</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Bez stadia</translation>
    </message>
    <message>
        <source>Set a stage</source>
        <translation>Nastavit stadium</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Stadium: {stage}</translation>
    </message>
    <message>
        <source>Your own stage</source>
        <translation>Vlastní stadium</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Canceled</source>
        <translation>Zrušeno</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Dokončeno</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Selhalo</translation>
    </message>
    <message>
        <source>Post-processing</source>
        <translation>Následné zpracování</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Příprava</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Ve frontě</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Běží</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Škálování</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Pracovní prostor</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message>
        <source>Engine resting</source>
        <translation>Engine odpočívá</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Engine běží</translation>
    </message>
    <message>
        <source>GPU {index}  {percent} % · {used} of {total}</source>
        <translation>GPU {index}  {percent} % · {used} z {total}</translation>
    </message>
    <message>
        <source>No runs active</source>
        <translation>Žádné aktivní běhy</translation>
    </message>
    <message>
        <source>{running} running · {queued} queued</source>
        <translation>běží {running} · ve frontě {queued}</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: {status}</source>
        <translation>Stav: {status}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {number}: {title}, {state}</source>
        <translation>Krok {number}: {title}, {state}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>obsahuje problém</translation>
    </message>
    <message>
        <source>open</source>
        <translation>zbývá</translation>
    </message>
</context>
<context>
    <name>StepSlider</name>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>step {step}, {number} of {count}</source>
        <translation>krok {step}, {number} z {count}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>1 package</source>
        <translation>1 balíček</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nic se neliší.</translation>
    </message>
    <message>
        <source>Show all that differs</source>
        <translation>Zobrazit vše, co se liší</translation>
    </message>
    <message>
        <source>The same: {parts}</source>
        <translation>Stejné: {parts}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co se liší</translation>
    </message>
    <message>
        <source>{count} packages</source>
        <translation>{count}× balíček</translation>
    </message>
</context>
<context>
    <name>SystemTab</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU, memory, GPU, disk and network are measured about once a second while the run goes on.</source>
        <translation>CPU, paměť, GPU, disk a síť se měří asi jednou za sekundu, dokud běh trvá.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Zatím nic naměřeno</translation>
    </message>
    <message>
        <source>The run was over before its use of the machine was measured.</source>
        <translation>Běh skončil dřív, než se změřilo jeho využití počítače.</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>všechny programy</translation>
    </message>
    <message>
        <source>load</source>
        <translation>zátěž</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>paměť</translation>
    </message>
    <message>
        <source>read</source>
        <translation>čteno</translation>
    </message>
    <message>
        <source>received</source>
        <translation>přijato</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>odesláno</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>tento běh</translation>
    </message>
    <message>
        <source>written</source>
        <translation>zapsáno</translation>
    </message>
</context>
<context>
    <name>TableChoices</name>
    <message>
        <source>Choose columns automatically</source>
        <translation>Vybrat sloupce automaticky</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Sbalit všechny skupiny</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Seskupit</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Bez skupin</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Rozbalit všechny skupiny</translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>Zobrazit archivované běhy</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>First rows of the table</source>
        <translation>První řádky tabulky</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>missing</source>
        <translation>chybí</translation>
    </message>
    <message>
        <source>{kind}, {count} missing</source>
        <translation>{kind}, chybí {count}</translation>
    </message>
    <message>
        <source>{kind}, {share} missing</source>
        <translation>{kind}, chybí {share}</translation>
    </message>
    <message>
        <source>{name}: {missing} of {rows} rows hold no value</source>
        <translation>{name}: bez hodnoty {missing} z {rows} řádků</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add tag</source>
        <translation>Přidat štítek</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nový štítek</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>key or key = value</source>
        <translation>klíč nebo klíč = hodnota</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Tags of {count} runs</source>
        <translation>Štítky běhů ({count})</translation>
    </message>
    <message>
        <source>Tags of {name}</source>
        <translation>Štítky běhu {name}</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Obrázek {number}</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>RGB, 16 bits</source>
        <translation>RGB, 16 bitů</translation>
    </message>
    <message>
        <source>RGBA</source>
        <translation>RGBA</translation>
    </message>
    <message>
        <source>RGBA, 16 bits</source>
        <translation>RGBA, 16 bitů</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>černobílý</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nelze přečíst</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>poškozený</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>stupně šedi</translation>
    </message>
    <message>
        <source>grey, 16 bits</source>
        <translation>stupně šedi, 16 bitů</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>paleta</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>příliš velký na zobrazení</translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>label {label}</source>
        <translation>popisek {label}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Zavřít zprávu</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Collect diagnostics…</source>
        <translation>Shromáždit diagnostiku…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta příkazů…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Není co vrátit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
</context>
<context>
    <name>TrashSection</name>
    <message>
        <source> days</source>
        <translation> d</translation>
    </message>
    <message>
        <source>Days for which the trash keeps things</source>
        <translation>Kolik dnů se položky uchovávají v koši</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Smazáno</translation>
    </message>
    <message>
        <source>Freeing space takes what has been in the trash for so many days</source>
        <translation>Uvolnění místa odstraní, co je v koši aspoň tolik dnů</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Uvolní</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Uchovávat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Obnovit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Koš je prázdný.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Koš</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>Vybráno: {count}, {size}</translation>
    </message>
</context>
<context>
    <name>TrustBar</name>
    <message>
        <source>Danger was found in its files: {title}.</source>
        <translation>V jeho souborech se našlo nebezpečí: {title}.</translation>
    </message>
    <message>
        <source>From {origin}. Loading a model can run code of whoever made it, so mldesk does not load it.</source>
        <translation>Zdroj: {origin}. Načtení modelu může spustit kód toho, kdo ho vytvořil, proto ho mldesk nenačítá.</translation>
    </message>
    <message>
        <source>It came from outside and is not trusted</source>
        <translation>Model je odjinud a není důvěryhodný</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation>Prohlédnout nálezy</translation>
    </message>
    <message>
        <source>Nothing risky was seen in its files, which is a good sign but no proof.</source>
        <translation>V jeho souborech se nenašlo nic rizikového; to je dobré znamení, ale ne důkaz.</translation>
    </message>
    <message>
        <source>Some of its files ask for a second look.</source>
        <translation>Některé jeho soubory stojí za druhý pohled.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Důvěřovat</translation>
    </message>
</context>
<context>
    <name>UnknownView</name>
    <message>
        <source>First bytes of the file</source>
        <translation>První bajty souboru</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Bez náhledu</translation>
    </message>
    <message>
        <source>The first {count} bytes</source>
        <translation>Začátek souboru ({count} B)</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>Celkem {size}</translation>
    </message>
</context>
<context>
    <name>UploadForm</name>
    <message>
        <source>If a file is there</source>
        <translation>Pokud soubor existuje</translation>
    </message>
    <message>
        <source>Into path</source>
        <translation>Cílová cesta</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Přepsat</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Přeskočit</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Nahrát</translation>
    </message>
    <message>
        <source>Upload {what} to {datastore}</source>
        <translation>Nahrát do {datastore}: {what}</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Nahrává se…</translation>
    </message>
    <message>
        <source>the top of the datastore</source>
        <translation>kořen úložiště dat</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>více položek ({count})</translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Choose it in the wizard under Compute: the runs that do are listed here.</source>
        <translation>Vyberte ho v průvodci v kroku Výpočty: běhy, které ho používají, se vypíšou zde.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Převod</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Experiment or alias</source>
        <translation>Experiment nebo alias</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Zatím nepoužito</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Otevřít {name}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Běh</translation>
    </message>
    <message>
        <source>Runs and models that used it</source>
        <translation>Běhy a modely, které ji použily</translation>
    </message>
    <message>
        <source>Runs that read this version, and models that came of them, are listed here.</source>
        <translation>Zde se vypíšou běhy, které tuto verzi četly, a modely, které z nich vzešly.</translation>
    </message>
    <message>
        <source>Runs that used it</source>
        <translation>Běhy, které ho použily</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>Použito</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Běh nebo model</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Druh</translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Logged table</source>
        <translation>Zaznamenaná tabulka</translation>
    </message>
</context>
<context>
    <name>VariableRows</name>
    <message>
        <source>NAME</source>
        <translation>NÁZEV</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Název proměnné</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <translation>Odebrat proměnnou</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <translation>Hodnota proměnné</translation>
    </message>
    <message>
        <source>value</source>
        <translation>hodnota</translation>
    </message>
</context>
<context>
    <name>VariablesTab</name>
    <message>
        <source>Environment variables</source>
        <translation>Proměnné prostředí</translation>
    </message>
    <message>
        <source>No variables and no secrets</source>
        <translation>Žádné proměnné ani tajné údaje</translation>
    </message>
    <message>
        <source>Only their names are part of the environment. The values stay in the system&apos;s keyring.</source>
        <translation>Součástí prostředí jsou jen jejich názvy. Hodnoty zůstávají v klíčence systému.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Tajné údaje</translation>
    </message>
    <message>
        <source>What the script shall find in its environment is set in a new version.</source>
        <translation>Co má skript najít ve svém prostředí, se nastavuje v nové verzi.</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>1 file of {name} : {version} is not as it was registered</source>
        <translation>1 soubor {name} : {version} neodpovídá registraci</translation>
    </message>
    <message>
        <source>All {count} files are there with their sizes and times.</source>
        <translation>Všechny soubory ({count}) jsou na místě a jejich velikosti i časy sedí.</translation>
    </message>
    <message>
        <source>All {count} files are there with their sizes, and those that were read, {percent} %, are what was registered.</source>
        <translation>Všechny soubory ({count}) jsou na místě, velikosti sedí a přečtená část, {percent} %, odpovídá registraci.</translation>
    </message>
    <message>
        <source>All {count} files were read and are what was registered.</source>
        <translation>Všechny soubory ({count}) byly přečteny a odpovídají registraci.</translation>
    </message>
    <message>
        <source>Its one file is there with its size and time.</source>
        <translation>Jediný soubor je na místě a jeho velikost i čas sedí.</translation>
    </message>
    <message>
        <source>Its one file was read and is what was registered.</source>
        <translation>Jediný soubor byl přečten a odpovídá registraci.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>Verifying {name} : {version}</source>
        <translation>Ověřuje se {name} : {version}</translation>
    </message>
    <message>
        <source>{count} files of {name} : {version} are not as they were registered</source>
        <translation>Počet souborů {name} : {version}, které neodpovídají registraci: {count}</translation>
    </message>
    <message>
        <source>{name} : {version} is what was registered</source>
        <translation>{name} : {version} odpovídá registraci</translation>
    </message>
</context>
<context>
    <name>VerifyButton</name>
    <message>
        <source>Full: reads every file</source>
        <translation>Úplně: přečte každý soubor</translation>
    </message>
    <message>
        <source>Quick: looks at names, sizes and times</source>
        <translation>Rychle: prohlédne názvy, velikosti a časy</translation>
    </message>
    <message>
        <source>Sampled: reads {percent} % of the files</source>
        <translation>Namátkou: přečte {percent} % souborů</translation>
    </message>
    <message>
        <source>See whether the files are still what was registered</source>
        <translation>Zjistit, zda soubory stále odpovídají registraci</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Ověřit</translation>
    </message>
</context>
<context>
    <name>VersionAbout</name>
    <message>
        <source>@{alias} has moved here from version {number}</source>
        <translation>@{alias} se sem přesunul z verze {number}</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Přidat popis</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Přidat poznámku</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>Upravit popis: {name}</translation>
    </message>
    <message>
        <source>Description of the version</source>
        <translation>Popis verze</translation>
    </message>
    <message>
        <source>Give {name} an alias</source>
        <translation>Přidat alias: {name}</translation>
    </message>
    <message>
        <source>Note on the version</source>
        <translation>Poznámka k verzi</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Upravit poznámku: {name}</translation>
    </message>
    <message>
        <source>Set the stage of {name}</source>
        <translation>Nastavit stadium: {name}</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Upravit štítky: {name}</translation>
    </message>
    <message>
        <source>Take an alias from {name}</source>
        <translation>Odebrat alias: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Verze {number}</translation>
    </message>
    <message>
        <source>Version {number} (newest)</source>
        <translation>Verze {number} (nejnovější)</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Název modelu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>This model exists: the files become its version {number}.</source>
        <translation>Tento model už existuje: soubory se stanou jeho verzí {number}.</translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Název zobrazení</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Uložit zobrazení</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Ukládá se…</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>All runs, as usual</source>
        <translation>Všechny běhy, jako obvykle</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Smazat zobrazení</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Smazat „{name}“</translation>
    </message>
    <message>
        <source>Keeps the columns, the search, the order, the groups and the experiment.</source>
        <translation>Uchová sloupce, hledání, řazení, skupiny i experiment.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Přejmenovat zobrazení</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Přejmenovat „{name}“</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Přejmenovat „{name}“…</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Přejmenovává se…</translation>
    </message>
    <message>
        <source>Save changes to “{name}”</source>
        <translation>Uložit změny do „{name}“</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Uložit zobrazení</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Uložit zobrazení…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Uložená zobrazení</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Ukládá se…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>Zobrazení „{name}“ smazáno</translation>
    </message>
    <message>
        <source>View “{name}” overwritten</source>
        <translation>Zobrazení „{name}“ přepsáno</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>Zobrazení „{name}“ uloženo</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Zobrazení: {name}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Zobrazení</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Compute</source>
        <translation>Výpočty</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Shrnutí</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nový běh</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Shrnout a spustit</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Spustit běh</translation>
    </message>
</context>
<context>
    <name>WorkspaceCard</name>
    <message>
        <source>Open now</source>
        <translation>Právě otevřeno</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Otevřeno {when}</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Odebrat {name} ze seznamu</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Složka zde není</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove the tag {key}</source>
        <translation>Odebrat štítek {key}</translation>
    </message>
</context>
<context>
    <name>_GroupItem</name>
    <message>
        <source>{group}: {count} runs</source>
        <translation>{group}, běhy: {count}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change value</source>
        <translation>Změnit hodnotu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Keep the value of {name}</source>
        <translation>Uložit hodnotu: {name}</translation>
    </message>
    <message>
        <source>Remove the secret {name}</source>
        <translation>Odebrat tajný údaj {name}</translation>
    </message>
    <message>
        <source>Set the value of {name}</source>
        <translation>Nastavit hodnotu: {name}</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>Nastavit hodnotu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Hodnota: {name}</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>má hodnotu</translation>
    </message>
    <message>
        <source>has no value yet</source>
        <translation>zatím nemá hodnotu</translation>
    </message>
</context>
<context>
    <name>_WithPackages</name>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Řádek {line}: {problem}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Balíčky</translation>
    </message>
</context>
<context>
    <name>describe</name>
    <message>
        <source>best {best} at {unit} {step}</source>
        <translation>nejlepší {best}, {unit} {step}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epocha</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>klesá</translation>
    </message>
    <message>
        <source>level</source>
        <translation>beze změny</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>stoupá</translation>
    </message>
    <message>
        <source>run</source>
        <translation>běh</translation>
    </message>
    <message>
        <source>step</source>
        <translation>krok</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>příliš krátká pro trend</translation>
    </message>
    <message>
        <source>{count} NaN</source>
        <translation>NaN: {count}</translation>
    </message>
    <message>
        <source>{count} infinite</source>
        <translation>nekonečno: {count}</translation>
    </message>
    <message>
        <source>{label}: no points yet</source>
        <translation>{label}: zatím žádné body</translation>
    </message>
    <message>
        <source>{label}: {count} points, last {last}</source>
        <translation>{label}: bodů {count}, poslední {last}</translation>
    </message>
</context>
<context>
    <name>grouping</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>GPU {number}</source>
        <translation>GPU {number}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Paměť</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>every batch</source>
        <translation>každá dávka</translation>
    </message>
    <message>
        <source>load, of all programs</source>
        <translation>zátěž, všechny programy</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>paměť</translation>
    </message>
    <message>
        <source>of the run&apos;s processes</source>
        <translation>procesů běhu</translation>
    </message>
    <message>
        <source>of the run, 100 % is one core</source>
        <translation>běh, 100 % je jedno jádro</translation>
    </message>
    <message>
        <source>of the run, a second</source>
        <translation>běh, za sekundu</translation>
    </message>
    <message>
        <source>of the whole machine, a second</source>
        <translation>celý počítač, za sekundu</translation>
    </message>
    <message>
        <source>train and validation</source>
        <translation>trénování a validace</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validace</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>epochs</source>
        <translation>(epochy)</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>(běhy)</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>(kroky)</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>Cancel runs</source>
        <translation>Zrušit běhy</translation>
    </message>
    <message>
        <source>Held until you release it</source>
        <translation>Pozdrženo, dokud běh neuvolníte</translation>
    </message>
    <message>
        <source>Hold runs</source>
        <translation>Pozdržet běhy</translation>
    </message>
    <message>
        <source>Is being canceled</source>
        <translation>Ruší se</translation>
    </message>
    <message>
        <source>It cannot be kept awake: {cause}</source>
        <translation>Uspání nelze zabránit: {cause}</translation>
    </message>
    <message>
        <source>It is kept awake now</source>
        <translation>Počítač teď neusne</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>Přesunout ve frontě</translation>
    </message>
    <message>
        <source>Release runs</source>
        <translation>Uvolnit běhy</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Spustit znovu…</translation>
    </message>
    <message>
        <source>Run canceled</source>
        <translation>Běh zrušen</translation>
    </message>
    <message>
        <source>Run held</source>
        <translation>Běh pozdržen</translation>
    </message>
    <message>
        <source>Run moved</source>
        <translation>Běh přesunut</translation>
    </message>
    <message>
        <source>Run released</source>
        <translation>Běh uvolněn</translation>
    </message>
    <message>
        <source>Starts at once</source>
        <translation>Spustí se hned</translation>
    </message>
    <message>
        <source>Starts with the engine</source>
        <translation>Spustí se s enginem</translation>
    </message>
    <message>
        <source>Starts {when}</source>
        <translation>Začátek: {when}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zastavuje se…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>Doba: {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Waits for a CPU slot</source>
        <translation>Čeká na slot CPU</translation>
    </message>
    <message>
        <source>Waits for a GPU</source>
        <translation>Čeká na GPU</translation>
    </message>
    <message>
        <source>Waits for a GPU; another program uses GPU {gpus}</source>
        <translation>Čeká na GPU; GPU {gpus} používá jiný program</translation>
    </message>
    <message>
        <source>Waits for a GPU; the GPU driver does not answer</source>
        <translation>Čeká na GPU; ovladač GPU neodpovídá</translation>
    </message>
    <message>
        <source>Waits for {memory} free on a GPU, now {free}</source>
        <translation>Čeká, až bude na GPU volno {memory}, teď {free}</translation>
    </message>
    <message>
        <source>Waits for {memory} free on each of {asked} GPUs, now {free}</source>
        <translation>Čeká, až bude na každém GPU ({asked}) volno {memory}, teď {free}</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} CPU slots</source>
        <translation>Čeká na sloty CPU: {missing} z {asked}</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} GPUs</source>
        <translation>Čeká na GPU: {missing} z {asked}</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} GPUs; another program uses GPU {gpus}</source>
        <translation>Čeká na GPU: {missing} z {asked}; GPU {gpus} používá jiný program</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>asi {time}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>zbývá asi {time}</translation>
    </message>
    <message>
        <source>at least {time} left ({count} of unknown length)</source>
        <translation>zbývá nejméně {time} (s neznámou dobou: {count})</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>za {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teď</translation>
    </message>
    <message>
        <source>{count} CPU slots</source>
        <translation>sloty CPU: {count}</translation>
    </message>
    <message>
        <source>{count} GPUs</source>
        <translation>{count} GPU</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>pozdrženo {count}</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>běží {count}</translation>
    </message>
    <message>
        <source>{count} runs canceled</source>
        <translation>Zrušené běhy: {count}</translation>
    </message>
    <message>
        <source>{count} runs held</source>
        <translation>Pozdržené běhy: {count}</translation>
    </message>
    <message>
        <source>{count} runs moved</source>
        <translation>Přesunuté běhy: {count}</translation>
    </message>
    <message>
        <source>{count} runs released</source>
        <translation>Uvolněné běhy: {count}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>čeká {count}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>Hotovo {percent} %</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>zbývá {time}</translation>
    </message>
</context>
<context>
    <name>run_actions</name>
    <message>
        <source>Archive</source>
        <translation>Archivovat</translation>
    </message>
    <message>
        <source>Archive runs</source>
        <translation>Archivovat běhy</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porovnat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopírovat ID</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportovat CSV…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Přesunout do koše</translation>
    </message>
    <message>
        <source>Note on run</source>
        <translation>Poznámka k běhu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Odebrat hvězdičku</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Přejmenovat běh</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Obnovit</translation>
    </message>
    <message>
        <source>Restore runs</source>
        <translation>Obnovit běhy</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint…</source>
        <translation>Pokračovat od posledního checkpointu…</translation>
    </message>
    <message>
        <source>Run again with changes…</source>
        <translation>Spustit znovu se změnami…</translation>
    </message>
    <message>
        <source>Run archived</source>
        <translation>Běh archivován</translation>
    </message>
    <message>
        <source>Run restored</source>
        <translation>Běh obnoven</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Přidat hvězdičku</translation>
    </message>
    <message>
        <source>Star runs</source>
        <translation>Označit běhy hvězdičkou</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Stop runs</source>
        <translation>Zastavit běhy</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Štítky…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>{count} runs archived</source>
        <translation>Archivované běhy: {count}</translation>
    </message>
    <message>
        <source>{count} runs restored</source>
        <translation>Obnovené běhy: {count}</translation>
    </message>
</context>
<context>
    <name>run_colors</name>
    <message>
        <source>Another color…</source>
        <translation>Jiná barva…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Modrá</translation>
    </message>
    <message>
        <source>By its number</source>
        <translation>Podle čísla</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Barva</translation>
    </message>
    <message>
        <source>Color of the run</source>
        <translation>Barva běhu</translation>
    </message>
    <message>
        <source>Color runs</source>
        <translation>Obarvit běhy</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Okrová</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranžová</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Růžová</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Fialová</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Modrozelená</translation>
    </message>
</context>
<context>
    <name>run_columns</name>
    <message>
        <source>Compute</source>
        <translation>Výpočty</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Current Python</source>
        <translation>Aktuální Python</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datová sada</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Prostředí</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Own Dockerfile</source>
        <translation>Vlastní Dockerfile</translation>
    </message>
    <message>
        <source>Own packages</source>
        <translation>Vlastní balíčky</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Běh</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Výběr</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Spuštěno</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Tento počítač</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Doba</translation>
    </message>
    <message>
        <source>at best</source>
        <translation>nejlepší v kroku</translation>
    </message>
    <message>
        <source>best</source>
        <translation>nejlepší</translation>
    </message>
    <message>
        <source>last</source>
        <translation>poslední</translation>
    </message>
</context>
<context>
    <name>run_groups</name>
    <message>
        <source>1 run</source>
        <translation>1 běh</translation>
    </message>
    <message>
        <source>Repeats (all but the seed)</source>
        <translation>Opakování (vše kromě semínka)</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>bez hodnoty: {name}</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>Běhy: {count}</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>hodnoty: {count}</translation>
    </message>
</context>
<context>
    <name>tagging</name>
    <message>
        <source>Tag runs</source>
        <translation>Upravit štítky běhů</translation>
    </message>
    <message>
        <source>Tags of 1 run changed</source>
        <translation>Štítky 1 běhu změněny</translation>
    </message>
    <message>
        <source>Tags of {count} runs changed</source>
        <translation>Změněny štítky běhů: {count}</translation>
    </message>
</context>
<context>
    <name>time_left</name>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>zbývá {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s left</source>
        <translation>zbývá {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>zbývá {seconds} s</translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Move to trash</source>
        <translation>Přesunout do koše</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Přesunuto do koše</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Obnoveno z koše</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>{count} moved to the trash</source>
        <translation>Přesunuto do koše: {count}</translation>
    </message>
</context>
</TS>
