<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add</source>
        <translation>Při&amp;dat</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Nápověda</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>S&amp;tránka</translation>
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
    <name>Adding</name>
    <message>
        <source>Add Docker target…</source>
        <translation>Přidat cíl Dockeru…</translation>
    </message>
    <message>
        <source>Add Ray cluster…</source>
        <translation>Přidat cluster Ray…</translation>
    </message>
    <message>
        <source>Add Slurm cluster…</source>
        <translation>Přidat cluster Slurm…</translation>
    </message>
    <message>
        <source>Add a part of this machine, by a name…</source>
        <translation>Přidat část tohoto stroje pod jménem…</translation>
    </message>
    <message>
        <source>Add datastore…</source>
        <translation>Přidat úložiště dat…</translation>
    </message>
    <message>
        <source>Import model…</source>
        <translation>Importovat model…</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>Nové prostředí…</translation>
    </message>
    <message>
        <source>Register dataset…</source>
        <translation>Registrovat datovou sadu…</translation>
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
    <message>
        <source>{low} to {high}</source>
        <translation>{low} až {high}</translation>
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
    <name>BatchScriptRow</name>
    <message>
        <source>Batch script</source>
        <translation>Dávkový skript</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skrýt</translation>
    </message>
    <message>
        <source>Made for this run</source>
        <translation>Vytvořen pro tento běh</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Vrátit mé změny</translation>
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
    <message>
        <source>nothing had to be built</source>
        <translation>nic se nemuselo sestavovat</translation>
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
        <source>Save visible points as CSV…</source>
        <translation>Uložit viditelné body jako CSV…</translation>
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
        <source>Log x</source>
        <translation>Log. x</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>Log. y</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis; a time of day has none</source>
        <translation>Logaritmická vodorovná osa; čas dne ji nemá</translation>
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
    <name>ClusterCard</name>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Batch script</source>
        <translation>Dávkový skript</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs per node</source>
        <translation>CPU na uzel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs (gres)</source>
        <translation>GPU (gres)</translation>
    </message>
    <message>
        <source>Gives up nodes</source>
        <translation>Vrací uzly</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Úloha</translation>
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
        <source>No node is up.</source>
        <translation>Žádný uzel neběží.</translation>
    </message>
    <message>
        <source>No node is up. One is started when a run needs it.</source>
        <translation>Žádný uzel neběží. Spustí se, až ho bude běh potřebovat.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Uzel</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Uzly</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>Uzly clusteru</translation>
    </message>
    <message>
        <source>Nodes per run</source>
        <translation>Uzlů na běh</translation>
    </message>
    <message>
        <source>Nothing runs or waits there.</source>
        <translation>Nic tam neběží ani nečeká.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Oddíl</translation>
    </message>
    <message>
        <source>Python with Ray</source>
        <translation>Python s Rayem</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fronta</translation>
    </message>
    <message>
        <source>Queue of the cluster</source>
        <translation>Fronta clusteru</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Přístup přes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Časový limit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Uživatel</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Čeká na</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpovídá</translation>
    </message>
    <message>
        <source>built by mldesk</source>
        <translation>sestaví mldesk</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>není dosažitelný</translation>
    </message>
    <message>
        <source>copied into {folder}</source>
        <translation>kopírují se do {folder}</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>viděn {when}</translation>
    </message>
    <message>
        <source>shared with the nodes</source>
        <translation>sdílené s uzly</translation>
    </message>
    <message>
        <source>the cluster&apos;s default</source>
        <translation>výchozí clusteru</translation>
    </message>
    <message>
        <source>the commands of this machine</source>
        <translation>příkazy tohoto stroje</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>podle oddílu</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>vlastní</translation>
    </message>
    <message>
        <source>{count} at most</source>
        <translation>nejvýše {count}</translation>
    </message>
    <message>
        <source>{kind} · not looked at yet</source>
        <translation>{kind} · zatím nezjištěno</translation>
    </message>
    <message>
        <source>{least} to {most} nodes, on this machine</source>
        <translation>{least} až {most} uzlů, na tomto stroji</translation>
    </message>
    <message>
        <source>{time} without work</source>
        <translation>po {time} bez práce</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} z {total}</translation>
    </message>
</context>
<context>
    <name>ClusterForm</name>
    <message>
        <source>{version} answers. Nodes: {nodes}, CPUs: {cpus}, GPUs: {gpus}.</source>
        <translation>{version} odpovídá. Uzly: {nodes}, CPU: {cpus}, GPU: {gpus}.</translation>
    </message>
</context>
<context>
    <name>ClusterMap</name>
    <message>
        <source>Cluster map</source>
        <translation>Mapa clusteru</translation>
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
        <source>No difference</source>
        <translation>Žádný rozdíl</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Žádný soubor</translation>
    </message>
    <message>
        <source>No line differs: only how the lines end, or letters that cannot be shown.</source>
        <translation>Neliší se žádný řádek: jen zakončení řádků, nebo znaky, které nelze zobrazit.</translation>
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
        <source>This file is empty.</source>
        <translation>Tento soubor je prázdný.</translation>
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
        <source>Add target</source>
        <translation>Přidat cíl</translation>
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
        <source>Docker containers…</source>
        <translation>Kontejnery Dockeru…</translation>
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
        <source>Letting {name} take no more runs</source>
        <translation>{name}: vypíná se přijímání běhů</translation>
    </message>
    <message>
        <source>Letting {name} take runs</source>
        <translation>{name}: zapíná se přijímání běhů</translation>
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
        <source>Part of this machine, by a name…</source>
        <translation>Část tohoto stroje pod jménem…</translation>
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
        <source>Ray cluster…</source>
        <translation>Cluster Ray…</translation>
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
        <source>Slurm cluster…</source>
        <translation>Cluster Slurm…</translation>
    </message>
    <message>
        <source>Take no more runs</source>
        <translation>Nepřijímat další běhy</translation>
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
    <message>
        <source> times at most</source>
        <translation> × nejvýše</translation>
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
        <source>Also after being preempted</source>
        <translation>I po odebrání uzlů</translation>
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
        <source>Change</source>
        <translation>Změnit</translation>
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
        <source>Distribute…</source>
        <translation>Distribuovat…</translation>
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
        <source>For each process</source>
        <translation>Pro každý proces</translation>
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
        <source>From its last checkpoint</source>
        <translation>Od posledního checkpointu</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Pokračovat</translation>
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
        <source>Never</source>
        <translation>Nikdy</translation>
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
        <source>On its node</source>
        <translation>Na jeho uzlu</translation>
    </message>
    <message>
        <source>Otherwise every epoch, and batches a few times a second.</source>
        <translation>Jinak každou epochu a dávky několikrát za sekundu.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesy</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Kde spustit</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Spustit znovu</translation>
    </message>
    <message>
        <source>That train together</source>
        <translation>Které trénují společně</translation>
    </message>
    <message>
        <source>The cluster&apos;s own Python</source>
        <translation>Python clusteru</translation>
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
        <source>When a node is lost</source>
        <translation>Když se ztratí uzel</translation>
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
        <source>at most {count} on a node</source>
        <translation>nejvýše {count} na uzlu</translation>
    </message>
    <message>
        <source>no node of the cluster is known to have one</source>
        <translation>není známo, že by některý uzel clusteru nějakou měl</translation>
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
        <source>{share} of {total} are right</source>
        <translation>správně {share} z {total}</translation>
    </message>
    <message>
        <source>{share} of {total} are right; most often mistaken: {true} taken for {predicted} ({count})</source>
        <translation>správně {share} z {total}; nejčastější záměna: {true} za {predicted} ({count})</translation>
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
    <name>CountedRuns</name>
    <message numerus="yes">
        <source>%Ln runs archived</source>
        <translation>
            <numerusform>%Ln běh archivován</numerusform>
            <numerusform>%Ln běhy archivovány</numerusform>
            <numerusform>%Ln běhů archivováno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs are in the queue again</source>
        <translation>
            <numerusform>%Ln běh je zpět ve frontě</numerusform>
            <numerusform>%Ln běhy jsou zpět ve frontě</numerusform>
            <numerusform>%Ln běhů je zpět ve frontě</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs canceled</source>
        <translation>
            <numerusform>%Ln běh zrušen</numerusform>
            <numerusform>%Ln běhy zrušeny</numerusform>
            <numerusform>%Ln běhů zrušeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs copied</source>
        <translation>
            <numerusform>%Ln běh zkopírován</numerusform>
            <numerusform>%Ln běhy zkopírovány</numerusform>
            <numerusform>%Ln běhů zkopírováno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs held</source>
        <translation>
            <numerusform>%Ln běh pozdržen</numerusform>
            <numerusform>%Ln běhy pozdrženy</numerusform>
            <numerusform>%Ln běhů pozdrženo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs moved</source>
        <translation>
            <numerusform>%Ln běh přesunut</numerusform>
            <numerusform>%Ln běhy přesunuty</numerusform>
            <numerusform>%Ln běhů přesunuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs released</source>
        <translation>
            <numerusform>%Ln běh uvolněn</numerusform>
            <numerusform>%Ln běhy uvolněny</numerusform>
            <numerusform>%Ln běhů uvolněno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs restored</source>
        <translation>
            <numerusform>%Ln běh obnoven</numerusform>
            <numerusform>%Ln běhy obnoveny</numerusform>
            <numerusform>%Ln běhů obnoveno</numerusform>
        </translation>
    </message>
    <message>
        <source>1 run copied</source>
        <translation>1 běh zkopírován</translation>
    </message>
    <message>
        <source>Run archived</source>
        <translation>Běh archivován</translation>
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
        <source>Run is in the queue again</source>
        <translation>Běh je zase ve frontě</translation>
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
        <source>Run restored</source>
        <translation>Běh obnoven</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln runs changed</source>
        <translation>
            <numerusform>Štítky %Ln běhu změněny</numerusform>
            <numerusform>Štítky %Ln běhů změněny</numerusform>
            <numerusform>Štítky %Ln běhů změněny</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of 1 run changed</source>
        <translation>Štítky 1 běhu změněny</translation>
    </message>
</context>
<context>
    <name>CrashPanel</name>
    <message>
        <source>A library of the window needs a newer processor than this one.</source>
        <translation>Knihovna okna potřebuje novější procesor, než je tento.</translation>
    </message>
    <message>
        <source>A library of the window reached for memory that is not its own.</source>
        <translation>Knihovna okna sáhla do paměti, která jí nepatří.</translation>
    </message>
    <message>
        <source>An error in mldesk itself, not in your script or your data. If it happens again, collect diagnostics and send them to those who look after mldesk; nothing was sent anywhere by itself.</source>
        <translation>Chyba v samotné aplikaci mldesk, ne ve vašem skriptu ani v datech. Pokud se zopakuje, shromážděte diagnostiku a pošlete ji těm, kdo se o mldesk starají; samo se nikam nic neodeslalo.</translation>
    </message>
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
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Qt, which draws the window, could not go on.</source>
        <translation>Qt, které okno vykresluje, nemohlo pokračovat.</translation>
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
        <source>Something of what you did last may not have been done.</source>
        <translation>Něco z toho, co jste udělali naposledy, se možná neprovedlo.</translation>
    </message>
    <message>
        <source>The window that was opened {when} was ended by a fault of mldesk. Your runs are not part of the window: they went on without it. What was written down is in the details; nothing was sent anywhere.</source>
        <translation>Okno otevřené {when} ukončila chyba aplikace mldesk. Vaše běhy nejsou součástí okna: pokračovaly bez něj. Co se zapsalo, je v podrobnostech; nikam se nic neodeslalo.</translation>
    </message>
    <message>
        <source>There was no memory left for the window.</source>
        <translation>Pro okno už nezbývala paměť.</translation>
    </message>
    <message>
        <source>Try it again. Your runs go on, and what is stored stays as it is.</source>
        <translation>Zkuste to znovu. Vaše běhy pokračují a to, co je uloženo, zůstává beze změny.</translation>
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
        <source>mldesk made a mistake</source>
        <translation>Aplikace mldesk udělala chybu</translation>
    </message>
    <message>
        <source>mldesk was ended from outside the last time</source>
        <translation>Aplikaci mldesk minule něco ukončilo zvenčí</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>skryto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>zobrazeno</translation>
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
        <source>the horizontal axis is logarithmic</source>
        <translation>vodorovná osa je logaritmická</translation>
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
        <source>first process</source>
        <translation>první proces</translation>
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
    <name>Distribution</name>
    <message>
        <source>1 chief</source>
        <translation>1 chief</translation>
    </message>
    <message>
        <source>1 evaluator</source>
        <translation>1 evaluátor</translation>
    </message>
    <message>
        <source>MPI</source>
        <translation>MPI</translation>
    </message>
    <message>
        <source>One process</source>
        <translation>Jeden proces</translation>
    </message>
    <message>
        <source>Parameter server</source>
        <translation>Parametrický server</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>TensorFlow</source>
        <translation>TensorFlow</translation>
    </message>
</context>
<context>
    <name>DistributionStep</name>
    <message>
        <source>A chief</source>
        <translation>Chief</translation>
    </message>
    <message>
        <source>An evaluator</source>
        <translation>Evaluátor</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Kromě toho</translation>
    </message>
    <message>
        <source>Cluster map</source>
        <translation>Mapa clusteru</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuce</translation>
    </message>
    <message>
        <source>Double-click a cell to change it. Ports and hosts left open are reserved at the start.</source>
        <translation>Buňku změníte dvojitým kliknutím. Nevyplněné porty a hostitelé se rezervují při startu.</translation>
    </message>
    <message>
        <source>Each process gets MASTER_ADDR, RANK and WORLD_SIZE, for torch.distributed.</source>
        <translation>Každý proces dostane MASTER_ADDR, RANK a WORLD_SIZE, pro torch.distributed.</translation>
    </message>
    <message>
        <source>Each process gets TF_CONFIG, for tf.distribute&apos;s MultiWorkerMirroredStrategy.</source>
        <translation>Každý proces dostane TF_CONFIG, pro MultiWorkerMirroredStrategy z tf.distribute.</translation>
    </message>
    <message>
        <source>Each trains on its share</source>
        <translation>Každý trénuje na svém dílu dat</translation>
    </message>
    <message>
        <source>Hold the model&apos;s values</source>
        <translation>Drží hodnoty modelu</translation>
    </message>
    <message>
        <source>Machines or containers</source>
        <translation>Stroje nebo kontejnery</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriky</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Uzly</translation>
    </message>
    <message>
        <source>Of every process</source>
        <translation>Každého procesu</translation>
    </message>
    <message>
        <source>Of the first process</source>
        <translation>Prvního procesu</translation>
    </message>
    <message>
        <source>Often one for each GPU</source>
        <translation>Často jeden na každé GPU</translation>
    </message>
    <message>
        <source>Parameter servers</source>
        <translation>Parametrické servery</translation>
    </message>
    <message>
        <source>Processes per node</source>
        <translation>Procesů na uzel</translation>
    </message>
    <message>
        <source>Processes that train one model together. Most runs need only one.</source>
        <translation>Procesy, které společně trénují jeden model. Většina běhů potřebuje jen jeden.</translation>
    </message>
    <message>
        <source>Started by mpirun, for scripts that use Horovod or mpi4py.</source>
        <translation>Spouští mpirun, pro skripty s Horovodem nebo mpi4py.</translation>
    </message>
    <message>
        <source>That become curves</source>
        <translation>Z nichž budou křivky</translation>
    </message>
    <message>
        <source>The script is started once, as ever.</source>
        <translation>Skript se spustí jednou, jako vždy.</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Vrátit mé změny</translation>
    </message>
    <message>
        <source>What {process} finds in its environment</source>
        <translation>Co {process} najde ve svém prostředí</translation>
    </message>
    <message>
        <source>Without a chief, worker 0 leads</source>
        <translation>Bez chiefa vede worker 0</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workery</translation>
    </message>
    <message>
        <source>Workers train, parameter servers hold the values; servers are ended when workers are done.</source>
        <translation>Workery trénují, parametrické servery drží hodnoty; servery se ukončí, když workery skončí.</translation>
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
        <source>NVIDIA, ready</source>
        <translation>NVIDIA, připraveno</translation>
    </message>
    <message>
        <source>No container runs.</source>
        <translation>Neběží žádný kontejner.</translation>
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
        <source>Capabilities</source>
        <translation>Oprávnění</translation>
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
        <source>Shared memory</source>
        <translation>Sdílená paměť</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cíl</translation>
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
    <name>DraftKeeping</name>
    <message>
        <source>This draft is not kept on disk</source>
        <translation>Tento koncept se neukládá na disk</translation>
    </message>
</context>
<context>
    <name>DrainNotice</name>
    <message>
        <source>Runs that have begun go on. The others wait in the queue.</source>
        <translation>Běhy, které začaly, pokračují. Ostatní čekají ve frontě.</translation>
    </message>
    <message>
        <source>Take runs again</source>
        <translation>Znovu přijímat běhy</translation>
    </message>
    <message>
        <source>Takes no more runs</source>
        <translation>Nepřijímá další běhy</translation>
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
    <name>EmptyRuns</name>
    <message>
        <source>A run is one execution of a training script. Press New run, drop a script on the window, or train on handwritten digits with the sample.</source>
        <translation>Běh je jedno spuštění trénovacího skriptu. Stiskněte Nový běh, přetáhněte do okna skript, nebo trénujte na ručně psaných číslicích z ukázky.</translation>
    </message>
    <message>
        <source>All runs here are archived</source>
        <translation>Všechny zdejší běhy jsou archivovány</translation>
    </message>
    <message>
        <source>Archived runs stay as they are and are left out of the table until you show them.</source>
        <translation>Archivované běhy zůstávají, jak jsou, a v tabulce nejsou, dokud je nezobrazíte.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vymazat hledání</translation>
    </message>
    <message>
        <source>Its runs were moved to the trash or deleted. Those in the trash can be put back on the page Disk.</source>
        <translation>Jeho běhy byly přesunuty do koše nebo smazány. Ty v koši lze vrátit na stránce Disk.</translation>
    </message>
    <message>
        <source>No run fits</source>
        <translation>Neodpovídá žádný běh</translation>
    </message>
    <message>
        <source>No runs in this experiment</source>
        <translation>V tomto experimentu nejsou žádné běhy</translation>
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
        <source>Show all experiments</source>
        <translation>Zobrazit všechny experimenty</translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>Zobrazit archivované běhy</translation>
    </message>
    <message>
        <source>There are runs here, but none that you look for.</source>
        <translation>Jsou zde běhy, ale žádný z nich není ten, který hledáte.</translation>
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
        <source>Horovod</source>
        <translation>Horovod</translation>
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
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>Keras 2 for tf.keras (tf-keras)</source>
        <translation>Keras 2 pro tf.keras (tf-keras)</translation>
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
        <source>the version that fits TensorFlow</source>
        <translation>verze, která se hodí k TensorFlow</translation>
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
        <source>The cluster&apos;s own Python</source>
        <translation>Python clusteru</translation>
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
        <source>With the Python and the packages that its nodes have.</source>
        <translation>S Pythonem a balíčky, které mají jeho uzly.</translation>
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
    <name>ExperimentChooser</name>
    <message>
        <source>All experiments</source>
        <translation>Všechny experimenty</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
</context>
<context>
    <name>ExperimentsPage</name>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
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
        <source>Reading the runs…</source>
        <translation>Načítají se běhy…</translation>
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
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>Any text</source>
        <translation>Jakýkoli text</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Doba trvání</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ukončeno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>S hvězdičkou</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>obsahuje</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>neobsahuje</translation>
    </message>
    <message>
        <source>is</source>
        <translation>je</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>není</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>such as 1h30m</source>
        <translation>např. 1h30m</translation>
    </message>
    <message>
        <source>such as 2026-11-21 14:05</source>
        <translation>např. 2026-11-21 14:05</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Add a condition</source>
        <translation>Přidat podmínku</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vymazat filtr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Zobrazit běhy</translation>
    </message>
    <message>
        <source>The search line says more than rows can show.</source>
        <translation>Řádek hledání říká víc, než mohou řádky ukázat.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>How condition {number} compares</source>
        <translation>Jak porovnává podmínka {number}</translation>
    </message>
    <message>
        <source>How condition {number} is joined</source>
        <translation>Jak je připojena podmínka {number}</translation>
    </message>
    <message>
        <source>Remove condition {number}</source>
        <translation>Odebrat podmínku {number}</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Odebrat podmínku</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>Hodnota podmínky {number}</translation>
    </message>
    <message>
        <source>What condition {number} asks for</source>
        <translation>Na co se ptá podmínka {number}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kde</translation>
    </message>
    <message>
        <source>and</source>
        <translation>a zároveň</translation>
    </message>
    <message>
        <source>or</source>
        <translation>nebo</translation>
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
        <translation>Malá síť se naučí číst 12&#xa0;000 ručně psaných číslic, na CPU za méně než minutu. Skript i data jsou připravené: stiskněte Spustit běh a sledujte, jak se učí.</translation>
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
    <message>
        <source>written in the script</source>
        <translation>zapisuje se ve skriptu</translation>
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
        <source>All processes</source>
        <translation>Všechny procesy</translation>
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
        <source>Of which process</source>
        <translation>Kterého procesu</translation>
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
    <name>LogPane</name>
    <message>
        <source>Log</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Log of {process}</source>
        <translation>Log: {process}</translation>
    </message>
    <message>
        <source>Nothing printed yet</source>
        <translation>Zatím nic vypsaného</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Zobrazit celý log</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Lines appear here as the script prints them.</source>
        <translation>Řádky se zde objeví, jakmile je skript vypíše.</translation>
    </message>
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
        <source>What the program prints is not kept with the run</source>
        <translation>Co program vypisuje, se s během neuchovává</translation>
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
        <source>CPUs per node</source>
        <translation>CPU na uzel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPU na uzel</translation>
    </message>
    <message>
        <source>Gives up nodes</source>
        <translation>Vzdává se uzlů</translation>
    </message>
    <message>
        <source>Its runs train on fewer GPUs</source>
        <translation>Jeho běhy se učí na menším počtu GPU</translation>
    </message>
    <message>
        <source>Its runs train on the CPU</source>
        <translation>Jeho běhy se učí na CPU</translation>
    </message>
    <message>
        <source>Memory per node</source>
        <translation>Paměť na uzel</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Uzly</translation>
    </message>
    <message>
        <source>Nodes now</source>
        <translation>Uzly nyní</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>Procesy tohoto počítače</translation>
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
        <source>on {name}</source>
        <translation>na {name}</translation>
    </message>
    <message>
        <source>{count} up</source>
        <translation>v provozu: {count}</translation>
    </message>
    <message>
        <source>{count} up, {starting} starting</source>
        <translation>v provozu: {count}, startuje: {starting}</translation>
    </message>
    <message>
        <source>{count}, shared with other runs</source>
        <translation>{count}, společně s jinými běhy</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} až {most}</translation>
    </message>
    <message>
        <source>{time} without work</source>
        <translation>{time} bez práce</translation>
    </message>
</context>
<context>
    <name>MachineForm</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A cluster of its own, as {name}</source>
        <translation>Vlastní klastr, jako {name}</translation>
    </message>
    <message>
        <source>Add named target</source>
        <translation>Přidat pojmenovaný cíl</translation>
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
        <source>Containers of {name}</source>
        <translation>Kontejnery cíle {name}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Doba nečinnosti</translation>
    </message>
    <message>
        <source>Its runs may use all that this machine has.</source>
        <translation>Jeho běhy mohou využít vše, co tento počítač má.</translation>
    </message>
    <message>
        <source>Kept nodes</source>
        <translation>Ponechané uzly</translation>
    </message>
    <message>
        <source>Machines of this size, at most</source>
        <translation>Nejvýše tolik počítačů této velikosti</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Uzly</translation>
    </message>
    <message>
        <source>Nodes of {name}</source>
        <translation>Uzly {name}</translation>
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
        <source>Size of machine</source>
        <translation>Velikost počítače</translation>
    </message>
    <message>
        <source>This machine as it is, if left empty</source>
        <translation>Tento počítač, jaký je, zůstane-li prázdné</translation>
    </message>
    <message>
        <source>Until an unused node is given up</source>
        <translation>Než se vzdá nepoužívaného uzlu</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Co představuje</translation>
    </message>
    <message>
        <source>While nothing runs</source>
        <translation>Když nic neběží</translation>
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
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hostitel</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Uzel</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Rank {rank} of {count}</source>
        <translation>Rank {rank} z {count}</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>volný</translation>
    </message>
    <message>
        <source>chosen at start</source>
        <translation>zvolí se při startu</translation>
    </message>
    <message>
        <source>dealt out</source>
        <translation>rozdělí se</translation>
    </message>
    <message>
        <source>“{value}” are no GPUs: give numbers such as 0, 1, or CPU, or nothing</source>
        <translation>„{value}“ nejsou GPU: zadejte čísla jako 0, 1, nebo CPU, nebo nic</translation>
    </message>
    <message>
        <source>“{value}” is no node: give its number, counted from 0</source>
        <translation>„{value}“ není uzel: zadejte jeho číslo, počítáno od 0</translation>
    </message>
    <message>
        <source>“{value}” is no port: give 1 to 65535, or nothing to have one chosen</source>
        <translation>„{value}“ není port: zadejte 1 až 65535, nebo nic, aby se zvolil</translation>
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
        <source>Try</source>
        <translation>Vyzkoušet</translation>
    </message>
    <message>
        <source>Try it on files</source>
        <translation>Vyzkoušet na souborech</translation>
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
        <source>Add to the queue</source>
        <translation>Přidat do fronty</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nový běh</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Další: {step}</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln runs</source>
        <translation>
            <numerusform>Spustit %Ln běh</numerusform>
            <numerusform>Spustit %Ln běhy</numerusform>
            <numerusform>Spustit %Ln běhů</numerusform>
        </translation>
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
        <source>Starting {script}</source>
        <translation>Spouští se {script}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Spouští se…</translation>
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
    <name>OptionFields</name>
    <message>
        <source>Built against TensorFlow</source>
        <translation>Sestavený proti TensorFlow</translation>
    </message>
    <message>
        <source>Horovod, built against TensorFlow</source>
        <translation>Horovod, sestavený proti TensorFlow</translation>
    </message>
    <message>
        <source>Keras 2 for tf.keras (tf-keras)</source>
        <translation>Keras 2 pro tf.keras (tf-keras)</translation>
    </message>
    <message>
        <source>Scripts get TF_USE_LEGACY_KERAS=1: distributed training with Model.fit needs it</source>
        <translation>Skripty dostanou TF_USE_LEGACY_KERAS=1: distribuované trénování s Model.fit to potřebuje</translation>
    </message>
    <message>
        <source>The version that fits</source>
        <translation>Verze, která se hodí</translation>
    </message>
    <message>
        <source>Version of Horovod</source>
        <translation>Verze Horovod</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message numerus="yes">
        <source>%Ln values: makes %Ln runs</source>
        <translation>
            <numerusform>%Ln hodnota: vznikne %Ln běh</numerusform>
            <numerusform>%Ln hodnoty: vzniknou %Ln běhy</numerusform>
            <numerusform>%Ln hodnot: vznikne %Ln běhů</numerusform>
        </translation>
    </message>
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
    <name>PageOffers</name>
    <message>
        <source>On this page</source>
        <translation>Na této stránce</translation>
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
        <source>Language</source>
        <translation>Jazyk</translation>
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
        <source>Notification when a run ends</source>
        <translation>Oznámení o konci běhu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Stránka</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Napájení</translation>
    </message>
    <message>
        <source>Power: keep this computer awake while runs are active</source>
        <translation>Napájení: neuspávat počítač, dokud jsou aktivní běhy</translation>
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
        <source>Trash</source>
        <translation>Koš</translation>
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
    <name>Processes</name>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ukončen</translation>
    </message>
    <message>
        <source>ended (signal {number})</source>
        <translation>ukončen (signál {number})</translation>
    </message>
    <message>
        <source>failed (code {number})</source>
        <translation>selhal (kód {number})</translation>
    </message>
    <message>
        <source>killed (signal {number})</source>
        <translation>zabit (signál {number})</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>ještě nespuštěn</translation>
    </message>
    <message>
        <source>running</source>
        <translation>běží</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznámý</translation>
    </message>
    <message>
        <source>{failed}, first</source>
        <translation>{failed}, první</translation>
    </message>
</context>
<context>
    <name>ProcessesTab</name>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Choose a process in the table to see its log beside those after it.</source>
        <translation>Vyberte proces v tabulce a jeho log se zobrazí vedle logů následujících.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Paměť</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Uzel</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Processes of the run</source>
        <translation>Procesy běhu</translation>
    </message>
    <message>
        <source>Rank {rank}, number {local} on its node</source>
        <translation>Rank {rank}, na svém uzlu číslo {local}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Doba</translation>
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
    <message>
        <source>{count} going on</source>
        <translation>{count} probíhá</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} čeká</translation>
    </message>
</context>
<context>
    <name>RayForm</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Add Ray cluster</source>
        <translation>Přidat cluster Ray</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Built by mldesk, if left empty</source>
        <translation>Sestaví mldesk, zůstane-li prázdné</translation>
    </message>
    <message>
        <source>CPUs per node</source>
        <translation>CPU na uzel</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Doba nečinnosti</translation>
    </message>
    <message>
        <source>It grows so far</source>
        <translation>Až tolik se rozroste</translation>
    </message>
    <message>
        <source>Kept while nothing runs</source>
        <translation>Zůstávají, i když nic neběží</translation>
    </message>
    <message>
        <source>Made on this machine</source>
        <translation>Vytvořený na tomto stroji</translation>
    </message>
    <message>
        <source>Nodes at least</source>
        <translation>Uzlů nejméně</translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Uzlů nejvýše</translation>
    </message>
    <message>
        <source>Of Ray&apos;s dashboard</source>
        <translation>Řídicího panelu Ray</translation>
    </message>
    <message>
        <source>Of the cluster&apos;s version</source>
        <translation>Ve verzi clusteru</translation>
    </message>
    <message>
        <source>Python with Ray</source>
        <translation>Python s Rayem</translation>
    </message>
    <message>
        <source>That each offers</source>
        <translation>Které každý nabízí</translation>
    </message>
    <message>
        <source>Then a node is given up</source>
        <translation>Pak se uzel vrátí</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Už existuje</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Čí je</translation>
    </message>
    <message>
        <source>ray, if left empty</source>
        <translation>ray, zůstane-li prázdné</translation>
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
        <source>The run is over: its model can be registered now.</source>
        <translation>Běh skončil: jeho model lze nyní zaregistrovat.</translation>
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
        <source>rank correlation {number}; {told}</source>
        <translation>pořadová korelace {number}; {told}</translation>
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
        <source>{kept} of {count} runs, without one of both: {lacking}</source>
        <translation>běhy: {kept} z {count}, bez jedné z hodnot: {lacking}</translation>
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
        <source>{label} at threshold {threshold}: false positive rate {x}, true positive rate {y}</source>
        <translation>{label}, práh {threshold}: míra falešně pozitivních {x}, míra skutečně pozitivních {y}</translation>
    </message>
    <message>
        <source>{label} at threshold {threshold}: recall {x}, precision {y}</source>
        <translation>{label}, práh {threshold}: úplnost {x}, přesnost {y}</translation>
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
    <message numerus="yes">
        <source>%Ln runs, one for each combination of values. Nothing has started yet.</source>
        <translation>
            <numerusform>%Ln běh, jeden pro každou kombinaci hodnot. Zatím se nic nespustilo.</numerusform>
            <numerusform>%Ln běhy, jeden pro každou kombinaci hodnot. Zatím se nic nespustilo.</numerusform>
            <numerusform>%Ln běhů, jeden pro každou kombinaci hodnot. Zatím se nic nespustilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, one for each seed and combination of values. Nothing has started yet.</source>
        <translation>
            <numerusform>%Ln běh, jeden pro každé semínko a kombinaci hodnot. Zatím se nic nespustilo.</numerusform>
            <numerusform>%Ln běhy, jeden pro každé semínko a kombinaci hodnot. Zatím se nic nespustilo.</numerusform>
            <numerusform>%Ln běhů, jeden pro každé semínko a kombinaci hodnot. Zatím se nic nespustilo.</numerusform>
        </translation>
    </message>
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
        <source>Distribution</source>
        <translation>Distribuce</translation>
    </message>
    <message>
        <source>Do not start yet</source>
        <translation>Zatím nespouštět</translation>
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
        <source>Hold</source>
        <translation>Pozdržet</translation>
    </message>
    <message>
        <source>It waits in the queue until you release it</source>
        <translation>Čeká ve frontě, dokud ho neuvolníte</translation>
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
        <source>Starts when {memory} are really free on each of its GPUs</source>
        <translation>Spustí se, až bude na každém jeho GPU skutečně volno {memory}</translation>
    </message>
    <message>
        <source>Starts when {memory} are really free on its GPU</source>
        <translation>Spustí se, až bude na jeho GPU skutečně volno {memory}</translation>
    </message>
    <message>
        <source>The series of runs it belongs to</source>
        <translation>Řada běhů, do které patří</translation>
    </message>
    <message>
        <source>Use Keras 2 beside this TensorFlow</source>
        <translation>Použít Keras 2 vedle tohoto TensorFlow</translation>
    </message>
    <message>
        <source>Use TensorFlow 2.15</source>
        <translation>Použít TensorFlow 2.15</translation>
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
        <source>A group is called after what its runs share: open it to rename one of them</source>
        <translation>Skupina se jmenuje podle toho, co mají její běhy společné: chcete-li některý přejmenovat, otevřete ji</translation>
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
        <source>Runs ended: {count}</source>
        <translation>Skončené běhy: {count}</translation>
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
        <source>Free some space; what is still known of it comes by itself then.</source>
        <translation>Uvolněte místo; co je o něm ještě známo, se pak objeví samo.</translation>
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
        <source>Nothing can be recorded: a run that goes on, or has ended meanwhile, is shown as it was before.</source>
        <translation>Nic nelze zaznamenat: běh, který pokračuje nebo mezitím skončil, se zobrazuje tak, jak byl předtím.</translation>
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
        <source>Processes</source>
        <translation>Procesy</translation>
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
    <message>
        <source>The disk of the workspace is full</source>
        <translation>Disk pracovního prostoru je plný</translation>
    </message>
    <message>
        <source>The run may well go on there. Last seen {when}; all that it has done meanwhile comes as soon as the cluster answers.</source>
        <translation>Běh tam může pokračovat. Naposledy viděn {when}; vše, co mezitím udělal, přijde, jakmile cluster odpoví.</translation>
    </message>
    <message>
        <source>{target} cannot be reached: what the run does is unknown</source>
        <translation>{target} není dosažitelný: co běh dělá, není známo</translation>
    </message>
</context>
<context>
    <name>RunSearch</name>
    <message>
        <source>At character {number}: {cause}</source>
        <translation>Znak {number}: {cause}</translation>
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
        <source>Archive, or restore</source>
        <translation>Archivovat nebo obnovit</translation>
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
        <source>Copy as a table</source>
        <translation>Kopírovat jako tabulku</translation>
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
        <source>In a chart</source>
        <translation>V grafu</translation>
    </message>
    <message>
        <source>In the run table</source>
        <translation>V tabulce běhů</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>Posunout nitkový kříž</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Posunout pohled</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Přesunout do koše</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Další prvek, předchozí prvek</translation>
    </message>
    <message>
        <source>Open the run, fold or unfold a group</source>
        <translation>Otevřít běh, sbalit nebo rozbalit skupinu</translation>
    </message>
    <message>
        <source>Press a button, check a box</source>
        <translation>Stisknout tlačítko, zaškrtnout políčko</translation>
    </message>
    <message>
        <source>Rename, or edit the note</source>
        <translation>Přejmenovat nebo upravit poznámku</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message>
        <source>Show the run at this moment</source>
        <translation>Zobrazit běh v tomto okamžiku</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mezerník</translation>
    </message>
    <message>
        <source>Star, or remove the star</source>
        <translation>Přidat nebo odebrat hvězdičku</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Přiblížit, oddálit</translation>
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
    <name>SlurmForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Add Slurm cluster</source>
        <translation>Přidat cluster Slurm</translation>
    </message>
    <message>
        <source>As the run asks, if left empty; for example gpu:a100:2</source>
        <translation>Jak žádá běh, zůstane-li prázdné; například gpu:a100:2</translation>
    </message>
    <message>
        <source>Batch script</source>
        <translation>Dávkový skript</translation>
    </message>
    <message>
        <source>Else it is made for each run</source>
        <translation>Jinak vzniká pro každý běh</translation>
    </message>
    <message>
        <source>Else they are copied</source>
        <translation>Jinak se kopírují</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Tamní složka</translation>
    </message>
    <message>
        <source>For copies of code and data</source>
        <translation>Pro kopie kódu a dat</translation>
    </message>
    <message>
        <source>For one run</source>
        <translation>Pro jeden běh</translation>
    </message>
    <message>
        <source>GPUs (gres)</source>
        <translation>GPU (gres)</translation>
    </message>
    <message>
        <source>I write it myself, for all runs</source>
        <translation>Píšu ho sám, pro všechny běhy</translation>
    </message>
    <message>
        <source>In the batch script</source>
        <translation>V dávkovém skriptu</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Úlohy</translation>
    </message>
    <message>
        <source>Lines before the run</source>
        <translation>Řádky před během</translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Uzlů nejvýše</translation>
    </message>
    <message>
        <source>Of each node</source>
        <translation>Každého uzlu</translation>
    </message>
    <message>
        <source>Of one job</source>
        <translation>Jedné úlohy</translation>
    </message>
    <message>
        <source>On the nodes</source>
        <translation>Na uzlech</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Oddíl</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Přístup přes</translation>
    </message>
    <message>
        <source>The cluster&apos;s default, if left empty</source>
        <translation>Výchozí clusteru, zůstane-li prázdné</translation>
    </message>
    <message>
        <source>The commands of this machine, if left empty; or user@login.example</source>
        <translation>Příkazy tohoto stroje, zůstane-li prázdné; nebo user@login.example</translation>
    </message>
    <message>
        <source>The nodes see this workspace under the same path</source>
        <translation>Uzly vidí tento prostor pod stejnou cestou</translation>
    </message>
    <message>
        <source>The partition&apos;s</source>
        <translation>Podle oddílu</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Časový limit</translation>
    </message>
    <message>
        <source>Where a run has none</source>
        <translation>Kde běh žádný nemá</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>Kdo ho píše</translation>
    </message>
    <message>
        <source>python3, if left empty</source>
        <translation>python3, zůstane-li prázdné</translation>
    </message>
    <message>
        <source>slurm, if left empty</source>
        <translation>slurm, zůstane-li prázdné</translation>
    </message>
    <message>
        <source>ssh, with a key</source>
        <translation>ssh s klíčem</translation>
    </message>
    <message>
        <source>{start} is where the run starts</source>
        <translation>{start} je místo, kde se spustí běh</translation>
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
    <message>
        <source>Unknown</source>
        <translation>Neznámý</translation>
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
    <message>
        <source>{running} running · {scaling} scaling · {queued} queued</source>
        <translation>běží {running} · škáluje se {scaling} · ve frontě {queued}</translation>
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
    <name>TargetCard</name>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>It is asked again by itself. Its runs are unknown, not failed, until it answers.</source>
        <translation>Dotaz se opakuje sám. Stav jeho běhů není znám, dokud neodpoví; neznamená to selhání.</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Další možnosti: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Take no more runs</source>
        <translation>Nepřijímat další běhy</translation>
    </message>
    <message>
        <source>Take runs again</source>
        <translation>Znovu přijímat běhy</translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation>Cluster není dosažitelný</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Add target</source>
        <translation>Přidat cíl</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>Přidává se výpočetní cíl {name}</translation>
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
        <source>How runs ask for it</source>
        <translation>Jak si ho běhy vyžádají</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
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
    <name>TestedForm</name>
    <message>
        <source>Asking…</source>
        <translation>Zjišťuje se…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Otestovat</translation>
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
    <name>TryPanel</name>
    <message>
        <source>Choose files</source>
        <translation>Vybrat soubory</translation>
    </message>
    <message>
        <source>Choose files to predict</source>
        <translation>Vybrat soubory k předpovědi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Drop what it is to predict here</source>
        <translation>Sem přetáhněte, co má předpovědět</translation>
    </message>
    <message>
        <source>For each item it tells the class and how likely it is.</source>
        <translation>U každé položky řekne třídu a její pravděpodobnost.</translation>
    </message>
    <message>
        <source>For each item it tells the class and how likely it is. You may close this: the run goes on.</source>
        <translation>U každé položky řekne třídu a její pravděpodobnost. Můžete zavřít: běh pokračuje.</translation>
    </message>
    <message>
        <source>Images, NumPy files (.npy, .npz) or IDX files</source>
        <translation>Obrázky, soubory NumPy (.npy, .npz) nebo soubory IDX</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Předpovědět</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Vyzkoušet {name}</translation>
    </message>
    <message>
        <source>Trying {name}</source>
        <translation>Zkouší se {name}</translation>
    </message>
    <message>
        <source>What {name} predicts</source>
        <translation>Co předpovídá {name}</translation>
    </message>
    <message>
        <source>{count} files of {folder}</source>
        <translation>Soubory: {count}, ze složky {folder}</translation>
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
        <source>Distribution</source>
        <translation>Distribuce</translation>
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
    <name>Words</name>
    <message numerus="yes">
        <source>%n items moved to the trash</source>
        <translation>
            <numerusform>%n položka přesunuta do koše</numerusform>
            <numerusform>%n položky přesunuty do koše</numerusform>
            <numerusform>%n položek přesunuto do koše</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs moved to the trash</source>
        <translation>
            <numerusform>%n běh přesunut do koše</numerusform>
            <numerusform>%n běhy přesunuty do koše</numerusform>
            <numerusform>%n běhů přesunuto do koše</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Přesunuto do koše</translation>
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
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n uzel</numerusform>
            <numerusform>%n uzly</numerusform>
            <numerusform>%n uzlů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter servers</source>
        <translation>
            <numerusform>%n parametrický server</numerusform>
            <numerusform>%n parametrické servery</numerusform>
            <numerusform>%n parametrických serverů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes each</source>
        <translation>
            <numerusform>po %n procesu</numerusform>
            <numerusform>po %n procesech</numerusform>
            <numerusform>po %n procesech</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workery</numerusform>
            <numerusform>%n workerů</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 uzel</translation>
    </message>
    <message>
        <source>1 parameter server</source>
        <translation>1 parametrický server</translation>
    </message>
    <message>
        <source>1 process each</source>
        <translation>po 1 procesu</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 worker</translation>
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
        <source>For runs with MPI</source>
        <translation>Pro běhy s MPI</translation>
    </message>
    <message>
        <source>Horovod</source>
        <translation>Horovod</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
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
    <name>core</name>
    <message>
        <source> (a rootless engine takes cgroup version 2 for that)</source>
        <translation> (engine bez roota k tomu potřebuje cgroup verze 2)</translation>
    </message>
    <message>
        <source> (and {0} more)</source>
        <translation> (a další: {0})</translation>
    </message>
    <message>
        <source> (from {0})</source>
        <translation> (z {0})</translation>
    </message>
    <message>
        <source> ({0} attempts)</source>
        <translation> (pokusů: {0})</translation>
    </message>
    <message>
        <source> ({0} free)</source>
        <translation> (volno {0})</translation>
    </message>
    <message>
        <source> Its last words: {0}</source>
        <translation> Jeho poslední slova: {0}</translation>
    </message>
    <message>
        <source> after a package</source>
        <translation> za balíčkem</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> a další</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> a další ({0})</translation>
    </message>
    <message>
        <source> at its memory limit of {0}</source>
        <translation> na limitu paměti {0}</translation>
    </message>
    <message>
        <source> but links or devices, which are not followed</source>
        <translation> , jen odkazy nebo zařízení, které se nesledují</translation>
    </message>
    <message>
        <source> on {0}</source>
        <translation> na {0}</translation>
    </message>
    <message>
        <source> with Python {0}</source>
        <translation> s Pythonem {0}</translation>
    </message>
    <message>
        <source>, from the run or an export</source>
        <translation>, z běhu nebo z exportu</translation>
    </message>
    <message>
        <source>, though it may do without</source>
        <translation>, ačkoli se možná obejde bez něj</translation>
    </message>
    <message>
        <source>, {0} skipped</source>
        <translation>, přeskočeno {0}</translation>
    </message>
    <message>
        <source>; in use by another program: GPU {0}</source>
        <translation>; jiný program používá GPU {0}</translation>
    </message>
    <message>
        <source>; its last words: {0}</source>
        <translation>; jeho poslední slova: {0}</translation>
    </message>
    <message>
        <source>; the same content is held by {0}</source>
        <translation>; stejný obsah má {0}</translation>
    </message>
    <message>
        <source>; {0} needs it</source>
        <translation>; {0} ho potřebuje</translation>
    </message>
    <message>
        <source>; {0} of {1} runs were submitted before: {2}</source>
        <translation>; předtím odesláno {0} z {1} běhů: {2}</translation>
    </message>
    <message>
        <source>A PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>A Parquet file with too large a directory</source>
        <translation>Soubor Parquet s příliš velkým přehledem</translation>
    </message>
    <message>
        <source>A Python of this machine cannot be used in a container</source>
        <translation>Python z tohoto počítače nelze použít v kontejneru</translation>
    </message>
    <message>
        <source>A Python of this machine is not in the container</source>
        <translation>Python z tohoto počítače v kontejneru není</translation>
    </message>
    <message>
        <source>A child has what its parent has.</source>
        <translation>Podřízený běh má, co má jeho nadřízený.</translation>
    </message>
    <message>
        <source>A child run goes with its run</source>
        <translation>Podřízený běh patří ke svému běhu</translation>
    </message>
    <message>
        <source>A conversion is damaged</source>
        <translation>Převod je poškozený</translation>
    </message>
    <message>
        <source>A dataset has its files there</source>
        <translation>Soubory tam má datová sada</translation>
    </message>
    <message>
        <source>A dataset that is not registered, as an input,</source>
        <translation>Datová sada, která není registrovaná, jako vstup,</translation>
    </message>
    <message>
        <source>A dataset&apos;s manifest is damaged</source>
        <translation>Manifest datové sady je poškozený</translation>
    </message>
    <message>
        <source>A dependency cannot be used</source>
        <translation>Závislost nelze použít</translation>
    </message>
    <message>
        <source>A file cannot be put there</source>
        <translation>Soubor tam nelze umístit</translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation>Soubor se při čtení změnil</translation>
    </message>
    <message>
        <source>A file compressed with bzip2</source>
        <translation>Soubor komprimovaný bzip2</translation>
    </message>
    <message>
        <source>A file compressed with xz</source>
        <translation>Soubor komprimovaný xz</translation>
    </message>
    <message>
        <source>A file compressed with zstd</source>
        <translation>Soubor komprimovaný zstd</translation>
    </message>
    <message>
        <source>A file could not be used</source>
        <translation>Soubor nelze použít</translation>
    </message>
    <message>
        <source>A file is not below the root</source>
        <translation>Soubor není pod kořenem</translation>
    </message>
    <message>
        <source>A file is there already</source>
        <translation>Soubor tam už je</translation>
    </message>
    <message>
        <source>A file of the dataset is gone</source>
        <translation>Soubor datové sady zmizel</translation>
    </message>
    <message>
        <source>A file of {0} cannot be read</source>
        <translation>Soubor datové sady {0} nelze přečíst</translation>
    </message>
    <message>
        <source>A file of {0} has changed</source>
        <translation>Soubor datové sady {0} se změnil</translation>
    </message>
    <message>
        <source>A file of {0} is gone</source>
        <translation>Soubor datové sady {0} zmizel</translation>
    </message>
    <message>
        <source>A file of {0} may have changed</source>
        <translation>Soubor datové sady {0} se možná změnil</translation>
    </message>
    <message>
        <source>A file vanished while it was read</source>
        <translation>Soubor při čtení zmizel</translation>
    </message>
    <message>
        <source>A file was added to the folder of {0}</source>
        <translation>Do složky datové sady {0} přibyl soubor</translation>
    </message>
    <message>
        <source>A file was not looked at</source>
        <translation>Soubor nebyl prohlédnut</translation>
    </message>
    <message>
        <source>A file&apos;s name is not valid text</source>
        <translation>Název souboru není platný text</translation>
    </message>
    <message>
        <source>A folder cannot be predicted</source>
        <translation>Pro složku nelze předpovídat</translation>
    </message>
    <message>
        <source>A folder for TensorFlow Serving and for programs that use TensorFlow without Keras.</source>
        <translation>Složka pro TensorFlow Serving a pro programy, které používají TensorFlow bez Kerasu.</translation>
    </message>
    <message>
        <source>A guard cannot be set so</source>
        <translation>Hlídání nelze takto nastavit</translation>
    </message>
    <message>
        <source>A library is not installed</source>
        <translation>Chybí knihovna</translation>
    </message>
    <message>
        <source>A library of the script crashed: look at the end of the log and at the versions of the packages.</source>
        <translation>Zhavarovala některá z knihoven skriptu: podívejte se na konec protokolu a na verze balíčků.</translation>
    </message>
    <message>
        <source>A line is no requirement</source>
        <translation>Řádek není požadavek</translation>
    </message>
    <message>
        <source>A line of the event file cannot be understood: {0}</source>
        <translation>Řádku souboru událostí nelze rozumět: {0}</translation>
    </message>
    <message>
        <source>A line of the run&apos;s events was cut off: the disk was full, or a process was killed while it wrote. What was cut off by a full disk was written again when there was room.</source>
        <translation>Řádek událostí běhu byl useknut: disk byl plný, nebo byl proces ukončen během zápisu. Co usekl plný disk, bylo zapsáno znovu, jakmile bylo místo.</translation>
    </message>
    <message>
        <source>A line of {0} bytes was passed over</source>
        <translation>Řádek o {0} bajtech byl přeskočen</translation>
    </message>
    <message>
        <source>A list of versions is not there</source>
        <translation>Seznam verzí chybí</translation>
    </message>
    <message>
        <source>A model is found by its name or its id</source>
        <translation>Model se hledá podle názvu nebo id</translation>
    </message>
    <message>
        <source>A model of it is still to be registered.</source>
        <translation>Jeho model se má teprve registrovat.</translation>
    </message>
    <message>
        <source>A model was exported there before</source>
        <translation>Model tam už byl exportován</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>Manifest modelu je poškozený</translation>
    </message>
    <message>
        <source>A name cannot be used here</source>
        <translation>Název tu nelze použít</translation>
    </message>
    <message>
        <source>A name is not written in UTF-8</source>
        <translation>Název není v UTF-8</translation>
    </message>
    <message>
        <source>A node of the run was lost{0}</source>
        <translation>Uzel běhu byl ztracen{0}</translation>
    </message>
    <message>
        <source>A node was lost before the script began: the run was handed over again.</source>
        <translation>Uzel byl ztracen dříve, než skript začal: běh byl předán znovu.</translation>
    </message>
    <message>
        <source>A node would have no process</source>
        <translation>Některý uzel by neměl žádný proces</translation>
    </message>
    <message>
        <source>A package</source>
        <translation>Balíček</translation>
    </message>
    <message>
        <source>A package cannot be used</source>
        <translation>Balíček nelze použít</translation>
    </message>
    <message>
        <source>A package is not there</source>
        <translation>Balíček neexistuje</translation>
    </message>
    <message>
        <source>A package is not where it should be</source>
        <translation>Balíček není tam, kde má být</translation>
    </message>
    <message>
        <source>A pattern cannot be an input</source>
        <translation>Vzor nemůže být vstupem</translation>
    </message>
    <message>
        <source>A pickle is a program that builds objects, and whoever made or changed the file decides what it does. What is told here comes from reading it, not from running it. {0}</source>
        <translation>Pickle je program, který sestavuje objekty, a o tom, co udělá, rozhoduje ten, kdo soubor vytvořil nebo změnil. Co je zde řečeno, pochází z jeho čtení, ne ze spuštění. {0}</translation>
    </message>
    <message>
        <source>A pickled object</source>
        <translation>Objekt pickle</translation>
    </message>
    <message>
        <source>A process has two places</source>
        <translation>Jeden proces má dvě místa</translation>
    </message>
    <message>
        <source>A process of the cluster that kept the run was lost</source>
        <translation>Proces clusteru, který běh udržoval, se ztratil</translation>
    </message>
    <message>
        <source>A process of the cluster that kept the run was lost before the script began: the run was handed over again.</source>
        <translation>Proces clusteru, který běh udržoval, se ztratil dřív, než skript začal: běh byl předán znovu.</translation>
    </message>
    <message>
        <source>A program that tells formats by the content would run the code in it</source>
        <translation>Program, který rozpoznává formáty podle obsahu, by v něm spustil kód</translation>
    </message>
    <message>
        <source>A property cannot be changed</source>
        <translation>Vlastnost nelze změnit</translation>
    </message>
    <message>
        <source>A property has no name</source>
        <translation>Vlastnost nemá název</translation>
    </message>
    <message>
        <source>A quarter of the size: weights are kept in 8 bits, so predictions differ a little.</source>
        <translation>Čtvrtina velikosti: váhy se ukládají v 8 bitech, předpovědi se proto trochu liší.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Uvozovky nejsou uzavřené</translation>
    </message>
    <message>
        <source>A requirement cannot be understood</source>
        <translation>Požadavku nelze rozumět</translation>
    </message>
    <message>
        <source>A run needs a CPU</source>
        <translation>Běh potřebuje CPU</translation>
    </message>
    <message>
        <source>A run&apos;s compute target is chosen when it is submitted.</source>
        <translation>Výpočetní cíl běhu se volí při odeslání.</translation>
    </message>
    <message>
        <source>A run&apos;s environment is chosen when it is submitted.</source>
        <translation>Prostředí běhu se volí při odeslání.</translation>
    </message>
    <message>
        <source>A script cannot wait for the end of its own run</source>
        <translation>Skript nemůže čekat na konec vlastního běhu</translation>
    </message>
    <message>
        <source>A script changes no other run</source>
        <translation>Skript nemění žádný jiný běh</translation>
    </message>
    <message>
        <source>A script on this cluster cannot ask its workspace</source>
        <translation>Skript na tomto clusteru se nemůže ptát svého pracovního prostoru</translation>
    </message>
    <message>
        <source>A secret has no value: {0}</source>
        <translation>Tajný údaj nemá hodnotu: {0}</translation>
    </message>
    <message>
        <source>A secret of the datastore is not there</source>
        <translation>Tajný údaj úložiště dat chybí</translation>
    </message>
    <message>
        <source>A single file has no signature</source>
        <translation>Samotný soubor nemá podpis</translation>
    </message>
    <message>
        <source>A tag has no name</source>
        <translation>Štítek nemá název</translation>
    </message>
    <message>
        <source>A time cannot be negative</source>
        <translation>Doba nemůže být záporná</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>Je potřeba hodnota</translation>
    </message>
    <message>
        <source>A workspace is there already</source>
        <translation>Pracovní prostor už tam je</translation>
    </message>
    <message>
        <source>A zip archive</source>
        <translation>Archiv zip</translation>
    </message>
    <message>
        <source>Add it again with other settings.</source>
        <translation>Přidejte ho znovu s jiným nastavením.</translation>
    </message>
    <message>
        <source>Add it, or correct the name.</source>
        <translation>Přidejte ho, nebo název opravte.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Přidejte ho.</translation>
    </message>
    <message>
        <source>Add tensorflow to the packages, or leave these options out.</source>
        <translation>Přidejte mezi balíčky tensorflow, nebo tyto volby vynechejte.</translation>
    </message>
    <message>
        <source>Add tensorflow to the packages.</source>
        <translation>Přidejte mezi balíčky tensorflow.</translation>
    </message>
    <message>
        <source>Add the datastores again.</source>
        <translation>Přidejte úložiště dat znovu.</translation>
    </message>
    <message>
        <source>Add the package {0} to the environment, or choose another environment.</source>
        <translation>Přidejte do prostředí balíček {0}, nebo zvolte jiné prostředí.</translation>
    </message>
    <message>
        <source>Add them.</source>
        <translation>Přidejte je.</translation>
    </message>
    <message>
        <source>Add {0} to the environment, unless another package brings it.</source>
        <translation>Přidejte {0} do prostředí, pokud ho nepřinese jiný balíček.</translation>
    </message>
    <message>
        <source>After the pickle</source>
        <translation>Za pickle</translation>
    </message>
    <message>
        <source>An Arrow file</source>
        <translation>Soubor Arrow</translation>
    </message>
    <message>
        <source>An HDF5 file</source>
        <translation>Soubor HDF5</translation>
    </message>
    <message>
        <source>An SQLite database</source>
        <translation>Databáze SQLite</translation>
    </message>
    <message>
        <source>An argument cannot be passed on</source>
        <translation>Argument nelze předat</translation>
    </message>
    <message>
        <source>An empty file</source>
        <translation>Prázdný soubor</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>Prázdná složka</translation>
    </message>
    <message>
        <source>An environment variable cannot be set</source>
        <translation>Proměnnou prostředí nelze nastavit</translation>
    </message>
    <message>
        <source>An interrupted build does not end</source>
        <translation>Přerušené sestavení neskončilo</translation>
    </message>
    <message>
        <source>An option of pip&apos;s cannot be used</source>
        <translation>Volbu pip nelze použít</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>Naslouchá na něm jiný program.</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>As registered</source>
        <translation>Jak je registrován</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Zeptejte se znovu.</translation>
    </message>
    <message>
        <source>Ask for GPUs if the cluster has some.</source>
        <translation>Požádejte o GPU, pokud klastr nějaká má.</translation>
    </message>
    <message>
        <source>Ask for a GPU, or for no GPU memory.</source>
        <translation>Požadujte GPU, nebo žádnou paměť GPU.</translation>
    </message>
    <message>
        <source>Ask for a version that has, or install what its build needs; the build log holds the whole output.</source>
        <translation>Požadujte verzi, která ho má, nebo nainstalujte, co jeho sestavení potřebuje; celý výpis je v protokolu sestavení.</translation>
    </message>
    <message>
        <source>Ask for a version that there is, or for none in particular.</source>
        <translation>Požádejte o verzi, která existuje, nebo o žádnou určitou.</translation>
    </message>
    <message>
        <source>Ask for a version that there is.</source>
        <translation>Požadujte verzi, která existuje.</translation>
    </message>
    <message>
        <source>Ask for another version of Python, or of the package.</source>
        <translation>Požadujte jinou verzi Pythonu nebo balíčku.</translation>
    </message>
    <message>
        <source>Ask for another version, or install that one.</source>
        <translation>Požadujte jinou verzi, nebo tuto nainstalujte.</translation>
    </message>
    <message>
        <source>Ask for another version, or run it in a container.</source>
        <translation>Požadujte jinou verzi, nebo ho spusťte v kontejneru.</translation>
    </message>
    <message>
        <source>Ask for another version, such as 3.11.</source>
        <translation>Požadujte jinou verzi, třeba 3.11.</translation>
    </message>
    <message>
        <source>Ask for at least 1 worker.</source>
        <translation>Požadujte alespoň 1 pracovní proces.</translation>
    </message>
    <message>
        <source>Ask for fewer CPUs.</source>
        <translation>Požadujte méně CPU.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, CPUs or GPUs; `sinfo -N -l` lists what nodes have.</source>
        <translation>Požádejte o méně uzlů, CPU nebo GPU; `sinfo -N -l` vypíše, co uzly mají.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or for more workers.</source>
        <translation>Požadujte méně uzlů, nebo více pracovních procesů.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or give the compute target more.</source>
        <translation>Požadujte méně uzlů, nebo jich dejte výpočetnímu cíli více.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or raise max_nodes of the compute target.</source>
        <translation>Požádejte o méně uzlů, nebo zvyšte max_nodes výpočetního cíle.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes.</source>
        <translation>Požadujte méně uzlů.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes; `sinfo` lists how many there are.</source>
        <translation>Požádejte o méně uzlů; `sinfo` vypíše, kolik jich je.</translation>
    </message>
    <message>
        <source>Ask for fewer, or change the gres of the compute target.</source>
        <translation>Požadujte méně, nebo změňte gres výpočetního cíle.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Požadujte méně.</translation>
    </message>
    <message>
        <source>Ask for less time or fewer nodes, or set another account.</source>
        <translation>Požádejte o méně času nebo uzlů, nebo nastavte jiný účet.</translation>
    </message>
    <message>
        <source>Ask for less, or choose another compute target.</source>
        <translation>Požadujte méně, nebo vyberte jiný výpočetní cíl.</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>Požadujte méně.</translation>
    </message>
    <message>
        <source>Ask for more GPUs, or choose another.</source>
        <translation>Požadujte více GPU, nebo zvolte jinou.</translation>
    </message>
    <message>
        <source>Ask for more time, or save checkpoints and resume the run.</source>
        <translation>Požádejte o více času, nebo ukládejte kontrolní body a v běhu pokračujte.</translation>
    </message>
    <message>
        <source>Ask the run&apos;s workspace for what you need.</source>
        <translation>Požádejte o potřebné pracovní prostor běhu.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed export.</source>
        <translation>Vyžádejte si od autora podepsaný export.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the right address.</source>
        <translation>Zeptejte se správce serveru na správnou adresu.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Begin each one with a hyphen.</source>
        <translation>Každou začněte spojovníkem.</translation>
    </message>
    <message>
        <source>Begin it with #!/bin/sh.</source>
        <translation>Začněte ho řádkem #!/bin/sh.</translation>
    </message>
    <message>
        <source>Begin its name with a letter; use letters, digits and underscores.</source>
        <translation>Její název začněte písmenem; použijte písmena, číslice a podtržítka.</translation>
    </message>
    <message>
        <source>Begin with FROM and a base image.</source>
        <translation>Začněte FROM a základním image.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or register the dataset again as a new version.</source>
        <translation>Vraťte ho do původního stavu, nebo datovou sadu registrujte jako novou verzi.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or register the dataset again.</source>
        <translation>Vraťte ho do původního stavu, nebo datovou sadu registrujte znovu.</translation>
    </message>
    <message>
        <source>Bring it back, then try again.</source>
        <translation>Vraťte ho a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Bring the files back, or choose another dataset or version and run again.</source>
        <translation>Vraťte soubory, nebo vyberte jinou datovou sadu či verzi a spusťte běh znovu.</translation>
    </message>
    <message>
        <source>Bring the files back, or register the dataset again.</source>
        <translation>Vraťte soubory, nebo datovou sadu registrujte znovu.</translation>
    </message>
    <message>
        <source>Build it, or choose a Python that is there.</source>
        <translation>Sestavte ho, nebo vyberte Python, který tu je.</translation>
    </message>
    <message>
        <source>Building Horovod {0}, which takes minutes</source>
        <translation>Sestavuje se Horovod {0}, trvá to minuty</translation>
    </message>
    <message>
        <source>Building the Dockerfile</source>
        <translation>Sestavuje se Dockerfile</translation>
    </message>
    <message>
        <source>CPU slot</source>
        <translation>slot CPU</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Sloty CPU</translation>
    </message>
    <message>
        <source>Canceled after {0} were freed</source>
        <translation>Zrušeno, uvolněno bylo {0}</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Změňte jeho oprávnění.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Jeden z nich změňte.</translation>
    </message>
    <message>
        <source>Change or leave out one of their versions.</source>
        <translation>Změňte nebo vynechte některou z verzí.</translation>
    </message>
    <message>
        <source>Change the counts instead.</source>
        <translation>Změňte místo toho počty.</translation>
    </message>
    <message>
        <source>Change the target&apos;s settings.</source>
        <translation>Změňte nastavení cíle.</translation>
    </message>
    <message>
        <source>Check DOCKER_TLS_VERIFY, and ca.pem, cert.pem and key.pem in DOCKER_CERT_PATH or the context&apos;s.</source>
        <translation>Zkontrolujte DOCKER_TLS_VERIFY a soubory ca.pem, cert.pem a key.pem v DOCKER_CERT_PATH nebo v kontextu.</translation>
    </message>
    <message>
        <source>Check how it is spelled, its version and the channels.</source>
        <translation>Zkontrolujte zápis, verzi a kanály.</translation>
    </message>
    <message>
        <source>Check how it is spelled; where the registry asks for a login, check that, too.</source>
        <translation>Zkontrolujte zápis; pokud registr žádá přihlášení, i to.</translation>
    </message>
    <message>
        <source>Check its name and version.</source>
        <translation>Zkontrolujte jeho název a verzi.</translation>
    </message>
    <message>
        <source>Check its name, or log in by `docker login` if it is not public.</source>
        <translation>Zkontrolujte název; pokud není veřejný, přihlaste se příkazem `docker login`.</translation>
    </message>
    <message>
        <source>Check its name, pull or build it, or choose another one.</source>
        <translation>Zkontrolujte název, image stáhněte nebo sestavte, nebo vyberte jiný.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Zkontrolujte jeho cestu.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Zkontrolujte jeho oprávnění.</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right; it is asked again by itself.</source>
        <translation>Ověřte, že běží a že jeho adresa je správná; znovu se ho dotážeme samo.</translation>
    </message>
    <message>
        <source>Check that the Python chosen for the target has Ray.</source>
        <translation>Ověřte, že Python zvolený pro cíl má Ray.</translation>
    </message>
    <message>
        <source>Check that the public key is that of whoever signed; else do not use the folder.</source>
        <translation>Ověřte, že veřejný klíč patří tomu, kdo podepsal; jinak složku nepoužívejte.</translation>
    </message>
    <message>
        <source>Check the address and the connection to the network.</source>
        <translation>Zkontrolujte adresu a připojení k síti.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again; what is complete is not moved again.</source>
        <translation>Zkontrolujte adresu a spojení a zkuste to znovu; co je hotové, se nepřenáší znovu.</translation>
    </message>
    <message>
        <source>Check the address and the expected hash. Do not use the file: it was changed or damaged.</source>
        <translation>Zkontrolujte adresu a očekávaný hash. Soubor nepoužívejte: byl změněn nebo poškozen.</translation>
    </message>
    <message>
        <source>Check the address and the path.</source>
        <translation>Zkontrolujte adresu a cestu.</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s clock. A company&apos;s proxy may need its own certificate: name the file that holds it in SSL_CERT_FILE.</source>
        <translation>Zkontrolujte adresu a hodiny tohoto počítače. Firemní proxy může vyžadovat vlastní certifikát: uveďte soubor s ním v SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>Check the address in a browser.</source>
        <translation>Zkontrolujte adresu v prohlížeči.</translation>
    </message>
    <message>
        <source>Check the address in a browser; it may need a login or lead to a page.</source>
        <translation>Zkontrolujte adresu v prohlížeči; možná vyžaduje přihlášení nebo vede na stránku.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Zkontrolujte adresu.</translation>
    </message>
    <message>
        <source>Check the address; the file may have moved.</source>
        <translation>Zkontrolujte adresu; soubor mohl být přesunut.</translation>
    </message>
    <message>
        <source>Check the connection to the network, then try again: what has come is kept.</source>
        <translation>Zkontrolujte připojení k síti a zkuste to znovu: co přišlo, zůstává.</translation>
    </message>
    <message>
        <source>Check the connection to the network. A mirror of your own, also a local folder, can be named in {0}.</source>
        <translation>Zkontrolujte připojení k síti. Vlastní zrcadlo, i místní složku, lze uvést v {0}.</translation>
    </message>
    <message>
        <source>Check the credentials: environment variables or the configuration files of the storage service.</source>
        <translation>Zkontrolujte přihlašovací údaje: proměnné prostředí nebo konfigurační soubory služby.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions.</source>
        <translation>Zkontrolujte disk a jeho oprávnění.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Zkontrolujte disk a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Check the id.</source>
        <translation>Zkontrolujte id.</translation>
    </message>
    <message>
        <source>Check the name and password that it is asked with, or try again later.</source>
        <translation>Zkontrolujte jméno a heslo, se kterými se dotazuje, nebo to zkuste později.</translation>
    </message>
    <message>
        <source>Check the name, or make it with `mldesk environment create`.</source>
        <translation>Zkontrolujte název, nebo ho vytvořte příkazem `mldesk environment create`.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Zkontrolujte název.</translation>
    </message>
    <message>
        <source>Check the name; `mldesk compute sizes` lists those that are known.</source>
        <translation>Zkontrolujte název; známé velikosti vypíše `mldesk compute sizes`.</translation>
    </message>
    <message>
        <source>Check the network and pip&apos;s settings. Builds of a target can use the network of this machine: choose that in its settings (--build-network host).</source>
        <translation>Zkontrolujte síť a nastavení pip. Sestavení mohou používat síť tohoto počítače: zvolte to v nastavení cíle (--build-network host).</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then submit again.</source>
        <translation>Zkontrolujte síť a proxy a odešlete znovu.</translation>
    </message>
    <message>
        <source>Check the network, ask for a version that this machine has, or install that one.</source>
        <translation>Zkontrolujte síť, požadujte verzi, kterou tento počítač má, nebo tuto nainstalujte.</translation>
    </message>
    <message>
        <source>Check the network, or load the image by `docker load`, or choose one that is there.</source>
        <translation>Zkontrolujte síť, nahrajte image příkazem `docker load`, nebo vyberte některý z dostupných.</translation>
    </message>
    <message>
        <source>Check the path, and the dataset that the run was given.</source>
        <translation>Zkontrolujte cestu a datovou sadu, kterou běh dostal.</translation>
    </message>
    <message>
        <source>Check the path, or upload the files first.</source>
        <translation>Zkontrolujte cestu, nebo nejdřív nahrajte soubory.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Zkontrolujte cestu.</translation>
    </message>
    <message>
        <source>Check the pattern.</source>
        <translation>Zkontrolujte vzor.</translation>
    </message>
    <message>
        <source>Check the prefix.</source>
        <translation>Zkontrolujte předponu.</translation>
    </message>
    <message>
        <source>Check what its log says.</source>
        <translation>Podívejte se, co říká jeho protokol.</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>Zvolte 0 nebo více.</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>Zvolte 1 až {0}.</translation>
    </message>
    <message>
        <source>Choose 3.6 or newer.</source>
        <translation>Zvolte 3.6 nebo novější.</translation>
    </message>
    <message>
        <source>Choose CPU or GPU.</source>
        <translation>Zvolte CPU nebo GPU.</translation>
    </message>
    <message>
        <source>Choose a Docker compute target, whose image has Open MPI, or a cluster.</source>
        <translation>Zvolte výpočetní cíl Docker, jehož obraz má Open MPI, nebo cluster.</translation>
    </message>
    <message>
        <source>Choose a Python interpreter.</source>
        <translation>Vyberte interpret Pythonu.</translation>
    </message>
    <message>
        <source>Choose a Ray or Slurm compute target, or do without.</source>
        <translation>Zvolte výpočetní cíl Ray nebo Slurm, nebo se bez toho obejděte.</translation>
    </message>
    <message>
        <source>Choose a base image that has Python 3.6 or newer, or write a Dockerfile that installs it.</source>
        <translation>Vyberte základní image s Pythonem 3.6 nebo novějším, nebo napište Dockerfile, který ho nainstaluje.</translation>
    </message>
    <message>
        <source>Choose a base image that has {0}, or use a Dockerfile.</source>
        <translation>Zvolte základní obraz, který má {0}, nebo použijte Dockerfile.</translation>
    </message>
    <message>
        <source>Choose a base image whose Python has pip, or the packages python3-venv or ensurepip.</source>
        <translation>Vyberte základní image, jehož Python má pip, nebo balíčky python3-venv či ensurepip.</translation>
    </message>
    <message>
        <source>Choose a base image with Python {0}, or ask for Python {1}.</source>
        <translation>Vyberte základní image s Pythonem {0}, nebo požadujte Python {1}.</translation>
    </message>
    <message>
        <source>Choose a compute target of the kind docker, or another environment.</source>
        <translation>Vyberte výpočetní cíl druhu docker, nebo jiné prostředí.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .py.</source>
        <translation>Vyberte soubor s koncovkou .py.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Vyberte soubor.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Zvolte složku na jiném disku.</translation>
    </message>
    <message>
        <source>Choose a folder or files with content.</source>
        <translation>Vyberte složku nebo soubory s obsahem.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Vyberte složku.</translation>
    </message>
    <message>
        <source>Choose a list of packages with TensorFlow, or leave the option out.</source>
        <translation>Zvolte seznam balíčků s TensorFlow, nebo volbu vynechejte.</translation>
    </message>
    <message>
        <source>Choose a list of packages, an image, or a Dockerfile.</source>
        <translation>Vyberte seznam balíčků, image nebo Dockerfile.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Zvolte kratší.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Vyberte textový soubor.</translation>
    </message>
    <message>
        <source>Choose a version that has a wheel for this Python.</source>
        <translation>Vyberte verzi, která má wheel pro tento Python.</translation>
    </message>
    <message>
        <source>Choose a whole number from 0 to {0}.</source>
        <translation>Zvolte celé číslo od 0 do {0}.</translation>
    </message>
    <message>
        <source>Choose a zip, tar, tar.gz, tar.bz2 or tar.xz file, or use the file as it is.</source>
        <translation>Vyberte soubor zip, tar, tar.gz, tar.bz2 nebo tar.xz, nebo použijte soubor tak, jak je.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the workspace.</source>
        <translation>Zvolte pro pracovní prostor prázdnou nebo novou složku.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Zvolte prázdnou nebo novou složku.</translation>
    </message>
    <message>
        <source>Choose an environment of packages, or a Python of the cluster.</source>
        <translation>Zvolte prostředí z balíčků, nebo Python na clusteru.</translation>
    </message>
    <message>
        <source>Choose an image for {0}.</source>
        <translation>Vyberte image pro {0}.</translation>
    </message>
    <message>
        <source>Choose an image made for this machine.</source>
        <translation>Vyberte image určený pro tento počítač.</translation>
    </message>
    <message>
        <source>Choose an image that has them.</source>
        <translation>Vyberte image, který je obsahuje.</translation>
    </message>
    <message>
        <source>Choose an image, or list the packages.</source>
        <translation>Vyberte image, nebo uveďte balíčky.</translation>
    </message>
    <message>
        <source>Choose another Python in the run&apos;s environment, or install this one again.</source>
        <translation>Vyberte v prostředí běhu jiný Python, nebo tento znovu nainstalujte.</translation>
    </message>
    <message>
        <source>Choose another Python in the run&apos;s environment.</source>
        <translation>Vyberte v prostředí běhu jiný Python.</translation>
    </message>
    <message>
        <source>Choose another base image.</source>
        <translation>Vyberte jiný základní image.</translation>
    </message>
    <message>
        <source>Choose another compute target.</source>
        <translation>Vyberte jiný výpočetní cíl.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Vyberte jiný soubor.</translation>
    </message>
    <message>
        <source>Choose another folder, or overwrite=True.</source>
        <translation>Zvolte jinou složku, nebo overwrite=True.</translation>
    </message>
    <message>
        <source>Choose another folder, or replace the earlier export.</source>
        <translation>Zvolte jinou složku, nebo dřívější export nahraďte.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Zvolte jinou složku.</translation>
    </message>
    <message>
        <source>Choose another interpreter, or install it again, and submit the run anew.</source>
        <translation>Vyberte jiný interpret, nebo ho znovu nainstalujte, a odešlete běh znovu.</translation>
    </message>
    <message>
        <source>Choose another name, or use a tag, which can be changed.</source>
        <translation>Zvolte jiný název, nebo použijte štítek, který lze měnit.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Zvolte jiný název.</translation>
    </message>
    <message>
        <source>Choose another name: the files of a run are not replaced.</source>
        <translation>Zvolte jiný název: soubory běhu se nenahrazují.</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>Zvolte jiný počet dní.</translation>
    </message>
    <message>
        <source>Choose another one in the target&apos;s settings, or none: then mldesk builds one.</source>
        <translation>Zvolte v nastavení cíle jiný, nebo žádný: pak ho mldesk sestaví.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Zvolte jiný.</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>Zvolte jinou cestu.</translation>
    </message>
    <message>
        <source>Choose another place, or none.</source>
        <translation>Zvolte jiné místo, nebo žádné.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Zvolte jiné místo.</translation>
    </message>
    <message>
        <source>Choose another port in the cluster map, or none, and run again.</source>
        <translation>Zvolte v mapě clusteru jiný port, nebo žádný, a spusťte běh znovu.</translation>
    </message>
    <message>
        <source>Choose another root.</source>
        <translation>Zvolte jiný kořen.</translation>
    </message>
    <message>
        <source>Choose another run to resume, or begin anew.</source>
        <translation>Zvolte pro pokračování jiný běh, nebo začněte znovu.</translation>
    </message>
    <message>
        <source>Choose another script.</source>
        <translation>Vyberte jiný skript.</translation>
    </message>
    <message>
        <source>Choose another target, or let it take runs again.</source>
        <translation>Zvolte jiný cíl, nebo mu povolte znovu přijímat běhy.</translation>
    </message>
    <message>
        <source>Choose another version of Python or of TensorFlow.</source>
        <translation>Vyberte jinou verzi Pythonu nebo TensorFlow.</translation>
    </message>
    <message>
        <source>Choose another version, or an image with that Python.</source>
        <translation>Vyberte jinou verzi, nebo image s tímto Pythonem.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Zvolte jiný.</translation>
    </message>
    <message>
        <source>Choose at least 1.</source>
        <translation>Zvolte aspoň 1.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Vyberte aspoň jeden soubor.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Vyberte aspoň jednu možnost.</translation>
    </message>
    <message>
        <source>Choose first or all.</source>
        <translation>Zvolte first nebo all.</translation>
    </message>
    <message>
        <source>Choose images or arrays.</source>
        <translation>Vyberte obrázky nebo pole.</translation>
    </message>
    <message>
        <source>Choose more.</source>
        <translation>Zvolte více.</translation>
    </message>
    <message>
        <source>Choose one inside the folder.</source>
        <translation>Vyberte skript uvnitř složky.</translation>
    </message>
    <message>
        <source>Choose one of them, or ask for more nodes.</source>
        <translation>Zvolte jeden z nich, nebo požadujte více uzlů.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Vyberte jeden z nich.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Zvolte jedno z: {0}.</translation>
    </message>
    <message>
        <source>Choose one that holds a script.</source>
        <translation>Vyberte zip, ve kterém je skript.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Vyberte některou možnost.</translation>
    </message>
    <message>
        <source>Choose the file that lists the packages.</source>
        <translation>Vyberte soubor se seznamem balíčků.</translation>
    </message>
    <message>
        <source>Choose the files that are in it.</source>
        <translation>Vyberte soubory, které jsou v ní.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the files, or let them be copied.</source>
        <translation>Vyberte složku se soubory, nebo je nechte zkopírovat.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model and its signature.</source>
        <translation>Vyberte složku s modelem a jeho podpisem.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the training script.</source>
        <translation>Vyberte složku s trénovacím skriptem.</translation>
    </message>
    <message>
        <source>Choose the run {0}.</source>
        <translation>Vyberte běh {0}.</translation>
    </message>
    <message>
        <source>Choose the script to run.</source>
        <translation>Vyberte skript, který se má spustit.</translation>
    </message>
    <message>
        <source>Choose the training script itself.</source>
        <translation>Vyberte přímo trénovací skript.</translation>
    </message>
    <message>
        <source>Choose {0} or {1}.</source>
        <translation>Zvolte {0} nebo {1}.</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>Zvolte {0}.</translation>
    </message>
    <message>
        <source>Close every quotation mark.</source>
        <translation>Uzavřete všechny uvozovky.</translation>
    </message>
    <message>
        <source>Close it, or write \&apos; to mean the sign itself.</source>
        <translation>Uzavřete je, nebo pro samotný znak napište \&apos;.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Uzavřete je.</translation>
    </message>
    <message>
        <source>Close the quotation marks.</source>
        <translation>Uzavřete uvozovky.</translation>
    </message>
    <message>
        <source>Connect its disk or network folder, then try again.</source>
        <translation>Připojte jeho disk nebo síťovou složku a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Konstanty</translation>
    </message>
    <message>
        <source>Convert the column afterwards.</source>
        <translation>Převeďte sloupec dodatečně.</translation>
    </message>
    <message>
        <source>Convert the model again.</source>
        <translation>Převeďte model znovu.</translation>
    </message>
    <message>
        <source>Convert {0} to {1}.</source>
        <translation>Převeďte {0} do {1}.</translation>
    </message>
    <message>
        <source>Copy these into a folder, and register that.</source>
        <translation>Zkopírujte je do složky a zaregistrujte ji.</translation>
    </message>
    <message>
        <source>Correct it, or take MLDESK_MIRRORS out of the environment.</source>
        <translation>Opravte to, nebo MLDESK_MIRRORS odeberte z prostředí.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Opravte to.</translation>
    </message>
    <message>
        <source>Correct it: see `conda env export` for the form.</source>
        <translation>Opravte to: tvar ukáže `conda env export`.</translation>
    </message>
    <message>
        <source>Correct the arguments and run again.</source>
        <translation>Opravte argumenty a spusťte běh znovu.</translation>
    </message>
    <message>
        <source>Correct the script at this place.</source>
        <translation>Opravte skript na tomto místě.</translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation>Poškozený text</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databáze</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Měli jste na mysli {0}?</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Do it in the program that submits the run.</source>
        <translation>Udělejte to v programu, který běh zadává.</translation>
    </message>
    <message>
        <source>Do it in the program that submits the run: `mldesk exec PROGRAM.py` knows this name.</source>
        <translation>Udělejte to v programu, který běh odesílá: `mldesk exec PROGRAM.py` tento název zná.</translation>
    </message>
    <message>
        <source>Do it in the window, or in a program under `mldesk exec`.</source>
        <translation>Udělejte to v okně, nebo v programu pod `mldesk exec`.</translation>
    </message>
    <message>
        <source>Do not use it; ask whoever made it for another copy.</source>
        <translation>Nepoužívejte ji; požádejte autora o jinou kopii.</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Docker through ssh does not work on Windows</source>
        <translation>Docker přes ssh ve Windows nefunguje</translation>
    </message>
    <message>
        <source>Docker&apos;s configuration</source>
        <translation>konfigurace Dockeru</translation>
    </message>
    <message>
        <source>Download it and name the file.</source>
        <translation>Stáhněte ho a uveďte soubor.</translation>
    </message>
    <message>
        <source>Download the file in a browser where you are logged in, and use it from disk.</source>
        <translation>Stáhněte soubor v prohlížeči, kde jste přihlášeni, a použijte ho z disku.</translation>
    </message>
    <message>
        <source>Download the file in a browser, and use it from disk.</source>
        <translation>Stáhněte soubor v prohlížeči a použijte ho z disku.</translation>
    </message>
    <message>
        <source>Download the file in a browser, and use it from disk; or find the address of the file itself.</source>
        <translation>Stáhněte soubor v prohlížeči a použijte ho z disku; nebo najděte adresu samotného souboru.</translation>
    </message>
    <message>
        <source>Downloaded {0} files from {1} to {2}</source>
        <translation>Staženo {0} souborů z {1} do {2}</translation>
    </message>
    <message>
        <source>Downloading from</source>
        <translation>Stahuje se z</translation>
    </message>
    <message>
        <source>Downloading from {0}</source>
        <translation>Stahuje se z {0}</translation>
    </message>
    <message>
        <source>Drop a script, or browse for one.</source>
        <translation>Přetáhněte sem skript, nebo ho vyhledejte.</translation>
    </message>
    <message>
        <source>Encode it, with base64 say.</source>
        <translation>Zakódujte ho, třeba pomocí base64.</translation>
    </message>
    <message>
        <source>Export it as registered, or register it with a .keras file or a SavedModel.</source>
        <translation>Exportujte ho tak, jak je registrován, nebo ho registrujte se souborem .keras či SavedModel.</translation>
    </message>
    <message>
        <source>Export it, and use its own program.</source>
        <translation>Exportujte jej a použijte jeho vlastní program.</translation>
    </message>
    <message>
        <source>Export the model again, or import the folder files alone.</source>
        <translation>Exportujte model znovu, nebo importujte jen složku files.</translation>
    </message>
    <message>
        <source>Export the model with `mldesk model export`.</source>
        <translation>Exportujte model příkazem `mldesk model export`.</translation>
    </message>
    <message>
        <source>Export the model.</source>
        <translation>Exportujte model.</translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>Stahuje se {0}</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>Soubor nebo složka nenalezeny</translation>
    </message>
    <message>
        <source>Files cannot be copied</source>
        <translation>Soubory nelze zkopírovat</translation>
    </message>
    <message>
        <source>Files with its weights are missing</source>
        <translation>Chybí soubory s jeho váhami</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was changed.</source>
        <translation>Uvolněte na tom disku místo a zkuste to znovu; nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Uvolněte na tom disku místo.</translation>
    </message>
    <message>
        <source>Free some space there, or set another folder for runs in the target&apos;s settings.</source>
        <translation>Uvolněte tam místo, nebo v nastavení cíle zvolte jinou složku pro běhy.</translation>
    </message>
    <message>
        <source>Free some space, by removing environments that are not needed, say; nothing half was left.</source>
        <translation>Uvolněte místo, třeba odebráním nepotřebných prostředí; nic polovičatého nezůstalo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Uvolněte místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Uvolněte místo.</translation>
    </message>
    <message>
        <source>Free some space: a run needs room for its outputs, and a full disk stops it.</source>
        <translation>Uvolněte místo: běh potřebuje prostor pro výstupy a plný disk ho zastaví.</translation>
    </message>
    <message>
        <source>Free space on that disk, then run again.</source>
        <translation>Uvolněte na tom disku místo a spusťte znovu.</translation>
    </message>
    <message>
        <source>Free space on the disk that holds the workspace, then run again.</source>
        <translation>Uvolněte místo na disku s pracovním prostorem a spusťte běh znovu.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>paměť GPU</translation>
    </message>
    <message>
        <source>GPU {0} does next to nothing while the script trains. </source>
        <translation>GPU {0} nedělá během trénování skoro nic. </translation>
    </message>
    <message>
        <source>Get it once more from where it came from.</source>
        <translation>Opatřete si ho znovu ze zdroje.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Zadejte 0 nebo více.</translation>
    </message>
    <message>
        <source>Give 1 to 65535, or none: then a free one is chosen.</source>
        <translation>Zadejte 1 až 65535, nebo nic: pak se zvolí volný.</translation>
    </message>
    <message>
        <source>Give a ScriptRunConfig.</source>
        <translation>Zadejte ScriptRunConfig.</translation>
    </message>
    <message>
        <source>Give a URL such as s3://bucket/folder.</source>
        <translation>Zadejte URL, třeba s3://bucket/folder.</translation>
    </message>
    <message>
        <source>Give a name or an address, or none.</source>
        <translation>Zadejte název nebo adresu, nebo nic.</translation>
    </message>
    <message>
        <source>Give a number from {0} on.</source>
        <translation>Zadejte číslo od {0}.</translation>
    </message>
    <message>
        <source>Give a path in it.</source>
        <translation>Zadejte cestu v něm.</translation>
    </message>
    <message>
        <source>Give a path inside the datastore, such as mnist/train.</source>
        <translation>Zadejte cestu uvnitř úložiště dat, třeba mnist/train.</translation>
    </message>
    <message>
        <source>Give a path such as outputs/model.keras.</source>
        <translation>Zadejte cestu, třeba outputs/model.keras.</translation>
    </message>
    <message>
        <source>Give a path, an http address or (datastore, path).</source>
        <translation>Zadejte cestu, adresu http nebo (datastore, path).</translation>
    </message>
    <message>
        <source>Give a smaller min_nodes, or a larger max_nodes.</source>
        <translation>Zadejte menší min_nodes, nebo větší max_nodes.</translation>
    </message>
    <message>
        <source>Give a text as its name.</source>
        <translation>Zadejte jako název text.</translation>
    </message>
    <message>
        <source>Give a value such as {0}, or several with commas between.</source>
        <translation>Zadejte hodnotu, třeba {0}, nebo několik oddělených čárkami.</translation>
    </message>
    <message>
        <source>Give an address of this machine, such as 127.0.0.1, or none.</source>
        <translation>Zadejte adresu tohoto počítače, například 127.0.0.1, nebo nic.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://.</source>
        <translation>Zadejte adresu, která začíná https:// nebo http://.</translation>
    </message>
    <message>
        <source>Give another one, or none: then a free one is chosen.</source>
        <translation>Zadejte jiný, nebo žádný: pak se zvolí volný.</translation>
    </message>
    <message>
        <source>Give at least 1 second, or none.</source>
        <translation>Zadejte aspoň 1 s, nebo nic.</translation>
    </message>
    <message>
        <source>Give at least 1, and min_nodes or more.</source>
        <translation>Zadejte aspoň 1 a nejméně min_nodes.</translation>
    </message>
    <message>
        <source>Give create_new_version=True to add a version, or choose another name.</source>
        <translation>Zadejte create_new_version=True pro přidání verze, nebo zvolte jiný název.</translation>
    </message>
    <message>
        <source>Give each GPU once, counted from 0.</source>
        <translation>Zadejte každou GPU jednou, počítáno od 0.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Dejte každé vlastní název.</translation>
    </message>
    <message>
        <source>Give exist_ok=True.</source>
        <translation>Zadejte exist_ok=True.</translation>
    </message>
    <message>
        <source>Give fewer values.</source>
        <translation>Zadejte méně hodnot.</translation>
    </message>
    <message>
        <source>Give it a dataset under this name.</source>
        <translation>Dejte mu datovou sadu pod tímto názvem.</translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation>Pojmenujte ji, nebo ji vynechte.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dejte mu název.</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>Zadejte hodnotu.</translation>
    </message>
    <message>
        <source>Give it as #RRGGBB.</source>
        <translation>Zadejte ji jako #RRGGBB.</translation>
    </message>
    <message>
        <source>Give it one with `mldesk secret set {0}`.</source>
        <translation>Zadejte ji příkazem `mldesk secret set {0}`.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Zadejte ho.</translation>
    </message>
    <message>
        <source>Give its 64 digits (0-9, a-f), or none.</source>
        <translation>Zadejte jeho 64 číslic (0-9, a-f), nebo nic.</translation>
    </message>
    <message>
        <source>Give its packages for pip, or none: then the cluster&apos;s own Python is taken.</source>
        <translation>Zadejte jeho balíčky pro pip, nebo žádné: pak se použije Python clusteru.</translation>
    </message>
    <message>
        <source>Give its password.</source>
        <translation>Zadejte jeho heslo.</translation>
    </message>
    <message>
        <source>Give less.</source>
        <translation>Zadejte méně.</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Zadejte delší část id.</translation>
    </message>
    <message>
        <source>Give nodes and processes per node, or choose TensorFlow.</source>
        <translation>Zadejte uzly a procesy na uzel, nebo zvolte TensorFlow.</translation>
    </message>
    <message>
        <source>Give none.</source>
        <translation>Nezadávejte žádný.</translation>
    </message>
    <message>
        <source>Give one address alone, or each hash with its address.</source>
        <translation>Zadejte jen jednu adresu, nebo každý hash s jeho adresou.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Zadejte ji.</translation>
    </message>
    <message>
        <source>Give output_directory in the place of output_paths.</source>
        <translation>Místo output_paths zadejte output_directory.</translation>
    </message>
    <message>
        <source>Give the address of its dashboard, such as http://127.0.0.1:8265.</source>
        <translation>Zadejte adresu jeho řídicího panelu, například http://127.0.0.1:8265.</translation>
    </message>
    <message>
        <source>Give the conversion that convert_model or collect_conversion returns.</source>
        <translation>Předejte převod, který vrací convert_model nebo collect_conversion.</translation>
    </message>
    <message>
        <source>Give the folder that name again.</source>
        <translation>Vraťte složce ten název.</translation>
    </message>
    <message>
        <source>Give the numbers of workers and parameter servers; they are dealt out to the nodes.</source>
        <translation>Zadejte počty pracovních procesů a serverů parametrů; rozdělí se na uzly.</translation>
    </message>
    <message>
        <source>Give the run its data as inputs, or run it on this machine, on Slurm, or on a Ray cluster that mldesk makes.</source>
        <translation>Předejte běhu data jako vstupy, nebo jej spusťte na tomto počítači, na Slurmu nebo na clusteru Ray, který vytváří mldesk.</translation>
    </message>
    <message>
        <source>Give the run more time, or let it do less.</source>
        <translation>Dejte běhu více času, nebo ať dělá méně.</translation>
    </message>
    <message>
        <source>Give the tags when the model is registered.</source>
        <translation>Štítky zadejte při registraci modelu.</translation>
    </message>
    <message>
        <source>Give the variable&apos;s name, not its value.</source>
        <translation>Zadejte název proměnné, ne její hodnotu.</translation>
    </message>
    <message>
        <source>Give true or false.</source>
        <translation>Zadejte true nebo false.</translation>
    </message>
    <message>
        <source>Give yourself permission to write to {0}, or choose another workspace.</source>
        <translation>Dejte si právo zapisovat do {0}, nebo zvolte jiný pracovní prostor.</translation>
    </message>
    <message>
        <source>Give {&quot;path&quot;: &quot;/a/folder&quot;}.</source>
        <translation>Zadejte {&quot;path&quot;: &quot;/a/folder&quot;}.</translation>
    </message>
    <message>
        <source>Give {0} or more.</source>
        <translation>Zadejte {0} nebo více.</translation>
    </message>
    <message>
        <source>Have it load what MLDESK_RESUME_FROM names, or what it finds in its outputs.</source>
        <translation>Ať načte to, co uvádí MLDESK_RESUME_FROM, nebo co najde ve svých výstupech.</translation>
    </message>
    <message>
        <source>Have the script fetch its data there, or use a cluster on this machine, which shares its files.</source>
        <translation>Nechte skript, ať si data stáhne tam, nebo použijte cluster na tomto počítači, který sdílí jeho soubory.</translation>
    </message>
    <message>
        <source>Have the script write its files there instead of a link.</source>
        <translation>Ať skript zapíše soubory přímo tam, místo odkazu.</translation>
    </message>
    <message>
        <source>Horovod and Keras 2 need the TensorFlow that they belong to</source>
        <translation>Horovod a Keras 2 potřebují TensorFlow, ke kterému patří</translation>
    </message>
    <message>
        <source>Horovod cannot be built here yet</source>
        <translation>Horovod zde zatím nelze sestavit</translation>
    </message>
    <message>
        <source>Horovod cannot be built on Windows</source>
        <translation>Horovod nelze sestavit ve Windows</translation>
    </message>
    <message>
        <source>Horovod is built into environments of packages</source>
        <translation>Horovod se sestavuje do prostředí z balíčků</translation>
    </message>
    <message>
        <source>Horovod is built with them, and apt-get said: {0}</source>
        <translation>Horovod se s nimi sestavuje a apt-get řekl: {0}</translation>
    </message>
    <message>
        <source>Horovod needs TensorFlow to be built against</source>
        <translation>Horovod potřebuje TensorFlow, proti kterému se sestaví</translation>
    </message>
    <message>
        <source>Horovod {0} could not be built</source>
        <translation>Horovod {0} se nepodařilo sestavit</translation>
    </message>
    <message>
        <source>Horovod {0} was built before: {1}</source>
        <translation>Horovod {0} byl sestaven už dříve: {1}</translation>
    </message>
    <message>
        <source>How the script ended is not known</source>
        <translation>Není známo, jak skript skončil</translation>
    </message>
    <message>
        <source>If it needs more, put it into a folder of its own, or register data as a dataset.</source>
        <translation>Pokud potřebuje více, dejte ho do vlastní složky, nebo registrujte data jako datovou sadu.</translation>
    </message>
    <message>
        <source>If you trust its origin, unpack it by hand and use the folder; otherwise do not use it.</source>
        <translation>Pokud důvěřujete jeho původu, rozbalte ho ručně a použijte složku; jinak ho nepoužívejte.</translation>
    </message>
    <message>
        <source>Import its folder files alone; where the model came from is then not known.</source>
        <translation>Importujte jen jeho složku files; původ modelu pak není znám.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>Install Open MPI (on Debian and Ubuntu: apt install openmpi-bin libopenmpi-dev) and run again.</source>
        <translation>Nainstalujte Open MPI (v Debianu a Ubuntu: apt install openmpi-bin libopenmpi-dev) a spusťte běh znovu.</translation>
    </message>
    <message>
        <source>Install Open MPI with its development files, a C++ compiler, make and CMake, then try again.</source>
        <translation>Nainstalujte Open MPI s vývojovými soubory, překladač C++, make a CMake a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Install Open MPI: `brew install open-mpi`.</source>
        <translation>Nainstalujte Open MPI: `brew install open-mpi`.</translation>
    </message>
    <message>
        <source>Install Open MPI: `sudo apt install openmpi-bin` on Debian and Ubuntu, `sudo dnf install openmpi` on Fedora.</source>
        <translation>Nainstalujte Open MPI: v Debianu a Ubuntu `sudo apt install openmpi-bin`, ve Fedoře `sudo dnf install openmpi`.</translation>
    </message>
    <message>
        <source>Install Python 3.12 and install mldesk with it; your scripts may use any Python from 3.6.</source>
        <translation>Nainstalujte Python 3.12 a s ním mldesk; vaše skripty mohou používat jakýkoli Python od verze 3.6.</translation>
    </message>
    <message>
        <source>Install it by hand.</source>
        <translation>Nainstalujte ho ručně.</translation>
    </message>
    <message>
        <source>Install it on the engine&apos;s machine: the package catatonit (or tini, named as init_path).</source>
        <translation>Nainstalujte ho na počítač enginu: balíček catatonit (nebo tini uvedený jako init_path).</translation>
    </message>
    <message>
        <source>Install it there ({0}), or see that it is on the PATH.</source>
        <translation>Nainstalujte ho tam ({0}), nebo zajistěte, aby byl v PATH.</translation>
    </message>
    <message>
        <source>Install it, or choose one of this machine&apos;s: {0}.</source>
        <translation>Nainstalujte ho, nebo vyberte z tohoto počítače: {0}.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;mldesk[remote]&quot;</source>
        <translation>Nainstalujte ho: pip install &quot;mldesk[remote]&quot;</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;mldesk[signing]&apos;</source>
        <translation>Nainstalujte ho: pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>Install micromamba</source>
        <translation>Nainstalujte micromamba</translation>
    </message>
    <message>
        <source>Install micromamba, or leave the packages out.</source>
        <translation>Nainstalujte micromamba, nebo balíčky vynechte.</translation>
    </message>
    <message>
        <source>Install mldesk again; uv belongs to it.</source>
        <translation>Nainstalujte mldesk znovu; uv k němu patří.</translation>
    </message>
    <message>
        <source>Install the NVIDIA container toolkit on the engine&apos;s machine, run `nvidia-ctk runtime configure --runtime=docker` (for Podman `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`) and restart it; or submit the run without GPUs.</source>
        <translation>Nainstalujte na počítač enginu NVIDIA Container Toolkit, spusťte `nvidia-ctk runtime configure --runtime=docker` (pro Podman `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`) a engine restartujte; nebo odešlete běh bez GPU.</translation>
    </message>
    <message>
        <source>Install the package pysqlite3, which brings a newer one.</source>
        <translation>Nainstalujte balíček pysqlite3, který přináší novější.</translation>
    </message>
    <message>
        <source>Install the ssh client (openssh-client), or use another address of the engine.</source>
        <translation>Nainstalujte klienta ssh (openssh-client), nebo použijte jinou adresu enginu.</translation>
    </message>
    <message>
        <source>Install what is missing, then try again: {0}</source>
        <translation>Nainstalujte, co chybí, a zkuste to znovu: {0}</translation>
    </message>
    <message>
        <source>Install {0} into mldesk&apos;s Python, or choose a Python that has it.</source>
        <translation>Nainstalujte {0} do Pythonu mldesku, nebo vyberte Python, který ho má.</translation>
    </message>
    <message>
        <source>Install {0} there, or choose a Python that has it.</source>
        <translation>Nainstalujte tam {0}, nebo vyberte Python, který ho má.</translation>
    </message>
    <message>
        <source>Installing Open MPI and a compiler</source>
        <translation>Instaluje se Open MPI a překladač</translation>
    </message>
    <message>
        <source>Installing collected packages</source>
        <translation>Instalují se stažené balíčky</translation>
    </message>
    <message>
        <source>Installing packages</source>
        <translation>Instalují se balíčky</translation>
    </message>
    <message>
        <source>Installing packages on the cluster</source>
        <translation>Instalují se balíčky na clusteru</translation>
    </message>
    <message>
        <source>Installing tf-keras</source>
        <translation>Instaluje se tf-keras</translation>
    </message>
    <message>
        <source>Installing {0} packages</source>
        <translation>Instalují se balíčky: {0}</translation>
    </message>
    <message>
        <source>Interrupted: the computer was restarted</source>
        <translation>Přerušeno: počítač byl restartován</translation>
    </message>
    <message>
        <source>It begins as text, but zero bytes follow from byte {0} on: was its writing cut off?</source>
        <translation>Začíná jako text, ale od bajtu {0} následují nuly: přerušil se jeho zápis?</translation>
    </message>
    <message>
        <source>It calls Python functions</source>
        <translation>Volá funkce Pythonu</translation>
    </message>
    <message>
        <source>It carries programs or pickled objects along</source>
        <translation>Veze s sebou programy nebo objekty pickle</translation>
    </message>
    <message>
        <source>It contains Lambda layers</source>
        <translation>Obsahuje vrstvy Lambda</translation>
    </message>
    <message>
        <source>It contains a Lambda layer</source>
        <translation>Obsahuje vrstvu Lambda</translation>
    </message>
    <message>
        <source>It contains a layer that holds code</source>
        <translation>Obsahuje vrstvu s kódem</translation>
    </message>
    <message>
        <source>It contains links to other files</source>
        <translation>Obsahuje odkazy na jiné soubory</translation>
    </message>
    <message>
        <source>It contains links within the file</source>
        <translation>Obsahuje odkazy uvnitř souboru</translation>
    </message>
    <message>
        <source>It could not be read to its end: {0}. What is shown here may be incomplete, and the part that was not read can hold anything. Verify the files, or get the model again from its source.</source>
        <translation>Nešlo ho přečíst do konce: {0}. Co je zde zobrazeno, může být neúplné a nepřečtená část může obsahovat cokoli. Ověřte soubory, nebo si model opatřete znovu ze zdroje.</translation>
    </message>
    <message>
        <source>It declares far more numbers than it holds</source>
        <translation>Uvádí mnohem více čísel, než obsahuje</translation>
    </message>
    <message>
        <source>It does more than compute</source>
        <translation>Dělá více než výpočty</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>Už existuje</translation>
    </message>
    <message>
        <source>It goes on past what is read for a preview: is this a table?</source>
        <translation>Pokračuje dál, než se pro náhled čte: je to tabulka?</translation>
    </message>
    <message>
        <source>It has no weights</source>
        <translation>Nemá váhy</translation>
    </message>
    <message>
        <source>It has none; `mldesk model alias` gives one.</source>
        <translation>Žádný nemá; přidá ho `mldesk model alias`.</translation>
    </message>
    <message>
        <source>It has not been in the trash for a day.</source>
        <translation>V koši není ani jeden den.</translation>
    </message>
    <message>
        <source>It has not been in the trash for {0} days.</source>
        <translation>V koši není ještě {0} dní.</translation>
    </message>
    <message>
        <source>It has {0} other files, of which the first were inspected. The others can hold anything.</source>
        <translation>Má dalších {0} souborů, prohlédnuty byly první z nich. Ostatní mohou obsahovat cokoli.</translation>
    </message>
    <message>
        <source>It has: {0}</source>
        <translation>K dispozici: {0}</translation>
    </message>
    <message>
        <source>It hides what it imports</source>
        <translation>Skrývá, co importuje</translation>
    </message>
    <message>
        <source>It holds no arrays.</source>
        <translation>Nejsou v něm žádná pole.</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>Nejsou v ní žádné soubory.</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>Nic v něm není.</translation>
    </message>
    <message>
        <source>It imports {0}. Loading the file runs that code. If it is your own, have it at hand; if you do not know it, load the file only if you trust where it comes from.</source>
        <translation>Importuje {0}. Načtení souboru tento kód spustí. Je-li váš, mějte ho po ruce; pokud ho neznáte, načtěte soubor, jen když důvěřujete jeho původu.</translation>
    </message>
    <message>
        <source>It imports {0}. Such functions run commands, or read, change and send files with all your rights, as soon as the file is loaded. A trained model does not need them: do not load it.</source>
        <translation>Importuje {0}. Takové funkce spouštějí příkazy nebo čtou, mění a odesílají soubory se všemi vašimi právy, jakmile se soubor načte. Natrénovaný model je nepotřebuje: nenačítejte ho.</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>Je to složka</translation>
    </message>
    <message>
        <source>It is a model in the old HDF5 format</source>
        <translation>Je to model ve starém formátu HDF5</translation>
    </message>
    <message>
        <source>It is a pickle: loading it runs code</source>
        <translation>Je to pickle: načtení spouští kód</translation>
    </message>
    <message>
        <source>It is a pipe or a device: there is nothing in it to look at.</source>
        <translation>Je to roura nebo zařízení: není v tom co prohlížet.</translation>
    </message>
    <message>
        <source>It is a program for PyTorch</source>
        <translation>Je to program pro PyTorch</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>Dotaz se sám zopakuje.</translation>
    </message>
    <message>
        <source>It is no environment of conda&apos;s</source>
        <translation>Toto není prostředí conda</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Není to soubor</translation>
    </message>
    <message>
        <source>It is no name of an image</source>
        <translation>Toto není název image</translation>
    </message>
    <message>
        <source>It is no package of conda&apos;s</source>
        <translation>Toto není balíček conda</translation>
    </message>
    <message>
        <source>It is no requirement of pip&apos;s</source>
        <translation>Toto není požadavek pro pip</translation>
    </message>
    <message>
        <source>It is no version of Horovod</source>
        <translation>To není verze Horovod</translation>
    </message>
    <message>
        <source>It is no version of Python</source>
        <translation>Toto není verze Pythonu</translation>
    </message>
    <message>
        <source>It is not clear which script to run</source>
        <translation>Není jasné, který skript spustit</translation>
    </message>
    <message>
        <source>It is not in the datastore</source>
        <translation>V úložišti dat to není</translation>
    </message>
    <message>
        <source>It is not in the trash</source>
        <translation>V koši to není</translation>
    </message>
    <message>
        <source>It is not what its name says, but {0}</source>
        <translation>Není to, co říká jeho název, ale {0}</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Už tam je</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Zkusí se to znovu samo.</translation>
    </message>
    <message>
        <source>It links to other files</source>
        <translation>Odkazuje na jiné soubory</translation>
    </message>
    <message>
        <source>It lives, and the way between the nodes is cut.</source>
        <translation>Žije, ale spojení mezi uzly je přerušeno.</translation>
    </message>
    <message>
        <source>It loads a second model from elsewhere</source>
        <translation>Načítá druhý model odjinud</translation>
    </message>
    <message>
        <source>It must look like {&quot;sets&quot;: [{&quot;name&quot;: &quot;…&quot;, &quot;addresses&quot;: [&quot;https://…/&quot;], &quot;mirrors&quot;: [&quot;…&quot;]}]}.</source>
        <translation>Musí vypadat jako {&quot;sets&quot;: [{&quot;name&quot;: &quot;…&quot;, &quot;addresses&quot;: [&quot;https://…/&quot;], &quot;mirrors&quot;: [&quot;…&quot;]}]}.</translation>
    </message>
    <message>
        <source>It names files outside its folder</source>
        <translation>Uvádí soubory mimo svou složku</translation>
    </message>
    <message>
        <source>It names no packages</source>
        <translation>Neuvádí žádné balíčky</translation>
    </message>
    <message>
        <source>It names {0}. Loading the model could call this and so run commands, fetch files or switch Keras&apos; safe mode off. An honest model has no need of it: do not load it.</source>
        <translation>Uvádí {0}. Načtení modelu by je mohlo zavolat, a tak spustit příkazy, stáhnout soubory nebo vypnout bezpečný režim Kerasu. Poctivý model nic takového nepotřebuje: nenačítejte ho.</translation>
    </message>
    <message>
        <source>It needs TensorFlow beside TensorFlow Lite</source>
        <translation>Potřebuje vedle TensorFlow Lite i TensorFlow</translation>
    </message>
    <message>
        <source>It needs code that is not part of Keras</source>
        <translation>Potřebuje kód, který není součástí Kerasu</translation>
    </message>
    <message>
        <source>It needs operations that are not part of TensorFlow</source>
        <translation>Potřebuje operace, které nejsou součástí TensorFlow</translation>
    </message>
    <message>
        <source>It needs operators that are not part of ONNX</source>
        <translation>Potřebuje operátory, které nejsou součástí ONNX</translation>
    </message>
    <message>
        <source>It needs operators that are not part of TensorFlow Lite</source>
        <translation>Potřebuje operátory, které nejsou součástí TensorFlow Lite</translation>
    </message>
    <message>
        <source>It reads or writes files</source>
        <translation>Čte nebo zapisuje soubory</translation>
    </message>
    <message>
        <source>It runs Python code</source>
        <translation>Spouští kód Pythonu</translation>
    </message>
    <message>
        <source>It takes its weights from files outside its folder</source>
        <translation>Bere své váhy ze souborů mimo svou složku</translation>
    </message>
    <message>
        <source>It takes longer; choose a smaller model or fewer epochs if it takes too long.</source>
        <translation>Potrvá to déle; pokud příliš dlouho, zvolte menší model nebo méně epoch.</translation>
    </message>
    <message>
        <source>It talks to other computers</source>
        <translation>Komunikuje s jinými počítači</translation>
    </message>
    <message>
        <source>It was killed, or could not start, before it could record how the run ended.</source>
        <translation>Byl ukončen nebo se nespustil dřív, než mohl zaznamenat, jak běh skončil.</translation>
    </message>
    <message>
        <source>It was taken out of the trash.</source>
        <translation>Bylo to vzato z koše.</translation>
    </message>
    <message>
        <source>It wrote no outputs.</source>
        <translation>Nezapsal žádné výstupy.</translation>
    </message>
    <message>
        <source>It wrote: </source>
        <translation>Zapsal: </translation>
    </message>
    <message>
        <source>Its Python cannot be understood</source>
        <translation>Požadavku na Python nelze rozumět</translation>
    </message>
    <message>
        <source>Its content cannot be shown here.</source>
        <translation>Jeho obsah zde nelze zobrazit.</translation>
    </message>
    <message>
        <source>Its description calls functions that are no part of a network</source>
        <translation>Jeho popis volá funkce, které nejsou součástí sítě</translation>
    </message>
    <message>
        <source>Its directory of columns and row groups alone has {0} bytes.</source>
        <translation>Samotný jeho přehled sloupců a skupin řádků má {0} bajtů.</translation>
    </message>
    <message>
        <source>Its files are kept in the run, and it is registered as soon as that is over.</source>
        <translation>Jeho soubory jsou uchovány v běhu a bude zaregistrován, jakmile to pomine.</translation>
    </message>
    <message>
        <source>Its list of arrays cannot be read: {0}.</source>
        <translation>Seznam jeho polí nelze přečíst: {0}.</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>Více říká jeho protokol.</translation>
    </message>
    <message>
        <source>Its log tells more: `mldesk runs log {0}`.</source>
        <translation>Více říká jeho protokol: `mldesk runs log {0}`.</translation>
    </message>
    <message>
        <source>Its operations {0} are not part of TensorFlow Lite: a plain interpreter, on a phone for example, cannot run it.</source>
        <translation>Jeho operace {0} nejsou součástí TensorFlow Lite: prostý interpret, třeba v telefonu, ho nespustí.</translation>
    </message>
    <message>
        <source>Its operations {0} can run Python functions, reach files or other computers while the model is used. Load it only if you know why it needs this.</source>
        <translation>Jeho operace {0} mohou při použití modelu spouštět funkce Pythonu, přistupovat k souborům nebo k jiným počítačům. Načtěte ho, jen pokud víte, proč to potřebuje.</translation>
    </message>
    <message>
        <source>Its operations {0} {1}</source>
        <translation>Jeho operace {0} {1}</translation>
    </message>
    <message>
        <source>Its operators {0} call Python functions when the model is used. Load it only if you trust where it comes from.</source>
        <translation>Jeho operátory {0} volají při použití modelu funkce Pythonu. Načtěte ho, jen pokud důvěřujete jeho původu.</translation>
    </message>
    <message>
        <source>Its program has ended, too.</source>
        <translation>Jeho program také skončil.</translation>
    </message>
    <message>
        <source>Its script had ended; its outputs were not all uploaded and are in the run&apos;s folder.</source>
        <translation>Skript skončil; jeho výstupy se nenahrály všechny a jsou ve složce běhu.</translation>
    </message>
    <message>
        <source>Its weights are missing</source>
        <translation>Chybí jeho váhy</translation>
    </message>
    <message>
        <source>Its {0} nodes are processes of this machine</source>
        <translation>Jeho uzly ({0}) jsou procesy tohoto počítače</translation>
    </message>
    <message>
        <source>Its {0} processes share {1} CPU slot</source>
        <translation>Jeho procesy ({0}) sdílejí tolik slotů CPU: {1}</translation>
    </message>
    <message>
        <source>Its {0} processes share {1} CPU slots</source>
        <translation>Jeho procesy ({0}) sdílejí tolik slotů CPU: {1}</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>řádky JSON</translation>
    </message>
    <message>
        <source>Join the group docker (and log in again), or use rootless Docker.</source>
        <translation>Vstupte do skupiny docker (a přihlaste se znovu), nebo použijte Docker bez roota.</translation>
    </message>
    <message>
        <source>Keep it in a file that only you may read, and give the script its path.</source>
        <translation>Uložte ho do souboru, který smíte číst jen vy, a skriptu předejte jeho cestu.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Jednu z nich ponechte.</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>Keras 2 (tf-keras)</source>
        <translation>Keras 2 (tf-keras)</translation>
    </message>
    <message>
        <source>Killed on request</source>
        <translation>Ukončeno na požádání</translation>
    </message>
    <message>
        <source>Layer: Python {0} on {1}</source>
        <translation>Vrstva: Python {0} na {1}</translation>
    </message>
    <message>
        <source>Layer: a Dockerfile</source>
        <translation>Vrstva: Dockerfile</translation>
    </message>
    <message>
        <source>Layer: the Dockerfile of {0}</source>
        <translation>Vrstva: Dockerfile {0}</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Zobrazené vrstvy</translation>
    </message>
    <message>
        <source>Leave it out, and put it into the configuration of pip or into a .netrc file.</source>
        <translation>Vynechte ho a dejte ho do konfigurace pip nebo do souboru .netrc.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Vynechte to.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Jedno z nich vynechte.</translation>
    </message>
    <message>
        <source>Left out, {0}: {1}</source>
        <translation>Vynecháno, {0}: {1}</translation>
    </message>
    <message>
        <source>Let it have a line such as: srun sh {0}</source>
        <translation>Přidejte do něj řádek jako: srun sh {0}</translation>
    </message>
    <message>
        <source>Let the script save its model in the folder outputs.</source>
        <translation>Ať skript uloží model do složky outputs.</translation>
    </message>
    <message>
        <source>Let the user open /dev/net/tun, and install slirp4netns (or passt); or give the target the network host, which a run of several nodes then shares with this machine.</source>
        <translation>Dovolte uživateli otevřít /dev/net/tun a nainstalujte slirp4netns (nebo passt); nebo dejte cíli síť host, kterou pak běh s více uzly sdílí s tímto počítačem.</translation>
    </message>
    <message>
        <source>Line {0}: a quotation mark is not closed</source>
        <translation>Řádek {0}: uvozovky nejsou uzavřené</translation>
    </message>
    <message>
        <source>Links and devices of the output {0} are not uploaded: {1}</source>
        <translation>Odkazy a zařízení z výstupu {0} se nenahrávají: {1}</translation>
    </message>
    <message>
        <source>Links are not followed</source>
        <translation>Odkazy se nesledují</translation>
    </message>
    <message>
        <source>Load it only if you trust where it comes from.</source>
        <translation>Načtěte ho, jen pokud důvěřujete jeho původu.</translation>
    </message>
    <message>
        <source>Load it with torch.load(..., weights_only=True), or ask for a .safetensors file.</source>
        <translation>Načtěte ho pomocí torch.load(..., weights_only=True), nebo si vyžádejte soubor .safetensors.</translation>
    </message>
    <message>
        <source>Loading it calls functions that can do anything</source>
        <translation>Načtení volá funkce, které mohou cokoli</translation>
    </message>
    <message>
        <source>Loading it runs code that is not known to be harmless</source>
        <translation>Načtení spustí kód, o kterém se neví, zda je neškodný</translation>
    </message>
    <message>
        <source>Log in to a desktop whose keyring is unlocked (GNOME Keyring, KWallet, Keychain, the Windows credentials). On a computer without one, install a backend of the Python package keyring and name it in the environment variable PYTHON_KEYRING_BACKEND.</source>
        <translation>Přihlaste se na plochu s odemčenou klíčenkou (GNOME Keyring, KWallet, Keychain, přihlašovací údaje Windows). Na počítači bez ní nainstalujte backend balíčku Pythonu keyring a uveďte ho v proměnné prostředí PYTHON_KEYRING_BACKEND.</translation>
    </message>
    <message>
        <source>Log these.</source>
        <translation>Zaznamenávejte tyto.</translation>
    </message>
    <message>
        <source>Log with Run.get_context().log(name, value).</source>
        <translation>Zaznamenávejte pomocí Run.get_context().log(name, value).</translation>
    </message>
    <message>
        <source>Look at it from the model&apos;s page.</source>
        <translation>Podívejte se na něj ze stránky modelu.</translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation>Podívejte se na to sami.</translation>
    </message>
    <message>
        <source>Look at its files.</source>
        <translation>Podívejte se na jeho soubory.</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>Podívejte se do jeho protokolu.</translation>
    </message>
    <message>
        <source>Look at the image and its Python.</source>
        <translation>Podívejte se na image a jeho Python.</translation>
    </message>
    <message>
        <source>Look at the log and the outputs: the script may well have finished.</source>
        <translation>Podívejte se do protokolu a do výstupů: skript mohl klidně doběhnout.</translation>
    </message>
    <message>
        <source>Look at the log, and at the Python and the folders of the nodes.</source>
        <translation>Podívejte se do protokolu a na Python a složky uzlů.</translation>
    </message>
    <message>
        <source>Look at the network of the nodes, and run again.</source>
        <translation>Zkontrolujte síť uzlů a spusťte znovu.</translation>
    </message>
    <message>
        <source>Look at what is there now.</source>
        <translation>Podívejte se, co tam je teď.</translation>
    </message>
    <message>
        <source>Look at what is there, then try again.</source>
        <translation>Podívejte se, co tam je, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Look at what the script hands to run.log_…</source>
        <translation>Podívejte se, co skript předává do run.log_…</translation>
    </message>
    <message>
        <source>Look at what was found in it, then say so: `mldesk model trust {0}`.</source>
        <translation>Podívejte se, co se v něm našlo, a pak to potvrďte: `mldesk model trust {0}`.</translation>
    </message>
    <message>
        <source>Look into the build log.</source>
        <translation>Podívejte se do protokolu sestavení.</translation>
    </message>
    <message>
        <source>Look whether the file or folder exists and may be read and written.</source>
        <translation>Podívejte se, zda soubor nebo složka existuje a lze je číst a zapisovat.</translation>
    </message>
    <message>
        <source>Look whether the machine or the container of that node is there, and run again.</source>
        <translation>Zkontrolujte, zda je stroj nebo kontejner toho uzlu k dispozici, a spusťte znovu.</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>Hledá se Python</translation>
    </message>
    <message>
        <source>Loosen one of their versions.</source>
        <translation>Uvolněte požadavek na některou z verzí.</translation>
    </message>
    <message>
        <source>MLDESK_MIRRORS names {0}, which is no file</source>
        <translation>MLDESK_MIRRORS uvádí {0}, což není soubor</translation>
    </message>
    <message>
        <source>MPI counts its processes node by node</source>
        <translation>MPI počítá své procesy uzel po uzlu</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Vytvořil</translation>
    </message>
    <message>
        <source>Make another one the default first, such as {0}.</source>
        <translation>Nejdřív nastavte jako výchozí jiné, třeba {0}.</translation>
    </message>
    <message>
        <source>Make it in the program that submits the run.</source>
        <translation>Vytvořte ho v programu, který běh odesílá.</translation>
    </message>
    <message>
        <source>Make it on the cluster, and give its Python as the environment.</source>
        <translation>Vytvořte ho na clusteru a jako prostředí zadejte jeho Python.</translation>
    </message>
    <message>
        <source>Make it, or connect the network folder, then try again.</source>
        <translation>Vytvořte ji nebo připojte síťovou složku a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Make one with `mldesk workspace create {0}`, or choose another folder.</source>
        <translation>Vytvořte ho příkazem `mldesk workspace create {0}`, nebo zvolte jinou složku.</translation>
    </message>
    <message>
        <source>Making a virtual environment of Python {0} on {1}</source>
        <translation>Vytváří se virtuální prostředí Pythonu {0} na {1}</translation>
    </message>
    <message>
        <source>Many versions of Keras load such files without their safe mode, whatever is asked for. Load it only where it can do no harm, or save it again as .keras where you trust it.</source>
        <translation>Mnohé verze Kerasu načítají takové soubory bez bezpečného režimu, ať se žádá cokoli. Načtěte ho jen tam, kde nemůže uškodit, nebo ho na důvěryhodném místě uložte znovu jako .keras.</translation>
    </message>
    <message>
        <source>Model.fit fails under it: &quot;Attempt to convert a value (PerReplica...)&quot;</source>
        <translation>Model.fit pod ní selže: „Attempt to convert a value (PerReplica...)“</translation>
    </message>
    <message>
        <source>Model.fit fails under it: Keras 3 does not support parameter servers</source>
        <translation>Model.fit pod ní selže: Keras 3 nepodporuje parametrové servery</translation>
    </message>
    <message>
        <source>Models within it</source>
        <translation>Modely uvnitř</translation>
    </message>
    <message>
        <source>Move that to the trash first, then put this one back.</source>
        <translation>Nejdřív přesuňte do koše to, pak vraťte toto.</translation>
    </message>
    <message>
        <source>Move the dataset to the trash and free it first, or register it anew with its files copied.</source>
        <translation>Nejdřív přesuňte datovou sadu do koše a uvolněte ji, nebo ji registrujte znovu s kopií souborů.</translation>
    </message>
    <message>
        <source>Name a folder in it.</source>
        <translation>Uveďte složku v ní.</translation>
    </message>
    <message>
        <source>Name a folder such as /mnt/data or /tmp/data.</source>
        <translation>Uveďte složku, třeba /mnt/data nebo /tmp/data.</translation>
    </message>
    <message>
        <source>Name a folder, or register what it selects.</source>
        <translation>Uveďte složku, nebo zaregistrujte to, co vzor vybírá.</translation>
    </message>
    <message>
        <source>Name an image that has Python.</source>
        <translation>Uveďte image, který obsahuje Python.</translation>
    </message>
    <message>
        <source>Name an image, such as python:3.11.</source>
        <translation>Uveďte image, třeba python:3.11.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Uveďte aspoň jeden.</translation>
    </message>
    <message>
        <source>Name one, or leave it out.</source>
        <translation>Uveďte nějaký, nebo ho vynechte.</translation>
    </message>
    <message>
        <source>Name one, such as ~/mldesk.</source>
        <translation>Pojmenujte ji, například ~/mldesk.</translation>
    </message>
    <message>
        <source>Name the environment variable that holds it instead, as in key_env = MY_KEY in the window or --secret-from key=MY_KEY on the command line, or use the configuration files of the service.</source>
        <translation>Uveďte místo toho proměnnou prostředí, která ho obsahuje: v okně key_env = MY_KEY, v příkazovém řádku --secret-from key=MY_KEY, nebo použijte konfigurační soubory služby.</translation>
    </message>
    <message>
        <source>Name what it leads to.</source>
        <translation>Uveďte, kam vede.</translation>
    </message>
    <message>
        <source>Needs TensorFlow</source>
        <translation>Vyžaduje TensorFlow</translation>
    </message>
    <message>
        <source>Neither the address nor its mirrors have the file</source>
        <translation>Soubor nemá ani adresa, ani její zrcadla</translation>
    </message>
    <message>
        <source>No Python is chosen</source>
        <translation>Není vybrán žádný Python</translation>
    </message>
    <message>
        <source>No file of a known kind of model was found</source>
        <translation>Nebyl nalezen soubor známého druhu modelu</translation>
    </message>
    <message>
        <source>No image is named</source>
        <translation>Není uveden žádný image</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Chybí oprávnění</translation>
    </message>
    <message>
        <source>No script is chosen</source>
        <translation>Není vybrán žádný skript</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Není otevřen žádný pracovní prostor</translation>
    </message>
    <message>
        <source>Nobody trains</source>
        <translation>Nikdo netrénuje</translation>
    </message>
    <message>
        <source>Node {0} of the run is lost</source>
        <translation>Uzel {0} běhu je ztracen</translation>
    </message>
    <message>
        <source>Node {0} of the run is not reached over the network any more</source>
        <translation>Uzel {0} běhu už není v síti dosažitelný</translation>
    </message>
    <message>
        <source>Node {0} wrote {1}, which another node has written, too: only one of them is kept. Give the files of each node names of their own.</source>
        <translation>Uzel {0} zapsal {1}, který zapsal i jiný uzel: zachová se jen jeden z nich. Dejte souborům každého uzlu vlastní názvy.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Není to soubor</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Není to text</translation>
    </message>
    <message>
        <source>Not all files beside it were looked at</source>
        <translation>Ne všechny soubory vedle něj byly prohlédnuty</translation>
    </message>
    <message>
        <source>Not all nodes of the run have started</source>
        <translation>Nespustily se všechny uzly běhu</translation>
    </message>
    <message>
        <source>Not in mldesk: </source>
        <translation>V mldesku není: </translation>
    </message>
    <message>
        <source>Not installed, since it works only with Azure: {0}</source>
        <translation>Neinstaluje se, protože to funguje jen s Azure: {0}</translation>
    </message>
    <message>
        <source>Not installed, since mldesk provides its names itself: {0}</source>
        <translation>Neinstaluje se, protože tyto názvy poskytuje sám mldesk: {0}</translation>
    </message>
    <message>
        <source>Nothing can be mounted there</source>
        <translation>Tam nelze nic připojit</translation>
    </message>
    <message>
        <source>Nothing is to be converted</source>
        <translation>Není co převádět</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Není třeba nic dělat.</translation>
    </message>
    <message>
        <source>Nothing is to be done: another run goes on from its last checkpoint.</source>
        <translation>Není třeba nic dělat: jiný běh pokračuje od jeho posledního kontrolního bodu.</translation>
    </message>
    <message>
        <source>Nothing is to be done: another run takes its place.</source>
        <translation>Není třeba nic dělat: jeho místo zaujme jiný běh.</translation>
    </message>
    <message>
        <source>Nothing was chosen</source>
        <translation>Nic nebylo vybráno</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX format</source>
        <translation>Formát ONNX</translation>
    </message>
    <message>
        <source>One .keras file for predicting: without the optimizer, saved by today&apos;s Keras.</source>
        <translation>Jeden soubor .keras k předpovídání: bez optimalizátoru, uložený dnešním Kerasem.</translation>
    </message>
    <message>
        <source>One file for ONNX Runtime and many other programs.</source>
        <translation>Jeden soubor pro ONNX Runtime a mnoho dalších programů.</translation>
    </message>
    <message>
        <source>One file for phones and small devices, with all numbers as they are.</source>
        <translation>Jeden soubor pro telefony a malá zařízení, všechna čísla beze změny.</translation>
    </message>
    <message>
        <source>Only TensorFlow&apos;s processes have such roles</source>
        <translation>Takové role mají jen procesy TensorFlow</translation>
    </message>
    <message>
        <source>Only a folder can be left in place</source>
        <translation>Na místě lze ponechat jen složku</translation>
    </message>
    <message>
        <source>Only conda has {0}</source>
        <translation>{0} má jen conda</translation>
    </message>
    <message>
        <source>Only downloads are unpacked</source>
        <translation>Rozbalují se jen stažené soubory</translation>
    </message>
    <message>
        <source>Only its text is kept. Download the files in RUN, or build the image yourself and name it.</source>
        <translation>Uchovává se jen jeho text. Stáhněte soubory v RUN, nebo image sestavte sami a uveďte ho.</translation>
    </message>
    <message>
        <source>Only metrics, tags and properties are recorded</source>
        <translation>Zaznamenávají se jen metriky, štítky a vlastnosti</translation>
    </message>
    <message>
        <source>Only runs that wait have a place in the queue.</source>
        <translation>Místo ve frontě mají jen běhy, které čekají.</translation>
    </message>
    <message>
        <source>Only the script and the modules it imports are copied</source>
        <translation>Kopíruje se jen skript a moduly, které importuje</translation>
    </message>
    <message>
        <source>Only {0} are free on the workspace&apos;s disk.</source>
        <translation>Na disku pracovního prostoru je volných jen {0}.</translation>
    </message>
    <message>
        <source>Open MPI</source>
        <translation>Open MPI</translation>
    </message>
    <message>
        <source>Open MPI is not installed</source>
        <translation>Open MPI není nainstalováno</translation>
    </message>
    <message>
        <source>Open it once with the permission to write.</source>
        <translation>Otevřete ho jednou s právem zápisu.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Otevřete ho, nebo zvolte jinou složku.</translation>
    </message>
    <message>
        <source>Open mldesk from a desktop, or over SSH with `ssh -X`; all commands work without a display.</source>
        <translation>Otevřete mldesk z pracovní plochy nebo přes SSH pomocí `ssh -X`; všechny příkazy fungují i bez obrazovky.</translation>
    </message>
    <message>
        <source>Open one on the Home page.</source>
        <translation>Otevřete ho na stránce Domů.</translation>
    </message>
    <message>
        <source>Open the run again.</source>
        <translation>Otevřete běh znovu.</translation>
    </message>
    <message>
        <source>Open the workspace in mldesk, which starts its engine, and run again.</source>
        <translation>Otevřete pracovní prostor v mldesku, tím se spustí jeho engine, a spusťte běh znovu.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operace</translation>
    </message>
    <message>
        <source>Operator sets</source>
        <translation>Sady operátorů</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operátory</translation>
    </message>
    <message>
        <source>Other files in it</source>
        <translation>Další soubory uvnitř</translation>
    </message>
    <message>
        <source>Out of memory: the cluster ended the job</source>
        <translation>Nedostatek paměti: cluster úlohu ukončil</translation>
    </message>
    <message>
        <source>Out of memory: the container was killed{0}</source>
        <translation>Nedostatek paměti: kontejner byl ukončen{0}</translation>
    </message>
    <message>
        <source>Out of memory: the script was killed at its memory limit of {0}</source>
        <translation>Nedostatek paměti: skript byl ukončen na limitu paměti {0}</translation>
    </message>
    <message>
        <source>Out of memory: the system killed the script</source>
        <translation>Nedostatek paměti: systém skript ukončil</translation>
    </message>
    <message>
        <source>Pack it in the usual way (deflate), or unpack it by hand and use the folder.</source>
        <translation>Zabalte ho obvyklým způsobem (deflate), nebo ho rozbalte ručně a použijte složku.</translation>
    </message>
    <message>
        <source>Packages of conda&apos;s are installed by pip: {0}</source>
        <translation>Balíčky conda instaluje pip: {0}</translation>
    </message>
    <message>
        <source>Parquet files are read with pyarrow</source>
        <translation>Soubory Parquet se čtou pomocí pyarrow</translation>
    </message>
    <message>
        <source>Parts of the archive are encrypted</source>
        <translation>Části archivu jsou zašifrované</translation>
    </message>
    <message>
        <source>Podman cannot make a network without root</source>
        <translation>Podman nemůže bez roota vytvořit síť</translation>
    </message>
    <message>
        <source>Podman lacks the init program of containers</source>
        <translation>Podmanu chybí program init pro kontejnery</translation>
    </message>
    <message>
        <source>Podman {0} ignores requests for them; 5.4 is the first that does not</source>
        <translation>Podman {0} žádosti o ně přehlíží; první, který to nedělá, je 5.4</translation>
    </message>
    <message>
        <source>Programs lie beside it</source>
        <translation>Vedle něj leží programy</translation>
    </message>
    <message>
        <source>Programs may refuse it, or treat it with too little care</source>
        <translation>Programy ho mohou odmítnout, nebo s ním zacházet málo opatrně</translation>
    </message>
    <message>
        <source>Pulling {0}</source>
        <translation>Stahuje se {0}</translation>
    </message>
    <message>
        <source>Put a flag before it.</source>
        <translation>Napište před ni přepínač.</translation>
    </message>
    <message>
        <source>Put it back, or read the requirements file anew.</source>
        <translation>Vraťte ho, nebo znovu načtěte soubor requirements.</translation>
    </message>
    <message>
        <source>Put user and password into the proxy&apos;s address (http_proxy, https_proxy).</source>
        <translation>Zadejte uživatele a heslo do adresy proxy (http_proxy, https_proxy).</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>PySide6 není nainstalován</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.{0} is used for {1}</source>
        <translation>Pro {1} se použije Python 3.{0}</translation>
    </message>
    <message>
        <source>Python is that of the Ray cluster, which need not be {0}</source>
        <translation>Python je ten z clusteru Ray, což nemusí být {0}</translation>
    </message>
    <message>
        <source>Python {0} cannot run scripts here</source>
        <translation>Python {0} zde skripty nespustí</translation>
    </message>
    <message>
        <source>Python {0} could not be fetched</source>
        <translation>Python {0} se nepodařilo stáhnout</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine</source>
        <translation>Python {0} na tomto počítači není</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine, nor any other of its series</source>
        <translation>Python {0} na tomto počítači není, ani jiný z jeho řady</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine: {1} is taken in its place</source>
        <translation>Python {0} na tomto počítači není: místo něj se použije {1}</translation>
    </message>
    <message>
        <source>Python {0} is too old</source>
        <translation>Python {0} je příliš starý</translation>
    </message>
    <message>
        <source>Python {0} is used for {1}: the nearest one on this machine</source>
        <translation>Pro {1} se použije Python {0}: nejbližší na tomto počítači</translation>
    </message>
    <message>
        <source>Python {0} is used for {1}: the newest one here</source>
        <translation>Pro {1} se použije Python {0}: nejnovější zde</translation>
    </message>
    <message>
        <source>Python {0} was asked for; the image has {1}.</source>
        <translation>Požadován byl Python {0}; image má {1}.</translation>
    </message>
    <message>
        <source>Python {0} was fetched by uv</source>
        <translation>Python {0} stáhl uv</translation>
    </message>
    <message>
        <source>Qt lacks {0}</source>
        <translation>Qt postrádá: {0}</translation>
    </message>
    <message>
        <source>Qt {0}</source>
        <translation>Qt {0}</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>Kvantizace</translation>
    </message>
    <message>
        <source>Ray brings nothing to a job that runs</source>
        <translation>Ray běžící úloze nic nedoručí</translation>
    </message>
    <message>
        <source>Ray installs packages of pip there; {0} is something else</source>
        <translation>Ray tam instaluje balíčky pip; {0} je něco jiného</translation>
    </message>
    <message>
        <source>Ray is being installed</source>
        <translation>Ray se instaluje</translation>
    </message>
    <message>
        <source>Ray&apos;s process for the run ({0}) was killed or broke down; its node goes on</source>
        <translation>Proces Ray pro běh ({0}) byl ukončen nebo se zhroutil; jeho uzel běží dál</translation>
    </message>
    <message>
        <source>Ray&apos;s process for the run was killed or broke down; its node goes on</source>
        <translation>Proces Ray pro běh byl ukončen nebo se zhroutil; jeho uzel běží dál</translation>
    </message>
    <message>
        <source>Ray&apos;s supervisor of the job ({0}) was killed or broke down; its node goes on</source>
        <translation>Dohlížející proces Ray nad úlohou ({0}) byl ukončen nebo se zhroutil; jeho uzel běží dál</translation>
    </message>
    <message>
        <source>Ray&apos;s supervisor of the job was killed or broke down; its node goes on</source>
        <translation>Dohlížející proces Ray nad úlohou byl ukončen nebo se zhroutil; jeho uzel běží dál</translation>
    </message>
    <message>
        <source>Read it from the files&apos; paths.</source>
        <translation>Přečtěte to z cest k souborům.</translation>
    </message>
    <message>
        <source>Read it with to_pandas_dataframe(), or its files.</source>
        <translation>Čtěte ji pomocí to_pandas_dataframe(), nebo její soubory.</translation>
    </message>
    <message>
        <source>Read its files, or register it with Dataset.Tabular.</source>
        <translation>Čtěte její soubory, nebo ji registrujte s Dataset.Tabular.</translation>
    </message>
    <message>
        <source>Read that file itself.</source>
        <translation>Načtěte přímo ten soubor.</translation>
    </message>
    <message>
        <source>Read the files of the run&apos;s datasets, or use Dataset.Tabular.</source>
        <translation>Čtěte soubory datových sad běhu, nebo použijte Dataset.Tabular.</translation>
    </message>
    <message>
        <source>Read the files that its paths name.</source>
        <translation>Čtěte soubory, které jeho cesty uvádějí.</translation>
    </message>
    <message>
        <source>Reading or preparing the data may be what takes the time.</source>
        <translation>Čas možná zabírá čtení nebo příprava dat.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Recording packages</source>
        <translation>Zaznamenávají se balíčky</translation>
    </message>
    <message>
        <source>Register data as a dataset instead, or name what to leave out in a file .amlignore.</source>
        <translation>Data raději registrujte jako datovou sadu, nebo v souboru .amlignore uveďte, co vynechat.</translation>
    </message>
    <message>
        <source>Register it again.</source>
        <translation>Zaregistrujte ho znovu.</translation>
    </message>
    <message>
        <source>Register it in the program first.</source>
        <translation>Nejdřív ji v programu registrujte.</translation>
    </message>
    <message>
        <source>Register its content as a dataset if the script needs it.</source>
        <translation>Pokud skript její obsah potřebuje, registrujte ho jako datovou sadu.</translation>
    </message>
    <message>
        <source>Register the data again, and submit the run anew.</source>
        <translation>Registrujte data znovu a odešlete běh znovu.</translation>
    </message>
    <message>
        <source>Register the data as a dataset: `mldesk dataset register`.</source>
        <translation>Registrujte data jako datovou sadu: `mldesk dataset register`.</translation>
    </message>
    <message>
        <source>Register the data under the name that the script asks for.</source>
        <translation>Registrujte data pod názvem, o který skript žádá.</translation>
    </message>
    <message>
        <source>Register the dataset again.</source>
        <translation>Registrujte datovou sadu znovu.</translation>
    </message>
    <message>
        <source>Register the model again from its run.</source>
        <translation>Registrujte model znovu z jeho běhu.</translation>
    </message>
    <message>
        <source>Register the model when the run is over, or stop it first.</source>
        <translation>Registrujte model, až běh skončí, nebo ho nejdřív zastavte.</translation>
    </message>
    <message>
        <source>Register the model when the run is over.</source>
        <translation>Registrujte model, až běh skončí.</translation>
    </message>
    <message>
        <source>Register the same files again{0}: what is damaged is then replaced by what is good.</source>
        <translation>Registrujte stejné soubory znovu{0}: co je poškozené, se pak nahradí tím, co je v pořádku.</translation>
    </message>
    <message>
        <source>Reload and try again.</source>
        <translation>Načtěte znovu a zkuste to ještě jednou.</translation>
    </message>
    <message>
        <source>Remove images and stopped containers that are not needed any more, then try again.</source>
        <translation>Odstraňte nepotřebné image a zastavené kontejnery a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Remove it, or add it to the script.</source>
        <translation>Odeberte ho, nebo ho přidejte do skriptu.</translation>
    </message>
    <message>
        <source>Remove it, or register the dataset again as a new version.</source>
        <translation>Odstraňte ho, nebo datovou sadu registrujte jako novou verzi.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Odeberte to.</translation>
    </message>
    <message>
        <source>Remove networks that are not needed any more (`docker network prune`), then try again.</source>
        <translation>Odstraňte sítě, které už nejsou potřeba (`docker network prune`), a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Jedno odeberte.</translation>
    </message>
    <message>
        <source>Remove the tag on the run&apos;s page.</source>
        <translation>Odeberte štítek na stránce běhu.</translation>
    </message>
    <message>
        <source>Remove them if it needs none.</source>
        <translation>Pokud žádné nepotřebuje, odeberte je.</translation>
    </message>
    <message>
        <source>Remove {0} first.</source>
        <translation>Nejdřív odeberte {0}.</translation>
    </message>
    <message>
        <source>Rename it there.</source>
        <translation>Přejmenujte ho tam.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Přejmenujte ho.</translation>
    </message>
    <message>
        <source>Rename one of them, or choose another path.</source>
        <translation>Jeden z nich přejmenujte, nebo zvolte jinou cestu.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Jeden z nich přejmenujte.</translation>
    </message>
    <message>
        <source>Rename one, or choose the folder that holds both.</source>
        <translation>Jeden přejmenujte, nebo vyberte složku, která obsahuje oba.</translation>
    </message>
    <message>
        <source>Resolving packages</source>
        <translation>Vyhodnocují se balíčky</translation>
    </message>
    <message>
        <source>Restart the Docker engine.</source>
        <translation>Restartujte engine Dockeru.</translation>
    </message>
    <message>
        <source>Restart the computer, then try again.</source>
        <translation>Restartujte počítač a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Restartujte počítač.</translation>
    </message>
    <message>
        <source>Restore it from a backup, if there is one.</source>
        <translation>Obnovte ho ze zálohy, pokud nějaká je.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or register the model again from its run.</source>
        <translation>Obnovte ho ze zálohy, nebo model znovu registrujte z jeho běhu.</translation>
    </message>
    <message>
        <source>Restore it from its own run, or leave snapshot_id out.</source>
        <translation>Obnovte jej z jeho vlastního běhu, nebo snapshot_id vynechejte.</translation>
    </message>
    <message>
        <source>Run `mldesk workspace rebuild --workspace {0}`: it restores the database from the run folders.</source>
        <translation>Spusťte `mldesk workspace rebuild --workspace {0}`: obnoví databázi ze složek běhů.</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>Spusťte běh znovu.</translation>
    </message>
    <message>
        <source>Run again. If a program that watches over the memory of this machine did it (earlyoom, systemd-oomd), use a smaller batch size or less data at once.</source>
        <translation>Spusťte běh znovu. Pokud to udělal program, který hlídá paměť tohoto počítače (earlyoom, systemd-oomd), použijte menší dávku nebo méně dat najednou.</translation>
    </message>
    <message>
        <source>Run it on Docker, or give its packages.</source>
        <translation>Spusťte ho v Dockeru, nebo zadejte jeho balíčky.</translation>
    </message>
    <message>
        <source>Run it on a Docker target, or in the Windows Subsystem for Linux.</source>
        <translation>Spusťte ho na cíli Docker nebo v subsystému Windows pro Linux.</translation>
    </message>
    <message>
        <source>Run the program again.</source>
        <translation>Spusťte program znovu.</translation>
    </message>
    <message>
        <source>Runs cannot go into this target</source>
        <translation>Běhy nemohou do tohoto cíle</translation>
    </message>
    <message>
        <source>SQLite is too old</source>
        <translation>SQLite je příliš starý</translation>
    </message>
    <message>
        <source>SQLite {0}</source>
        <translation>SQLite {0}</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Uložte ho znovu.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or name its encoding in its first line.</source>
        <translation>Uložte ho jako UTF-8, nebo jeho kódování uveďte na prvním řádku.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Uložte ho jako UTF-8.</translation>
    </message>
    <message>
        <source>Save one while training, such as with Keras&apos;s ModelCheckpoint or BackupAndRestore into outputs.</source>
        <translation>Ukládejte ho během trénování, třeba do outputs pomocí ModelCheckpoint nebo BackupAndRestore Kerasu.</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Uloženo</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Verze schématu</translation>
    </message>
    <message>
        <source>Secrets are not stored in a workspace</source>
        <translation>Tajné údaje se v pracovním prostoru neukládají</translation>
    </message>
    <message>
        <source>Secrets have no value: {0}</source>
        <translation>Tajné údaje nemají hodnotu: {0}</translation>
    </message>
    <message>
        <source>See `docker context ls`.</source>
        <translation>Viz `docker context ls`.</translation>
    </message>
    <message>
        <source>See launcher.log in the run&apos;s folder.</source>
        <translation>Viz launcher.log ve složce běhu.</translation>
    </message>
    <message>
        <source>See the log of the build; give other versions, or an index that the cluster reaches.</source>
        <translation>Podívejte se do protokolu sestavení; zadejte jiné verze, nebo index, na který cluster dosáhne.</translation>
    </message>
    <message>
        <source>See whether sshd runs there, and whether the port is right.</source>
        <translation>Ověřte, zda tam běží sshd a zda je port správný.</translation>
    </message>
    <message>
        <source>See whether the host is on, and can be reached from this network.</source>
        <translation>Ověřte, zda je hostitel zapnutý a dosažitelný z této sítě.</translation>
    </message>
    <message>
        <source>See whether the name of the host is right, and whether this machine can resolve it.</source>
        <translation>Ověřte, zda je název hostitele správný a zda jej tento počítač umí přeložit na adresu.</translation>
    </message>
    <message>
        <source>See whether they are there, and may be read.</source>
        <translation>Podívejte se, zda tam jsou a smějí se číst.</translation>
    </message>
    <message>
        <source>Set SSL_CERT_FILE, or `cert` of pip, to the file of certificates of your network.</source>
        <translation>Nastavte SSL_CERT_FILE, nebo `cert` pro pip, na soubor s certifikáty vaší sítě.</translation>
    </message>
    <message>
        <source>Set a partition that the cluster has; `sinfo` lists them.</source>
        <translation>Nastavte oddíl, který cluster má; vypíše je `sinfo`.</translation>
    </message>
    <message>
        <source>Set a time limit that the partition allows; `sinfo` lists them.</source>
        <translation>Nastavte časový limit, který oddíl dovoluje; vypíše je `sinfo`.</translation>
    </message>
    <message>
        <source>Set an account of yours; `sacctmgr show associations` lists them.</source>
        <translation>Nastavte některý ze svých účtů; vypíše je `sacctmgr show associations`.</translation>
    </message>
    <message>
        <source>Set another folder.</source>
        <translation>Nastavte jinou složku.</translation>
    </message>
    <message>
        <source>Set generic resources that the nodes have; `sinfo -o %G` lists them.</source>
        <translation>Nastavte obecné zdroje, které uzly mají; vypíše je `sinfo -o %G`.</translation>
    </message>
    <message>
        <source>Set http_proxy and https_proxy to one that begins with http:// or https://.</source>
        <translation>Nastavte http_proxy a https_proxy na proxy, která začíná http:// nebo https://.</translation>
    </message>
    <message>
        <source>Set it with `mldesk secret set NAME` and run again.</source>
        <translation>Nastavte ji příkazem `mldesk secret set NAME` a spusťte běh znovu.</translation>
    </message>
    <message>
        <source>Set it with `mldesk secret set {0}` and submit the run with it.</source>
        <translation>Nastavte ho příkazem `mldesk secret set {0}` a odešlete běh s ním.</translation>
    </message>
    <message>
        <source>Set it: `mldesk secret set {0}`.</source>
        <translation>Nastavte ho: `mldesk secret set {0}`.</translation>
    </message>
    <message>
        <source>Set its CPU slots instead.</source>
        <translation>Nastavte místo toho jeho sloty CPU.</translation>
    </message>
    <message>
        <source>Set the target&apos;s Python to an interpreter of the cluster, or load one in its setup.</source>
        <translation>Nastavte Python cíle na interpret na clusteru, nebo ho načtěte v jeho přípravných řádcích.</translation>
    </message>
    <message>
        <source>Set {0}, then try again.</source>
        <translation>Nastavte {0} a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Several runs fit</source>
        <translation>Vyhovuje více běhů</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatury</translation>
    </message>
    <message>
        <source>Signatures need the package model-signing</source>
        <translation>Podpisy vyžadují balíček model-signing</translation>
    </message>
    <message>
        <source>Simplify it.</source>
        <translation>Zjednodušte ho.</translation>
    </message>
    <message>
        <source>Slurm does not run images here</source>
        <translation>Slurm tu obrazy nespouští</translation>
    </message>
    <message>
        <source>Slurm does not take the run</source>
        <translation>Slurm běh nepřijal</translation>
    </message>
    <message>
        <source>Slurm says: {0}</source>
        <translation>Slurm hlásí: {0}</translation>
    </message>
    <message>
        <source>So many repeats cannot be</source>
        <translation>Tolik opakování nelze</translation>
    </message>
    <message>
        <source>Somebody pressed Ctrl+C, or stopped it.</source>
        <translation>Někdo stiskl Ctrl+C nebo ho zastavil.</translation>
    </message>
    <message>
        <source>Somebody stopped it, or Docker was stopped, or the computer went down</source>
        <translation>Někdo ho zastavil, nebo se zastavil Docker, nebo se vypnul počítač</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it.</source>
        <translation>Ukončil ho někdo, nebo jiný program.</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it. The others were ended with it.</source>
        <translation>Ukončil ho někdo, nebo jiný program. Ostatní byly ukončeny s ním.</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it. The system itself killed nothing for lack of memory.</source>
        <translation>Ukončil ho někdo jiný nebo jiný program. Systém sám pro nedostatek paměti nic neukončil.</translation>
    </message>
    <message>
        <source>Sort the nodes as the ranks are.</source>
        <translation>Seřaďte uzly tak, jak jdou ranky.</translation>
    </message>
    <message>
        <source>Start Docker (or Podman&apos;s service), or tell where it is: DOCKER_HOST, a context, or the target&apos;s engine (--host).</source>
        <translation>Spusťte Docker (nebo službu Podmanu), nebo uveďte, kde je: DOCKER_HOST, kontext nebo engine cíle (--host).</translation>
    </message>
    <message>
        <source>Start Docker Desktop.</source>
        <translation>Spusťte Docker Desktop.</translation>
    </message>
    <message>
        <source>Start Docker, and submit the run again: layers that were done are not done again.</source>
        <translation>Spusťte Docker a odešlete běh znovu: hotové vrstvy se nedělají znovu.</translation>
    </message>
    <message>
        <source>Start Docker, and try again.</source>
        <translation>Spusťte Docker a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Start it in a terminal: mldesk exec {0}. Or choose the training script.</source>
        <translation>Spusťte jej v terminálu: mldesk exec {0}. Nebo zvolte trénovací skript.</translation>
    </message>
    <message>
        <source>Start that program again.</source>
        <translation>Spusťte ten program znovu.</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it is over.</source>
        <translation>Nejdřív ho zastavte, nebo počkejte, až skončí.</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>Zastaveno na požádání</translation>
    </message>
    <message>
        <source>Stored variables</source>
        <translation>Uložené proměnné</translation>
    </message>
    <message>
        <source>Storing the image</source>
        <translation>Ukládá se image</translation>
    </message>
    <message>
        <source>Submit it with a dataset as the input of that name.</source>
        <translation>Odešlete ho s datovou sadou jako vstupem tohoto názvu.</translation>
    </message>
    <message>
        <source>Submit runs with other arguments: `mldesk submit`.</source>
        <translation>Odešlete běhy s jinými argumenty: `mldesk submit`.</translation>
    </message>
    <message>
        <source>Submit the run again: an image that mldesk built is built anew.</source>
        <translation>Odešlete běh znovu: image, který sestavil mldesk, se sestaví znovu.</translation>
    </message>
    <message>
        <source>Submit the run again; what it had written is in its folder.</source>
        <translation>Odešlete běh znovu; co zapsal, je v jeho složce.</translation>
    </message>
    <message>
        <source>Submit the run again; what it had written is in its folder. With live-restore, containers outlive the Docker daemon.</source>
        <translation>Odešlete běh znovu; co zapsal, je v jeho složce. S live-restore kontejnery přežijí démona Dockeru.</translation>
    </message>
    <message>
        <source>Submit the run anew.</source>
        <translation>Odešlete běh znovu.</translation>
    </message>
    <message>
        <source>Submit the run anew: its runtime is another one&apos;s.</source>
        <translation>Odešlete běh znovu: jeho runtime patří jiné verzi.</translation>
    </message>
    <message>
        <source>Submit the script, and it finds its workspace.</source>
        <translation>Odešlete skript, a svůj pracovní prostor najde.</translation>
    </message>
    <message>
        <source>Submit the steps one after the other, as runs of their own.</source>
        <translation>Odešlete kroky jeden po druhém, jako samostatné běhy.</translation>
    </message>
    <message>
        <source>Tables are read with pandas</source>
        <translation>Tabulky se čtou pomocí pandas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Take the file away and save the views again.</source>
        <translation>Soubor odstraňte a zobrazení uložte znovu.</translation>
    </message>
    <message>
        <source>TensorFlow Lite</source>
        <translation>TensorFlow Lite</translation>
    </message>
    <message>
        <source>TensorFlow Lite, 8 bits</source>
        <translation>TensorFlow Lite, 8 bitů</translation>
    </message>
    <message>
        <source>TensorFlow {0} was not made for Python {1}</source>
        <translation>TensorFlow {0} není pro Python {1}</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s processes are not counted by node</source>
        <translation>Procesy TensorFlow se nepočítají po uzlech</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenzory</translation>
    </message>
    <message>
        <source>That is no color</source>
        <translation>To není barva</translation>
    </message>
    <message>
        <source>That is no environment variable</source>
        <translation>To není proměnná prostředí</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>To není soubor</translation>
    </message>
    <message>
        <source>That is no place of files</source>
        <translation>To není místo se soubory</translation>
    </message>
    <message>
        <source>The Docker context {0}</source>
        <translation>Kontext Dockeru {0}</translation>
    </message>
    <message>
        <source>The Docker context {0} names no engine</source>
        <translation>Kontext Dockeru {0} neuvádí žádný engine</translation>
    </message>
    <message>
        <source>The Docker engine cannot be reached through ssh</source>
        <translation>S enginem Dockeru se nelze spojit přes ssh</translation>
    </message>
    <message>
        <source>The Docker engine cannot give GPUs to containers</source>
        <translation>Engine Dockeru nemůže kontejnerům přidělit GPU</translation>
    </message>
    <message>
        <source>The Docker engine does not answer</source>
        <translation>Engine Dockeru neodpovídá</translation>
    </message>
    <message>
        <source>The Docker engine does not have it</source>
        <translation>Engine Dockeru ho nemá</translation>
    </message>
    <message>
        <source>The Docker engine does not see the run&apos;s folder</source>
        <translation>Engine Dockeru nevidí složku běhu</translation>
    </message>
    <message>
        <source>The Docker engine has no addresses left for a network of the run&apos;s own</source>
        <translation>Docker už nemá volné adresy pro vlastní síť běhu</translation>
    </message>
    <message>
        <source>The Docker engine has not answered yet</source>
        <translation>Engine Dockeru zatím neodpověděl</translation>
    </message>
    <message>
        <source>The Docker engine is not reached by TLS</source>
        <translation>S enginem Dockeru se nelze spojit přes TLS</translation>
    </message>
    <message>
        <source>The Docker engine may not be used</source>
        <translation>Engine Dockeru nelze používat</translation>
    </message>
    <message>
        <source>The Docker engine refused</source>
        <translation>Engine Dockeru odmítl</translation>
    </message>
    <message>
        <source>The Docker engine refuses for now</source>
        <translation>Engine Dockeru teď odmítá</translation>
    </message>
    <message>
        <source>The Dockerfile could not be built</source>
        <translation>Dockerfile se nepodařilo sestavit</translation>
    </message>
    <message>
        <source>The Dockerfile has no base image</source>
        <translation>Dockerfile nemá základní image</translation>
    </message>
    <message>
        <source>The GPU driver has not answered for {0} seconds</source>
        <translation>Ovladač GPU neodpovídá už {0} s</translation>
    </message>
    <message>
        <source>The GPU driver has not answered yet</source>
        <translation>Ovladač GPU zatím neodpověděl</translation>
    </message>
    <message>
        <source>The GPU memory is negative</source>
        <translation>Paměť GPU je záporná</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not answer</source>
        <translation>Ovladač NVIDIA neodpovídá</translation>
    </message>
    <message>
        <source>The Python interpreter is missing</source>
        <translation>Interpret Pythonu chybí</translation>
    </message>
    <message>
        <source>The Python is not there</source>
        <translation>Python neexistuje</translation>
    </message>
    <message>
        <source>The Python of the Ray cluster is taken</source>
        <translation>Použije se Python clusteru Ray</translation>
    </message>
    <message>
        <source>The Python of the base image cannot make a virtual environment</source>
        <translation>Python základního image neumí vytvořit virtuální prostředí</translation>
    </message>
    <message>
        <source>The Python of this run is missing</source>
        <translation>Python tohoto běhu chybí</translation>
    </message>
    <message>
        <source>The Python of this run may not be started</source>
        <translation>Python tohoto běhu nelze spustit</translation>
    </message>
    <message>
        <source>The Python that has Ray is missing</source>
        <translation>Chybí Python, který má Ray</translation>
    </message>
    <message>
        <source>The Ray cluster cannot be asked</source>
        <translation>Clusteru Ray se nelze dotázat</translation>
    </message>
    <message>
        <source>The Ray cluster cannot be reached</source>
        <translation>Cluster Ray není dosažitelný</translation>
    </message>
    <message>
        <source>The Ray cluster does not answer</source>
        <translation>Cluster Ray neodpovídá</translation>
    </message>
    <message>
        <source>The Ray cluster is busy</source>
        <translation>Cluster Ray je zaneprázdněn</translation>
    </message>
    <message>
        <source>The Ray cluster on this machine did not start</source>
        <translation>Cluster Ray na tomto počítači se nespustil</translation>
    </message>
    <message>
        <source>The Ray cluster refused</source>
        <translation>Cluster Ray odmítl</translation>
    </message>
    <message>
        <source>The Slurm cluster does not answer</source>
        <translation>Cluster Slurm neodpovídá</translation>
    </message>
    <message>
        <source>The TLS files of the Docker engine are not complete</source>
        <translation>Soubory TLS pro engine Dockeru nejsou úplné</translation>
    </message>
    <message>
        <source>The TensorFlow of today</source>
        <translation>Dnešní TensorFlow</translation>
    </message>
    <message>
        <source>The address cannot be fetched</source>
        <translation>Z adresy nelze stahovat</translation>
    </message>
    <message>
        <source>The address cannot be read</source>
        <translation>Adresu nelze přečíst</translation>
    </message>
    <message>
        <source>The address of the datastore is no URL</source>
        <translation>Adresa úložiště dat není URL</translation>
    </message>
    <message>
        <source>The alias cannot be used</source>
        <translation>Alias nelze použít</translation>
    </message>
    <message>
        <source>The archive contains links</source>
        <translation>Archiv obsahuje odkazy</translation>
    </message>
    <message>
        <source>The archive holds files twice under the same name</source>
        <translation>Archiv obsahuje soubory se stejným názvem dvakrát</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>Archiv je poškozený</translation>
    </message>
    <message>
        <source>The archive is encrypted</source>
        <translation>Archiv je zašifrovaný</translation>
    </message>
    <message>
        <source>The archive is not unpacked</source>
        <translation>Archiv nebyl rozbalen</translation>
    </message>
    <message>
        <source>The archive is packed in a way that is not known here</source>
        <translation>Archiv je zabalen způsobem, který zde není známý</translation>
    </message>
    <message>
        <source>The archive names files outside its folder</source>
        <translation>Archiv uvádí soubory mimo svou složku</translation>
    </message>
    <message>
        <source>The archive would grow enormously when unpacked</source>
        <translation>Archiv by po rozbalení obrovsky narostl</translation>
    </message>
    <message>
        <source>The base image has no Python {0}</source>
        <translation>Základní image nemá Python {0}</translation>
    </message>
    <message>
        <source>The batch script asks for too few nodes</source>
        <translation>Dávkový skript žádá o příliš málo uzlů</translation>
    </message>
    <message>
        <source>The batch script does not say what runs it</source>
        <translation>Dávkový skript neříká, čím se spouští</translation>
    </message>
    <message>
        <source>The batch script does not start the run</source>
        <translation>Dávkový skript běh nespouští</translation>
    </message>
    <message>
        <source>The build log holds all that was said.</source>
        <translation>Vše, co bylo řečeno, je v protokolu sestavení.</translation>
    </message>
    <message>
        <source>The build log holds the compiler&apos;s whole output. Horovod 0.28.1 is known to build with TensorFlow 1.15 to 2.21, Horovod 0.19.5 with TensorFlow 1.13.</source>
        <translation>Protokol sestavení obsahuje celý výstup překladače. O Horovod 0.28.1 se ví, že se sestaví s TensorFlow 1.15 až 2.21, Horovod 0.19.5 s TensorFlow 1.13.</translation>
    </message>
    <message>
        <source>The build of the image broke off</source>
        <translation>Sestavení image se přerušilo</translation>
    </message>
    <message>
        <source>The build&apos;s log says more.</source>
        <translation>Více říká protokol sestavení.</translation>
    </message>
    <message>
        <source>The build&apos;s log shows the step that failed.</source>
        <translation>Protokol sestavení ukazuje krok, který selhal.</translation>
    </message>
    <message>
        <source>The change contradicts what is stored</source>
        <translation>Změna odporuje tomu, co je uloženo</translation>
    </message>
    <message>
        <source>The checkpoint is gone</source>
        <translation>Checkpoint zmizel</translation>
    </message>
    <message>
        <source>The cluster does not answer</source>
        <translation>Cluster neodpovídá</translation>
    </message>
    <message>
        <source>The cluster does not know the job any more</source>
        <translation>Cluster tuto úlohu už nezná</translation>
    </message>
    <message>
        <source>The cluster has no Python {0}</source>
        <translation>Cluster nemá Python {0}</translation>
    </message>
    <message>
        <source>The cluster has no folder for runs</source>
        <translation>Cluster nemá složku pro běhy</translation>
    </message>
    <message>
        <source>The cluster has no such Python</source>
        <translation>Cluster takový Python nemá</translation>
    </message>
    <message>
        <source>The cluster is too small for the run</source>
        <translation>Cluster je pro běh příliš malý</translation>
    </message>
    <message>
        <source>The cluster sends what is no file of the run</source>
        <translation>Cluster posílá něco, co není souborem běhu</translation>
    </message>
    <message>
        <source>The cluster takes no more jobs for now</source>
        <translation>Cluster zatím nepřijímá další úlohy</translation>
    </message>
    <message>
        <source>The cluster took its nodes away before the script began: the run was handed over again.</source>
        <translation>Cluster odebral běhu uzly dříve, než skript začal: běh byl předán znovu.</translation>
    </message>
    <message>
        <source>The cluster took the nodes of the run away for other work</source>
        <translation>Cluster odebral uzly běhu pro jinou práci</translation>
    </message>
    <message>
        <source>The cluster would begin larger than it may be</source>
        <translation>Cluster by začínal větší, než smí být</translation>
    </message>
    <message>
        <source>The cluster&apos;s own Python runs the script: {0} on {1}</source>
        <translation>Skript spouští vlastní Python clusteru: {0} na {1}</translation>
    </message>
    <message>
        <source>The command {0} is missing</source>
        <translation>Chybí příkaz {0}</translation>
    </message>
    <message>
        <source>The compute target does not answer. The run may well go on: it is looked for again.</source>
        <translation>Výpočetní cíl neodpovídá. Běh možná pokračuje: hledá se znovu.</translation>
    </message>
    <message>
        <source>The compute target is in use</source>
        <translation>Výpočetní cíl se používá</translation>
    </message>
    <message>
        <source>The compute target is there already</source>
        <translation>Výpočetní cíl už existuje</translation>
    </message>
    <message>
        <source>The container ended before the run did</source>
        <translation>Kontejner skončil dřív než běh</translation>
    </message>
    <message>
        <source>The container of the build ended at once</source>
        <translation>Kontejner sestavení hned skončil</translation>
    </message>
    <message>
        <source>The container of the run has not started yet</source>
        <translation>Kontejner běhu se ještě nespustil</translation>
    </message>
    <message>
        <source>The container of the run is gone</source>
        <translation>Kontejner běhu zmizel</translation>
    </message>
    <message>
        <source>The container was ended from outside</source>
        <translation>Kontejner byl ukončen zvenku</translation>
    </message>
    <message>
        <source>The conversion is of something else</source>
        <translation>Převod patří k něčemu jinému</translation>
    </message>
    <message>
        <source>The data for {0} has vanished</source>
        <translation>Data pro {0} zmizela</translation>
    </message>
    <message>
        <source>The data {0} is not at {1}</source>
        <translation>Data {0} nejsou na {1}</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>Databázi nelze použít</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Databáze je poškozená</translation>
    </message>
    <message>
        <source>The dataset cannot be read as a table</source>
        <translation>Datovou sadu nelze přečíst jako tabulku</translation>
    </message>
    <message>
        <source>The dataset is no table</source>
        <translation>Datová sada není tabulka</translation>
    </message>
    <message>
        <source>The dataset {0} is gone</source>
        <translation>Datová sada {0} zmizela</translation>
    </message>
    <message>
        <source>The dataset {0}:{1} is gone</source>
        <translation>Datová sada {0}:{1} zmizela</translation>
    </message>
    <message>
        <source>The datastore cannot be reached</source>
        <translation>Úložiště dat není dostupné</translation>
    </message>
    <message>
        <source>The datastore refused access</source>
        <translation>Úložiště dat odmítlo přístup</translation>
    </message>
    <message>
        <source>The datastore&apos;s folder is not there</source>
        <translation>Složka úložiště dat není k dispozici</translation>
    </message>
    <message>
        <source>The datastore&apos;s settings cannot be used</source>
        <translation>Nastavení úložiště dat nelze použít</translation>
    </message>
    <message>
        <source>The default datastore cannot be removed</source>
        <translation>Výchozí úložiště dat nelze odebrat</translation>
    </message>
    <message>
        <source>The dependencies are no list</source>
        <translation>Závislosti nejsou seznam</translation>
    </message>
    <message>
        <source>The description of a metric is not kept</source>
        <translation>Popis metriky se neuchovává</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk je plný</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>Disk je jen pro čtení</translation>
    </message>
    <message>
        <source>The disk of the Docker engine is full</source>
        <translation>Disk enginu Dockeru je plný</translation>
    </message>
    <message>
        <source>The disk of the cluster is full</source>
        <translation>Disk clusteru je plný</translation>
    </message>
    <message>
        <source>The disk was full when the script ended with exit code {0}</source>
        <translation>Disk byl plný, když skript skončil s návratovým kódem {0}</translation>
    </message>
    <message>
        <source>The end of the run could not be written</source>
        <translation>Konec běhu se nepodařilo zapsat</translation>
    </message>
    <message>
        <source>The engine, which answers what a script asks, gave no sign for {0} seconds</source>
        <translation>Engine, který odpovídá na dotazy skriptu, se {0} s neozval</translation>
    </message>
    <message>
        <source>The environment could not be built</source>
        <translation>Prostředí se nepodařilo sestavit</translation>
    </message>
    <message>
        <source>The environment has no Python</source>
        <translation>Prostředí nemá Python</translation>
    </message>
    <message>
        <source>The environment has no Python yet</source>
        <translation>Prostředí ještě nemá Python</translation>
    </message>
    <message>
        <source>The environment is in use</source>
        <translation>Prostředí se používá</translation>
    </message>
    <message>
        <source>The environment may lack {0}</source>
        <translation>V prostředí možná chybí {0}</translation>
    </message>
    <message>
        <source>The environment needs Docker</source>
        <translation>Prostředí potřebuje Docker</translation>
    </message>
    <message>
        <source>The environment was made by a newer version of mldesk</source>
        <translation>Prostředí vytvořila novější verze mldesku</translation>
    </message>
    <message>
        <source>The expected hash belongs to no address</source>
        <translation>Očekávaný hash nepatří k žádné adrese</translation>
    </message>
    <message>
        <source>The expected hash is none</source>
        <translation>Očekávaný hash není hash</translation>
    </message>
    <message>
        <source>The export has changed since it was made</source>
        <translation>Export se od vytvoření změnil</translation>
    </message>
    <message>
        <source>The export is damaged</source>
        <translation>Export je poškozený</translation>
    </message>
    <message>
        <source>The file cannot be downloaded now</source>
        <translation>Soubor teď nelze stáhnout</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Soubor nelze použít</translation>
    </message>
    <message>
        <source>The file describes a network but holds no trained numbers: loading it gives an untrained model, or fails. Get the complete file if you expected a trained one.</source>
        <translation>Soubor popisuje síť, ale neobsahuje natrénovaná čísla: načtení dá nenatrénovaný model, nebo selže. Pokud jste čekali natrénovaný, opatřete si úplný soubor.</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>Soubor už existuje</translation>
    </message>
    <message>
        <source>The file holds binary data of an unknown kind.</source>
        <translation>Soubor obsahuje binární data neznámého druhu.</translation>
    </message>
    <message>
        <source>The file holds no {0} that can be used</source>
        <translation>Soubor neobsahuje použitelný {0}</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Soubor je poškozený</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>Soubor není ten očekávaný</translation>
    </message>
    <message>
        <source>The files are kept in {0}: upload them from there.</source>
        <translation>Soubory jsou uchovány v {0}: nahrajte je odtud.</translation>
    </message>
    <message>
        <source>The files as they are, unchanged.</source>
        <translation>Soubory tak, jak jsou, beze změny.</translation>
    </message>
    <message>
        <source>The files cannot be uploaded</source>
        <translation>Soubory nelze nahrát</translation>
    </message>
    <message>
        <source>The files of {0} cannot be read</source>
        <translation>Soubory datové sady {0} nelze přečíst</translation>
    </message>
    <message>
        <source>The files will not be at {0}</source>
        <translation>Soubory nebudou na {0}</translation>
    </message>
    <message>
        <source>The first line is too long</source>
        <translation>První řádek je příliš dlouhý</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Složka neexistuje</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Složka není prázdná</translation>
    </message>
    <message>
        <source>The folder is not what was signed</source>
        <translation>Složka není to, co bylo podepsáno</translation>
    </message>
    <message>
        <source>The folder variables, which should lie beside saved_model.pb, is not complete. Without it the model cannot be loaded: get the complete folder.</source>
        <translation>Složka variables, která má ležet vedle saved_model.pb, není úplná. Bez ní model nelze načíst: opatřete si úplnou složku.</translation>
    </message>
    <message>
        <source>The hashes of the packages are not compared</source>
        <translation>Hashe balíčků se neporovnávají</translation>
    </message>
    <message>
        <source>The host cannot be chosen here</source>
        <translation>Hostitele zde nelze zvolit</translation>
    </message>
    <message>
        <source>The host is not this machine</source>
        <translation>Hostitel není tento počítač</translation>
    </message>
    <message>
        <source>The image cannot be started</source>
        <translation>Image nelze spustit</translation>
    </message>
    <message>
        <source>The image cannot get Open MPI and a compiler</source>
        <translation>Obraz nemůže získat Open MPI a překladač</translation>
    </message>
    <message>
        <source>The image has no Python</source>
        <translation>Image nemá Python</translation>
    </message>
    <message>
        <source>The image is for another kind of processor</source>
        <translation>Image je pro jiný druh procesoru</translation>
    </message>
    <message>
        <source>The image is not there</source>
        <translation>Image neexistuje</translation>
    </message>
    <message>
        <source>The image of the run is gone</source>
        <translation>Image běhu zmizel</translation>
    </message>
    <message>
        <source>The image registry cannot be reached</source>
        <translation>Registr image není dostupný</translation>
    </message>
    <message>
        <source>The inspection stopped before its end: {0}. The rest can hold anything. Load the model only if you trust where it comes from.</source>
        <translation>Prohlídka skončila předčasně: {0}. Zbytek může obsahovat cokoli. Načtěte model, jen pokud důvěřujete jeho původu.</translation>
    </message>
    <message>
        <source>The job ended before the run did</source>
        <translation>Úloha skončila dříve než běh</translation>
    </message>
    <message>
        <source>The job used up its time on the cluster</source>
        <translation>Úloha na clusteru vyčerpala svůj čas</translation>
    </message>
    <message>
        <source>The job was canceled on the cluster</source>
        <translation>Úloha byla na clusteru zrušena</translation>
    </message>
    <message>
        <source>The key cannot be opened</source>
        <translation>Klíč nelze otevřít</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>Klíč nelze přečíst</translation>
    </message>
    <message>
        <source>The kind of environment is not known</source>
        <translation>Druh prostředí není známý</translation>
    </message>
    <message>
        <source>The last lines of {0}:</source>
        <translation>Poslední řádky: {0}</translation>
    </message>
    <message>
        <source>The launcher failed</source>
        <translation>Spouštěč selhal</translation>
    </message>
    <message>
        <source>The launcher vanished</source>
        <translation>Spouštěč zmizel</translation>
    </message>
    <message>
        <source>The limits in {0} are read again when the environment is built</source>
        <translation>Omezení v {0} se při sestavení prostředí čtou znovu</translation>
    </message>
    <message>
        <source>The linked folder {0} is not copied</source>
        <translation>Odkazovaná složka {0} se nekopíruje</translation>
    </message>
    <message>
        <source>The list of mirrors cannot be read</source>
        <translation>Seznam zrcadel nelze přečíst</translation>
    </message>
    <message>
        <source>The list of mirrors is not there</source>
        <translation>Seznam zrcadel chybí</translation>
    </message>
    <message>
        <source>The log shows the whole traceback.</source>
        <translation>Celý výpis chyby je v protokolu.</translation>
    </message>
    <message>
        <source>The log&apos;s last lines tell what the script said.</source>
        <translation>Co skript řekl, uvádějí poslední řádky protokolu.</translation>
    </message>
    <message>
        <source>The manifest is about another version</source>
        <translation>Manifest je o jiné verzi</translation>
    </message>
    <message>
        <source>The message of the engine says why.</source>
        <translation>Důvod říká zpráva enginu.</translation>
    </message>
    <message>
        <source>The mode is unknown</source>
        <translation>Režim není známý</translation>
    </message>
    <message>
        <source>The model cannot be converted to {0}</source>
        <translation>Model nelze převést do {0}</translation>
    </message>
    <message>
        <source>The model cannot be tried</source>
        <translation>Model nelze vyzkoušet</translation>
    </message>
    <message>
        <source>The model has to be converted first</source>
        <translation>Model je třeba nejdřív převést</translation>
    </message>
    <message>
        <source>The model is not trusted</source>
        <translation>Model není důvěryhodný</translation>
    </message>
    <message>
        <source>The model is registered already</source>
        <translation>Model už je registrovaný</translation>
    </message>
    <message>
        <source>The model was not converted</source>
        <translation>Model se nepodařilo převést</translation>
    </message>
    <message>
        <source>The model {0} came from it.</source>
        <translation>Vznikl z něj model {0}.</translation>
    </message>
    <message>
        <source>The model {0} names datasets that are not in the workspace: {1}</source>
        <translation>Model {0} uvádí datové sady, které v pracovním prostoru nejsou: {1}</translation>
    </message>
    <message>
        <source>The model {0} waits to be registered</source>
        <translation>Model {0} čeká na registraci</translation>
    </message>
    <message>
        <source>The model {0} waits to be registered: {1}</source>
        <translation>Model {0} čeká na registraci: {1}</translation>
    </message>
    <message>
        <source>The model {0} was made with it.</source>
        <translation>Model {0} s ním byl vytvořen.</translation>
    </message>
    <message>
        <source>The model {0} was not registered</source>
        <translation>Model {0} nebyl registrován</translation>
    </message>
    <message>
        <source>The model {0} was not registered: {1}</source>
        <translation>Model {0} nebyl registrován: {1}</translation>
    </message>
    <message>
        <source>The model&apos;s folder is not there</source>
        <translation>Složka modelu neexistuje</translation>
    </message>
    <message>
        <source>The model&apos;s path leads out of the run</source>
        <translation>Cesta modelu vede ven z běhu</translation>
    </message>
    <message>
        <source>The mpirun on the PATH is not that of Open MPI</source>
        <translation>Program mpirun v PATH nepatří k Open MPI</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>Název nelze použít</translation>
    </message>
    <message>
        <source>The name claims {0}. {1}. Find out why it is called so before you load it.</source>
        <translation>Podle názvu je to {0}. {1}. Než ho načtete, zjistěte, proč se tak jmenuje.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Název je obsazený</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Název je příliš dlouhý</translation>
    </message>
    <message>
        <source>The name of the {0} cannot be used</source>
        <translation>Název nelze použít ({0})</translation>
    </message>
    <message>
        <source>The name of the {0} is no text</source>
        <translation>Název ({0}) není text</translation>
    </message>
    <message>
        <source>The name of the {0} is too long</source>
        <translation>Název je příliš dlouhý ({0})</translation>
    </message>
    <message>
        <source>The name {0} is taken</source>
        <translation>Název {0} je obsazený</translation>
    </message>
    <message>
        <source>The names of some functions that it calls are put together while it is loaded, or stand behind very many others, or behind arrays that are described so that they mislead. No program that saves models does that: do not load it.</source>
        <translation>Názvy některých funkcí, které volá, se skládají až při načítání, nebo stojí za velmi mnoha jinými či za poli popsanými tak, aby mátla. To nedělá žádný program, který ukládá modely: nenačítejte ho.</translation>
    </message>
    <message>
        <source>The network of the run has no addresses</source>
        <translation>Síť běhu nemá žádné adresy</translation>
    </message>
    <message>
        <source>The number of GPUs is negative</source>
        <translation>Počet GPU je záporný</translation>
    </message>
    <message>
        <source>The output {0} could not be uploaded</source>
        <translation>Výstup {0} nelze nahrát</translation>
    </message>
    <message>
        <source>The output {0} is in {1}: {2}, {3}</source>
        <translation>Výstup {0} je v {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>The output {0} is the dataset {1}</source>
        <translation>Výstup {0} je datová sada {1}</translation>
    </message>
    <message>
        <source>The output {0} replaces nothing: {1} of its files were in {2} before</source>
        <translation>Výstup {0} nic nenahrazuje: už předtím bylo v {2} souborů {1}</translation>
    </message>
    <message>
        <source>The output {0} was not uploaded: {1}</source>
        <translation>Výstup {0} se nepodařilo nahrát: {1}</translation>
    </message>
    <message>
        <source>The package is not there</source>
        <translation>Balíček neexistuje</translation>
    </message>
    <message>
        <source>The package registry cannot be reached</source>
        <translation>Registr balíčků není dostupný</translation>
    </message>
    <message>
        <source>The package registry is not trusted</source>
        <translation>Registr balíčků není důvěryhodný</translation>
    </message>
    <message>
        <source>The package registry refused</source>
        <translation>Registr balíčků odmítl</translation>
    </message>
    <message>
        <source>The package {0} could not be built</source>
        <translation>Balíček {0} se nepodařilo sestavit</translation>
    </message>
    <message>
        <source>The package {0} does not exist</source>
        <translation>Balíček {0} neexistuje</translation>
    </message>
    <message>
        <source>The package {0} is not installed</source>
        <translation>Balíček {0} není nainstalován</translation>
    </message>
    <message>
        <source>The package {0} needs another Python</source>
        <translation>Balíček {0} potřebuje jiný Python</translation>
    </message>
    <message>
        <source>The packages</source>
        <translation>Balíčky</translation>
    </message>
    <message>
        <source>The packages could not be installed</source>
        <translation>Balíčky se nepodařilo nainstalovat</translation>
    </message>
    <message>
        <source>The packages {0} contradict each other</source>
        <translation>Balíčky {0} si odporují</translation>
    </message>
    <message>
        <source>The path cannot be used</source>
        <translation>Cestu nelze použít</translation>
    </message>
    <message>
        <source>The path is reserved</source>
        <translation>Cesta je vyhrazená</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>Cesta je příliš dlouhá</translation>
    </message>
    <message>
        <source>The path leads out of the datastore</source>
        <translation>Cesta vede ven z úložiště dat</translation>
    </message>
    <message>
        <source>The path leaves the datastore</source>
        <translation>Cesta vede ven z úložiště dat</translation>
    </message>
    <message>
        <source>The pattern leaves the folder</source>
        <translation>Vzor vede ven ze složky</translation>
    </message>
    <message>
        <source>The place leads out of the run&apos;s working folder</source>
        <translation>Místo vede ven z pracovní složky běhu</translation>
    </message>
    <message>
        <source>The place of the input is taken</source>
        <translation>Místo vstupu je obsazené</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>Port se používá</translation>
    </message>
    <message>
        <source>The port of {0} is not free: {1}</source>
        <translation>Port procesu {0} není volný: {1}</translation>
    </message>
    <message>
        <source>The process that watches over the others was killed (signal {0})</source>
        <translation>Proces, který dohlíží na ostatní, byl ukončen (signál {0})</translation>
    </message>
    <message>
        <source>The processes of the run cannot be started</source>
        <translation>Procesy běhu nelze spustit</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>The program (process {0})</source>
        <translation>Program (proces {0})</translation>
    </message>
    <message>
        <source>The program canceled the run</source>
        <translation>Program běh zrušil</translation>
    </message>
    <message>
        <source>The program ended with an error</source>
        <translation>Program skončil chybou</translation>
    </message>
    <message>
        <source>The program ended with exit code {0}</source>
        <translation>Program skončil s návratovým kódem {0}</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>Program skončil beze slova</translation>
    </message>
    <message>
        <source>The program ended without complete(). No error was seen, so the run counts as completed.</source>
        <translation>Program skončil bez complete(). Žádná chyba nebyla zaznamenána, běh se proto počítá jako dokončený.</translation>
    </message>
    <message>
        <source>The program that did it has ended before it was done. Do it again; uploads and downloads go on where they were.</source>
        <translation>Program, který to prováděl, skončil dřív, než bylo hotovo. Spusťte to znovu; nahrávání a stahování pokračují tam, kde přestaly.</translation>
    </message>
    <message>
        <source>The program that it belonged to (process {0}) was left alone and may go on.</source>
        <translation>Program, ke kterému patřil (proces {0}), zůstal nedotčen a může pokračovat.</translation>
    </message>
    <message>
        <source>The program was interrupted</source>
        <translation>Program byl přerušen</translation>
    </message>
    <message>
        <source>The project of {0} itself is not installed, only what it depends on</source>
        <translation>Samotný projekt {0} se neinstaluje, jen to, na čem závisí</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>Proxy vyžaduje heslo</translation>
    </message>
    <message>
        <source>The proxy cannot be used</source>
        <translation>Proxy nelze použít</translation>
    </message>
    <message>
        <source>The pull of the image broke off</source>
        <translation>Stahování image se přerušilo</translation>
    </message>
    <message>
        <source>The question cannot be answered</source>
        <translation>Na dotaz nelze odpovědět</translation>
    </message>
    <message>
        <source>The question could not be answered</source>
        <translation>Na dotaz se nepodařilo odpovědět</translation>
    </message>
    <message>
        <source>The question is not understood</source>
        <translation>Dotazu nelze rozumět</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>Dotaz je příliš dlouhý</translation>
    </message>
    <message>
        <source>The request is garbled</source>
        <translation>Požadavek je porušený</translation>
    </message>
    <message>
        <source>The result is not there any more</source>
        <translation>Výsledek už neexistuje</translation>
    </message>
    <message>
        <source>The run asks for {0} CPU slots and the compute target has {1}</source>
        <translation>Běh žádá sloty CPU: {0}, výpočetní cíl jich má {1}</translation>
    </message>
    <message>
        <source>The run asks for {0} and the compute target has {1}</source>
        <translation>Běh žádá {0}, výpočetní cíl má {1}</translation>
    </message>
    <message>
        <source>The run asks for {0} with {1} free and the largest GPU has {2}</source>
        <translation>Běh žádá {0}, volno má být {1}, a největší GPU má {2}</translation>
    </message>
    <message>
        <source>The run can never start</source>
        <translation>Běh se nemůže nikdy spustit</translation>
    </message>
    <message>
        <source>The run cannot be put back</source>
        <translation>Běh nelze vrátit</translation>
    </message>
    <message>
        <source>The run completes by itself</source>
        <translation>Běh se dokončí sám</translation>
    </message>
    <message>
        <source>The run could not be prepared</source>
        <translation>Běh se nepodařilo připravit</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>Běh selhal</translation>
    </message>
    <message>
        <source>The run gets fewer GPUs than it asks for</source>
        <translation>Běh dostane méně GPU, než požaduje</translation>
    </message>
    <message>
        <source>The run gets no GPU</source>
        <translation>Běh nedostane žádnou GPU</translation>
    </message>
    <message>
        <source>The run had not started yet.</source>
        <translation>Běh se ještě nespustil.</translation>
    </message>
    <message>
        <source>The run has another snapshot</source>
        <translation>Běh má jiný snímek</translation>
    </message>
    <message>
        <source>The run has no file whose name begins with {0}: nothing was downloaded</source>
        <translation>Běh nemá soubor, jehož název začíná {0}: nic se nestáhlo</translation>
    </message>
    <message>
        <source>The run has no file {0}</source>
        <translation>Běh nemá soubor {0}</translation>
    </message>
    <message>
        <source>The run has no input {0}</source>
        <translation>Běh nemá vstup {0}</translation>
    </message>
    <message>
        <source>The run has no name</source>
        <translation>Běh nemá název</translation>
    </message>
    <message>
        <source>The run has no script to start again</source>
        <translation>Běh nemá skript, který by se dal znovu spustit</translation>
    </message>
    <message>
        <source>The run has no such GPU</source>
        <translation>Běh takovou GPU nemá</translation>
    </message>
    <message>
        <source>The run has no such file</source>
        <translation>Běh takový soubor nemá</translation>
    </message>
    <message>
        <source>The run has no such output</source>
        <translation>Běh takový výstup nemá</translation>
    </message>
    <message>
        <source>The run has no time</source>
        <translation>Běh nemá žádný čas</translation>
    </message>
    <message>
        <source>The run has not ended</source>
        <translation>Běh neskončil</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>Běh je poškozený</translation>
    </message>
    <message>
        <source>The run is not over</source>
        <translation>Běh není u konce</translation>
    </message>
    <message>
        <source>The run is not started again by itself</source>
        <translation>Běh se sám znovu nespustí</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>Běh skončil</translation>
    </message>
    <message>
        <source>The run is still at work</source>
        <translation>Běh ještě pracuje</translation>
    </message>
    <message>
        <source>The run is too large to be carried to the Ray cluster</source>
        <translation>Běh je příliš velký na to, aby byl přenesen do clusteru Ray</translation>
    </message>
    <message>
        <source>The run left no outputs to register</source>
        <translation>Běh nezanechal výstupy k registraci</translation>
    </message>
    <message>
        <source>The run of {0} is gone.</source>
        <translation>Běh, ze kterého je {0}, už neexistuje.</translation>
    </message>
    <message>
        <source>The run that has submitted this one holds the CPU slots that it needs: this one starts when that is over. If that waits for this one, give the compute target more CPU slots.</source>
        <translation>Běh, který tento běh odeslal, drží sloty CPU, které tento potřebuje: tento začne, až onen skončí. Pokud na něj onen čeká, přidejte výpočetnímu cíli sloty CPU.</translation>
    </message>
    <message>
        <source>The run took longer than it was given: {0} {1}</source>
        <translation>Běh trval déle, než měl povoleno: {0} {1}</translation>
    </message>
    <message>
        <source>The run trains on the CPU</source>
        <translation>Běh trénuje na CPU</translation>
    </message>
    <message>
        <source>The run trains on {0}</source>
        <translation>Běh trénuje na {0}</translation>
    </message>
    <message>
        <source>The run waits no longer</source>
        <translation>Běh už nečeká</translation>
    </message>
    <message>
        <source>The run was not given the secret {0}</source>
        <translation>Běh nedostal tajný údaj {0}</translation>
    </message>
    <message>
        <source>The run will wait</source>
        <translation>Běh bude čekat</translation>
    </message>
    <message>
        <source>The run would never start</source>
        <translation>Běh by se nikdy nespustil</translation>
    </message>
    <message>
        <source>The run {0} has failed</source>
        <translation>Běh {0} selhal</translation>
    </message>
    <message>
        <source>The run {0}, which has not ended, reads it.</source>
        <translation>Čte ji běh {0}, který neskončil.</translation>
    </message>
    <message>
        <source>The run {0}, which has not ended, was told its folder.</source>
        <translation>Běh {0}, který neskončil, má uvedenou její složku.</translation>
    </message>
    <message>
        <source>The run&apos;s events cannot be read on the cluster</source>
        <translation>Události běhu na clusteru nelze přečíst</translation>
    </message>
    <message>
        <source>The run&apos;s folder is damaged</source>
        <translation>Složka běhu je poškozená</translation>
    </message>
    <message>
        <source>The run&apos;s launch.json cannot be read</source>
        <translation>Soubor launch.json běhu nelze přečíst</translation>
    </message>
    <message>
        <source>The run&apos;s launch.json is garbled</source>
        <translation>Soubor launch.json běhu je porušený</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was ended with it.</source>
        <translation>Spouštěč běhu byl ukončen spolu s ním.</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was killed; the script goes on and the engine watches it.</source>
        <translation>Spouštěč běhu byl ukončen; skript pokračuje a engine ho sleduje.</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was killed; the script went on to its end, but nobody saw its exit code.</source>
        <translation>Spouštěč běhu byl ukončen; skript doběhl, ale jeho návratový kód nikdo neviděl.</translation>
    </message>
    <message>
        <source>The run&apos;s page tells its environment.</source>
        <translation>Prostředí běhu uvádí jeho stránka.</translation>
    </message>
    <message>
        <source>The same transfer is under way</source>
        <translation>Stejný přenos už probíhá</translation>
    </message>
    <message>
        <source>The saved views are damaged</source>
        <translation>Uložená zobrazení jsou poškozená</translation>
    </message>
    <message>
        <source>The saved views were made by a newer version of mldesk</source>
        <translation>Uložená zobrazení vytvořila novější verze mldesku</translation>
    </message>
    <message>
        <source>The script asks for an input called {0}</source>
        <translation>Skript žádá vstup s názvem {0}</translation>
    </message>
    <message>
        <source>The script completed. {0}</source>
        <translation>Skript se dokončil. {0}</translation>
    </message>
    <message>
        <source>The script could not be started</source>
        <translation>Skript se nepodařilo spustit</translation>
    </message>
    <message>
        <source>The script does not use it: does its framework see the GPU?</source>
        <translation>Skript ji nepoužívá: vidí jeho framework GPU?</translation>
    </message>
    <message>
        <source>The script ended with exit code 137: killed, most likely for memory</source>
        <translation>Skript skončil s návratovým kódem 137: ukončen, nejspíš kvůli paměti</translation>
    </message>
    <message>
        <source>The script ended with exit code {0}</source>
        <translation>Skript skončil s návratovým kódem {0}</translation>
    </message>
    <message>
        <source>The script has a syntax error</source>
        <translation>Ve skriptu je chyba syntaxe</translation>
    </message>
    <message>
        <source>The script has no argument to resume with</source>
        <translation>Skript nemá argument pro pokračování</translation>
    </message>
    <message>
        <source>The script has to take the path from its arguments or from the run</source>
        <translation>Skript musí cestu převzít ze svých argumentů nebo z běhu</translation>
    </message>
    <message>
        <source>The script has to take the path from its arguments or from the run.</source>
        <translation>Skript musí cestu převzít ze svých argumentů nebo z běhu.</translation>
    </message>
    <message>
        <source>The script is not there</source>
        <translation>Skript neexistuje</translation>
    </message>
    <message>
        <source>The script is outside the source folder</source>
        <translation>Skript je mimo zdrojovou složku</translation>
    </message>
    <message>
        <source>The script neither computes nor reads, writes, prints or logs. It may wait for ever.</source>
        <translation>Skript nepočítá, nečte, nezapisuje, nevypisuje ani nezaznamenává. Možná čeká donekonečna.</translation>
    </message>
    <message>
        <source>The script reads {0} in place: what it changed there would be changed for all.</source>
        <translation>Skript čte {0} na místě: co by tam změnil, změnilo by se pro všechny.</translation>
    </message>
    <message>
        <source>The script refused its arguments</source>
        <translation>Skript odmítl své argumenty</translation>
    </message>
    <message>
        <source>The script reported a failure</source>
        <translation>Skript ohlásil selhání</translation>
    </message>
    <message>
        <source>The script was asked to stop then.</source>
        <translation>Skript byl poté požádán, aby skončil.</translation>
    </message>
    <message>
        <source>The script was ended by signal {0}</source>
        <translation>Skript byl ukončen signálem {0}</translation>
    </message>
    <message>
        <source>The script was killed (signal 9), most likely because memory ran out</source>
        <translation>Skript byl ukončen (signál 9), nejspíš došla paměť</translation>
    </message>
    <message>
        <source>The script was killed from outside (signal 9)</source>
        <translation>Skript byl ukončen zvenku (signál 9)</translation>
    </message>
    <message>
        <source>The script wrote nothing to its output {0}</source>
        <translation>Skript do svého výstupu {0} nic nezapsal</translation>
    </message>
    <message>
        <source>The script {0}</source>
        <translation>Skript {0}</translation>
    </message>
    <message>
        <source>The search makes no sense</source>
        <translation>Hledání nedává smysl</translation>
    </message>
    <message>
        <source>The secret {0} has no value</source>
        <translation>Tajný údaj {0} nemá hodnotu</translation>
    </message>
    <message>
        <source>The server does not give out the file</source>
        <translation>Server soubor nevydá</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Server není známý</translation>
    </message>
    <message>
        <source>The server packs the file in a way that is not known here</source>
        <translation>Server balí soubor způsobem, který zde není známý</translation>
    </message>
    <message>
        <source>The server sends from address to address</source>
        <translation>Server posílá z adresy na adresu</translation>
    </message>
    <message>
        <source>The server sends on to an address that is not followed</source>
        <translation>Server přesměrovává na adresu, která se nesleduje</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>Server poslal místo souboru webovou stránku</translation>
    </message>
    <message>
        <source>The server sent no file</source>
        <translation>Server neposlal žádný soubor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid</source>
        <translation>Certifikát serveru není platný</translation>
    </message>
    <message>
        <source>The setting cpu_slots is too large</source>
        <translation>Nastavení cpu_slots je příliš velké</translation>
    </message>
    <message>
        <source>The setting gpu_memory is too large</source>
        <translation>Nastavení gpu_memory je příliš velké</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}</source>
        <translation>Nastavení {0} nemůže být {1}</translation>
    </message>
    <message>
        <source>The setting {0} is too large</source>
        <translation>Nastavení {0} je příliš velké</translation>
    </message>
    <message>
        <source>The settings cannot be stored</source>
        <translation>Nastavení nelze uložit</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Nastavení nelze použít</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>Podpis není platný</translation>
    </message>
    <message>
        <source>The size of machine is not known</source>
        <translation>Velikost stroje není známa</translation>
    </message>
    <message>
        <source>The source cannot be stored</source>
        <translation>Zdroj nelze uložit</translation>
    </message>
    <message>
        <source>The source does not exist</source>
        <translation>Zdroj neexistuje</translation>
    </message>
    <message>
        <source>The source folder is not there</source>
        <translation>Zdrojová složka neexistuje</translation>
    </message>
    <message>
        <source>The source folder is too large</source>
        <translation>Zdrojová složka je příliš velká</translation>
    </message>
    <message>
        <source>The source is no folder</source>
        <translation>Zdroj není složka</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>Klíčenku systému nelze použít</translation>
    </message>
    <message>
        <source>The table cannot be logged</source>
        <translation>Tabulku nelze zaznamenat</translation>
    </message>
    <message>
        <source>The tag has no name</source>
        <translation>Štítek nemá název</translation>
    </message>
    <message>
        <source>The target is no folder</source>
        <translation>Cíl není složka</translation>
    </message>
    <message>
        <source>The trash cannot be kept so long</source>
        <translation>Koš nelze uchovávat tak dlouho</translation>
    </message>
    <message>
        <source>The type of a column cannot be used</source>
        <translation>Typ sloupce nelze použít</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>The value of a secret is missing: {0}</source>
        <translation>Chybí hodnota tajného údaje: {0}</translation>
    </message>
    <message>
        <source>The value of {0}</source>
        <translation>Hodnota {0}</translation>
    </message>
    <message>
        <source>The values of {0} cannot be told apart</source>
        <translation>Hodnoty {0} nelze od sebe oddělit</translation>
    </message>
    <message>
        <source>The version is not a number</source>
        <translation>Verze není číslo</translation>
    </message>
    <message>
        <source>The view has no name</source>
        <translation>Zobrazení nemá název</translation>
    </message>
    <message>
        <source>The wheel is in use</source>
        <translation>Balíček wheel se používá</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>Do pracovního prostoru nelze zapisovat</translation>
    </message>
    <message>
        <source>The workspace has no database</source>
        <translation>Pracovní prostor nemá databázi</translation>
    </message>
    <message>
        <source>The workspace has no name</source>
        <translation>Pracovní prostor nemá název</translation>
    </message>
    <message>
        <source>The workspace is at work</source>
        <translation>Pracovní prostor pracuje</translation>
    </message>
    <message>
        <source>The workspace is being written to</source>
        <translation>Do pracovního prostoru se právě zapisuje</translation>
    </message>
    <message>
        <source>The workspace is busy</source>
        <translation>Pracovní prostor je zaneprázdněn</translation>
    </message>
    <message>
        <source>The workspace was made anew</source>
        <translation>Pracovní prostor byl vytvořen znovu</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of mldesk</source>
        <translation>Pracovní prostor vytvořila novější verze mldesku</translation>
    </message>
    <message>
        <source>The workspace was made by an older version of mldesk</source>
        <translation>Pracovní prostor vytvořila starší verze mldesku</translation>
    </message>
    <message>
        <source>The workspace&apos;s config.json is damaged</source>
        <translation>Soubor config.json pracovního prostoru je poškozený</translation>
    </message>
    <message>
        <source>The zip is empty</source>
        <translation>Zip je prázdný</translation>
    </message>
    <message>
        <source>The {0} has no name</source>
        <translation>Chybí název ({0})</translation>
    </message>
    <message>
        <source>There are keys already</source>
        <translation>Klíče tam už jsou</translation>
    </message>
    <message>
        <source>There are more processes than GPUs: some of them share one.</source>
        <translation>Procesů je více než GPU: některé se o jednu dělí.</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>Nejsou tu žádné soubory</translation>
    </message>
    <message>
        <source>There are no such files</source>
        <translation>Takové soubory neexistují</translation>
    </message>
    <message>
        <source>There are too few nodes</source>
        <translation>Uzlů je příliš málo</translation>
    </message>
    <message>
        <source>There are too few parameter servers</source>
        <translation>Serverů parametrů je příliš málo</translation>
    </message>
    <message>
        <source>There are too few processes per node</source>
        <translation>Procesů na uzel je příliš málo</translation>
    </message>
    <message>
        <source>There are too few workers</source>
        <translation>Pracovních procesů je příliš málo</translation>
    </message>
    <message>
        <source>There are too many processes</source>
        <translation>Procesů je příliš mnoho</translation>
    </message>
    <message>
        <source>There is already a dataset registered under the name {0}</source>
        <translation>Datová sada s názvem {0} už je registrována</translation>
    </message>
    <message>
        <source>There is no Docker context {0}</source>
        <translation>Kontext Dockeru {0} neexistuje</translation>
    </message>
    <message>
        <source>There is no Docker engine</source>
        <translation>Žádný engine Dockeru není k dispozici</translation>
    </message>
    <message>
        <source>There is no Horovod {0}</source>
        <translation>Horovod {0} neexistuje</translation>
    </message>
    <message>
        <source>There is no Python {0}</source>
        <translation>Python {0} není k dispozici</translation>
    </message>
    <message>
        <source>There is no base image</source>
        <translation>Chybí základní image</translation>
    </message>
    <message>
        <source>There is no compute target {0}</source>
        <translation>Výpočetní cíl {0} neexistuje</translation>
    </message>
    <message>
        <source>There is no conversion</source>
        <translation>Převod neexistuje</translation>
    </message>
    <message>
        <source>There is no folder on the cluster</source>
        <translation>Na clusteru není žádná složka</translation>
    </message>
    <message>
        <source>There is no package {0} for this Python</source>
        <translation>Pro tento Python balíček {0} neexistuje</translation>
    </message>
    <message>
        <source>There is no room to unpack the zip</source>
        <translation>Na rozbalení zipu není místo</translation>
    </message>
    <message>
        <source>There is no script</source>
        <translation>Chybí skript</translation>
    </message>
    <message>
        <source>There is no script in this folder</source>
        <translation>V této složce není skript</translation>
    </message>
    <message>
        <source>There is no setting {0}</source>
        <translation>Nastavení {0} neexistuje</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>Chybí podpis</translation>
    </message>
    <message>
        <source>There is no ssh on this machine</source>
        <translation>Na tomto počítači není ssh</translation>
    </message>
    <message>
        <source>There is no such alias</source>
        <translation>Takový alias neexistuje</translation>
    </message>
    <message>
        <source>There is no such checkpoint</source>
        <translation>Takový checkpoint neexistuje</translation>
    </message>
    <message>
        <source>There is no such compute target</source>
        <translation>Takový výpočetní cíl neexistuje</translation>
    </message>
    <message>
        <source>There is no such dataset</source>
        <translation>Taková datová sada neexistuje</translation>
    </message>
    <message>
        <source>There is no such datastore</source>
        <translation>Takové úložiště dat neexistuje</translation>
    </message>
    <message>
        <source>There is no such distribution</source>
        <translation>Takové rozložení není</translation>
    </message>
    <message>
        <source>There is no such environment</source>
        <translation>Takové prostředí neexistuje</translation>
    </message>
    <message>
        <source>There is no such experiment</source>
        <translation>Takový experiment neexistuje</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Takový soubor neexistuje</translation>
    </message>
    <message>
        <source>There is no such file on the server</source>
        <translation>Takový soubor na serveru není</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Taková složka neexistuje</translation>
    </message>
    <message>
        <source>There is no such format</source>
        <translation>Takový formát neexistuje</translation>
    </message>
    <message>
        <source>There is no such image</source>
        <translation>Takový image neexistuje</translation>
    </message>
    <message>
        <source>There is no such kind of compute</source>
        <translation>Takový druh výpočetního výkonu neexistuje</translation>
    </message>
    <message>
        <source>There is no such kind of datastore</source>
        <translation>Takový druh úložiště dat neexistuje</translation>
    </message>
    <message>
        <source>There is no such kind of thing</source>
        <translation>Nic takového neexistuje</translation>
    </message>
    <message>
        <source>There is no such metric</source>
        <translation>Taková metrika neexistuje</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Takový model neexistuje</translation>
    </message>
    <message>
        <source>There is no such network</source>
        <translation>Taková síť neexistuje</translation>
    </message>
    <message>
        <source>There is no such node</source>
        <translation>Takový uzel není</translation>
    </message>
    <message>
        <source>There is no such priority</source>
        <translation>Taková priorita neexistuje</translation>
    </message>
    <message>
        <source>There is no such process</source>
        <translation>Takový proces není</translation>
    </message>
    <message>
        <source>There is no such run</source>
        <translation>Takový běh neexistuje</translation>
    </message>
    <message>
        <source>There is no such secret</source>
        <translation>Takový tajný údaj neexistuje</translation>
    </message>
    <message>
        <source>There is no such size of machine</source>
        <translation>Taková velikost počítače neexistuje</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>Nic takového neexistuje</translation>
    </message>
    <message>
        <source>There is no such upload</source>
        <translation>Takové nahrání neexistuje</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Taková verze neexistuje</translation>
    </message>
    <message>
        <source>There is no such view</source>
        <translation>Takové zobrazení neexistuje</translation>
    </message>
    <message>
        <source>There is no such wheel</source>
        <translation>Takový balíček wheel neexistuje</translation>
    </message>
    <message>
        <source>There is no such {0} {1}</source>
        <translation>Položka neexistuje: {0} {1}</translation>
    </message>
    <message>
        <source>There is no workspace here</source>
        <translation>Zde není pracovní prostor</translation>
    </message>
    <message>
        <source>There is no {0}</source>
        <translation>{0} neexistuje</translation>
    </message>
    <message>
        <source>There is no {0} called {1}</source>
        <translation>Mezi {0} není {1}</translation>
    </message>
    <message>
        <source>There is nothing at {0}</source>
        <translation>Na {0} nic není</translation>
    </message>
    <message>
        <source>There is nothing to predict</source>
        <translation>Není co předpovědět</translation>
    </message>
    <message>
        <source>There is too little disk space</source>
        <translation>Na disku je málo místa</translation>
    </message>
    <message>
        <source>There must be one path for each file</source>
        <translation>Pro každý soubor musí být jedna cesta</translation>
    </message>
    <message>
        <source>There was no room left in {0} on {1}: what the script printed last is missing</source>
        <translation>V {0} na {1} nezbylo místo: chybí, co skript vypsal naposledy</translation>
    </message>
    <message>
        <source>These are no GPUs</source>
        <translation>Toto nejsou GPU</translation>
    </message>
    <message>
        <source>These are no metrics</source>
        <translation>To nejsou metriky</translation>
    </message>
    <message>
        <source>These lists make {0} runs</source>
        <translation>Z těchto seznamů vznikne běhů: {0}</translation>
    </message>
    <message>
        <source>These members are links to other files: {0}. A model needs none. Unpacking them could read or overwrite files elsewhere on this computer. Do not unpack or load it.</source>
        <translation>Tyto položky jsou odkazy na jiné soubory: {0}. Model žádné nepotřebuje. Jejich rozbalení by mohlo číst nebo přepsat soubory jinde v tomto počítači. Nerozbalujte ho ani nenačítejte.</translation>
    </message>
    <message>
        <source>These members would be written elsewhere when it is unpacked: {0}. Nothing but an attack needs that. Do not unpack or load it.</source>
        <translation>Tyto položky by se při rozbalení zapsaly jinam: {0}. Potřebuje to jen útok. Nerozbalujte ho ani nenačítejte.</translation>
    </message>
    <message>
        <source>They come from {0}. To use the model a library with them must be installed, which runs with all your rights. Install it only from a source that you trust.</source>
        <translation>Pocházejí z {0}. K použití modelu musí být nainstalována knihovna s nimi, která běží se všemi vašimi právy. Nainstalujte ji jen ze zdroje, kterému důvěřujete.</translation>
    </message>
    <message>
        <source>This Docker engine does not limit {0}{1}.</source>
        <translation>Tento engine Dockeru neomezuje {0}{1}.</translation>
    </message>
    <message>
        <source>This Podman gives no GPUs to containers</source>
        <translation>Tento Podman nedává kontejnerům GPU</translation>
    </message>
    <message>
        <source>This Python does not start</source>
        <translation>Tento Python se nespustí</translation>
    </message>
    <message>
        <source>This Python is too old</source>
        <translation>Tento Python je příliš starý</translation>
    </message>
    <message>
        <source>This cannot be given to Slurm</source>
        <translation>Toto nelze předat Slurmu</translation>
    </message>
    <message>
        <source>This environment cannot be built here</source>
        <translation>Toto prostředí zde nelze sestavit</translation>
    </message>
    <message>
        <source>This environment cannot be had on the Ray cluster</source>
        <translation>Toto prostředí na clusteru Ray mít nelze</translation>
    </message>
    <message>
        <source>This is no Docker engine</source>
        <translation>Toto není engine Dockeru</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>To není adresa</translation>
    </message>
    <message>
        <source>This is no address of a Docker engine</source>
        <translation>Toto není adresa enginu Dockeru</translation>
    </message>
    <message>
        <source>This is no address of a Ray cluster</source>
        <translation>Toto není adresa clusteru Ray</translation>
    </message>
    <message>
        <source>This is no archive</source>
        <translation>Toto není archiv</translation>
    </message>
    <message>
        <source>This is no capability</source>
        <translation>Toto není oprávnění (capability)</translation>
    </message>
    <message>
        <source>This is no host</source>
        <translation>To není hostitel</translation>
    </message>
    <message>
        <source>This is no image</source>
        <translation>Toto není image</translation>
    </message>
    <message>
        <source>This is no interpreter</source>
        <translation>To není interpret</translation>
    </message>
    <message>
        <source>This is no name for a secret</source>
        <translation>Toto není název tajného údaje</translation>
    </message>
    <message>
        <source>This is no port</source>
        <translation>To není port</translation>
    </message>
    <message>
        <source>This is no seed</source>
        <translation>Toto není semínko</translation>
    </message>
    <message>
        <source>This is no user</source>
        <translation>Toto není uživatel</translation>
    </message>
    <message>
        <source>This looks like a program that submits runs</source>
        <translation>Vypadá to jako program, který odesílá běhy</translation>
    </message>
    <message>
        <source>This machine stays a compute target</source>
        <translation>Tento počítač zůstává výpočetním cílem</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Tento název je obsazený</translation>
    </message>
    <message>
        <source>This script was not started as a run of mldesk</source>
        <translation>Tento skript nebyl spuštěn jako běh mldesku</translation>
    </message>
    <message>
        <source>This works only inside a run of mldesk</source>
        <translation>Toto funguje jen uvnitř běhu mldesku</translation>
    </message>
    <message>
        <source>Too few CPU slots</source>
        <translation>Příliš málo slotů CPU</translation>
    </message>
    <message>
        <source>Too few nodes</source>
        <translation>Příliš málo uzlů</translation>
    </message>
    <message>
        <source>Too few retries</source>
        <translation>Příliš málo opakování</translation>
    </message>
    <message>
        <source>Too little GPU memory</source>
        <translation>Příliš málo paměti GPU</translation>
    </message>
    <message>
        <source>Too little: {0}</source>
        <translation>Příliš málo: {0}</translation>
    </message>
    <message>
        <source>TorchScript files carry the program of the network along, which PyTorch runs without a sandbox. Load it only if you trust where it comes from.</source>
        <translation>Soubory TorchScript nesou program sítě, který PyTorch spouští bez izolace. Načtěte ho, jen pokud důvěřujete jeho původu.</translation>
    </message>
    <message>
        <source>Train with a script, and compare its runs.</source>
        <translation>Trénujte skriptem a porovnejte jeho běhy.</translation>
    </message>
    <message>
        <source>Training libraries</source>
        <translation>Knihovny pro trénování</translation>
    </message>
    <message>
        <source>Try `ssh HOST docker version`: it has to work without a password, so set up a key for it.</source>
        <translation>Zkuste `ssh HOST docker version`: musí fungovat bez hesla, nastavte si k tomu tedy klíč.</translation>
    </message>
    <message>
        <source>Try `ssh {0} true`: it has to work without a password, so set up a key for it.</source>
        <translation>Vyzkoušejte `ssh {0} true`: musí fungovat bez hesla, nastavte si proto klíč.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Zkuste to znovu později.</translation>
    </message>
    <message>
        <source>Try again when it is not in use.</source>
        <translation>Zkuste to znovu, až se nebude používat.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Zkuste to znovu.</translation>
    </message>
    <message>
        <source>Try words, or metrics.val_accuracy &gt; 0.97.</source>
        <translation>Zkuste slova, nebo metrics.val_accuracy &gt; 0.97.</translation>
    </message>
    <message>
        <source>Two files are called {0}</source>
        <translation>Dva soubory se jmenují {0}</translation>
    </message>
    <message>
        <source>Two files have the same name there</source>
        <translation>Dva soubory tam mají stejný název</translation>
    </message>
    <message>
        <source>Two processes have the same port</source>
        <translation>Dva procesy mají stejný port</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typy</translation>
    </message>
    <message>
        <source>Unpack it by hand and use the folder.</source>
        <translation>Rozbalte ho ručně a použijte složku.</translation>
    </message>
    <message>
        <source>Unpack it first and register the folder, or register it as it is.</source>
        <translation>Nejdřív ho rozbalte a registrujte složku, nebo ho registrujte tak, jak je.</translation>
    </message>
    <message>
        <source>Unpack it on another disk and use the folder.</source>
        <translation>Rozbalte ho na jiném disku a použijte složku.</translation>
    </message>
    <message>
        <source>Unpack it yourself and drop the folder.</source>
        <translation>Rozbalte ho sami a přetáhněte složku.</translation>
    </message>
    <message>
        <source>Update mldesk to open it; nothing was changed.</source>
        <translation>K otevření mldesk aktualizujte; nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Update mldesk.</source>
        <translation>Aktualizujte mldesk.</translation>
    </message>
    <message>
        <source>Uploaded {0} files to {1}:{2}</source>
        <translation>Nahráno {0} souborů do {1}:{2}</translation>
    </message>
    <message>
        <source>Uploading to</source>
        <translation>Nahrává se do</translation>
    </message>
    <message>
        <source>Uploading to {0}</source>
        <translation>Nahrává se do {0}</translation>
    </message>
    <message>
        <source>Use DataType.to_string(), to_long(), to_float(), to_bool() or to_datetime().</source>
        <translation>Použijte DataType.to_string(), to_long(), to_float(), to_bool() nebo to_datetime().</translation>
    </message>
    <message>
        <source>Use Dataset.File.from_files((datastore, path)).mount(), or download().</source>
        <translation>Použijte Dataset.File.from_files((datastore, path)).mount(), nebo download().</translation>
    </message>
    <message>
        <source>Use Keras 2 (tf-keras with TF_USE_LEGACY_KERAS=1), TensorFlow 2.15, or a training loop of your own: the guide shows one under Distributed training.</source>
        <translation>Použijte Keras 2 (tf-keras s TF_USE_LEGACY_KERAS=1), TensorFlow 2.15, nebo vlastní trénovací smyčku: příručka ji ukazuje pod Distribuované trénování.</translation>
    </message>
    <message>
        <source>Use Keras 2 (tf-keras with TF_USE_LEGACY_KERAS=1), or TensorFlow 2.15.</source>
        <translation>Použijte Keras 2 (tf-keras s TF_USE_LEGACY_KERAS=1), nebo TensorFlow 2.15.</translation>
    </message>
    <message>
        <source>Use Podman 5.4 or newer, or Docker; or submit the run without GPUs.</source>
        <translation>Použijte Podman 5.4 nebo novější, nebo Docker; nebo odešlete běh bez GPU.</translation>
    </message>
    <message>
        <source>Use Run.get_context(), or child_run() of it.</source>
        <translation>Použijte Run.get_context(), nebo jeho child_run().</translation>
    </message>
    <message>
        <source>Use TensorFlow 2.15, or a training loop of your own: the guide shows one under Distributed training.</source>
        <translation>Použijte TensorFlow 2.15, nebo vlastní trénovací smyčku: příručka ji ukazuje pod Distribuované trénování.</translation>
    </message>
    <message>
        <source>Use `mldesk secret delete {0}`.</source>
        <translation>Použijte `mldesk secret delete {0}`.</translation>
    </message>
    <message>
        <source>Use `mldesk secret set NAME`.</source>
        <translation>Použijte `mldesk secret set NAME`.</translation>
    </message>
    <message>
        <source>Use `mldesk secret set {0}`.</source>
        <translation>Použijte `mldesk secret set {0}`.</translation>
    </message>
    <message>
        <source>Use a longer one, or an environment variable if it is no secret.</source>
        <translation>Použijte delší, nebo proměnnou prostředí, pokud to není tajný údaj.</translation>
    </message>
    <message>
        <source>Use a name without colons, slashes, backslashes and control characters.</source>
        <translation>Použijte název bez dvojteček, lomítek, zpětných lomítek a řídicích znaků.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, close other programs, or choose a larger machine.</source>
        <translation>Použijte menší dávku nebo méně dat najednou, zavřete jiné programy, nebo zvolte větší počítač.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, or ask for more memory.</source>
        <translation>Použijte menší dávku nebo méně dat najednou, nebo požádejte o více paměti.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, or raise the memory limit.</source>
        <translation>Použijte menší dávku nebo méně dat najednou, nebo zvyšte limit paměti.</translation>
    </message>
    <message>
        <source>Use a word such as champion.</source>
        <translation>Použijte slovo jako champion.</translation>
    </message>
    <message>
        <source>Use an engine on this machine, or share the workspace&apos;s folder with it.</source>
        <translation>Použijte engine na tomto počítači, nebo s ním složku pracovního prostoru sdílejte.</translation>
    </message>
    <message>
        <source>Use an image that has it</source>
        <translation>Použijte image, který ho má</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>Použijte písmena a číslice.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores, such as API_TOKEN.</source>
        <translation>Použijte písmena, číslice a podtržítka, třeba API_TOKEN.</translation>
    </message>
    <message>
        <source>Use mount or upload.</source>
        <translation>Použijte mount nebo upload.</translation>
    </message>
    <message>
        <source>Use run.log_list for the values of a list.</source>
        <translation>Pro hodnoty seznamu použijte run.log_list.</translation>
    </message>
    <message>
        <source>Use texts, numbers and true or false.</source>
        <translation>Použijte texty, čísla a true nebo false.</translation>
    </message>
    <message>
        <source>Use the engine&apos;s own address, or one on this machine.</source>
        <translation>Použijte vlastní adresu enginu, nebo engine na tomto počítači.</translation>
    </message>
    <message>
        <source>Use upload.</source>
        <translation>Použijte upload.</translation>
    </message>
    <message>
        <source>Use upload_files.</source>
        <translation>Použijte upload_files.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Použijte {0}.</translation>
    </message>
    <message>
        <source>Verify the {0}: the file is read then.</source>
        <translation>Spusťte ověření ({0}): soubor se přitom přečte.</translation>
    </message>
    <message>
        <source>Version {0} of the dataset is gone</source>
        <translation>Verze {0} datové sady zmizela</translation>
    </message>
    <message>
        <source>Version {0} of the {1} is gone</source>
        <translation>Verze {0} je pryč ({1})</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>Počkejte, až skončí, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Wait for it, or end it early: cancel() or fail().</source>
        <translation>Počkejte na něj, nebo ho ukončete dřív: cancel() nebo fail().</translation>
    </message>
    <message>
        <source>Wait for it, or stop it, then try again.</source>
        <translation>Počkejte na něj, nebo ho zastavte, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>Počkejte, až skončí, nebo ho zastavte.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Počkejte, až skončí.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Počkejte, až skončí, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Wait until it is complete, then try again.</source>
        <translation>Počkejte, až bude úplný, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Wait until its runs are over, then try again.</source>
        <translation>Počkejte, až jeho běhy skončí, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Wait until that is done, then try again.</source>
        <translation>Počkejte, až to skončí, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Počkejte.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeká se</translation>
    </message>
    <message>
        <source>Waiting for another build of Horovod</source>
        <translation>Čeká se na jiné sestavení Horovod</translation>
    </message>
    <message>
        <source>Waiting for another build of the same environment</source>
        <translation>Čeká se na jiné sestavení stejného prostředí</translation>
    </message>
    <message>
        <source>Waits for the runs that the cluster has been given before it</source>
        <translation>Čeká na běhy, které cluster dostal před ním</translation>
    </message>
    <message>
        <source>Waits for {0}</source>
        <translation>Čeká na {0}</translation>
    </message>
    <message>
        <source>Waits for {0} free on {1}, now {2}</source>
        <translation>Čeká, až bude na {1} volno {0}, teď {2}</translation>
    </message>
    <message>
        <source>Waits for {0}; the GPU driver does not answer</source>
        <translation>Čeká na {0}; ovladač GPU neodpovídá</translation>
    </message>
    <message>
        <source>Waits until its compute target takes runs again</source>
        <translation>Čeká, až jeho výpočetní cíl bude znovu přijímat běhy</translation>
    </message>
    <message>
        <source>Weights in</source>
        <translation>Váhy v</translation>
    </message>
    <message>
        <source>What the script logged cannot be drawn</source>
        <translation>Co skript zaznamenal, nelze vykreslit</translation>
    </message>
    <message>
        <source>What these files do when they are loaded is not known. Load them only if you trust where they come from.</source>
        <translation>Není známo, co tyto soubory při načtení dělají. Načtěte je, jen pokud důvěřujete jejich původu.</translation>
    </message>
    <message>
        <source>What uv takes from elsewhere comes from the index: {0}</source>
        <translation>Co uv bere odjinud, přijde z indexu: {0}</translation>
    </message>
    <message>
        <source>What was asked of the run cannot be read</source>
        <translation>Nelze přečíst, co se po běhu žádá</translation>
    </message>
    <message>
        <source>Who a process is cannot be changed</source>
        <translation>Kdo proces je, nelze změnit</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Windows cannot hold the name {0}</source>
        <translation>Windows neumí uložit název {0}</translation>
    </message>
    <message>
        <source>Windows refused it</source>
        <translation>systém Windows to odmítl</translation>
    </message>
    <message>
        <source>Write &quot;all&quot; or a list of indices.</source>
        <translation>Napište &quot;all&quot; nebo seznam indexů.</translation>
    </message>
    <message>
        <source>Write &quot;root&quot;, or numbers as &quot;uid:gid&quot;.</source>
        <translation>Napište &quot;root&quot;, nebo čísla jako &quot;uid:gid&quot;.</translation>
    </message>
    <message>
        <source>Write #SBATCH --nodes={0} into it, and let srun start the run on each of them.</source>
        <translation>Napište do něj #SBATCH --nodes={0} a nechte srun spustit běh na každém z nich.</translation>
    </message>
    <message>
        <source>Write a list of texts.</source>
        <translation>Napište seznam textů.</translation>
    </message>
    <message>
        <source>Write a name with versions (numpy&gt;=1.19,&lt;2), an address, or a path.</source>
        <translation>Napište název s verzemi (numpy&gt;=1.19,&lt;2), adresu nebo cestu.</translation>
    </message>
    <message>
        <source>Write a number, such as 2.5, or none for no limit.</source>
        <translation>Zadejte číslo, třeba 2.5, nebo nic pro neomezeno.</translation>
    </message>
    <message>
        <source>Write a requirements file.</source>
        <translation>Napište soubor requirements.</translation>
    </message>
    <message>
        <source>Write a version such as 3.11 or 3.6.2.</source>
        <translation>Napište verzi, třeba 3.11 nebo 3.6.2.</translation>
    </message>
    <message>
        <source>Write a version such as {0}.</source>
        <translation>Napište verzi jako {0}.</translation>
    </message>
    <message>
        <source>Write all, none, or numbers such as 0, 1.</source>
        <translation>Napište all, none nebo čísla jako 0, 1.</translation>
    </message>
    <message>
        <source>Write it as &quot;name:tag&quot;.</source>
        <translation>Napište ho jako &quot;název:tag&quot;.</translation>
    </message>
    <message>
        <source>Write it as NET_RAW.</source>
        <translation>Napište ho jako NET_RAW.</translation>
    </message>
    <message>
        <source>Write it as Standard_NC6; `mldesk compute sizes` lists those that are known.</source>
        <translation>Napište ji jako Standard_NC6; známé vypíše `mldesk compute sizes`.</translation>
    </message>
    <message>
        <source>Write it as pip does: a name, and versions if need be (numpy&gt;=1.26).</source>
        <translation>Napište ho jako pip: název a podle potřeby verze (numpy&gt;=1.26).</translation>
    </message>
    <message>
        <source>Write it as ssh://user@host.</source>
        <translation>Napište ji jako ssh://uživatel@počítač.</translation>
    </message>
    <message>
        <source>Write it as unix:///path, tcp://host:port, ssh://user@host or context://name.</source>
        <translation>Napište ho jako unix:///cesta, tcp://host:port, ssh://user@host nebo context://název.</translation>
    </message>
    <message>
        <source>Write it as user@host, or as ssh://user@host:port.</source>
        <translation>Napište ji jako user@host nebo ssh://user@host:port.</translation>
    </message>
    <message>
        <source>Write it as user@host.</source>
        <translation>Zapište ji jako user@host.</translation>
    </message>
    <message>
        <source>Write it relative to the folder, such as images/**/*.png.</source>
        <translation>Napište ho vzhledem ke složce, třeba images/**/*.png.</translation>
    </message>
    <message>
        <source>Write it with `mldesk environment show NAME --json`.</source>
        <translation>Zapište ji příkazem `mldesk environment show NAME --json`.</translation>
    </message>
    <message>
        <source>Write it with a unit, as {0}G or {1} GB.</source>
        <translation>Zadejte to s jednotkou, jako {0}G nebo {1} GB.</translation>
    </message>
    <message>
        <source>Write it without spaces.</source>
        <translation>Napište to bez mezer.</translation>
    </message>
    <message>
        <source>Write its path on one line.</source>
        <translation>Napište jeho cestu na jeden řádek.</translation>
    </message>
    <message>
        <source>Write its value after it.</source>
        <translation>Za ni napište její hodnotu.</translation>
    </message>
    <message>
        <source>Write its versions.</source>
        <translation>Napište jeho verze.</translation>
    </message>
    <message>
        <source>Write model, run or dataset before its name, such as: model digits:1.</source>
        <translation>Před název napište model, run nebo dataset, třeba: model digits:1.</translation>
    </message>
    <message>
        <source>Write name:1, or name@alias.</source>
        <translation>Napište název:1, nebo název@alias.</translation>
    </message>
    <message>
        <source>Write name:1.</source>
        <translation>Napište název:1.</translation>
    </message>
    <message>
        <source>Write name:tag in lower case, such as tensorflow/tensorflow:2.13.0.</source>
        <translation>Napište název:tag malými písmeny, třeba tensorflow/tensorflow:2.13.0.</translation>
    </message>
    <message>
        <source>Write name==version.</source>
        <translation>Napište název==verze.</translation>
    </message>
    <message>
        <source>Write name=version.</source>
        <translation>Napište název=verze.</translation>
    </message>
    <message>
        <source>Write one of Docker&apos;s: FROM, RUN, ENV, ...</source>
        <translation>Napište některou instrukci Dockeru: FROM, RUN, ENV, ...</translation>
    </message>
    <message>
        <source>Write tensorflow=={0}, which runs on GPUs too.</source>
        <translation>Napište tensorflow=={0}, běží i na GPU.</translation>
    </message>
    <message>
        <source>Write the name of a base image after FROM.</source>
        <translation>Za FROM napište název základního image.</translation>
    </message>
    <message>
        <source>Write the name of a package.</source>
        <translation>Napište název balíčku.</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>Napište celou cestu.</translation>
    </message>
    <message>
        <source>Write {0}:1.</source>
        <translation>Napište {0}:1.</translation>
    </message>
    <message>
        <source>Write {0}= for false.</source>
        <translation>Pro false napište {0}=.</translation>
    </message>
    <message>
        <source>`mldesk model keys FOLDER` makes a pair of keys.</source>
        <translation>Pár klíčů vytvoří `mldesk model keys FOLDER`.</translation>
    </message>
    <message>
        <source>`mldesk runs list` shows them.</source>
        <translation>Ukáže je `mldesk runs list`.</translation>
    </message>
    <message>
        <source>`mldesk secret list` shows them.</source>
        <translation>Ukáže je `mldesk secret list`.</translation>
    </message>
    <message>
        <source>`mldesk trash list` shows all.</source>
        <translation>Vše ukáže `mldesk trash list`.</translation>
    </message>
    <message>
        <source>a .keras archive</source>
        <translation>archiv .keras</translation>
    </message>
    <message>
        <source>a C++ compiler</source>
        <translation>překladač C++</translation>
    </message>
    <message>
        <source>a GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>a SavedModel</source>
        <translation>SavedModel</translation>
    </message>
    <message>
        <source>a SavedModel does not tell its layers</source>
        <translation>SavedModel své vrstvy neuvádí</translation>
    </message>
    <message>
        <source>a TensorFlow Lite model</source>
        <translation>model TensorFlow Lite</translation>
    </message>
    <message>
        <source>a block of it is garbled</source>
        <translation>jeho blok je porušený</translation>
    </message>
    <message>
        <source>a dataset or model is being registered, or space is being freed</source>
        <translation>registruje se datová sada nebo model, nebo se uvolňuje místo</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>zařízení</translation>
    </message>
    <message>
        <source>a double quote is not closed</source>
        <translation>dvojité uvozovky nejsou uzavřené</translation>
    </message>
    <message>
        <source>a file of NumPy</source>
        <translation>soubor NumPy</translation>
    </message>
    <message>
        <source>a file of PyTorch</source>
        <translation>soubor PyTorch</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>tak se jmenuje složka</translation>
    </message>
    <message>
        <source>a folder or a file stands in its way</source>
        <translation>v cestě stojí složka nebo soubor</translation>
    </message>
    <message>
        <source>a group has too many members</source>
        <translation>skupina má příliš mnoho členů</translation>
    </message>
    <message>
        <source>a hard link</source>
        <translation>pevný odkaz</translation>
    </message>
    <message>
        <source>a hash is given for what is no address among the sources</source>
        <translation>hash je zadán pro něco, co mezi zdroji není adresou</translation>
    </message>
    <message>
        <source>a header ends too early</source>
        <translation>hlavička končí předčasně</translation>
    </message>
    <message>
        <source>a header has no end</source>
        <translation>hlavička nemá konec</translation>
    </message>
    <message>
        <source>a header has too many parts</source>
        <translation>hlavička má příliš mnoho částí</translation>
    </message>
    <message>
        <source>a heap has no end</source>
        <translation>halda nemá konec</translation>
    </message>
    <message>
        <source>a heap is garbled</source>
        <translation>halda je porušená</translation>
    </message>
    <message>
        <source>a heap is of a kind that is not read here</source>
        <translation>halda je druhu, který se zde nečte</translation>
    </message>
    <message>
        <source>a limit of the account is reached: {0}</source>
        <translation>je dosaženo limitu účtu: {0}</translation>
    </message>
    <message>
        <source>a line in it has no end</source>
        <translation>řádek v něm nemá konec</translation>
    </message>
    <message>
        <source>a link is of a kind that is not read here</source>
        <translation>odkaz je druhu, který se zde nečte</translation>
    </message>
    <message>
        <source>a matrix of {0} numbers does not fit {1} class labels</source>
        <translation>matice čísel ({0}) neodpovídá popiskům tříd ({1})</translation>
    </message>
    <message>
        <source>a member has no valid size</source>
        <translation>položka nemá platnou velikost</translation>
    </message>
    <message>
        <source>a member is announced that does not come</source>
        <translation>je ohlášena položka, která nepřijde</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>název nemá konec</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>pojmenovaná roura</translation>
    </message>
    <message>
        <source>a node it needs is down</source>
        <translation>potřebný uzel je mimo provoz</translation>
    </message>
    <message>
        <source>a node of the job failed</source>
        <translation>uzel úlohy selhal</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>číslo</translation>
    </message>
    <message>
        <source>a number from {0} on</source>
        <translation>číslo od {0}</translation>
    </message>
    <message>
        <source>a part of it is a number instead of a structure</source>
        <translation>jeho část je číslo místo struktury</translation>
    </message>
    <message>
        <source>a part of it that should be small has {0} bytes</source>
        <translation>jeho část, která má být malá, má {0} bajtů</translation>
    </message>
    <message>
        <source>a part of its path is longer than {0} bytes</source>
        <translation>část jeho cesty je delší než {0} bajtů</translation>
    </message>
    <message>
        <source>a part that should begin with {0} does not</source>
        <translation>část, která má začínat {0}, tak nezačíná</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation>pickle</translation>
    </message>
    <message>
        <source>a pickle of joblib</source>
        <translation>pickle knihovny joblib</translation>
    </message>
    <message>
        <source>a process is on an earlier node than one with a smaller rank</source>
        <translation>některý proces je na dřívějším uzlu než proces s menším rankem</translation>
    </message>
    <message>
        <source>a process that works in {0} cannot be ended</source>
        <translation>proces, který pracuje v {0}, nelze ukončit</translation>
    </message>
    <message>
        <source>a question has not been answered for {0} seconds</source>
        <translation>na dotaz nepřišla odpověď po dobu {0} sekund</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>uvozovky nejsou uzavřené</translation>
    </message>
    <message>
        <source>a requirements file, a pyproject.toml, a conda file (.yml), a Dockerfile, or a Python interpreter</source>
        <translation>soubor requirements, pyproject.toml, soubor conda (.yml), Dockerfile nebo interpret Pythonu</translation>
    </message>
    <message>
        <source>a run has no places outside of its folder</source>
        <translation>běh nemá místa mimo svou složku</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>soubor safetensors</translation>
    </message>
    <message>
        <source>a single row of it is too large</source>
        <translation>jediný jeho řádek je příliš velký</translation>
    </message>
    <message>
        <source>a snapshot does not follow links to folders</source>
        <translation>snímek nesleduje odkazy na složky</translation>
    </message>
    <message>
        <source>a sparse file</source>
        <translation>řídký soubor</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>symbolický odkaz</translation>
    </message>
    <message>
        <source>a system library</source>
        <translation>systémová knihovna</translation>
    </message>
    <message>
        <source>a table of it is garbled</source>
        <translation>jeho tabulka je porušená</translation>
    </message>
    <message>
        <source>a tensor has a shape that is not possible</source>
        <translation>tenzor má nemožný tvar</translation>
    </message>
    <message>
        <source>a tensor of it has not the size that its shape says</source>
        <translation>jeho tenzor nemá velikost odpovídající tvaru</translation>
    </message>
    <message>
        <source>a tensor of it is not described as it should be</source>
        <translation>jeho tenzor není popsán, jak má být</translation>
    </message>
    <message>
        <source>a tensor of it lies outside the file</source>
        <translation>jeho tenzor leží mimo soubor</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>text v něm je příliš dlouhý</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>chybí text</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>text je příliš dlouhý</translation>
    </message>
    <message>
        <source>a tree has no end</source>
        <translation>strom nemá konec</translation>
    </message>
    <message>
        <source>a tree is garbled</source>
        <translation>strom je porušený</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>hodnota</translation>
    </message>
    <message>
        <source>a value is missing after “{0} {1}”</source>
        <translation>za „{0} {1}“ chybí hodnota</translation>
    </message>
    <message>
        <source>a variable has a shape that is not possible</source>
        <translation>proměnná má nemožný tvar</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>celé číslo</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>soubor HDF5</translation>
    </message>
    <message>
        <source>an NVIDIA GPU is there, its driver is not</source>
        <translation>GPU NVIDIA tu je, její ovladač ne</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <translation>model ONNX</translation>
    </message>
    <message>
        <source>an array has an extent that is not known</source>
        <translation>pole má neznámý rozsah</translation>
    </message>
    <message>
        <source>an array stands inside of a frame</source>
        <translation>pole stojí uvnitř rámce</translation>
    </message>
    <message>
        <source>an attribute is longer than its place</source>
        <translation>atribut je delší než jeho místo</translation>
    </message>
    <message>
        <source>an attribute is of a kind that is not known</source>
        <translation>atribut je neznámého druhu</translation>
    </message>
    <message>
        <source>an image is made with pip</source>
        <translation>image se vytváří pomocí pip</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>celé číslo</translation>
    </message>
    <message>
        <source>an object has no header</source>
        <translation>objekt nemá hlavičku</translation>
    </message>
    <message>
        <source>and so old a Python is hardly offered for download</source>
        <translation>a tak starý Python se ke stažení sotva nabízí</translation>
    </message>
    <message>
        <source>another file cannot be named here</source>
        <translation>zde nelze uvést jiný soubor</translation>
    </message>
    <message>
        <source>another file has the same name but for upper and lower case</source>
        <translation>jiný soubor má stejný název, liší se jen velikostí písmen</translation>
    </message>
    <message>
        <source>another processor</source>
        <translation>jiný procesor</translation>
    </message>
    <message>
        <source>another program has been writing to {0} for more than {1} seconds</source>
        <translation>jiný program zapisuje do {0} déle než {1} s</translation>
    </message>
    <message>
        <source>another program is bringing these files into {0}</source>
        <translation>jiný program přenáší tyto soubory do {0}</translation>
    </message>
    <message>
        <source>another program listens at port {0}, that of {1}</source>
        <translation>na portu {0} ({1}) naslouchá jiný program</translation>
    </message>
    <message>
        <source>ask for {0} at most, as in 16 to 256 by 16</source>
        <translation>požadujte nejvýš {0}, jako v 16 to 256 by 16</translation>
    </message>
    <message>
        <source>at least one value</source>
        <translation>aspoň jedna hodnota</translation>
    </message>
    <message>
        <source>at most {0} are started at once</source>
        <translation>najednou se jich spustí nejvýš {0}</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>spouští se</translation>
    </message>
    <message>
        <source>builds use the network of this machine</source>
        <translation>sestavení používají síť tohoto počítače</translation>
    </message>
    <message>
        <source>call functions of the program that uses the model. Exported models should have none: they do not work elsewhere, or do there what their author wants. Load it only if you trust where it comes from.</source>
        <translation>volají funkce programu, který model používá. Exportované modely nemají mít žádné: jinde nefungují, nebo tam dělají, co chce jejich autor. Načtěte ho, jen pokud důvěřujete jeho původu.</translation>
    </message>
    <message>
        <source>can read files of this computer or write some while the model is loaded or used; TensorFlow does not prevent that. Load it only if you know why it needs this.</source>
        <translation>mohou při načtení nebo použití modelu číst soubory tohoto počítače nebo je zapisovat; TensorFlow tomu nebrání. Načtěte ho, jen pokud víte, proč to potřebuje.</translation>
    </message>
    <message>
        <source>can send data elsewhere or fetch some while the model is used. Load it only if you know why it needs this.</source>
        <translation>mohou při použití modelu odesílat data jinam nebo je stahovat. Načtěte ho, jen pokud víte, proč to potřebuje.</translation>
    </message>
    <message>
        <source>close it, or double it to mean the sign itself</source>
        <translation>uzavřete je, nebo je pro samotný znak zdvojte</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>sloupec {0}</translation>
    </message>
    <message>
        <source>compute target</source>
        <translation>výpočetní cíl</translation>
    </message>
    <message>
        <source>conda could not make the environment</source>
        <translation>conda nemohla prostředí vytvořit</translation>
    </message>
    <message>
        <source>conda does not make environments on a cluster</source>
        <translation>conda na clusteru prostředí nevytváří</translation>
    </message>
    <message>
        <source>conda has no package {0}</source>
        <translation>conda nemá balíček {0}</translation>
    </message>
    <message>
        <source>conda made no Python</source>
        <translation>conda nevytvořila Python</translation>
    </message>
    <message>
        <source>conda makes the environment</source>
        <translation>prostředí vytváří conda</translation>
    </message>
    <message>
        <source>conda packages cannot be installed in a container</source>
        <translation>balíčky conda nelze instalovat v kontejneru</translation>
    </message>
    <message>
        <source>create_children takes either count or tag_key with tag_values</source>
        <translation>create_children přijímá buď count, nebo tag_key s tag_values</translation>
    </message>
    <message>
        <source>each of {0} GPUs</source>
        <translation>každé z {0} GPU</translation>
    </message>
    <message>
        <source>ended with exit code {0}</source>
        <translation>skončil s návratovým kódem {0}</translation>
    </message>
    <message>
        <source>environment variables are texts</source>
        <translation>proměnné prostředí jsou texty</translation>
    </message>
    <message>
        <source>extension {0}</source>
        <translation>rozšíření {0}</translation>
    </message>
    <message>
        <source>fsspec is not installed</source>
        <translation>fsspec není nainstalován</translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>image {0}</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>v koši</translation>
    </message>
    <message>
        <source>in {0} {1}{2}</source>
        <translation>v {0} {1}{2}</translation>
    </message>
    <message>
        <source>inside a run, {0} means the workspace of the run, {1}</source>
        <translation>uvnitř běhu znamená {0} pracovní prostor běhu, {1}</translation>
    </message>
    <message>
        <source>is infinite</source>
        <translation>je nekonečná</translation>
    </message>
    <message>
        <source>is not a number (NaN)</source>
        <translation>není číslo (NaN)</translation>
    </message>
    <message>
        <source>it asks for a certificate of yours, and the one given (or none) is not accepted</source>
        <translation>vyžaduje váš certifikát a ten zadaný (nebo žádný) nepřijímá</translation>
    </message>
    <message>
        <source>it asks for {0} nodes, {1} has {2} at most</source>
        <translation>požaduje tolik uzlů: {0}; {1} jich má nejvýše {2}</translation>
    </message>
    <message>
        <source>it asks for {0} nodes; the cluster may have {1}</source>
        <translation>žádá {0} uzlů; cluster jich smí mít {1}</translation>
    </message>
    <message>
        <source>it asks for {0} on a node, and {1} asks Slurm for {2}</source>
        <translation>požaduje jich na uzlu: {0}; {1} žádá Slurm o {2}</translation>
    </message>
    <message>
        <source>it begins with {0}: and not with http: or https:</source>
        <translation>začíná {0}: a ne http: nebo https:</translation>
    </message>
    <message>
        <source>it can mean {0}</source>
        <translation>může znamenat {0}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nelze ho přečíst</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <translation>nelze ji přečíst ({0})</translation>
    </message>
    <message>
        <source>it cannot be used by the Python that runs mldesk: {0}</source>
        <translation>Python, na kterém běží mldesk, ho nemůže použít: {0}</translation>
    </message>
    <message>
        <source>it clashes with {0} where upper and lower case are one</source>
        <translation>koliduje s {0} tam, kde se nerozlišuje velikost písmen</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>obsahuje znak NUL</translation>
    </message>
    <message>
        <source>it describes an array in an unusual way</source>
        <translation>popisuje pole neobvyklým způsobem</translation>
    </message>
    <message>
        <source>it did not come within {0} seconds</source>
        <translation>nepřišla do {0} s</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>neodpověděl včas</translation>
    </message>
    <message>
        <source>it does not begin as a NumPy file does</source>
        <translation>nezačíná jako soubor NumPy</translation>
    </message>
    <message>
        <source>it does not begin as a safetensors file does</source>
        <translation>nezačíná jako soubor safetensors</translation>
    </message>
    <message>
        <source>it does not begin as an IDX file does</source>
        <translation>nezačíná jako soubor IDX</translation>
    </message>
    <message>
        <source>it does not end as a Parquet file does, it may be cut off</source>
        <translation>nekončí jako soubor Parquet, možná je useknutý</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>nemluví TLS</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>končí předčasně</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>končí předčasně</translation>
    </message>
    <message>
        <source>it ends too early: its header promises {0} bytes, it has {1}</source>
        <translation>končí předčasně: hlavička slibuje {0} bajtů, má jich {1}</translation>
    </message>
    <message>
        <source>it fails with optimizers of Keras 3, whose variables have no attribute ref</source>
        <translation>s optimalizátory Keras 3 selže, jejich proměnné nemají atribut ref</translation>
    </message>
    <message>
        <source>it fails with variables of Keras 3, which have no attribute ref</source>
        <translation>s proměnnými Keras 3 selže, nemají atribut ref</translation>
    </message>
    <message>
        <source>it has a shape that is not possible</source>
        <translation>má nemožný tvar</translation>
    </message>
    <message>
        <source>it has given no sign for {0} seconds</source>
        <translation>{0} sekund se neozval</translation>
    </message>
    <message>
        <source>it has more content than is looked at</source>
        <translation>má více obsahu, než se prohlíží</translation>
    </message>
    <message>
        <source>it has more parts than are looked at</source>
        <translation>má více částí, než se prohlíží</translation>
    </message>
    <message>
        <source>it has no data</source>
        <translation>nemá data</translation>
    </message>
    <message>
        <source>it has no file of a model</source>
        <translation>nemá žádný soubor modelu</translation>
    </message>
    <message>
        <source>it has no graph</source>
        <translation>nemá graf</translation>
    </message>
    <message>
        <source>it has no list `dependencies`</source>
        <translation>nemá seznam `dependencies`</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>nemá {0}</translation>
    </message>
    <message>
        <source>it has nothing ready for Python {0} on this system, and its build failed: </source>
        <translation>pro Python {0} na tomto systému nemá nic hotového a jeho sestavení selhalo: </translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>má příliš mnoho vrstev</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>má {0}</translation>
    </message>
    <message>
        <source>it has {0} characters, and a variable takes {1}</source>
        <translation>má {0} znaků, proměnná pojme {1}</translation>
    </message>
    <message>
        <source>it has {0} characters, {1} are possible</source>
        <translation>má {0} znaků, možných je {1}</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>obsahuje nulový bajt</translation>
    </message>
    <message>
        <source>it holds a zero byte, which no environment variable takes</source>
        <translation>obsahuje nulový bajt, který proměnná prostředí nepojme</translation>
    </message>
    <message>
        <source>it holds an array of a kind that is not known</source>
        <translation>obsahuje pole neznámého druhu</translation>
    </message>
    <message>
        <source>it holds an array whose shape is not possible</source>
        <translation>obsahuje pole, jehož tvar není možný</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>obsahuje řídicí znaky</translation>
    </message>
    <message>
        <source>it holds no program</source>
        <translation>neobsahuje program</translation>
    </message>
    <message>
        <source>it holds something that is no member</source>
        <translation>obsahuje něco, co není položkou</translation>
    </message>
    <message>
        <source>it holds something unusual, such as links to other files</source>
        <translation>obsahuje něco neobvyklého, třeba odkazy na jiné soubory</translation>
    </message>
    <message>
        <source>it holds weights alone, without the layers</source>
        <translation>obsahuje jen váhy, bez vrstev</translation>
    </message>
    <message>
        <source>it imports more than {0} things</source>
        <translation>importuje více než {0} věcí</translation>
    </message>
    <message>
        <source>it is a binary file, not Python text</source>
        <translation>je to binární soubor, ne text Pythonu</translation>
    </message>
    <message>
        <source>it is a binary file, not text</source>
        <translation>je to binární soubor, ne text</translation>
    </message>
    <message>
        <source>it is a device or another special file</source>
        <translation>je to zařízení nebo jiný zvláštní soubor</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>je to složka</translation>
    </message>
    <message>
        <source>it is a folder by its kind or by its name, but not by both</source>
        <translation>podle druhu nebo podle názvu je to složka, ale ne podle obojího</translation>
    </message>
    <message>
        <source>it is a link or a file, and a folder is needed there</source>
        <translation>je to odkaz nebo soubor, ale tam je potřeba složka</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>je to symbolický odkaz</translation>
    </message>
    <message>
        <source>it is an archive, but of no known kind of model</source>
        <translation>je to archiv, ale ne známého druhu modelu</translation>
    </message>
    <message>
        <source>it is compressed, and large when it is unpacked</source>
        <translation>je komprimovaný a po rozbalení velký</translation>
    </message>
    <message>
        <source>it is compressed, which checkpoints are not</source>
        <translation>je komprimovaný, což checkpointy nebývají</translation>
    </message>
    <message>
        <source>it is damaged or was not copied whole</source>
        <translation>je poškozený nebo nebyl zkopírován celý</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>je prázdný</translation>
    </message>
    <message>
        <source>it is garbled</source>
        <translation>má porušený obsah</translation>
    </message>
    <message>
        <source>it is just starting or ending</source>
        <translation>právě se spouští nebo končí</translation>
    </message>
    <message>
        <source>it is larger than 5 MB</source>
        <translation>je větší než 5 MB</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>je větší než {0}</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>je zamčený heslem</translation>
    </message>
    <message>
        <source>it is looked for on the network when the environment is built</source>
        <translation>při sestavení prostředí se bude hledat na síti</translation>
    </message>
    <message>
        <source>it is made for Linux and macOS</source>
        <translation>je určen pro Linux a macOS</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>je příliš hluboko vnořené</translation>
    </message>
    <message>
        <source>it is no HDF5 file</source>
        <translation>není to soubor HDF5</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>není to objekt JSON</translation>
    </message>
    <message>
        <source>it is no ONNX model</source>
        <translation>není to model ONNX</translation>
    </message>
    <message>
        <source>it is no TensorFlow Lite model</source>
        <translation>není to model TensorFlow Lite</translation>
    </message>
    <message>
        <source>it is no array of NumPy</source>
        <translation>není to pole NumPy</translation>
    </message>
    <message>
        <source>it is no index of a checkpoint</source>
        <translation>není to index checkpointu</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>není to objekt</translation>
    </message>
    <message>
        <source>it is no pickle</source>
        <translation>není to pickle</translation>
    </message>
    <message>
        <source>it is no protocol buffer</source>
        <translation>není to protocol buffer</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>není to text</translation>
    </message>
    <message>
        <source>it is not known how on {0}</source>
        <translation>není známo, jak na to v {0}</translation>
    </message>
    <message>
        <source>it is not on the PATH</source>
        <translation>není v PATH</translation>
    </message>
    <message>
        <source>it is not on this machine, and fetching it failed: {0}</source>
        <translation>na tomto počítači není a jeho stažení selhalo: {0}</translation>
    </message>
    <message>
        <source>it is of another kind than elliptic curves P-256, P-384, P-521</source>
        <translation>je jiného druhu než eliptické křivky P-256, P-384, P-521</translation>
    </message>
    <message>
        <source>it is one of more than {0} members</source>
        <translation>je jednou z více než {0} položek</translation>
    </message>
    <message>
        <source>it is saved as UTF-16, which Python does not run</source>
        <translation>je uložen jako UTF-16, což Python nespustí</translation>
    </message>
    <message>
        <source>it is switched off (the backend null)</source>
        <translation>je vypnutá (backend null)</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>je to {0}</translation>
    </message>
    <message>
        <source>it lists more than {0} members</source>
        <translation>uvádí více než {0} položek</translation>
    </message>
    <message>
        <source>it must be one of {0}</source>
        <translation>musí to být jedno z {0}</translation>
    </message>
    <message>
        <source>it names a file outside its folder, {0}</source>
        <translation>uvádí soubor mimo svou složku, {0}</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>neuvádí žádný server</translation>
    </message>
    <message>
        <source>it needs Python {0}</source>
        <translation>potřebuje Python {0}</translation>
    </message>
    <message>
        <source>it needs Python {0} to {1}</source>
        <translation>potřebuje Python {0} až {1}</translation>
    </message>
    <message>
        <source>it points before its own beginning</source>
        <translation>ukazuje před vlastní začátek</translation>
    </message>
    <message>
        <source>it refers to a tensor that it does not have</source>
        <translation>odkazuje na tenzor, který nemá</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>nic neřekl</translation>
    </message>
    <message>
        <source>it speaks TLS only</source>
        <translation>mluví jen TLS</translation>
    </message>
    <message>
        <source>it unpacks to more than {0} times its size, as a decompression bomb does</source>
        <translation>rozbalí se na více než {0}násobek své velikosti, jako dekompresní bomba</translation>
    </message>
    <message>
        <source>it unpacks to {0}, and {1} are free</source>
        <translation>rozbalí se na {0}, volných je {1}</translation>
    </message>
    <message>
        <source>it uses neither argparse nor sys.argv</source>
        <translation>nepoužívá argparse ani sys.argv</translation>
    </message>
    <message>
        <source>it waits for {0} of GPU memory, but asks for no GPU</source>
        <translation>čeká na {0} paměti GPU, ale žádnou GPU nežádá</translation>
    </message>
    <message>
        <source>it was built for Python {0}</source>
        <translation>byl sestaven pro Python {0}</translation>
    </message>
    <message>
        <source>it was freed meanwhile</source>
        <translation>mezitím byl uvolněn</translation>
    </message>
    <message>
        <source>it was killed, or Docker was stopped without live-restore</source>
        <translation>byl ukončen, nebo se Docker zastavil bez live-restore</translation>
    </message>
    <message>
        <source>it was not made with the private key that belongs to this public one</source>
        <translation>nebyl vytvořen soukromým klíčem, který patří k tomuto veřejnému</translation>
    </message>
    <message>
        <source>it was removed as soon as it was built</source>
        <translation>bylo odstraněno hned po sestavení</translation>
    </message>
    <message>
        <source>it was removed there, or the cluster was set up anew</source>
        <translation>byla tam odstraněna, nebo byl cluster nově zřízen</translation>
    </message>
    <message>
        <source>its addresses are not of 64 bits</source>
        <translation>jeho adresy nejsou 64bitové</translation>
    </message>
    <message>
        <source>its answer ended before the image was there</source>
        <translation>jeho odpověď skončila dřív, než byl image hotový</translation>
    </message>
    <message>
        <source>its certificate is not from the authority in ca.pem, or not for this address</source>
        <translation>jeho certifikát není od autority v ca.pem, nebo není pro tuto adresu</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>jeho certifikát není důvěryhodný</translation>
    </message>
    <message>
        <source>its class_labels is no list</source>
        <translation>jeho class_labels není seznam</translation>
    </message>
    <message>
        <source>its code is nested too deeply to be read</source>
        <translation>jeho kód je na čtení příliš hluboko vnořený</translation>
    </message>
    <message>
        <source>its compression is garbled ({0})</source>
        <translation>jeho komprese je porušená ({0})</translation>
    </message>
    <message>
        <source>its content is garbled</source>
        <translation>jeho obsah je porušený</translation>
    </message>
    <message>
        <source>its content overlaps that of another member</source>
        <translation>její obsah se překrývá s jinou položkou</translation>
    </message>
    <message>
        <source>its content overlaps the list of members</source>
        <translation>její obsah se překrývá se seznamem položek</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>jeho popis</translation>
    </message>
    <message>
        <source>its encoding is not known ({0})</source>
        <translation>jeho kódování není známé ({0})</translation>
    </message>
    <message>
        <source>its exit code is {0}</source>
        <translation>jeho návratový kód je {0}</translation>
    </message>
    <message>
        <source>its files and data are {0}; Ray takes {1}</source>
        <translation>jeho soubory a data mají {0}; Ray přijme {1}</translation>
    </message>
    <message>
        <source>its files are not all CSV, TSV, Parquet or JSON lines</source>
        <translation>její soubory nejsou všechny CSV, TSV, Parquet nebo JSON lines</translation>
    </message>
    <message>
        <source>its first line has to begin with #!</source>
        <translation>jeho první řádek musí začínat #!</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>jeho formát není známý</translation>
    </message>
    <message>
        <source>its graphs are nested too deep</source>
        <translation>jeho grafy jsou příliš hluboko vnořené</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>jeho hlavička</translation>
    </message>
    <message>
        <source>its header is garbled</source>
        <translation>jeho hlavička je porušená</translation>
    </message>
    <message>
        <source>its header is garbled ({0})</source>
        <translation>jeho hlavička je porušená ({0})</translation>
    </message>
    <message>
        <source>its header is too large</source>
        <translation>jeho hlavička je příliš velká</translation>
    </message>
    <message>
        <source>its key is empty</source>
        <translation>jeho klíč je prázdný</translation>
    </message>
    <message>
        <source>its kind {0} is not one of {1}</source>
        <translation>jeho druh {0} není z {1}</translation>
    </message>
    <message>
        <source>its last version is 2.11; {0} does not exist</source>
        <translation>jeho poslední verze je 2.11; {0} neexistuje</translation>
    </message>
    <message>
        <source>its model.json tells otherwise of {0}</source>
        <translation>jeho model.json o {0} říká něco jiného</translation>
    </message>
    <message>
        <source>its name holds a NUL character</source>
        <translation>jeho název obsahuje znak NUL</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>jeho název se nepodařilo najít</translation>
    </message>
    <message>
        <source>its name is not written in UTF-8</source>
        <translation>jeho název není v UTF-8</translation>
    </message>
    <message>
        <source>its outputs are where it left them, and MLDESK_RESUME_FROM names the checkpoint</source>
        <translation>jeho výstupy jsou tam, kde je nechal, a MLDESK_RESUME_FROM uvádí checkpoint</translation>
    </message>
    <message>
        <source>its path begins with a drive letter</source>
        <translation>jeho cesta začíná písmenem jednotky</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>jeho cesta je absolutní</translation>
    </message>
    <message>
        <source>its path is longer than {0} bytes</source>
        <translation>jeho cesta je delší než {0} bajtů</translation>
    </message>
    <message>
        <source>its path leads out of the folder with &apos;..&apos;</source>
        <translation>jeho cesta vede pomocí &apos;..&apos; ven ze složky</translation>
    </message>
    <message>
        <source>its results have been freed; what is left of it is kept for its model</source>
        <translation>jeho výsledky byly uvolněny; co z něj zbývá, se uchovává pro jeho model</translation>
    </message>
    <message>
        <source>its shape is not possible</source>
        <translation>jeho tvar není možný</translation>
    </message>
    <message>
        <source>its space was freed a moment ago</source>
        <translation>její místo bylo před chvílí uvolněno</translation>
    </message>
    <message>
        <source>its work folder holds no file or folder of Keras, TensorFlow or PyTorch to go on from</source>
        <translation>v jeho pracovní složce není soubor ani složka Kerasu, TensorFlow nebo PyTorch, od kterých by šlo pokračovat</translation>
    </message>
    <message>
        <source>its {0} has {1} dimensions, not {2}</source>
        <translation>jeho {0} má {1} rozměrů, ne {2}</translation>
    </message>
    <message>
        <source>its {0} is no table of numbers</source>
        <translation>jeho {0} není tabulka čísel</translation>
    </message>
    <message>
        <source>its {0}: {1}</source>
        <translation>jeho {0}: {1}</translation>
    </message>
    <message>
        <source>keeps the capabilities {0}</source>
        <translation>ponechává oprávnění {0}</translation>
    </message>
    <message>
        <source>layer count</source>
        <translation>počet vrstev</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>řádek {0}</translation>
    </message>
    <message>
        <source>line {0} holds bytes that are no UTF-8</source>
        <translation>řádek {0} obsahuje bajty, které nejsou UTF-8</translation>
    </message>
    <message>
        <source>line {0} holds bytes that are not {1}</source>
        <translation>řádek {0} obsahuje bajty, které nejsou {1}</translation>
    </message>
    <message>
        <source>line {0}: </source>
        <translation>řádek {0}: </translation>
    </message>
    <message>
        <source>may gain privileges by set-user-id programs</source>
        <translation>může získat práva programy set-user-id</translation>
    </message>
    <message>
        <source>may use all CPUs</source>
        <translation>smí použít všechny CPU</translation>
    </message>
    <message>
        <source>may use all memory</source>
        <translation>smí použít veškerou paměť</translation>
    </message>
    <message>
        <source>may write into its image&apos;s files</source>
        <translation>smí zapisovat do souborů svého image</translation>
    </message>
    <message>
        <source>missing: node 0</source>
        <translation>chybí: uzel 0</translation>
    </message>
    <message>
        <source>missing: node {0}</source>
        <translation>chybí: uzel {0}</translation>
    </message>
    <message>
        <source>missing: {0}</source>
        <translation>chybí: {0}</translation>
    </message>
    <message>
        <source>mldesk needs Python 3.6 or newer for them</source>
        <translation>mldesk k tomu potřebuje Python 3.6 nebo novější</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>Python aplikace mldesk</translation>
    </message>
    <message>
        <source>mldesk: this Ray {0} is not as others of its version, {1}: it starts as it is</source>
        <translation>mldesk: tento Ray {0} není jako jiné této verze, {1}: spouští se tak, jak je</translation>
    </message>
    <message>
        <source>mldesk: this is Ray {0}. Its nodes start with Ray&apos;s own patience, which is little on a busy machine; mldesk knows how to lengthen it in Ray {1}</source>
        <translation>mldesk: toto je Ray {0}. Jeho uzly se spouštějí s vlastní trpělivostí Raye, která je na vytíženém počítači malá; mldesk ji umí prodloužit v Rayi {1}</translation>
    </message>
    <message>
        <source>mlflow itself is not installed with azureml-mlflow: name it where the script imports it</source>
        <translation>samotný mlflow se s azureml-mlflow neinstaluje: uveďte ho tam, kde ho skript importuje</translation>
    </message>
    <message>
        <source>more than its headers would have to be read</source>
        <translation>muselo by se číst víc než jeho hlavičky</translation>
    </message>
    <message>
        <source>mpirun cannot be started</source>
        <translation>mpirun nelze spustit</translation>
    </message>
    <message>
        <source>mpirun could not start the processes</source>
        <translation>mpirun nemohl spustit procesy</translation>
    </message>
    <message>
        <source>mpirun does not answer</source>
        <translation>mpirun neodpovídá</translation>
    </message>
    <message>
        <source>mpirun is missing, which starts the processes of a run of MPI</source>
        <translation>Chybí mpirun, který spouští procesy běhu s MPI</translation>
    </message>
    <message>
        <source>mpirun was killed (signal {0})</source>
        <translation>mpirun byl ukončen (signál {0})</translation>
    </message>
    <message>
        <source>neither TensorFlow nor PyTorch is installed beside mldesk</source>
        <translation>vedle mldesku není nainstalován ani TensorFlow, ani PyTorch</translation>
    </message>
    <message>
        <source>neither [project] nor [tool.poetry] has dependencies</source>
        <translation>závislosti nemá [project] ani [tool.poetry]</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>ani soubor, ani složka</translation>
    </message>
    <message>
        <source>neither conda nor micromamba is installed</source>
        <translation>není nainstalována conda ani micromamba</translation>
    </message>
    <message>
        <source>neither the Docker engine nor its registry has {0}: {1}</source>
        <translation>engine Dockeru ani jeho registr nemá {0}: {1}</translation>
    </message>
    <message>
        <source>neither the environment nor the compute target names one</source>
        <translation>neuvádí ho prostředí ani výpočetní cíl</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>žádné GPU</translation>
    </message>
    <message>
        <source>no answer within {0} seconds</source>
        <translation>žádná odpověď do {0} sekund</translation>
    </message>
    <message>
        <source>no answer within {0} seconds: {1}</source>
        <translation>žádná odpověď během {0} sekund: {1}</translation>
    </message>
    <message>
        <source>no capabilities</source>
        <translation>žádná oprávnění (capabilities)</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>bez spojení</translation>
    </message>
    <message>
        <source>no diagnostics are collected: nothing leaves this machine</source>
        <translation>žádná diagnostika se nesbírá: nic neopouští tento počítač</translation>
    </message>
    <message>
        <source>no file matches {0}</source>
        <translation>vzoru {0} neodpovídá žádný soubor</translation>
    </message>
    <message>
        <source>no file was chosen</source>
        <translation>nebyl vybrán žádný soubor</translation>
    </message>
    <message>
        <source>no folder is named</source>
        <translation>není uvedena žádná složka</translation>
    </message>
    <message>
        <source>no interpreter of that series is on this machine, and uv has none to fetch</source>
        <translation>na tomto počítači není interpret této řady a uv nemá, co by stáhl</translation>
    </message>
    <message>
        <source>no keyring answers here</source>
        <translation>žádná klíčenka zde neodpovídá</translation>
    </message>
    <message>
        <source>no license is free</source>
        <translation>žádná licence není volná</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>bez sítě</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>žádná nová práva</translation>
    </message>
    <message>
        <source>no node has room yet</source>
        <translation>zatím žádný uzel nemá místo</translation>
    </message>
    <message>
        <source>no node of the cluster is what the job asks for</source>
        <translation>žádný uzel clusteru neodpovídá tomu, co úloha žádá</translation>
    </message>
    <message>
        <source>no process is on node {0}</source>
        <translation>na uzlu {0} není žádný proces</translation>
    </message>
    <message>
        <source>no rule for {0}</source>
        <translation>pro {0} není pravidlo</translation>
    </message>
    <message>
        <source>no server is called by the name in {0}</source>
        <translation>žádný server se nejmenuje jako v {0}</translation>
    </message>
    <message>
        <source>no such folder: {0}</source>
        <translation>taková složka není: {0}</translation>
    </message>
    <message>
        <source>no upload there is {0}</source>
        <translation>žádné tamní nahrání není {0}</translation>
    </message>
    <message>
        <source>no version of {0} is called {1}</source>
        <translation>žádná verze {0} se nejmenuje {1}</translation>
    </message>
    <message>
        <source>no version of {0} is like that</source>
        <translation>žádná taková verze {0} není</translation>
    </message>
    <message>
        <source>node {0} has not answered for {1} seconds</source>
        <translation>uzel {0} neodpověděl {1} sekund</translation>
    </message>
    <message>
        <source>node {0}: its guard was killed</source>
        <translation>uzel {0}: jeho dohlížející proces byl ukončen</translation>
    </message>
    <message>
        <source>node {0}: {1}</source>
        <translation>uzel {0}: {1}</translation>
    </message>
    <message>
        <source>nodes it needs are down, drained or reserved</source>
        <translation>potřebné uzly jsou mimo provoz, vyřazené nebo rezervované</translation>
    </message>
    <message>
        <source>none found, training uses the CPU</source>
        <translation>žádná nenalezena, trénuje se na CPU</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>žádný není uveden</translation>
    </message>
    <message>
        <source>none of its channels ({0}) has it as asked</source>
        <translation>žádný z jejích kanálů ({0}) ho nemá v požadované podobě</translation>
    </message>
    <message>
        <source>none of the packages is TensorFlow</source>
        <translation>žádný z balíčků není TensorFlow</translation>
    </message>
    <message>
        <source>none of the usual sockets is there</source>
        <translation>žádný z obvyklých soketů neexistuje</translation>
    </message>
    <message>
        <source>none of them is chosen</source>
        <translation>žádná není vybrána</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>zatím žádné</translation>
    </message>
    <message>
        <source>none was named</source>
        <translation>žádný nebyl uveden</translation>
    </message>
    <message>
        <source>not done within {0} seconds</source>
        <translation>nedokončeno do {0} sekund</translation>
    </message>
    <message>
        <source>not enough of its nodes are free</source>
        <translation>není dost volných uzlů</translation>
    </message>
    <message>
        <source>not installed; only runs in containers need it</source>
        <translation>není nainstalován; potřebují ho jen běhy v kontejnerech</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>na jeho adrese nic neodpovídá</translation>
    </message>
    <message>
        <source>nothing came within {0} seconds</source>
        <translation>{0} s nic nepřišlo</translation>
    </message>
    <message>
        <source>nothing has the id or name {0}</source>
        <translation>nic nemá id ani název {0}</translation>
    </message>
    <message>
        <source>nothing is called {0}</source>
        <translation>nic se nejmenuje {0}</translation>
    </message>
    <message>
        <source>nothing is installed into {0}</source>
        <translation>do {0} se nic neinstaluje</translation>
    </message>
    <message>
        <source>nothing is shared</source>
        <translation>nic není sdíleno</translation>
    </message>
    <message>
        <source>nothing mldesk understands ({0})</source>
        <translation>nic, čemu mldesk rozumí ({0})</translation>
    </message>
    <message>
        <source>nothing was built for it</source>
        <translation>nic pro něj nebylo sestaveno</translation>
    </message>
    <message>
        <source>nothing {0} is called {1}</source>
        <translation>nic {0} se nejmenuje {1}</translation>
    </message>
    <message>
        <source>one hash is given for {0} addresses</source>
        <translation>jeden hash je zadán pro více adres ({0})</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>jedna z možností</translation>
    </message>
    <message>
        <source>one was given</source>
        <translation>jedna byla zadána</translation>
    </message>
    <message>
        <source>only Keras models and SavedModels can be converted</source>
        <translation>převádět lze jen modely Keras a SavedModel</translation>
    </message>
    <message>
        <source>only a network of its own</source>
        <translation>jen vlastní síť</translation>
    </message>
    <message>
        <source>only one of them can be given to the script</source>
        <translation>skriptu lze předat jen jedno z nich</translation>
    </message>
    <message>
        <source>only texts and a list `pip:` can stand here</source>
        <translation>zde mohou být jen texty a seznam `pip:`</translation>
    </message>
    <message>
        <source>only {0} of {1} bytes came</source>
        <translation>přišlo jen {0} z {1} bajtů</translation>
    </message>
    <message>
        <source>opset {0}</source>
        <translation>opset {0}</translation>
    </message>
    <message>
        <source>orted on {0} has ended with exit code {1}</source>
        <translation>orted na {0} skončil s návratovým kódem {1}</translation>
    </message>
    <message>
        <source>other jobs of the cluster come first</source>
        <translation>jiné úlohy clusteru mají přednost</translation>
    </message>
    <message>
        <source>other runs of the same job array come first</source>
        <translation>jiné běhy téhož pole úloh mají přednost</translation>
    </message>
    <message>
        <source>out_of_range_datetime=&apos;fail&apos; is not followed: such dates are left empty</source>
        <translation>out_of_range_datetime=&apos;fail&apos; se nedodržuje: taková data zůstanou prázdná</translation>
    </message>
    <message>
        <source>outputs/{0} cannot be read: {1}</source>
        <translation>outputs/{0} nelze přečíst: {1}</translation>
    </message>
    <message>
        <source>outputs/{0} holds the value of a secret and was left as it is</source>
        <translation>outputs/{0} obsahuje hodnotu tajného údaje a zůstalo, jak je</translation>
    </message>
    <message>
        <source>own user</source>
        <translation>vlastní uživatel</translation>
    </message>
    <message>
        <source>packages, options, channels, secrets and notes are lists of texts</source>
        <translation>packages, options, channels, secrets a notes jsou seznamy textů</translation>
    </message>
    <message>
        <source>parameter count</source>
        <translation>počet parametrů</translation>
    </message>
    <message>
        <source>pickled, not loaded</source>
        <translation>pickle, nenačteno</translation>
    </message>
    <message>
        <source>pip compares with two signs: write {0}=={1}.</source>
        <translation>pip porovnává dvěma znaky: napište {0}=={1}.</translation>
    </message>
    <message>
        <source>pip has no package that is known to be the same, and {0}</source>
        <translation>pip nemá balíček, o kterém by se vědělo, že je tentýž, a {0}</translation>
    </message>
    <message>
        <source>pip said nothing</source>
        <translation>pip nic nehlásil</translation>
    </message>
    <message>
        <source>process {0} on {1}</source>
        <translation>proces {0} na {1}</translation>
    </message>
    <message>
        <source>python, image, dockerfile and name are texts</source>
        <translation>python, image, dockerfile a name jsou texty</translation>
    </message>
    <message>
        <source>rank {0} is there {1} times</source>
        <translation>rank {0} je tu {1}krát</translation>
    </message>
    <message>
        <source>rank {0} is {1}, not {2}</source>
        <translation>rank {0} je {1}, ne {2}</translation>
    </message>
    <message>
        <source>rank {0}; the ranks are 0 to {1}</source>
        <translation>rank {0}; ranky jsou 0 až {1}</translation>
    </message>
    <message>
        <source>reaches the network</source>
        <translation>má přístup k síti</translation>
    </message>
    <message>
        <source>read-only image</source>
        <translation>image jen pro čtení</translation>
    </message>
    <message>
        <source>record of </source>
        <translation>záznam: </translation>
    </message>
    <message>
        <source>run.cancel() does nothing in the run&apos;s own script; end the script instead</source>
        <translation>run.cancel() v samotném skriptu běhu nic nedělá; ukončete místo toho skript</translation>
    </message>
    <message>
        <source>run.log_table takes a dict of columns</source>
        <translation>run.log_table přijímá dict sloupců</translation>
    </message>
    <message>
        <source>run.{0} does not take a {1} as a value</source>
        <translation>run.{0} nepřijímá {1} jako hodnotu</translation>
    </message>
    <message>
        <source>runs as root</source>
        <translation>běží jako root</translation>
    </message>
    <message>
        <source>runs as user {0}</source>
        <translation>běží jako uživatel {0}</translation>
    </message>
    <message>
        <source>saved by</source>
        <translation>uložil</translation>
    </message>
    <message>
        <source>scripts run on 3.6 or newer</source>
        <translation>skripty běží na verzi 3.6 nebo novější</translation>
    </message>
    <message>
        <source>see {0}</source>
        <translation>viz {0}</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>sdílenou paměť</translation>
    </message>
    <message>
        <source>somebody else on this machine sent it</source>
        <translation>poslal ho někdo jiný na tomto počítači</translation>
    </message>
    <message>
        <source>somebody removed it</source>
        <translation>někdo ho odstranil</translation>
    </message>
    <message>
        <source>something else was uploaded to its place</source>
        <translation>na jeho místo bylo nahráno něco jiného</translation>
    </message>
    <message>
        <source>something is missing before {0}</source>
        <translation>před {0} něco chybí</translation>
    </message>
    <message>
        <source>something is missing before “{0}”</source>
        <translation>před „{0}“ něco chybí</translation>
    </message>
    <message>
        <source>ssh ended with the code {0}</source>
        <translation>ssh skončilo s kódem {0}</translation>
    </message>
    <message>
        <source>ssh failed without a word</source>
        <translation>ssh selhalo beze slova</translation>
    </message>
    <message>
        <source>state dict</source>
        <translation>state dict</translation>
    </message>
    <message>
        <source>stored column by column</source>
        <translation>uloženo po sloupcích</translation>
    </message>
    <message>
        <source>tensorflow-gpu is no more</source>
        <translation>tensorflow-gpu už neexistuje</translation>
    </message>
    <message>
        <source>that connection is not encrypted as this one is</source>
        <translation>to spojení není šifrované jako toto</translation>
    </message>
    <message>
        <source>that is for nodes of a cluster that are lost or taken away, and this run is on one machine</source>
        <translation>to je pro uzly clusteru, které se ztratí nebo jsou odebrány, a tento běh je na jednom počítači</translation>
    </message>
    <message>
        <source>that is no version</source>
        <translation>to není verze</translation>
    </message>
    <message>
        <source>that of {0} is one</source>
        <translation>hodnota {0} jím je</translation>
    </message>
    <message>
        <source>the DataFrame is written as CSV: Parquet needs pyarrow, which this Python lacks</source>
        <translation>DataFrame se zapíše jako CSV: Parquet potřebuje pyarrow, který tento Python nemá</translation>
    </message>
    <message>
        <source>the Docker engine has no image {0}</source>
        <translation>engine Dockeru nemá image {0}</translation>
    </message>
    <message>
        <source>the Docker engine has no image {0}, and pulling it failed: {1}</source>
        <translation>engine Dockeru nemá image {0} a stáhnout se ho nepodařilo: {1}</translation>
    </message>
    <message>
        <source>the Docker engine was stopped meanwhile ({0})</source>
        <translation>engine Dockeru se mezitím zastavil ({0})</translation>
    </message>
    <message>
        <source>the Ray cluster on this machine has ended</source>
        <translation>cluster Ray na tomto počítači skončil</translation>
    </message>
    <message>
        <source>the URL&apos;s password</source>
        <translation>heslo v URL</translation>
    </message>
    <message>
        <source>the address holds a password or a token, which would be stored</source>
        <translation>adresa obsahuje heslo nebo token, které by se uložily</translation>
    </message>
    <message>
        <source>the archive cannot be read ({0})</source>
        <translation>archiv nelze přečíst ({0})</translation>
    </message>
    <message>
        <source>the archive would be empty</source>
        <translation>archiv by byl prázdný</translation>
    </message>
    <message>
        <source>the bins have other numbers of edges, averages, errors and counts</source>
        <translation>intervaly mají různé počty hranic, průměrů, chyb a četností</translation>
    </message>
    <message>
        <source>the certificate of {0} comes from an authority that is not known here</source>
        <translation>certifikát {0} pochází od autority, která zde není známá</translation>
    </message>
    <message>
        <source>the cluster does not know the account</source>
        <translation>cluster účet nezná</translation>
    </message>
    <message>
        <source>the cluster has as many jobs as it takes</source>
        <translation>cluster má tolik úloh, kolik jich přijme</translation>
    </message>
    <message>
        <source>the cluster has not looked at the job yet</source>
        <translation>cluster se na úlohu zatím nepodíval</translation>
    </message>
    <message>
        <source>the cluster is asked as soon as it is there</source>
        <translation>cluster bude dotázán, jakmile bude k dispozici</translation>
    </message>
    <message>
        <source>the cluster starts the job</source>
        <translation>cluster spouští úlohu</translation>
    </message>
    <message>
        <source>the cluster took the nodes back for another job</source>
        <translation>cluster si uzly vzal zpět pro jinou úlohu</translation>
    </message>
    <message>
        <source>the cluster&apos;s administrator holds the job</source>
        <translation>správce clusteru úlohu pozdržel</translation>
    </message>
    <message>
        <source>the command failed without a word</source>
        <translation>příkaz selhal beze slova</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>počítač</translation>
    </message>
    <message>
        <source>the connection broke ({0})</source>
        <translation>spojení se přerušilo ({0})</translation>
    </message>
    <message>
        <source>the connection ended before the file was complete</source>
        <translation>spojení skončilo dřív, než byl soubor úplný</translation>
    </message>
    <message>
        <source>the connection to the Docker engine was lost</source>
        <translation>spojení s enginem Dockeru se přerušilo</translation>
    </message>
    <message>
        <source>the description of a layer</source>
        <translation>popis vrstvy</translation>
    </message>
    <message>
        <source>the draft has no script</source>
        <translation>rozpracovaný běh nemá skript</translation>
    </message>
    <message>
        <source>the draft&apos;s script is outside of its source folder</source>
        <translation>skript rozpracovaného běhu je mimo jeho zdrojovou složku</translation>
    </message>
    <message>
        <source>the encrypted connection failed ({0})</source>
        <translation>šifrované spojení selhalo ({0})</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>konec</translation>
    </message>
    <message>
        <source>the engine at {0} answers</source>
        <translation>engine na {0} odpovídá</translation>
    </message>
    <message>
        <source>the engine at {0} answers {1}</source>
        <translation>engine na {0} odpovídá {1}</translation>
    </message>
    <message>
        <source>the engine at {0} does not answer ({1})</source>
        <translation>engine na {0} neodpovídá ({1})</translation>
    </message>
    <message>
        <source>the engine at {0} may not be used by you</source>
        <translation>engine na {0} nesmíte používat</translation>
    </message>
    <message>
        <source>the engine of {0} is running</source>
        <translation>engine prostoru {0} běží</translation>
    </message>
    <message>
        <source>the environment names a proxy of the kind {0}</source>
        <translation>prostředí uvádí proxy druhu {0}</translation>
    </message>
    <message>
        <source>the environment variable {0} is not set</source>
        <translation>proměnná prostředí {0} není nastavena</translation>
    </message>
    <message>
        <source>the facts of a member cannot be read</source>
        <translation>údaje o položce nelze přečíst</translation>
    </message>
    <message>
        <source>the facts that precede a member are too large</source>
        <translation>údaje před položkou jsou příliš velké</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>soubor</translation>
    </message>
    <message>
        <source>the file has no name</source>
        <translation>soubor nemá název</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>soubor je prázdný</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>prvních {0} z {1}</translation>
    </message>
    <message>
        <source>the folder {0} is not there</source>
        <translation>složka {0} neexistuje</translation>
    </message>
    <message>
        <source>the format is the registered one</source>
        <translation>formát je ten registrovaný</translation>
    </message>
    <message>
        <source>the id {0} is of none</source>
        <translation>id {0} nic nemá</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>the job is held in the cluster&apos;s queue</source>
        <translation>úloha je ve frontě clusteru pozdržena</translation>
    </message>
    <message>
        <source>the job it depends on has not ended</source>
        <translation>úloha, na které závisí, ještě neskončila</translation>
    </message>
    <message>
        <source>the job used more memory than the cluster gives it</source>
        <translation>úloha použila víc paměti, než jí cluster dává</translation>
    </message>
    <message>
        <source>the job was canceled on the cluster</source>
        <translation>úloha byla na clusteru zrušena</translation>
    </message>
    <message>
        <source>the job was stopped</source>
        <translation>úloha byla zastavena</translation>
    </message>
    <message>
        <source>the job&apos;s time on the cluster was up</source>
        <translation>čas úlohy na clusteru vypršel</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>klíč je prázdný</translation>
    </message>
    <message>
        <source>the last it said is {0}</source>
        <translation>naposledy vypsal {0}</translation>
    </message>
    <message>
        <source>the last line of its log is {0}</source>
        <translation>poslední řádek jeho protokolu je {0}</translation>
    </message>
    <message>
        <source>the launcher&apos;s environment does not hold it</source>
        <translation>prostředí spouštěče ho neobsahuje</translation>
    </message>
    <message>
        <source>the list of its members is too large</source>
        <translation>seznam položek je příliš velký</translation>
    </message>
    <message>
        <source>the list of its variables</source>
        <translation>seznam jeho proměnných</translation>
    </message>
    <message>
        <source>the log cannot be cut: {0}</source>
        <translation>protokol nelze zkrátit: {0}</translation>
    </message>
    <message>
        <source>the log cannot be looked after: {0}</source>
        <translation>o protokol se nelze postarat: {0}</translation>
    </message>
    <message>
        <source>the log stays in two files: {0}</source>
        <translation>protokol zůstává ve dvou souborech: {0}</translation>
    </message>
    <message>
        <source>the machine&apos;s memory less a tenth</source>
        <translation>paměť počítače minus desetina</translation>
    </message>
    <message>
        <source>the name has more than {0} letters</source>
        <translation>název má více než {0} písmen</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>název je prázdný</translation>
    </message>
    <message>
        <source>the name of a metric is a string, not a {0}</source>
        <translation>název metriky je řetězec, ne {0}</translation>
    </message>
    <message>
        <source>the name of the server cannot be resolved</source>
        <translation>název serveru nelze přeložit na adresu</translation>
    </message>
    <message>
        <source>the names of the archive&apos;s members take too much memory</source>
        <translation>názvy položek archivu zabírají příliš mnoho paměti</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>síť</translation>
    </message>
    <message>
        <source>the option {0} is not known</source>
        <translation>volba {0} není známá</translation>
    </message>
    <message>
        <source>the option {0}{1} is not known</source>
        <translation>volba {0}{1} není známá</translation>
    </message>
    <message>
        <source>the outputs to go on with take {0}, {1} are free</source>
        <translation>výstupy, kterými se pokračuje, zabírají {0}, volných je {1}</translation>
    </message>
    <message>
        <source>the package registry</source>
        <translation>registr balíčků</translation>
    </message>
    <message>
        <source>the package registry has no such version</source>
        <translation>registr balíčků takovou verzi nemá</translation>
    </message>
    <message>
        <source>the packages of the environment bring none</source>
        <translation>balíčky prostředí žádný nepřinášejí</translation>
    </message>
    <message>
        <source>the partition does not give so many nodes to a job</source>
        <translation>oddíl úloze tolik uzlů nedává</translation>
    </message>
    <message>
        <source>the partition does not give so much time to a job</source>
        <translation>oddíl úloze tolik času nedává</translation>
    </message>
    <message>
        <source>the partition does not take jobs of the account</source>
        <translation>oddíl úlohy tohoto účtu nepřijímá</translation>
    </message>
    <message>
        <source>the partition does not take jobs of this quality of service</source>
        <translation>oddíl úlohy této kvality služby nepřijímá</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>oddíl je mimo provoz</translation>
    </message>
    <message>
        <source>the partition is not active</source>
        <translation>oddíl není aktivní</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>cesta je prázdná</translation>
    </message>
    <message>
        <source>the pickle</source>
        <translation>pickle</translation>
    </message>
    <message>
        <source>the pickle in it</source>
        <translation>pickle v něm</translation>
    </message>
    <message>
        <source>the places that packages come from</source>
        <translation>místa, odkud balíčky pocházejí,</translation>
    </message>
    <message>
        <source>the process that keeps the run on its node was killed; the node goes on</source>
        <translation>proces, který běh na jeho uzlu udržuje, byl ukončen; uzel běží dál</translation>
    </message>
    <message>
        <source>the processes of a distributed run are not counted from 0</source>
        <translation>procesy distribuovaného běhu nejsou číslovány od 0</translation>
    </message>
    <message>
        <source>the program that speaks with Ray has ended</source>
        <translation>program, který mluví s Ray, skončil</translation>
    </message>
    <message>
        <source>the project&apos;s dependencies are made when it is built</source>
        <translation>závislosti projektu vznikají při jeho sestavení</translation>
    </message>
    <message>
        <source>the proxy cannot be used ({0})</source>
        <translation>proxy nelze použít ({0})</translation>
    </message>
    <message>
        <source>the proxy does not let the build through</source>
        <translation>proxy sestavení nepustí dál</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>registr</translation>
    </message>
    <message>
        <source>the registry has no {0} that this Python can use</source>
        <translation>registr nemá {0} ve verzi použitelné pro tento Python</translation>
    </message>
    <message>
        <source>the reservation it needs has not begun</source>
        <translation>potřebná rezervace ještě nezačala</translation>
    </message>
    <message>
        <source>the run is not given one</source>
        <translation>běh takový nedostal</translation>
    </message>
    <message>
        <source>the run is {0}</source>
        <translation>běh je {0}</translation>
    </message>
    <message>
        <source>the run needs {0} nodes, and it asks for {1}</source>
        <translation>běh potřebuje uzly: {0}, skript žádá o: {1}</translation>
    </message>
    <message>
        <source>the run needs {0}, {1} are free beside {2}</source>
        <translation>běh potřebuje {0}, vedle {2} je volných {1}</translation>
    </message>
    <message>
        <source>the run {0} asked for it once, as number {1}</source>
        <translation>běh {0} o něj jednou požádal, pod číslem {1}</translation>
    </message>
    <message>
        <source>the run {0} made {1} of another model or version</source>
        <translation>běh {0} vytvořil {1} z jiného modelu nebo verze</translation>
    </message>
    <message>
        <source>the run {0} uses {1}</source>
        <translation>běh {0} používá {1}</translation>
    </message>
    <message>
        <source>the run&apos;s driver on the cluster was killed (signal {0}); its node goes on</source>
        <translation>řídicí proces běhu na clusteru byl ukončen (signál {0}); jeho uzel běží dál</translation>
    </message>
    <message>
        <source>the run&apos;s launcher was asked to end</source>
        <translation>spouštěč běhu byl požádán, aby skončil</translation>
    </message>
    <message>
        <source>the run&apos;s {0}: {1}</source>
        <translation>{0} běhu: {1}</translation>
    </message>
    <message>
        <source>the runs of {0} go into {1}, which is gone</source>
        <translation>běhy {0} jdou do {1}, který už neexistuje</translation>
    </message>
    <message>
        <source>the script declares it with type=bool, for which every text but the empty one is true</source>
        <translation>skript ho deklaruje s type=bool, kde je pravdivý každý text kromě prázdného</translation>
    </message>
    <message>
        <source>the script does not start without it</source>
        <translation>skript se bez ní nespustí</translation>
    </message>
    <message>
        <source>the script requires it</source>
        <translation>skript ho vyžaduje</translation>
    </message>
    <message>
        <source>the server answered {0} {1}</source>
        <translation>server odpověděl {0} {1}</translation>
    </message>
    <message>
        <source>the server cannot be reached in time</source>
        <translation>server není včas dostupný</translation>
    </message>
    <message>
        <source>the server did not answer within {0} seconds</source>
        <translation>server neodpověděl do {0} s</translation>
    </message>
    <message>
        <source>the server is silent</source>
        <translation>server mlčí</translation>
    </message>
    <message>
        <source>the server sent only {0} bytes in {1} seconds</source>
        <translation>server poslal za {1} s jen {0} bajtů</translation>
    </message>
    <message>
        <source>the stored weights</source>
        <translation>uložené váhy</translation>
    </message>
    <message>
        <source>the system or mldesk uses the variable {0} itself</source>
        <translation>proměnnou {0} používá systém nebo mldesk</translation>
    </message>
    <message>
        <source>the system&apos;s keyring has nothing under this name</source>
        <translation>klíčenka systému pod tímto názvem nic nemá</translation>
    </message>
    <message>
        <source>the tables do not hold four counts for each class and threshold</source>
        <translation>tabulky neobsahují čtyři počty pro každou třídu a práh</translation>
    </message>
    <message>
        <source>the thread of the download failed</source>
        <translation>vlákno stahování selhalo</translation>
    </message>
    <message>
        <source>the time at which the job may begin has not come</source>
        <translation>čas, kdy smí úloha začít, ještě nenastal</translation>
    </message>
    <message>
        <source>the type of an array is described in an unusual way</source>
        <translation>typ pole je popsán neobvyklým způsobem</translation>
    </message>
    <message>
        <source>the value of {0} is no number but a {1}: it is logged as text</source>
        <translation>hodnota {0} není číslo, ale {1}: zaznamená se jako text</translation>
    </message>
    <message>
        <source>the versions of {0} cannot be understood</source>
        <translation>verzím {0} nelze rozumět</translation>
    </message>
    <message>
        <source>the workspace has none called {0}</source>
        <translation>v pracovním prostoru žádná {0} není</translation>
    </message>
    <message>
        <source>the workspace has none of {0}</source>
        <translation>v pracovním prostoru žádná není: {0}</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other</source>
        <translation>je v sobě vnořeno příliš mnoho závorek</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>k dispozici: {0}</translation>
    </message>
    <message>
        <source>there is a datastore {0}</source>
        <translation>úložiště dat {0} už existuje</translation>
    </message>
    <message>
        <source>there is a view {0}</source>
        <translation>zobrazení {0} už existuje</translation>
    </message>
    <message>
        <source>there is neither a build for it nor its source</source>
        <translation>není pro něj sestavení ani zdrojový kód</translation>
    </message>
    <message>
        <source>there is no connection ({0})</source>
        <translation>není spojení ({0})</translation>
    </message>
    <message>
        <source>there is no counterpart that pip could install, and neither conda nor micromamba is installed</source>
        <translation>není protějšek, který by mohl nainstalovat pip, a conda ani micromamba nejsou nainstalovány</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>není tu obrazovka</translation>
    </message>
    <message>
        <source>there is no folder {0}</source>
        <translation>složka {0} neexistuje</translation>
    </message>
    <message>
        <source>there is no program mpirun</source>
        <translation>program mpirun tu není</translation>
    </message>
    <message>
        <source>there is no room for Python {0}</source>
        <translation>pro Python {0} není místo</translation>
    </message>
    <message>
        <source>there is no room for the environment in {0}{1}</source>
        <translation>pro prostředí není v {0} místo{1}</translation>
    </message>
    <message>
        <source>there is no room for {0}</source>
        <translation>pro {0} není místo</translation>
    </message>
    <message>
        <source>there is no room left to write {0}{1}</source>
        <translation>není místo pro zápis {0}{1}</translation>
    </message>
    <message>
        <source>there is no way to it in the network</source>
        <translation>v síti k němu nevede cesta</translation>
    </message>
    <message>
        <source>there is no wheel</source>
        <translation>není žádný balíček wheel</translation>
    </message>
    <message>
        <source>there is no worker</source>
        <translation>není tu žádný pracovní proces</translation>
    </message>
    <message>
        <source>there is no {0}</source>
        <translation>{0} neexistuje</translation>
    </message>
    <message>
        <source>there is no {0} in {1}</source>
        <translation>v {1} není {0}</translation>
    </message>
    <message>
        <source>there is no “{0}”, but metrics.…, params.…, tags.…, name, status, duration, started</source>
        <translation>„{0}“ neexistuje, jen metrics.…, params.…, tags.…, name, status, duration, started</translation>
    </message>
    <message>
        <source>there is nothing at {0}</source>
        <translation>na {0} nic není</translation>
    </message>
    <message>
        <source>this disk takes the name of {0} for that of another member</source>
        <translation>tento disk zaměňuje název {0} s názvem jiné položky</translation>
    </message>
    <message>
        <source>this is no draft of a run</source>
        <translation>toto není rozpracovaný běh</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>tento počítač</translation>
    </message>
    <message>
        <source>this machine has no home folder {0}</source>
        <translation>tento počítač nemá domovskou složku {0}</translation>
    </message>
    <message>
        <source>this machine has {0} GPUs</source>
        <translation>počet GPU tohoto počítače: {0}</translation>
    </message>
    <message>
        <source>this makes {0} runs</source>
        <translation>z toho vznikne běhů: {0}</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>tato závorka není uzavřená</translation>
    </message>
    <message>
        <source>this password does not open it</source>
        <translation>toto heslo ho neotevře</translation>
    </message>
    <message>
        <source>this step never reaches the end of the range</source>
        <translation>tento krok nikdy nedojde na konec rozsahu</translation>
    </message>
    <message>
        <source>too different to be shown</source>
        <translation>příliš odlišné na zobrazení</translation>
    </message>
    <message>
        <source>too large to be shown</source>
        <translation>příliš velké na zobrazení</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true nebo false</translation>
    </message>
    <message>
        <source>two of the {0} are called so</source>
        <translation>takto se jmenují dvě položky: {0}</translation>
    </message>
    <message>
        <source>upload_files takes as many names as paths</source>
        <translation>upload_files přijímá stejný počet názvů a cest</translation>
    </message>
    <message>
        <source>uses the network of this machine</source>
        <translation>používá síť tohoto počítače</translation>
    </message>
    <message>
        <source>uv does not find it again</source>
        <translation>uv ho nemůže znovu najít</translation>
    </message>
    <message>
        <source>uv is missing</source>
        <translation>chybí uv</translation>
    </message>
    <message>
        <source>values of fewer than {0} characters cannot be told from other text in logs</source>
        <translation>hodnoty kratší než {0} znaků nelze v protokolech odlišit od jiného textu</translation>
    </message>
    <message>
        <source>version {0} can damage a database that two processes write at once</source>
        <translation>verze {0} může poškodit databázi, do které zapisují dva procesy zároveň</translation>
    </message>
    <message>
        <source>version {0} of HDF5 is not known</source>
        <translation>verze {0} formátu HDF5 není známá</translation>
    </message>
    <message>
        <source>was killed by signal {0}</source>
        <translation>byl ukončen signálem {0}</translation>
    </message>
    <message>
        <source>what came on standard input is not a line of JSON</source>
        <translation>co přišlo na standardní vstup, není řádek JSON</translation>
    </message>
    <message>
        <source>what stands before the server&apos;s name in the URL</source>
        <translation>to, co v URL stojí před názvem serveru</translation>
    </message>
    <message>
        <source>whether it goes on from the checkpoint or begins anew is up to it: </source>
        <translation>zda pokračuje od checkpointu, nebo začne znovu, je na něm: </translation>
    </message>
    <message>
        <source>with it the archive unpacks to more than {0}</source>
        <translation>archiv by s ní po rozbalení přesáhl {0}</translation>
    </message>
    <message>
        <source>write a range as in 0.0001 to 0.01</source>
        <translation>napište rozsah jako 0.0001 to 0.01</translation>
    </message>
    <message>
        <source>write it as in 0.1 to 0.5 in 5</source>
        <translation>napište to jako 0.1 to 0.5 in 5</translation>
    </message>
    <message>
        <source>write it as in 16 to 64 by 16</source>
        <translation>napište to jako 16 to 64 by 16</translation>
    </message>
    <message>
        <source>{0} (pid {1}, since {2})</source>
        <translation>{0} (pid {1}, od {2})</translation>
    </message>
    <message>
        <source>{0} (then restart the computer)</source>
        <translation>{0} (potom restartujte počítač)</translation>
    </message>
    <message>
        <source>{0} ({1}) has {2} GPUs</source>
        <translation>{0} ({1}) má GPU: {2}</translation>
    </message>
    <message>
        <source>{0} --version took longer than {1} seconds</source>
        <translation>{0} --version trvalo déle než {1} s</translation>
    </message>
    <message>
        <source>{0} = {1} cannot be told in pip&apos;s words</source>
        <translation>{0} = {1} nelze vyjádřit pro pip</translation>
    </message>
    <message>
        <source>{0} CPUs</source>
        <translation>CPU: {0}</translation>
    </message>
    <message>
        <source>{0} GPUs</source>
        <translation>GPU: {0}</translation>
    </message>
    <message>
        <source>{0} What the script saves may be lost.</source>
        <translation>{0} Co skript ukládá, se může ztratit.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} and {1} differ only in upper and lower case, which is one for {2}</source>
        <translation>{0} a {1} se liší jen velikostí písmen, kterou {2} nerozlišuje</translation>
    </message>
    <message>
        <source>{0} and {1} have port {2}</source>
        <translation>{0} a {1} mají port {2}</translation>
    </message>
    <message>
        <source>{0} answered {1} {2}</source>
        <translation>{0} odpověděl {1} {2}</translation>
    </message>
    <message>
        <source>{0} answered {1}{2}</source>
        <translation>{0} odpověděl {1}{2}</translation>
    </message>
    <message>
        <source>{0} are asked for, a run has {1} at most</source>
        <translation>požaduje se jich {0}, běh jich má nejvýše {1}</translation>
    </message>
    <message>
        <source>{0} are needed, {1} are free beside {2}</source>
        <translation>je potřeba {0}, vedle {2} je volných {1}</translation>
    </message>
    <message>
        <source>{0} are to be free, the largest GPU has {1}</source>
        <translation>má být volno {0}, největší GPU má {1}</translation>
    </message>
    <message>
        <source>{0} as {1}</source>
        <translation>{0} jako {1}</translation>
    </message>
    <message>
        <source>{0} asks for version {1}</source>
        <translation>{0} požaduje verzi {1}</translation>
    </message>
    <message>
        <source>{0} begins like a zip file, but its end is missing</source>
        <translation>{0} začíná jako soubor zip, ale konec chybí</translation>
    </message>
    <message>
        <source>{0} belonged to a program that logged into it</source>
        <translation>{0} patřil programu, který do něj zaznamenával</translation>
    </message>
    <message>
        <source>{0} belongs to no argument of {1}</source>
        <translation>{0} nepatří k žádnému argumentu {1}</translation>
    </message>
    <message>
        <source>{0} belongs to the workspace</source>
        <translation>{0} patří k pracovnímu prostoru</translation>
    </message>
    <message>
        <source>{0} bytes of {1} are missing here: it prints too fast</source>
        <translation>zde chybí {0} bajtů procesu {1}: vypisuje příliš rychle</translation>
    </message>
    <message>
        <source>{0} calls submit; as a run it would train nothing itself</source>
        <translation>{0} volá submit; jako běh by sám nic netrénoval</translation>
    </message>
    <message>
        <source>{0} came coded as {1}, though it was asked for as it is</source>
        <translation>{0} přišel v kódování {1}, ačkoli byl vyžádán bez něj</translation>
    </message>
    <message>
        <source>{0} came from {1}, and loading a model can run code of its maker</source>
        <translation>{0} pochází z {1} a načtení modelu může spustit kód jeho autora</translation>
    </message>
    <message>
        <source>{0} came with sha256 {1}, expected was {2}</source>
        <translation>{0} přišel se sha256 {1}, očekáváno bylo {2}</translation>
    </message>
    <message>
        <source>{0} can be read with a password only</source>
        <translation>{0} lze přečíst jen s heslem</translation>
    </message>
    <message>
        <source>{0} cannot be a secret</source>
        <translation>{0} nemůže být tajným údajem</translation>
    </message>
    <message>
        <source>{0} cannot be found</source>
        <translation>{0} nelze najít</translation>
    </message>
    <message>
        <source>{0} cannot be installed as asked</source>
        <translation>{0} nelze nainstalovat, jak je požadováno</translation>
    </message>
    <message>
        <source>{0} cannot be made on the cluster</source>
        <translation>{0} nelze na clusteru vytvořit</translation>
    </message>
    <message>
        <source>{0} cannot be reached through ssh</source>
        <translation>{0} není přes ssh dosažitelný</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} nelze přečíst</translation>
    </message>
    <message>
        <source>{0} cannot be read as a script</source>
        <translation>{0} nelze přečíst jako skript</translation>
    </message>
    <message>
        <source>{0} cannot be read as an environment</source>
        <translation>{0} nelze přečíst jako prostředí</translation>
    </message>
    <message>
        <source>{0} cannot be run</source>
        <translation>{0} nelze spustit</translation>
    </message>
    <message>
        <source>{0} cannot be stored</source>
        <translation>{0} nelze uložit</translation>
    </message>
    <message>
        <source>{0} cannot be the name of an environment variable</source>
        <translation>{0} nemůže být název proměnné prostředí</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked</source>
        <translation>{0} nelze rozbalit</translation>
    </message>
    <message>
        <source>{0} cannot be used without</source>
        <translation>bez něj nelze použít {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>do {0} nelze zapisovat</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} nelze zapsat: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be {1}</source>
        <translation>{0} nemůže být {1}</translation>
    </message>
    <message>
        <source>{0} contains {1}</source>
        <translation>{0} obsahuje {1}</translation>
    </message>
    <message>
        <source>{0} contradict each other</source>
        <translation>{0} si odporují</translation>
    </message>
    <message>
        <source>{0} could not be built</source>
        <translation>{0} se nepodařilo sestavit</translation>
    </message>
    <message>
        <source>{0} could not be looked at. Ask for the model without a password.</source>
        <translation>{0} nebylo možné prohlédnout. Vyžádejte si model bez hesla.</translation>
    </message>
    <message>
        <source>{0} decides itself how many nodes it has: {1} mean nothing there</source>
        <translation>{0} rozhoduje o počtu svých uzlů sám: {1} tam nic neznamená</translation>
    </message>
    <message>
        <source>{0} did not come from a run of this workspace.</source>
        <translation>{0} nepochází z běhu tohoto pracovního prostoru.</translation>
    </message>
    <message>
        <source>{0} did not write {1}</source>
        <translation>{0} nezapsal {1}</translation>
    </message>
    <message>
        <source>{0} does not begin like s3://bucket</source>
        <translation>{0} nezačíná jako s3://bucket</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} neexistuje</translation>
    </message>
    <message>
        <source>{0} does not have it</source>
        <translation>{0} ho nemá</translation>
    </message>
    <message>
        <source>{0} does not let this user in</source>
        <translation>{0} tohoto uživatele nepustí</translation>
    </message>
    <message>
        <source>{0} does not seem to read any arguments</source>
        <translation>{0} zřejmě nečte žádné argumenty</translation>
    </message>
    <message>
        <source>{0} does not tell its free space</source>
        <translation>{0} neuvádí volné místo</translation>
    </message>
    <message>
        <source>{0} does not work with Keras 3</source>
        <translation>{0} nefunguje s Keras 3</translation>
    </message>
    <message>
        <source>{0} does nothing inside a run of mldesk</source>
        <translation>{0} uvnitř běhu mldesku nic nedělá</translation>
    </message>
    <message>
        <source>{0} edges do not bound {1} bins</source>
        <translation>{0} hranic neohraničuje {1} intervalů</translation>
    </message>
    <message>
        <source>{0} ended by itself</source>
        <translation>{0} skončil sám od sebe</translation>
    </message>
    <message>
        <source>{0} exists</source>
        <translation>{0} existuje</translation>
    </message>
    <message>
        <source>{0} exists again</source>
        <translation>{0} znovu existuje</translation>
    </message>
    <message>
        <source>{0} failed first: {1}</source>
        <translation>{0} selhal jako první: {1}</translation>
    </message>
    <message>
        <source>{0} failed; the others are ended</source>
        <translation>{0} selhal; ostatní se ukončují</translation>
    </message>
    <message>
        <source>{0} file</source>
        <translation>{0} soubor</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>souborů: {0}</translation>
    </message>
    <message>
        <source>{0} files were there already and stay (overwrite=True replaces them)</source>
        <translation>{0} souborů tam už bylo a zůstává (overwrite=True je nahradí)</translation>
    </message>
    <message>
        <source>{0} fits {1}</source>
        <translation>{0} vyhovuje: {1}</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} pro {1}</translation>
    </message>
    <message>
        <source>{0} free for {1}</source>
        <translation>volno {0} pro {1}</translation>
    </message>
    <message>
        <source>{0} gave HTML where {1} was expected, often a page to log in or to accept terms</source>
        <translation>{0} vrátil HTML místo {1}, často je to stránka s přihlášením nebo podmínkami</translation>
    </message>
    <message>
        <source>{0} gave no sign for {1} seconds</source>
        <translation>{0} se {1} sekund neozval</translation>
    </message>
    <message>
        <source>{0} has Python {1}</source>
        <translation>{0} má Python {1}</translation>
    </message>
    <message>
        <source>{0} has a file too many</source>
        <translation>{0} má soubor navíc</translation>
    </message>
    <message>
        <source>{0} has changed since</source>
        <translation>{0} se od té doby změnilo</translation>
    </message>
    <message>
        <source>{0} has format {1}, this version knows format {2}</source>
        <translation>{0} má formát {1}, tato verze zná formát {2}</translation>
    </message>
    <message>
        <source>{0} has its files in the folder of the run that made it</source>
        <translation>{0} má soubory ve složce běhu, který ho vytvořil</translation>
    </message>
    <message>
        <source>{0} has left no checkpoint</source>
        <translation>{0} nezanechal žádný checkpoint</translation>
    </message>
    <message>
        <source>{0} has no config.json</source>
        <translation>v {0} není config.json</translation>
    </message>
    <message>
        <source>{0} has no file of Keras, TensorFlow or ONNX</source>
        <translation>{0} nemá soubor Kerasu, TensorFlow ani ONNX</translation>
    </message>
    <message>
        <source>{0} has no file that ends in .py</source>
        <translation>v {0} není soubor s koncovkou .py</translation>
    </message>
    <message>
        <source>{0} has no file {1}</source>
        <translation>v {0} není soubor {1}</translation>
    </message>
    <message>
        <source>{0} has no python3 that starts</source>
        <translation>{0} nemá python3, který by se spustil</translation>
    </message>
    <message>
        <source>{0} has no tables of mldesk</source>
        <translation>{0} nemá tabulky mldesku</translation>
    </message>
    <message>
        <source>{0} has no version {1}</source>
        <translation>{0} nemá verzi {1}</translation>
    </message>
    <message>
        <source>{0} has no {1}</source>
        <translation>{0} nemá {1}</translation>
    </message>
    <message>
        <source>{0} has none at {1}</source>
        <translation>{0} nemá na {1} žádné</translation>
    </message>
    <message>
        <source>{0} has none of that name</source>
        <translation>{0} nic takového nemá</translation>
    </message>
    <message>
        <source>{0} has none of: {1}</source>
        <translation>{0} nemá nic z: {1}</translation>
    </message>
    <message>
        <source>{0} has not logged {1}</source>
        <translation>{0} nezaznamenal {1}</translation>
    </message>
    <message>
        <source>{0} has port {1}</source>
        <translation>{0} má port {1}</translation>
    </message>
    <message>
        <source>{0} has stayed at {1} for {2} values.</source>
        <translation>{0} zůstává na {1} už tolik hodnot: {2}.</translation>
    </message>
    <message>
        <source>{0} has the name of an archive, but its content is none</source>
        <translation>{0} se jmenuje jako archiv, ale obsahem jím není</translation>
    </message>
    <message>
        <source>{0} has to be built first</source>
        <translation>nejdřív je třeba sestavit {0}</translation>
    </message>
    <message>
        <source>{0} has to be updated before it can be read</source>
        <translation>{0} je před čtením třeba aktualizovat</translation>
    </message>
    <message>
        <source>{0} has too many parts</source>
        <translation>{0}: příliš mnoho částí</translation>
    </message>
    <message>
        <source>{0} has {1}</source>
        <translation>{0} má {1}</translation>
    </message>
    <message>
        <source>{0} has {1} CPU slots</source>
        <translation>{0} má sloty CPU: {1}</translation>
    </message>
    <message>
        <source>{0} has {1} already</source>
        <translation>{0} už má {1}</translation>
    </message>
    <message>
        <source>{0} has {1} bytes and had {2}</source>
        <translation>{0} má {1} bajtů, mělo jich {2}</translation>
    </message>
    <message>
        <source>{0} have none of that name</source>
        <translation>{0} nic takového nemají</translation>
    </message>
    <message>
        <source>{0} holds bytes that are no text</source>
        <translation>{0} obsahuje bajty, které nejsou text</translation>
    </message>
    <message>
        <source>{0} holds files that are on their way</source>
        <translation>v {0} jsou soubory, které se právě přenášejí</translation>
    </message>
    <message>
        <source>{0} holds more than {1} or {2} files: {3}</source>
        <translation>{0} obsahuje více než {1} nebo {2} souborů: {3}</translation>
    </message>
    <message>
        <source>{0} holds no file</source>
        <translation>v {0} není žádný soubor</translation>
    </message>
    <message>
        <source>{0} holds one</source>
        <translation>{0} nějaký obsahuje</translation>
    </message>
    <message>
        <source>{0} holds other files</source>
        <translation>v {0} jsou jiné soubory</translation>
    </message>
    <message>
        <source>{0} holds {1}</source>
        <translation>{0} obsahuje {1}</translation>
    </message>
    <message>
        <source>{0} imports it, {1} does not name it</source>
        <translation>{0} to importuje, {1} to neuvádí</translation>
    </message>
    <message>
        <source>{0} imports {1}</source>
        <translation>{0} importuje {1}</translation>
    </message>
    <message>
        <source>{0} in the URL</source>
        <translation>{0} v URL</translation>
    </message>
    <message>
        <source>{0} in the column {1} cannot be read as {2}</source>
        <translation>{0} ve sloupci {1} nelze přečíst jako {2}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} v {1}</translation>
    </message>
    <message>
        <source>{0} in {1} cannot be written in Unicode</source>
        <translation>{0} v {1} nelze zapsat v Unicode</translation>
    </message>
    <message>
        <source>{0} is &apos;null&apos; or &apos;fail&apos;, not {1}</source>
        <translation>{0} je &apos;null&apos; nebo &apos;fail&apos;, nikoli {1}</translation>
    </message>
    <message>
        <source>{0} is a file</source>
        <translation>{0} je soubor</translation>
    </message>
    <message>
        <source>{0} is a file, a download, or one of several sources</source>
        <translation>{0} je soubor, stažený soubor nebo jeden z více zdrojů</translation>
    </message>
    <message>
        <source>{0} is a folder</source>
        <translation>{0} je složka</translation>
    </message>
    <message>
        <source>{0} is a folder or a device</source>
        <translation>{0} je složka nebo zařízení</translation>
    </message>
    <message>
        <source>{0} is a folder or a link now</source>
        <translation>{0} je teď složka nebo odkaz</translation>
    </message>
    <message>
        <source>{0} is a link</source>
        <translation>{0} je odkaz</translation>
    </message>
    <message>
        <source>{0} is a link, is gone, or lies outside the model&apos;s folder. Verify the model&apos;s files.</source>
        <translation>{0} je odkaz, zmizel, nebo leží mimo složku modelu. Ověřte soubory modelu.</translation>
    </message>
    <message>
        <source>{0} is a number, or contains a space or @</source>
        <translation>{0} je číslo, nebo obsahuje mezeru či @</translation>
    </message>
    <message>
        <source>{0} is a relative path</source>
        <translation>{0} je relativní cesta</translation>
    </message>
    <message>
        <source>{0} is a variable and a secret</source>
        <translation>{0} je proměnná i tajný údaj</translation>
    </message>
    <message>
        <source>{0} is a {1}</source>
        <translation>{0} je {1}</translation>
    </message>
    <message>
        <source>{0} is about {1}</source>
        <translation>{0} je o {1}</translation>
    </message>
    <message>
        <source>{0} is absolute or goes up</source>
        <translation>{0} je absolutní nebo vede nahoru</translation>
    </message>
    <message>
        <source>{0} is absolute, names a drive, or goes up</source>
        <translation>{0} je absolutní, uvádí jednotku nebo vede nahoru</translation>
    </message>
    <message>
        <source>{0} is ambiguous</source>
        <translation>{0} není jednoznačné</translation>
    </message>
    <message>
        <source>{0} is asked for in versions that cannot both be</source>
        <translation>{0}: požadované verze se vylučují</translation>
    </message>
    <message>
        <source>{0} is being built</source>
        <translation>{0} se sestavuje</translation>
    </message>
    <message>
        <source>{0} is being compiled</source>
        <translation>{0} se právě překládá</translation>
    </message>
    <message>
        <source>{0} is being written to</source>
        <translation>do {0} se právě zapisuje</translation>
    </message>
    <message>
        <source>{0} is compressed and too large to unpack</source>
        <translation>{0} je komprimováno a na rozbalení příliš velké</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0}: poškozený obsah</translation>
    </message>
    <message>
        <source>{0} is damaged or not what it claims to be</source>
        <translation>{0}: poškozený soubor, nebo není tím, čím se zdá</translation>
    </message>
    <message>
        <source>{0} is encrypted or garbled</source>
        <translation>{0} je zašifrováno nebo porušeno</translation>
    </message>
    <message>
        <source>{0} is ended: the others are done</source>
        <translation>{0} se ukončuje: ostatní skončili</translation>
    </message>
    <message>
        <source>{0} is garbled</source>
        <translation>{0}: porušený obsah</translation>
    </message>
    <message>
        <source>{0} is given {1}</source>
        <translation>{0} má zadáno {1}</translation>
    </message>
    <message>
        <source>{0} is gone</source>
        <translation>{0}: již neexistuje</translation>
    </message>
    <message>
        <source>{0} is in the datastore but can be no file in a folder of this system</source>
        <translation>{0} je v úložišti dat, ale v tomto systému nemůže být souborem ve složce</translation>
    </message>
    <message>
        <source>{0} is in the source folder</source>
        <translation>{0} je ve zdrojové složce</translation>
    </message>
    <message>
        <source>{0} is installed as a copy: changes to it need another build</source>
        <translation>{0} se instaluje jako kopie: změny v něm vyžadují nové sestavení</translation>
    </message>
    <message>
        <source>{0} is larger than 16 MB</source>
        <translation>{0} je větší než 16 MB</translation>
    </message>
    <message>
        <source>{0} is larger than {1}</source>
        <translation>{0} je větší než {1}</translation>
    </message>
    <message>
        <source>{0} is left out: it has no meaning here</source>
        <translation>{0} se vynechává: zde nemá význam</translation>
    </message>
    <message>
        <source>{0} is less than 0</source>
        <translation>{0} je méně než 0</translation>
    </message>
    <message>
        <source>{0} is less than 1</source>
        <translation>{0} je méně než 1</translation>
    </message>
    <message>
        <source>{0} is less than {1}</source>
        <translation>{0} je méně než {1}</translation>
    </message>
    <message>
        <source>{0} is made for {1} or damaged, and the Docker engine runs {2}</source>
        <translation>{0} je pro {1} nebo je poškozený a engine Dockeru běží na {2}</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} chybí</translation>
    </message>
    <message>
        <source>{0} is more than max_nodes, {1}</source>
        <translation>{0} je více než max_nodes, {1}</translation>
    </message>
    <message>
        <source>{0} is more than {1}</source>
        <translation>{0} je více než {1}</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder</source>
        <translation>{0} není soubor ani složka</translation>
    </message>
    <message>
        <source>{0} is neither a zip nor a tar file</source>
        <translation>{0} není soubor zip ani tar</translation>
    </message>
    <message>
        <source>{0} is neither a zip nor a tar file and is kept as it is.</source>
        <translation>{0} není zip ani tar a zůstává, jak je.</translation>
    </message>
    <message>
        <source>{0} is neither its own, nor its parent, nor one of its children</source>
        <translation>{0} není jeho vlastní, nadřízený ani podřízený běh</translation>
    </message>
    <message>
        <source>{0} is no Docker target and no cluster</source>
        <translation>{0} není cíl Dockeru ani klastr</translation>
    </message>
    <message>
        <source>{0} is no JSON object</source>
        <translation>{0} není objekt JSON</translation>
    </message>
    <message>
        <source>{0} is no TOML</source>
        <translation>{0} není TOML</translation>
    </message>
    <message>
        <source>{0} is no address (https://...)</source>
        <translation>{0} není adresa (https://...)</translation>
    </message>
    <message>
        <source>{0} is no edit of a {1}</source>
        <translation>{0} není úprava ({1})</translation>
    </message>
    <message>
        <source>{0} is no environment of conda&apos;s</source>
        <translation>{0} není prostředí conda</translation>
    </message>
    <message>
        <source>{0} is no file or folder</source>
        <translation>{0} není soubor ani složka</translation>
    </message>
    <message>
        <source>{0} is no folder</source>
        <translation>{0} není složka</translation>
    </message>
    <message>
        <source>{0} is no instruction</source>
        <translation>{0} není instrukce</translation>
    </message>
    <message>
        <source>{0} is no list of packages</source>
        <translation>{0} není seznam balíčků</translation>
    </message>
    <message>
        <source>{0} is no longer there</source>
        <translation>{0} už neexistuje</translation>
    </message>
    <message>
        <source>{0} is no model, run or dataset</source>
        <translation>{0} není model, běh ani datová sada</translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <translation>{0} není číslo</translation>
    </message>
    <message>
        <source>{0} is no ordinary file in {1}</source>
        <translation>{0} není obyčejný soubor v {1}</translation>
    </message>
    <message>
        <source>{0} is no package</source>
        <translation>{0} není balíček</translation>
    </message>
    <message>
        <source>{0} is no setting of a folder</source>
        <translation>{0} není nastavení složky</translation>
    </message>
    <message>
        <source>{0} is no sha256</source>
        <translation>{0} není sha256</translation>
    </message>
    <message>
        <source>{0} is no specification of an environment</source>
        <translation>{0} není specifikace prostředí</translation>
    </message>
    <message>
        <source>{0} is no virtual environment</source>
        <translation>{0} není virtuální prostředí</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} není mezi {1}</translation>
    </message>
    <message>
        <source>{0} is none that mldesk has built</source>
        <translation>{0} mldesk nesestavil</translation>
    </message>
    <message>
        <source>{0} is none that mldesk has compiled</source>
        <translation>{0} není žádný, který mldesk přeložil</translation>
    </message>
    <message>
        <source>{0} is not a child of this run</source>
        <translation>{0} není podřízeným během tohoto běhu</translation>
    </message>
    <message>
        <source>{0} is not a folder</source>
        <translation>{0} není složka</translation>
    </message>
    <message>
        <source>{0} is not among its outputs</source>
        <translation>{0} není mezi jeho výstupy</translation>
    </message>
    <message>
        <source>{0} is not an argument of {1}</source>
        <translation>{0} není argument skriptu {1}</translation>
    </message>
    <message>
        <source>{0} is not executable for this user</source>
        <translation>{0} tento uživatel nemůže spustit</translation>
    </message>
    <message>
        <source>{0} is not from 0 to {1} days</source>
        <translation>{0} není od 0 do {1} dní</translation>
    </message>
    <message>
        <source>{0} is not in it</source>
        <translation>není v něm {0}</translation>
    </message>
    <message>
        <source>{0} is not in {1}</source>
        <translation>{0} není v {1}</translation>
    </message>
    <message>
        <source>{0} is not inside it</source>
        <translation>{0} není uvnitř</translation>
    </message>
    <message>
        <source>{0} is not inside its work folder</source>
        <translation>{0} není v jeho pracovní složce</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>{0}: není nainstalováno</translation>
    </message>
    <message>
        <source>{0} is not one of 3.11 to 3.13</source>
        <translation>{0} není verze 3.11 až 3.13</translation>
    </message>
    <message>
        <source>{0} is not one of {1}</source>
        <translation>{0} není mezi {1}</translation>
    </message>
    <message>
        <source>{0} is not one of: {1}</source>
        <translation>{0} není mezi: {1}</translation>
    </message>
    <message>
        <source>{0} is not registered as {1}</source>
        <translation>{0} není registrován jako {1}</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} chybí</translation>
    </message>
    <message>
        <source>{0} is not there, {1} is</source>
        <translation>chybí: {0}, je zde: {1}</translation>
    </message>
    <message>
        <source>{0} is not understood</source>
        <translation>{0}: nesrozumitelné</translation>
    </message>
    <message>
        <source>{0} is not what was registered</source>
        <translation>{0} není to, co bylo registrováno</translation>
    </message>
    <message>
        <source>{0} is not where the archive says</source>
        <translation>{0} není tam, kde uvádí archiv</translation>
    </message>
    <message>
        <source>{0} is not where the list of members says</source>
        <translation>{0} není tam, kde uvádí seznam položek</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} není {1}</translation>
    </message>
    <message>
        <source>{0} is of another version of mldesk</source>
        <translation>{0} je z jiné verze mldesku</translation>
    </message>
    <message>
        <source>{0} is on another machine</source>
        <translation>{0} je na jiném počítači</translation>
    </message>
    <message>
        <source>{0} is on node {1}; the nodes are 0 to {2}</source>
        <translation>{0} je na uzlu {1}; uzly jsou 0 až {2}</translation>
    </message>
    <message>
        <source>{0} is one</source>
        <translation>{0} je vzor</translation>
    </message>
    <message>
        <source>{0} is packed in another way than usual, but holds exactly what it should.</source>
        <translation>{0} je zabalen jinak než obvykle, ale obsahuje přesně to, co má.</translation>
    </message>
    <message>
        <source>{0} is packed with method {1}</source>
        <translation>{0} je zabaleno metodou {1}</translation>
    </message>
    <message>
        <source>{0} is shorter than it should be</source>
        <translation>{0} je kratší, než má být</translation>
    </message>
    <message>
        <source>{0} is the default</source>
        <translation>{0} je výchozí</translation>
    </message>
    <message>
        <source>{0} is the name of a device on Windows</source>
        <translation>{0} je ve Windows název zařízení</translation>
    </message>
    <message>
        <source>{0} is there already</source>
        <translation>{0} už existuje</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} je tam dvakrát</translation>
    </message>
    <message>
        <source>{0} is to be at {1}, and the nodes of this compute target have their own names</source>
        <translation>{0} má být na {1}, a uzly tohoto výpočetního cíle mají vlastní názvy</translation>
    </message>
    <message>
        <source>{0} is to be at {1}, and this machine does not have that address</source>
        <translation>{0} má být na {1}, a tento počítač tu adresu nemá</translation>
    </message>
    <message>
        <source>{0} is to use GPU {1}, and the run asks for {2}</source>
        <translation>{0} má používat GPU {1}, a běh jich požaduje {2}</translation>
    </message>
    <message>
        <source>{0} is too large</source>
        <translation>{0}: příliš velký obsah</translation>
    </message>
    <message>
        <source>{0} is too long for a secret</source>
        <translation>{0}: na tajný údaj příliš dlouhé</translation>
    </message>
    <message>
        <source>{0} is too short for a secret</source>
        <translation>{0}: na tajný údaj příliš krátké</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} je {1}</translation>
    </message>
    <message>
        <source>{0} is {1} % above its lowest value ({2})</source>
        <translation>{0} je o {1} % nad svou nejnižší hodnotou ({2})</translation>
    </message>
    <message>
        <source>{0} is {1} already</source>
        <translation>{0} už je {1}</translation>
    </message>
    <message>
        <source>{0} is {1} and may still write to its outputs</source>
        <translation>stav běhu {0}: {1}; může ještě zapisovat do výstupů</translation>
    </message>
    <message>
        <source>{0} is {1}: it ends when its script does</source>
        <translation>stav běhu {0}: {1}; skončí se svým skriptem</translation>
    </message>
    <message>
        <source>{0} knows {1}, this version does not</source>
        <translation>{0} zná {1}, tato verze ne</translation>
    </message>
    <message>
        <source>{0} lacks a value</source>
        <translation>v {0} chybí hodnota</translation>
    </message>
    <message>
        <source>{0} leads out of the run&apos;s folder</source>
        <translation>{0} vede ven ze složky běhu</translation>
    </message>
    <message>
        <source>{0} leads through more than {1} others without an end</source>
        <translation>{0} vede přes více než {1} dalších a nekončí</translation>
    </message>
    <message>
        <source>{0} leads to {1}: {2}</source>
        <translation>{0} vede na {1}: {2}</translation>
    </message>
    <message>
        <source>{0} looks like one</source>
        <translation>{0} vypadá jako tajný údaj</translation>
    </message>
    <message>
        <source>{0} may not be read or written</source>
        <translation>{0} nelze číst nebo zapisovat</translation>
    </message>
    <message>
        <source>{0} memory</source>
        <translation>paměť {0}</translation>
    </message>
    <message>
        <source>{0} must be a whole number</source>
        <translation>{0} musí být celé číslo</translation>
    </message>
    <message>
        <source>{0} must be true or false</source>
        <translation>{0} musí být true nebo false</translation>
    </message>
    <message>
        <source>{0} must be {1}</source>
        <translation>{0} musí být {1}</translation>
    </message>
    <message>
        <source>{0} names alternatives, which pip does not know</source>
        <translation>{0} uvádí alternativy, které pip nezná</translation>
    </message>
    <message>
        <source>{0} names no object</source>
        <translation>{0} neoznačuje žádný objekt</translation>
    </message>
    <message>
        <source>{0} names no version</source>
        <translation>{0} neuvádí verzi</translation>
    </message>
    <message>
        <source>{0} names {1}, which the table has not: its columns are {2}</source>
        <translation>{0} uvádí {1}, což tabulka nemá: její sloupce jsou {2}</translation>
    </message>
    <message>
        <source>{0} needs conda</source>
        <translation>{0} vyžaduje conda</translation>
    </message>
    <message>
        <source>{0} needs files beside the Dockerfile</source>
        <translation>{0} vyžaduje soubory vedle Dockerfile</translation>
    </message>
    <message>
        <source>{0} needs it</source>
        <translation>{0} ho vyžaduje</translation>
    </message>
    <message>
        <source>{0} needs it to convert to {1}</source>
        <translation>{0} ho potřebuje k převodu do {1}</translation>
    </message>
    <message>
        <source>{0} needs it: {1}</source>
        <translation>{0} ji vyžaduje: {1}</translation>
    </message>
    <message>
        <source>{0} needs {1}</source>
        <translation>{0} vyžaduje {1}</translation>
    </message>
    <message>
        <source>{0} needs {1} values</source>
        <translation>{0} vyžaduje hodnoty: {1}</translation>
    </message>
    <message>
        <source>{0} not looked at</source>
        <translation>neprohlédnuto: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} z {1}</translation>
    </message>
    <message>
        <source>{0} of {1} files do not fit the partition format {2}, such as /{3}: its columns are empty there</source>
        <translation>{0} z {1} souborů neodpovídá formátu oddílů {2}, například /{3}: jeho sloupce jsou tam prázdné</translation>
    </message>
    <message>
        <source>{0} of {1} is empty</source>
        <translation>{0} běhu {1} je prázdná</translation>
    </message>
    <message>
        <source>{0} of {1} is not there</source>
        <translation>{0} běhu {1} chybí</translation>
    </message>
    <message>
        <source>{0} of {1} nodes</source>
        <translation>{0} z {1} uzlů</translation>
    </message>
    <message>
        <source>{0} of {1} runs were started</source>
        <translation>spuštěno {0} z {1} běhů</translation>
    </message>
    <message>
        <source>{0} of {1} {2}s</source>
        <translation>{2}: {0} z {1}</translation>
    </message>
    <message>
        <source>{0} on each node are asked for</source>
        <translation>na každém uzlu se jich požaduje {0}</translation>
    </message>
    <message>
        <source>{0} on request</source>
        <translation>{0} na požádání</translation>
    </message>
    <message>
        <source>{0} on {1}: {2}</source>
        <translation>{0} na {1}: {2}</translation>
    </message>
    <message>
        <source>{0} or a part of it is a file</source>
        <translation>{0} nebo část té cesty je soubor</translation>
    </message>
    <message>
        <source>{0} paths are given for {1} files</source>
        <translation>Pro {1} souborů je zadáno {0} cest</translation>
    </message>
    <message>
        <source>{0} processes</source>
        <translation>procesů: {0}</translation>
    </message>
    <message>
        <source>{0} processes are asked for on {1} nodes</source>
        <translation>požaduje se tolik procesů: {0}, na tolika uzlech: {1}</translation>
    </message>
    <message>
        <source>{0} runs in it</source>
        <translation>{0} v něm běží</translation>
    </message>
    <message>
        <source>{0} says nothing</source>
        <translation>{0} nic neuvádí</translation>
    </message>
    <message>
        <source>{0} says {1}</source>
        <translation>{0} hlásí {1}</translation>
    </message>
    <message>
        <source>{0} shared memory</source>
        <translation>sdílená paměť {0}</translation>
    </message>
    <message>
        <source>{0} should lie beside it. Without them it cannot be loaded: get the complete model.</source>
        <translation>Vedle něj má ležet {0}. Bez toho ho nelze načíst: opatřete si úplný model.</translation>
    </message>
    <message>
        <source>{0} stands before FROM</source>
        <translation>{0} stojí před FROM</translation>
    </message>
    <message>
        <source>{0} stands for none</source>
        <translation>{0} nic neoznačuje</translation>
    </message>
    <message>
        <source>{0} stands for the value of an environment variable, which would be stored</source>
        <translation>{0} zastupuje hodnotu proměnné prostředí, která by se uložila</translation>
    </message>
    <message>
        <source>{0} system libraries</source>
        <translation>systémové knihovny ({0})</translation>
    </message>
    <message>
        <source>{0} takes it</source>
        <translation>{0} ho vyžaduje</translation>
    </message>
    <message>
        <source>{0} takes no more runs</source>
        <translation>{0} nepřijímá další běhy</translation>
    </message>
    <message>
        <source>{0} takes no value</source>
        <translation>{0} nepřijímá hodnotu</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} až {1}</translation>
    </message>
    <message>
        <source>{0} tried</source>
        <translation>{0}: vyzkoušení</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>hodnot: {0}</translation>
    </message>
    <message>
        <source>{0} was added</source>
        <translation>{0} přibylo</translation>
    </message>
    <message>
        <source>{0} was added, a link</source>
        <translation>přibyl odkaz {0}</translation>
    </message>
    <message>
        <source>{0} was changed</source>
        <translation>{0} se změnilo</translation>
    </message>
    <message>
        <source>{0} was given</source>
        <translation>zadáno bylo {0}</translation>
    </message>
    <message>
        <source>{0} was killed, or broke down, before it could say how the run ended.</source>
        <translation>{0}: ukončen nebo havaroval dřív, než mohl říct, jak běh skončil.</translation>
    </message>
    <message>
        <source>{0} was left out</source>
        <translation>{0} bylo vynecháno</translation>
    </message>
    <message>
        <source>{0} was not looked at completely</source>
        <translation>{0} nebyl prohlédnut celý</translation>
    </message>
    <message>
        <source>{0} was not registered</source>
        <translation>{0} nebylo registrováno</translation>
    </message>
    <message>
        <source>{0} was not removed</source>
        <translation>{0} se nepodařilo odstranit</translation>
    </message>
    <message>
        <source>{0} was registered by reference: its files are those in {1}</source>
        <translation>{0} je registrována odkazem: její soubory jsou ty v {1}</translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation>{0} ubylo</translation>
    </message>
    <message>
        <source>{0} was removed or renamed</source>
        <translation>{0} bylo odebráno nebo přejmenováno</translation>
    </message>
    <message>
        <source>{0} was restarted or lost power while the run was active.</source>
        <translation>Během běhu došlo k restartu nebo výpadku napájení ({0}).</translation>
    </message>
    <message>
        <source>{0} was still {1} after {2} s</source>
        <translation>{0} byl po {2} s stále ve stavu {1}</translation>
    </message>
    <message>
        <source>{0} was written to after it was registered</source>
        <translation>do {0} se po registraci zapisovalo</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0}, celkem {1}</translation>
    </message>
    <message>
        <source>{0} would be lost</source>
        <translation>{0} by se ztratilo</translation>
    </message>
    <message>
        <source>{0} would fill {1} of memory or disk. Do not load or unpack it.</source>
        <translation>{0} by zaplnilo {1} paměti nebo disku. Nenačítejte ho ani nerozbalujte.</translation>
    </message>
    <message>
        <source>{0} {1} means true</source>
        <translation>{0} {1} znamená true</translation>
    </message>
    <message>
        <source>{0} {1} since step {2}. Nothing more will be learned unless it recovers.</source>
        <translation>{0} {1} od kroku {2}. Pokud se nevzpamatuje, nic dalšího se nenaučí.</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, řádek {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, řádek {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}; {3} has Keras 3</source>
        <translation>{0}, řádek {1}: {2}; {3} má Keras 3</translation>
    </message>
    <message>
        <source>{0}, or name a package of pip&apos;s in its place in the list `pip:`.</source>
        <translation>{0}, nebo místo něj uveďte balíček pip v seznamu `pip:`.</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, is not in the table: by its name it is taken for {2} CPUs and {3}</source>
        <translation>{0}, velikost cíle {1}, není v tabulce: podle názvu se počítá s {2} CPU a {3}</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, means {2}</source>
        <translation>{0}, velikost cíle {1}, znamená {2}</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, means {2}; on a cluster a run has the GPUs that it asks for itself</source>
        <translation>{0}, velikost cíle {1}, znamená {2}; na klastru má běh ty GPU, o které sám požádá</translation>
    </message>
    <message>
        <source>{0}, which this Python lacks: add it to the packages of the environment</source>
        <translation>{0}, který tomuto Pythonu chybí: přidejte ho do balíčků prostředí</translation>
    </message>
    <message>
        <source>{0}, while the training loss falls.</source>
        <translation>{0}, zatímco ztráta při trénování klesá.</translation>
    </message>
    <message>
        <source>{0}. Keras puts no such files into a model. A layer in it could load and run them. Load it only if you trust where it comes from.</source>
        <translation>{0}. Keras takové soubory do modelu nedává. Vrstva v něm by je mohla načíst a spustit. Načtěte ho, jen pokud důvěřujete jeho původu.</translation>
    </message>
    <message>
        <source>{0}. Keras writes none, so another program made or changed this file.</source>
        <translation>{0}. Keras žádné nezapisuje, soubor tedy vytvořil nebo změnil jiný program.</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer into the model, which is a way to steal them. An honest model has its weights beside it: do not load it.</source>
        <translation>{0}. Načtením by se tyto soubory vašeho počítače dostaly do modelu, takto je lze ukrást. Poctivý model má váhy vedle sebe: nenačítejte ho.</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer into the model, which is a way to steal them. An honest model has no such links: do not load it.</source>
        <translation>{0}. Načtením by se tyto soubory vašeho počítače dostaly do modelu, takto je lze ukrást. Poctivý model takové odkazy nemá: nenačítejte ho.</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer. An honest model has its files beside it: do not load it.</source>
        <translation>{0}. Načtení by četlo tyto soubory vašeho počítače. Poctivý model má své soubory vedle sebe: nenačítejte ho.</translation>
    </message>
    <message>
        <source>{0}. Loading the model imports that code and runs it. If it is your own, have it at hand when you load the model; if you do not know it, find out what it is first.</source>
        <translation>{0}. Načtení modelu tento kód importuje a spustí. Je-li váš, mějte ho při načítání po ruce; pokud ho neznáte, nejdřív zjistěte, co to je.</translation>
    </message>
    <message>
        <source>{0}. Nothing runs them by itself, but a model may import them when it is loaded. Read them before you use it.</source>
        <translation>{0}. Samy o sobě se nespustí, ale model je může při načtení importovat. Přečtěte si je, než ho použijete.</translation>
    </message>
    <message>
        <source>{0}. To use the model a library with them must be installed, which runs with all your rights. Install it only from a source that you trust.</source>
        <translation>{0}. K použití modelu musí být nainstalována knihovna s nimi, která běží se všemi vašimi právy. Nainstalujte ji jen ze zdroje, kterému důvěřujete.</translation>
    </message>
    <message>
        <source>{0}.{1} does nothing inside a run of mldesk</source>
        <translation>{0}.{1} uvnitř běhu mldesku nic nedělá</translation>
    </message>
    <message>
        <source>{0}/{1} is another one now</source>
        <translation>{0}/{1} je teď jiný</translation>
    </message>
    <message>
        <source>{0}: different programs would read different ones, which is a way to hide something. Do not load it unless you know why.</source>
        <translation>{0}: různé programy by četly různé z nich, tím lze něco skrýt. Nenačítejte ho, pokud nevíte proč.</translation>
    </message>
    <message>
        <source>{0}: image {1}</source>
        <translation>{0}: image {1}</translation>
    </message>
    <message>
        <source>{0}: links were not followed and their content was not looked at. Loading the model could read or change files elsewhere on this computer. Replace them by the files that are meant.</source>
        <translation>{0}: odkazy se nesledovaly a jejich obsah nebyl prohlédnut. Načtení modelu by mohlo číst nebo měnit soubory jinde v tomto počítači. Nahraďte je soubory, na které míří.</translation>
    </message>
    <message>
        <source>{0}: loading it runs Python code that its author wrote. Keras&apos; safe mode does not reliably prevent that. Load it only if you trust where it comes from.</source>
        <translation>{0}: její načtení spustí kód Pythonu, který napsal její autor. Bezpečný režim Kerasu tomu spolehlivě nebrání. Načtěte ho, jen pokud důvěřujete jeho původu.</translation>
    </message>
    <message>
        <source>{0}: such a layer keeps functions or pickled objects of another framework, and loading it runs them. Load it only if you trust where it comes from.</source>
        <translation>{0}: taková vrstva uchovává funkce nebo objekty pickle jiného frameworku a její načtení je spustí. Načtěte ho, jen pokud důvěřujete jeho původu.</translation>
    </message>
    <message>
        <source>{0}: the file has {1}, these arrays would fill {2} of memory. Loading it can bring this computer to a halt.</source>
        <translation>{0}: soubor má {1}, tato pole by zaplnila {2} paměti. Jeho načtení může tento počítač zastavit.</translation>
    </message>
    <message>
        <source>{0}: the parts do not make the expected file; it is fetched anew.</source>
        <translation>{0}: části nedávají očekávaný soubor; stahuje se znovu.</translation>
    </message>
    <message>
        <source>{0}: the server does not tell the length; it cannot be checked.</source>
        <translation>{0}: server neuvádí délku; nelze ji ověřit.</translation>
    </message>
    <message>
        <source>{0}: the server has another file now or cannot go on; it is fetched anew.</source>
        <translation>{0}: server teď má jiný soubor, nebo nemůže navázat; stahuje se znovu.</translation>
    </message>
    <message>
        <source>{0}: this layer runs the TensorFlow program of another SavedModel, which may read and write files, and Keras&apos; safe mode does not reliably prevent that. Load it only if you trust both models.</source>
        <translation>{0}: tato vrstva spouští program TensorFlow z jiného SavedModelu, který může číst a zapisovat soubory, a bezpečný režim Kerasu tomu spolehlivě nebrání. Načtěte ho, jen pokud důvěřujete oběma modelům.</translation>
    </message>
    <message>
        <source>{0}: {1} is not used: it means nothing here</source>
        <translation>{0}: {1} se nepoužije: zde nic neznamená</translation>
    </message>
    <message>
        <source>{0}: {1}. Trying again in {2} s ({3} of {4}).</source>
        <translation>{0}: {1}. Další pokus za {2} s ({3} z {4}).</translation>
    </message>
    <message>
        <source>{0}: {1}. Trying the mirror {2}.</source>
        <translation>{0}: {1}. Zkouší se zrcadlo {2}.</translation>
    </message>
    <message>
        <source>{0}; TensorFlow lacks CUDA and would not use it</source>
        <translation>{0}; TensorFlow nemá CUDA a nepoužil by ji</translation>
    </message>
    <message>
        <source>{0}; this machine has no GPU for it</source>
        <translation>{0}; tento počítač pro to nemá žádné GPU</translation>
    </message>
    <message>
        <source>{0}; this machine has {1} for it</source>
        <translation>{0}; tento počítač pro to má {1}</translation>
    </message>
    <message>
        <source>{0}{1} does not exist</source>
        <translation>{0}{1} neexistuje</translation>
    </message>
    <message>
        <source>{0}{1} does not run on Python {2}</source>
        <translation>{0}{1} neběží na Pythonu {2}</translation>
    </message>
    <message>
        <source>{0}{1} is no answer of Ray&apos;s: {2}</source>
        <translation>{0}{1} není odpověď Ray: {2}</translation>
    </message>
    <message>
        <source>{0}{1} is not made for this system</source>
        <translation>{0}{1} není pro tento systém</translation>
    </message>
    <message>
        <source>~ looks into texts, and this is a number</source>
        <translation>~ hledá v textech, toto je číslo</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation>„{0}“ není ano ani ne</translation>
    </message>
    <message>
        <source>“{0}” is no duration: write 90 (seconds), 10m or 1h30m</source>
        <translation>„{0}“ není doba trvání: napište 90 (sekund), 10m nebo 1h30m</translation>
    </message>
    <message>
        <source>“{0}” is no moment: write 2026-11-21, or &quot;2026-11-21 14:05&quot;</source>
        <translation>„{0}“ není okamžik: napište 2026-11-21, nebo &quot;2026-11-21 14:05&quot;</translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <translation>„{0}“ není číslo</translation>
    </message>
    <message>
        <source>“{0}” is not a count of values</source>
        <translation>„{0}“ není počet hodnot</translation>
    </message>
    <message>
        <source>“{0}” is not a finite number</source>
        <translation>„{0}“ není konečné číslo</translation>
    </message>
    <message>
        <source>“{0}” is not a number</source>
        <translation>„{0}“ není číslo</translation>
    </message>
    <message>
        <source>“{0}” is not expected here</source>
        <translation>„{0}“ se zde neočekává</translation>
    </message>
    <message>
        <source>“{0}” is not understood</source>
        <translation>„{0}“: nesrozumitelné</translation>
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
        <source>from {lowest} to {highest}</source>
        <translation>od {lowest} do {highest}</translation>
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
        <source>Disk, read</source>
        <translation>Disk, čtení</translation>
    </message>
    <message>
        <source>Disk, written</source>
        <translation>Disk, zápis</translation>
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
        <source>logged as {name}</source>
        <translation>zapsáno jako {name}</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>paměť</translation>
    </message>
    <message>
        <source>of each process</source>
        <translation>každého procesu</translation>
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
    <name>metric_titles</name>
    <message>
        <source>Accuracy</source>
        <translation>Přesnost</translation>
    </message>
    <message>
        <source>Binary accuracy</source>
        <translation>Binární přesnost</translation>
    </message>
    <message>
        <source>Categorical accuracy</source>
        <translation>Kategoriální přesnost</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Kosinová podobnost</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epocha</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Mezera</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma gradientu</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Rychlost učení</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Ztráta</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>Střední IoU</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Střední absolutní chyba</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Střední kvadratická chyba</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexita</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Preciznost</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Úplnost</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Odměna</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Odmocnina střední kvadratické chyby</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skóre</translation>
    </message>
    <message>
        <source>Sparse categorical accuracy</source>
        <translation>Řídká kategoriální přesnost</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Teplota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Doba</translation>
    </message>
    <message>
        <source>Top k categorical accuracy</source>
        <translation>Kategoriální přesnost top k</translation>
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
        <source>Place {place} of {count} in the queue</source>
        <translation>{place}. ve frontě z {count}</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Vrácení do fronty</translation>
    </message>
    <message>
        <source>Release runs</source>
        <translation>Uvolnit běhy</translation>
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
        <source>Unknown: {target} cannot be reached</source>
        <translation>Neznámo: {target} není dostupné</translation>
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
        <source>Archive, or restore</source>
        <translation>Archivovat nebo obnovit</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Vybrat sloupce…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porovnat</translation>
    </message>
    <message>
        <source>Compare the chosen runs</source>
        <translation>Porovnat vybrané běhy</translation>
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
        <source>Filter runs…</source>
        <translation>Filtrovat běhy…</translation>
    </message>
    <message>
        <source>Group runs…</source>
        <translation>Seskupit běhy…</translation>
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
        <source>Saved views…</source>
        <translation>Uložená zobrazení…</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Hledat běhy</translation>
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
        <source>Star, or remove the star</source>
        <translation>Přidat nebo odebrat hvězdičku</translation>
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
        <source>Code</source>
        <translation>Kód</translation>
    </message>
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
        <source>code {hash}</source>
        <translation>kód {hash}</translation>
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
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
</context>
<context>
    <name>tagging</name>
    <message>
        <source>Tag runs</source>
        <translation>Upravit štítky běhů</translation>
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
        <source>Put back</source>
        <translation>Obnoveno z koše</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
</context>
</TS>
