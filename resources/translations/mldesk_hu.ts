<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hozzáadás</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fájl</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Oldal</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>F&amp;uttatás</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Nézet</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Mégse: {title}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Tevékenység</translation>
    </message>
    <message>
        <source>Cancel a task of another program</source>
        <translation>Más program feladatának megszakítása</translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>Nincs folyamatban semmi</translation>
    </message>
    <message>
        <source>Registering data, exporting models and other long tasks show their progress here.</source>
        <translation>Itt látszik az adatok regisztrálásának, a modellek exportálásának és más hosszú feladatoknak a haladása.</translation>
    </message>
</context>
<context>
    <name>AddDatastorePanel</name>
    <message>
        <source>Add datastore</source>
        <translation>Adattár hozzáadása</translation>
    </message>
    <message>
        <source>Adding datastore {name}</source>
        <translation>Adattár hozzáadása: {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Addresses need another package</source>
        <translation>A címekhez még egy csomag kell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Mappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Válasszon mappát.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Install it first: pip install &quot;mldesk[remote]&quot;</source>
        <translation>Először telepítse: pip install &quot;mldesk[remote]&quot;</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Kulcsok és jelszavak</translation>
    </message>
    <message>
        <source>Kind of datastore</source>
        <translation>Az adattár típusa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Name of the datastore</source>
        <translation>Az adattár neve</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciók</translation>
    </message>
    <message>
        <source>Options, one a line</source>
        <translation>Opciók, soronként egy</translation>
    </message>
    <message>
        <source>S3 or other address</source>
        <translation>S3 vagy más cím</translation>
    </message>
    <message>
        <source>They are never stored. They come from the service&apos;s configuration files, or from an environment variable that an option ending in _env names.</source>
        <translation>Soha nem tároljuk őket. A szolgáltatás konfigurációs fájljaiból jönnek, vagy abból a környezeti változóból, amelyet egy _env végű opció nevez meg.</translation>
    </message>
    <message>
        <source>Use it when none is named</source>
        <translation>Ez az alapértelmezett, ha nincs más megadva</translation>
    </message>
    <message>
        <source>name = value</source>
        <translation>név = érték</translation>
    </message>
</context>
<context>
    <name>AddRuns</name>
    <message>
        <source>Add runs</source>
        <translation>Futtatások hozzáadása</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Futtatás keresése</translation>
    </message>
    <message>
        <source>Runs to add</source>
        <translation>Hozzáadandó futtatások</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add Docker target…</source>
        <translation>Docker-cél hozzáadása…</translation>
    </message>
    <message>
        <source>Add Ray cluster…</source>
        <translation>Ray-klaszter hozzáadása…</translation>
    </message>
    <message>
        <source>Add Slurm cluster…</source>
        <translation>Slurm-klaszter hozzáadása…</translation>
    </message>
    <message>
        <source>Add a part of this machine, by a name…</source>
        <translation>E gép egy részének hozzáadása, néven…</translation>
    </message>
    <message>
        <source>Add datastore…</source>
        <translation>Adattár hozzáadása…</translation>
    </message>
    <message>
        <source>Import model…</source>
        <translation>Modell importálása…</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>Új környezet…</translation>
    </message>
    <message>
        <source>Register dataset…</source>
        <translation>Adathalmaz regisztrálása…</translation>
    </message>
</context>
<context>
    <name>AddressSource</name>
    <message>
        <source>64 digits, where the site tells them</source>
        <translation>64 számjegy, ha az oldal megadja</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Címek</translation>
    </message>
    <message>
        <source>Downloads are kept in the workspace.</source>
        <translation>A letöltések a munkaterületre kerülnek.</translation>
    </message>
    <message>
        <source>Expected SHA-256 of the download</source>
        <translation>A letöltés várt SHA-256 összege</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Unpack zip and tar files</source>
        <translation>A zip- és tar-fájlok kibontása</translation>
    </message>
    <message>
        <source>Web addresses, one a line</source>
        <translation>Webcímek, soronként egy</translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>Írjon be legalább egy címet.</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>soronként egy</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>nem kötelező</translation>
    </message>
    <message>
        <source>{line} does not begin with http:// or https://</source>
        <translation>Nem http:// vagy https:// kezdetű: {line}</translation>
    </message>
</context>
<context>
    <name>AliasChips</name>
    <message>
        <source>Add alias</source>
        <translation>Alias hozzáadása</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasok</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Új alias</translation>
    </message>
    <message>
        <source>Remove the alias {alias}</source>
        <translation>Alias eltávolítása: {alias}</translation>
    </message>
    <message>
        <source>such as champion</source>
        <translation>például champion</translation>
    </message>
</context>
<context>
    <name>ArrayView</name>
    <message>
        <source>Array</source>
        <translation>Tömb</translation>
    </message>
    <message>
        <source>Arrays of the file</source>
        <translation>A fájl tömbjei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Első értékek</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Legkisebb – legnagyobb</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Alak</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>of {count} values that were looked at</source>
        <translation>{count} megnézett érték alapján</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} – {high}</translation>
    </message>
</context>
<context>
    <name>AwakeBox</name>
    <message>
        <source>Keep this computer awake while runs are active</source>
        <translation>A gép ne aludjon el, amíg van aktív futtatás</translation>
    </message>
</context>
<context>
    <name>BatchScriptRow</name>
    <message>
        <source>Batch script</source>
        <translation>Kötegelt szkript</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Elrejtés</translation>
    </message>
    <message>
        <source>Made for this run</source>
        <translation>Ehhez a futtatáshoz készül</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Módosításaim visszavonása</translation>
    </message>
</context>
<context>
    <name>BrowseLine</name>
    <message>
        <source>Browse</source>
        <translation>Tallózás</translation>
    </message>
</context>
<context>
    <name>BuildLog</name>
    <message>
        <source>Log of the build</source>
        <translation>A felépítés naplója</translation>
    </message>
    <message>
        <source>The build has said nothing yet</source>
        <translation>A felépítés még nem írt ki semmit</translation>
    </message>
</context>
<context>
    <name>BuildTab</name>
    <message>
        <source>Fetching the data</source>
        <translation>Az adatok letöltése</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>A felépítés naplója</translation>
    </message>
    <message>
        <source>Preparing the environment</source>
        <translation>A környezet előkészítése</translation>
    </message>
    <message>
        <source>Progress of the build</source>
        <translation>A felépítés haladása</translation>
    </message>
    <message>
        <source>The data was not fetched</source>
        <translation>Az adatok nem érkeztek meg</translation>
    </message>
    <message>
        <source>The environment is ready</source>
        <translation>A környezet kész</translation>
    </message>
    <message>
        <source>The environment was not prepared</source>
        <translation>A környezetet nem sikerült előkészíteni</translation>
    </message>
    <message>
        <source>from the cache: nothing had to be built</source>
        <translation>a gyorsítótárból: semmit sem kellett felépíteni</translation>
    </message>
    <message>
        <source>nothing had to be built</source>
        <translation>semmit sem kellett felépíteni</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>Building an image of {name} for {target}</source>
        <translation>Rendszerkép felépítése: {name} → {target}</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>Felépítés: {name}</translation>
    </message>
</context>
<context>
    <name>BundleChart</name>
    <message>
        <source>Copy image</source>
        <translation>Kép másolása</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Nagyítás</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>További műveletek a diagrammal</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Még nincsenek pontok</translation>
    </message>
    <message>
        <source>Save all points as CSV…</source>
        <translation>Minden pont mentése CSV-be…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Mentés PNG-be…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Mentés SVG-be…</translation>
    </message>
    <message>
        <source>Save visible points as CSV…</source>
        <translation>Látható pontok mentése CSV-be…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Minden megjelenítése</translation>
    </message>
    <message>
        <source>{count} NaN or infinite</source>
        <translation>{count} NaN vagy végtelen</translation>
    </message>
    <message>
        <source>{count} not above zero</source>
        <translation>{count} nem pozitív</translation>
    </message>
    <message>
        <source>{count} runs; last values from {low} to {high}, median {middle}; the best is {best} of {name}</source>
        <translation>{count} futtatás; utolsó értékek: {low} – {high}, medián: {middle}; a legjobb: {best} ({name})</translation>
    </message>
</context>
<context>
    <name>BundleLegend</name>
    <message>
        <source>Legend</source>
        <translation>Jelmagyarázat</translation>
    </message>
    <message>
        <source>colour: {metric}</source>
        <translation>szín: {metric}</translation>
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
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>1 file unchanged</source>
        <translation>1 fájl változatlan</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hozzáadva</translation>
    </message>
    <message>
        <source>Added {count}</source>
        <translation>Hozzáadva {count}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Utána</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Mind {count}</translation>
    </message>
    <message>
        <source>All {count} files are the same in both versions.</source>
        <translation>A fájlok ({count}) mindkét verzióban azonosak.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Előtte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosítva</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Módosítva {count}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Összevetés ezzel</translation>
    </message>
    <message>
        <source>Comparing versions of {name}</source>
        <translation>Verziók összevetése: {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Eltérő fájlok</translation>
    </message>
    <message>
        <source>Find changes</source>
        <translation>Változások keresése</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>A változás típusa</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nincs eltérés</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Még nincs mivel összevetni</translation>
    </message>
    <message>
        <source>Once the dataset has another version, you see here which files differ.</source>
        <translation>Ha az adathalmaznak lesz másik verziója, itt látja, mely fájlok térnek el.</translation>
    </message>
    <message>
        <source>Part of a path</source>
        <translation>Az útvonal része</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eltávolítva</translation>
    </message>
    <message>
        <source>Removed {count}</source>
        <translation>Eltávolítva {count}</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Az összevetendő verzió</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number}. verzió</translation>
    </message>
    <message>
        <source>{count} files unchanged</source>
        <translation>{count} fájl változatlan</translation>
    </message>
</context>
<context>
    <name>ChartBoard</name>
    <message>
        <source>Charts</source>
        <translation>Diagramok</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Nagyítás</translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation>Minden diagram megjelenítése</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Fit</source>
        <translation>Teljes</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Vízszintes tengely</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Kiugrók nélkül</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Élő</translation>
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
        <translation>Logaritmikus vízszintes tengely; a napszaknak nincs ilyen</translation>
    </message>
    <message>
        <source>Show everything and follow the run</source>
        <translation>Minden megjelenítése és a futtatás követése</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Simítás</translation>
    </message>
    <message>
        <source>following</source>
        <translation>követi</translation>
    </message>
    <message>
        <source>not following</source>
        <translation>nem követi</translation>
    </message>
    <message>
        <source>smoothing {number}</source>
        <translation>simítás: {number}</translation>
    </message>
    <message>
        <source>x: epoch</source>
        <translation>x: epocha</translation>
    </message>
    <message>
        <source>x: step</source>
        <translation>x: lépés</translation>
    </message>
    <message>
        <source>x: time of day</source>
        <translation>x: időpont</translation>
    </message>
    <message>
        <source>x: time since start</source>
        <translation>x: eltelt idő</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Copy what to do about {name}</source>
        <translation>Teendő másolása: {name}</translation>
    </message>
</context>
<context>
    <name>ClassChart</name>
    <message>
        <source>Examples of each class</source>
        <translation>Példák osztályonként</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>és még {count}</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>Examples of each class</source>
        <translation>Példák osztályonként</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Az osztályok sorrendje</translation>
    </message>
    <message>
        <source>by count</source>
        <translation>darabszám szerint</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>címke szerint</translation>
    </message>
    <message>
        <source>{classes} classes in the first {number} {unit}</source>
        <translation>{classes} osztály az első {number} {unit} alapján</translation>
    </message>
    <message>
        <source>{classes} classes, {number} {unit}</source>
        <translation>{classes} osztály, {number} {unit}</translation>
    </message>
</context>
<context>
    <name>ClusterCard</name>
    <message>
        <source>Account</source>
        <translation>Számla</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Batch script</source>
        <translation>Kötegelt szkript</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU-k</translation>
    </message>
    <message>
        <source>CPUs per node</source>
        <translation>CPU csomópontonként</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-k</translation>
    </message>
    <message>
        <source>GPUs (gres)</source>
        <translation>GPU (gres)</translation>
    </message>
    <message>
        <source>Gives up nodes</source>
        <translation>Csomópontok elengedése</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Feladat</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Lekérdezés…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>No node is up.</source>
        <translation>Egy csomópont sem működik.</translation>
    </message>
    <message>
        <source>No node is up. One is started when a run needs it.</source>
        <translation>Egy csomópont sem működik. Akkor indul, ha egy futtatásnak kell.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Csomópont</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Csomópontok</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>A klaszter csomópontjai</translation>
    </message>
    <message>
        <source>Nodes per run</source>
        <translation>Csomópont futtatásonként</translation>
    </message>
    <message>
        <source>Nothing runs or waits there.</source>
        <translation>Ott semmi sem fut és nem vár.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partíció</translation>
    </message>
    <message>
        <source>Python with Ray</source>
        <translation>Python Rayjel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várólista</translation>
    </message>
    <message>
        <source>Queue of the cluster</source>
        <translation>A klaszter várólistája</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Elérés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Időkorlát</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Felhasználó</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Erre vár</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>válaszol</translation>
    </message>
    <message>
        <source>built by mldesk</source>
        <translation>az mldesk készíti</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nem érhető el</translation>
    </message>
    <message>
        <source>copied into {folder}</source>
        <translation>másolat ide: {folder}</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>látva: {when}</translation>
    </message>
    <message>
        <source>shared with the nodes</source>
        <translation>a csomópontokkal közös</translation>
    </message>
    <message>
        <source>the cluster&apos;s default</source>
        <translation>a klaszter alapértelmezése</translation>
    </message>
    <message>
        <source>the commands of this machine</source>
        <translation>e gép parancsai</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>a partíció szerint</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>saját</translation>
    </message>
    <message>
        <source>{count} at most</source>
        <translation>legfeljebb {count}</translation>
    </message>
    <message>
        <source>{kind} · not looked at yet</source>
        <translation>{kind} · még nincs adat</translation>
    </message>
    <message>
        <source>{least} to {most} nodes, on this machine</source>
        <translation>{least}–{most} csomópont, ezen a gépen</translation>
    </message>
    <message>
        <source>{time} without work</source>
        <translation>{time} munka nélkül</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} / {total}</translation>
    </message>
</context>
<context>
    <name>ClusterForm</name>
    <message>
        <source>{version} answers. Nodes: {nodes}, CPUs: {cpus}, GPUs: {gpus}.</source>
        <translation>{version} válaszol. Csomópontok: {nodes}, CPU: {cpus}, GPU: {gpus}.</translation>
    </message>
</context>
<context>
    <name>ClusterMap</name>
    <message>
        <source>Cluster map</source>
        <translation>Klasztertérkép</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Both files are too different to be shown.</source>
        <translation>A két fájl túlságosan eltér a megjelenítéshez.</translation>
    </message>
    <message>
        <source>Both runs had the same code.</source>
        <translation>Mindkét futtatás kódja azonos volt.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Files of the code</source>
        <translation>A kód fájljai</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Eltérő fájlok</translation>
    </message>
    <message>
        <source>How both files are shown</source>
        <translation>A két fájl megjelenítése</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Sorok</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nincs eltérés</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Nincs fájl</translation>
    </message>
    <message>
        <source>No line differs: only how the lines end, or letters that cannot be shown.</source>
        <translation>Egyetlen sor sem tér el: csak a sorok vége, vagy meg nem jeleníthető betűk.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Run after</source>
        <translation>A változás utáni futtatás</translation>
    </message>
    <message>
        <source>Run before</source>
        <translation>A változás előtti futtatás</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Egymás mellett</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Pillanatkép</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Forráskód</translation>
    </message>
    <message>
        <source>Swap both runs</source>
        <translation>A két futtatás felcserélése</translation>
    </message>
    <message>
        <source>The file after</source>
        <translation>A változás utáni fájl</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>A változás előtti fájl</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ez a fájl üres.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Ez a fájl nem szöveg.</translation>
    </message>
    <message>
        <source>This file is too large to be shown.</source>
        <translation>Ez a fájl túl nagy a megjelenítéshez.</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Egyesítve</translation>
    </message>
    <message>
        <source>What differs in the file</source>
        <translation>Mi tér el a fájlban</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Teljes fájl</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hozzáadva</translation>
    </message>
    <message>
        <source>after</source>
        <translation>utána</translation>
    </message>
    <message>
        <source>before</source>
        <translation>előtte</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>módosítva</translation>
    </message>
    <message>
        <source>one differs</source>
        <translation>1 eltér</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eltávolítva</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} eltér</translation>
    </message>
    <message>
        <source>{count} lines, as submitted</source>
        <translation>{count} sor, ahogy be lett küldve</translation>
    </message>
</context>
<context>
    <name>CompareCurves</name>
    <message>
        <source>Show fewer curves</source>
        <translation>Kevesebb görbe</translation>
    </message>
    <message>
        <source>Show one more curve</source>
        <translation>Még egy görbe</translation>
    </message>
    <message>
        <source>Show {count} more curves</source>
        <translation>Még {count} görbe</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validáció</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Add runs</source>
        <translation>Futtatások hozzáadása</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Alaprendszerkép</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Legjobb</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU-helyek</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Choose two or more runs in the table of Experiments and press Compare.</source>
        <translation>Jelöljön ki két vagy több futtatást a Kísérletek oldal táblázatában, és nyomja meg az Összevetés gombot.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Futtatások összevetése</translation>
    </message>
    <message>
        <source>Compute target</source>
        <translation>Számítási cél</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Görbék</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Eszköz</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Eltérés</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Eltérések</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Csak az eltérések</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Környezet</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Kísérletek</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-k</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Rendszerkép</translation>
    </message>
    <message>
        <source>Image digest</source>
        <translation>Rendszerkép kivonata</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Értelmező</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Korlátok</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gép</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Még nincs mit összevetni</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Védelem</translation>
    </message>
    <message>
        <source>Protection relaxed</source>
        <translation>Lazított védelem</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Eredmények</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Szkript</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Titkok</translation>
    </message>
    <message>
        <source>Show the experiments</source>
        <translation>Kísérletek megjelenítése</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Felcserélés</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Rendszer</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tanítási idő</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Az összevetés tárgya</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hozzáadva</translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation>mind azonos ({count})</translation>
    </message>
    <message>
        <source>better</source>
        <translation>jobb</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>módosítva</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>egyenlő</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eltávolítva</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>azonos</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>{number}. verzió</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>rosszabb</translation>
    </message>
    <message>
        <source>{most} runs are the most that can be compared</source>
        <translation>Legfeljebb {most} futtatás vethető össze</translation>
    </message>
    <message>
        <source>{some} of {count} differ</source>
        <translation>{some} / {count} eltér</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Best</source>
        <translation>Legjobb</translation>
    </message>
    <message>
        <source>Both have the same parameters.</source>
        <translation>A paraméterek mindkettőnél azonosak.</translation>
    </message>
    <message>
        <source>Both hold the same.</source>
        <translation>Mindkettő tartalma azonos.</translation>
    </message>
    <message>
        <source>Both were made by the same code.</source>
        <translation>Mindkettő ugyanazzal a kóddal készült.</translation>
    </message>
    <message>
        <source>Both were made with the same packages.</source>
        <translation>Mindkettő ugyanazokkal a csomagokkal készült.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Csak az eltérések</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Környezet</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Jellemző</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Utolsó</translation>
    </message>
    <message>
        <source>Layers that differ</source>
        <translation>Eltérő rétegek</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Eltérő sorok</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrikák</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Neither has metrics.</source>
        <translation>Egyiknek sincsenek metrikái.</translation>
    </message>
    <message>
        <source>Neither tells of data.</source>
        <translation>Egyikhez sincsenek adatok megadva.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nincs eltérés</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Még nincs mivel összevetni</translation>
    </message>
    <message>
        <source>Once there is another version or model, you see here what differs.</source>
        <translation>Ha lesz másik verzió vagy modell, itt látja, mi tér el.</translation>
    </message>
    <message>
        <source>Package or fact</source>
        <translation>Csomag vagy jellemző</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paraméter</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Az összevetendő verzió</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Az összevetés tárgya</translation>
    </message>
    <message>
        <source>Which value of a metric</source>
        <translation>A metrika melyik értéke</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>összevetve ezzel:</translation>
    </message>
</context>
<context>
    <name>ComputePage</name>
    <message>
        <source>Add target</source>
        <translation>Cél hozzáadása</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU-helyek</translation>
    </message>
    <message>
        <source>Changing the CPU slots</source>
        <translation>A CPU-helyek módosítása</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Számítás</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Lemez</translation>
    </message>
    <message>
        <source>Docker containers…</source>
        <translation>Docker-konténerek…</translation>
    </message>
    <message>
        <source>GPU {index}</source>
        <translation>GPU {index}</translation>
    </message>
    <message>
        <source>GPU {index} memory</source>
        <translation>GPU {index} memóriája</translation>
    </message>
    <message>
        <source>Letting {name} take no more runs</source>
        <translation>{name}: futtatások fogadásának leállítása</translation>
    </message>
    <message>
        <source>Letting {name} take runs</source>
        <translation>{name}: futtatások fogadásának engedélyezése</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Lekérdezés…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>Most nem fut semmi.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Semmi sem vár.</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Várólista megnyitása</translation>
    </message>
    <message>
        <source>Part of this machine, by a name…</source>
        <translation>E gép egy része, néven…</translation>
    </message>
    <message>
        <source>Putting {name} back</source>
        <translation>Visszaállítás: {name}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Sorban áll</translation>
    </message>
    <message>
        <source>Ray cluster…</source>
        <translation>Ray-klaszter…</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Eltávolítás: {name}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Fut</translation>
    </message>
    <message>
        <source>Slurm cluster…</source>
        <translation>Slurm-klaszter…</translation>
    </message>
    <message>
        <source>Take no more runs</source>
        <translation>Ne fogadjon több futtatást</translation>
    </message>
    <message>
        <source>The engine rests; figures are from its last minute.</source>
        <translation>A motor pihen; az adatok az utolsó percéből valók.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ez a gép</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Waiting for the engine&apos;s first figures…</source>
        <translation>Várakozás a motor első adataira…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>élő</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} szabad</translation>
    </message>
    <message>
        <source>{name} is ready for runs</source>
        <translation>Kész a futtatásokra: {name}</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Eltávolítva: {name}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{used} in use. Runs beyond them wait in the queue.</source>
        <translation>{used} használatban. A további futtatások sorban állnak.</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} / {total}</translation>
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
        <translation> alkalommal legfeljebb</translation>
    </message>
    <message numerus="yes">
        <source>%n CPU slots</source>
        <translation>
            <numerusform>%n CPU-hely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>A run waits in the queue until what it asks for is free, then starts by itself.</source>
        <translation>A futtatás sorban áll, amíg fel nem szabadul, amire szüksége van, aztán magától elindul.</translation>
    </message>
    <message>
        <source>Also after being preempted</source>
        <translation>Kiszorítás után is</translation>
    </message>
    <message>
        <source>As the target says</source>
        <translation>A cél szerint</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU-helyek</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Compute and environment</source>
        <translation>Számítás és környezet</translation>
    </message>
    <message>
        <source>Compute target</source>
        <translation>Számítási cél</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Görbék</translation>
    </message>
    <message>
        <source>Distribute…</source>
        <translation>Elosztás…</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>For Keras scripts</source>
        <translation>Keras-szkriptekhez</translation>
    </message>
    <message>
        <source>For each process</source>
        <translation>Minden folyamatnak</translation>
    </message>
    <message>
        <source>For this run alone</source>
        <translation>Csak ehhez a futtatáshoz</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>Szabad GPU-memória</translation>
    </message>
    <message>
        <source>From its last checkpoint</source>
        <translation>Az utolsó ellenőrzőponttól</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-k</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Its own packages</source>
        <translation>Saját csomagok</translation>
    </message>
    <message>
        <source>Log every batch</source>
        <translation>Minden köteg naplózása</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Soha</translation>
    </message>
    <message>
        <source>Of this target</source>
        <translation>Ezen a célon</translation>
    </message>
    <message>
        <source>On each GPU, before it starts</source>
        <translation>Minden GPU-n, mielőtt elindul</translation>
    </message>
    <message>
        <source>On its node</source>
        <translation>A csomópontján</translation>
    </message>
    <message>
        <source>Otherwise every epoch, and batches a few times a second.</source>
        <translation>Egyébként minden epocha, és másodpercenként néhány köteg.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Folyamatok</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Futtatás helye</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Újraindítás</translation>
    </message>
    <message>
        <source>That train together</source>
        <translation>Amelyek együtt tanítanak</translation>
    </message>
    <message>
        <source>The cluster&apos;s own Python</source>
        <translation>A klaszter Pythonja</translation>
    </message>
    <message>
        <source>The image as it is</source>
        <translation>A rendszerkép változatlanul</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ez a gép</translation>
    </message>
    <message>
        <source>What other programs use is counted.</source>
        <translation>A más programok által használt is beleszámít.</translation>
    </message>
    <message>
        <source>When a node is lost</source>
        <translation>Ha egy csomópont elvész</translation>
    </message>
    <message>
        <source>a GPU that no other program uses</source>
        <translation>más program által nem használt GPU</translation>
    </message>
    <message>
        <source>as many as this machine has</source>
        <translation>annyi, amennyi ebben a gépben van</translation>
    </message>
    <message>
        <source>at most {count} on a node</source>
        <translation>csomópontonként legfeljebb {count}</translation>
    </message>
    <message>
        <source>no node of the cluster is known to have one</source>
        <translation>egyetlen csomópontról sem tudni, hogy volna benne</translation>
    </message>
    <message>
        <source>none found in this machine</source>
        <translation>ebben a gépben nincs</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>összesen {count}</translation>
    </message>
    <message>
        <source>of {count} ({name}, {memory}), {free} free now</source>
        <translation>összesen {count} ({name}, {memory}), most {free} szabad</translation>
    </message>
    <message>
        <source>of {count}, {used} in use now</source>
        <translation>összesen {count}, most {used} használatban</translation>
    </message>
    <message>
        <source>without asking, each run gets those of its target&apos;s size: {count}</source>
        <translation>kérés nélkül minden futtatás annyit kap, amennyit a célja mérete mond: {count}</translation>
    </message>
    <message>
        <source>{memory} on this target</source>
        <translation>ezen a célon: {memory}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Tévesztési mátrix</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Jósolt</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Valódi</translation>
    </message>
    <message>
        <source>{share} of {total} are right</source>
        <translation>{total} példából {share} helyes</translation>
    </message>
    <message>
        <source>{share} of {total} are right; most often mistaken: {true} taken for {predicted} ({count})</source>
        <translation>{total} példából {share} helyes; leggyakoribb tévesztés: {true} helyett {predicted} ({count})</translation>
    </message>
    <message>
        <source>{true} recognised: {count} ({share} of the class)</source>
        <translation>{true} felismerve: {count} (az osztályból {share})</translation>
    </message>
    <message>
        <source>{true} taken for {predicted}: {count} ({share} of the class)</source>
        <translation>{true} helyett {predicted}: {count} (az osztályból {share})</translation>
    </message>
</context>
<context>
    <name>ConversionView</name>
    <message>
        <source>A run of its own loads the model, converts it, and compares what both predict for samples of its data. You may close this: it goes on, and the export is offered when it is done.</source>
        <translation>Egy külön futtatás betölti és átalakítja a modellt, majd összeveti, mit jósol a kettő az adataiból vett mintákra. Bezárhatja: a futtatás folytatódik, és ha kész, felajánljuk az exportot.</translation>
    </message>
    <message>
        <source>Converting {name} to {format}</source>
        <translation>Átalakítás: {name} → {format}</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Futtatás megnyitása</translation>
    </message>
    <message>
        <source>The model was not converted</source>
        <translation>A modellt nem sikerült átalakítani</translation>
    </message>
    <message>
        <source>What the run says</source>
        <translation>A futtatás kimenete</translation>
    </message>
</context>
<context>
    <name>ConversionWatch</name>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportálva ide: {folder}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Exportálás: {name}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Preparing the export of {name}</source>
        <translation>Az export előkészítése: {name}</translation>
    </message>
</context>
<context>
    <name>CountedRuns</name>
    <message numerus="yes">
        <source>%Ln runs archived</source>
        <translation>
            <numerusform>%Ln futtatás archiválva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs are in the queue again</source>
        <translation>
            <numerusform>%Ln futtatás ismét a várólistán van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs canceled</source>
        <translation>
            <numerusform>%Ln futtatás megszakítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs copied</source>
        <translation>
            <numerusform>%Ln futtatás másolva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs held</source>
        <translation>
            <numerusform>%Ln futtatás visszatartva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs moved</source>
        <translation>
            <numerusform>%Ln futtatás áthelyezve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs released</source>
        <translation>
            <numerusform>%Ln futtatás elengedve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs restored</source>
        <translation>
            <numerusform>%Ln futtatás visszaállítva</numerusform>
        </translation>
    </message>
    <message>
        <source>1 run copied</source>
        <translation>1 futtatás másolva</translation>
    </message>
    <message>
        <source>Run archived</source>
        <translation>Futtatás archiválva</translation>
    </message>
    <message>
        <source>Run canceled</source>
        <translation>Futtatás megszakítva</translation>
    </message>
    <message>
        <source>Run held</source>
        <translation>Futtatás visszatartva</translation>
    </message>
    <message>
        <source>Run is in the queue again</source>
        <translation>A futtatás ismét a várólistán van</translation>
    </message>
    <message>
        <source>Run moved</source>
        <translation>Futtatás áthelyezve</translation>
    </message>
    <message>
        <source>Run released</source>
        <translation>Futtatás elengedve</translation>
    </message>
    <message>
        <source>Run restored</source>
        <translation>Futtatás visszaállítva</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln runs changed</source>
        <translation>
            <numerusform>%Ln futtatás címkéi módosítva</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of 1 run changed</source>
        <translation>1 futtatás címkéi módosítva</translation>
    </message>
</context>
<context>
    <name>CrashPanel</name>
    <message>
        <source>A library of the window needs a newer processor than this one.</source>
        <translation>Az ablak egyik programkönyvtára ennél újabb processzort igényel.</translation>
    </message>
    <message>
        <source>A library of the window reached for memory that is not its own.</source>
        <translation>Az ablak egyik programkönyvtára nem hozzá tartozó memóriához nyúlt.</translation>
    </message>
    <message>
        <source>An error in mldesk itself, not in your script or your data. If it happens again, collect diagnostics and send them to those who look after mldesk; nothing was sent anywhere by itself.</source>
        <translation>Magának az mldesknek a hibája, nem a szkripté vagy az adatoké. Ha megismétlődik, gyűjtse össze a diagnosztikát, és küldje el azoknak, akik az mldesket gondozzák; magától semmi sem lett elküldve.</translation>
    </message>
    <message>
        <source>Collect diagnostics…</source>
        <translation>Diagnosztika gyűjtése…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Másolva</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Jelentés másolása</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Qt, which draws the window, could not go on.</source>
        <translation>Az ablakot rajzoló Qt nem tudott tovább működni.</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>Összeomlási jelentés</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mappa mutatása</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Jelentés mutatása</translation>
    </message>
    <message>
        <source>Something of what you did last may not have been done.</source>
        <translation>Lehet, hogy az utolsó művelet egy része nem történt meg.</translation>
    </message>
    <message>
        <source>The window that was opened {when} was ended by a fault of mldesk. Your runs are not part of the window: they went on without it. What was written down is in the details; nothing was sent anywhere.</source>
        <translation>Az ablakot (megnyitva: {when}) az mldesk hibája zárta be. A futtatások nem az ablak részei: nélküle is folytatódtak. A feljegyzések a részletekben vannak; semmit sem küldtünk el sehová.</translation>
    </message>
    <message>
        <source>There was no memory left for the window.</source>
        <translation>Az ablaknak nem maradt memória.</translation>
    </message>
    <message>
        <source>Try it again. Your runs go on, and what is stored stays as it is.</source>
        <translation>Próbálja újra. A futtatások folytatódnak, és ami tárolva van, változatlan marad.</translation>
    </message>
    <message>
        <source>mldesk crashed</source>
        <translation>Az mldesk összeomlott</translation>
    </message>
    <message>
        <source>mldesk crashed the last time</source>
        <translation>Az mldesk legutóbb összeomlott</translation>
    </message>
    <message>
        <source>mldesk made a mistake</source>
        <translation>Az mldesk hibázott</translation>
    </message>
    <message>
        <source>mldesk was ended from outside the last time</source>
        <translation>Az mldesket legutóbb kívülről állították le</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>elrejtve</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>megjelenítve</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Copy image</source>
        <translation>Kép másolása</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Nagyítás</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>További műveletek a diagrammal</translation>
    </message>
    <message>
        <source>Save all points as CSV…</source>
        <translation>Minden pont mentése CSV-be…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Mentés PNG-be…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Mentés SVG-be…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagram mentése</translation>
    </message>
    <message>
        <source>Save points as CSV</source>
        <translation>Pontok mentése CSV-be</translation>
    </message>
    <message>
        <source>Save visible points as CSV…</source>
        <translation>Látható pontok mentése CSV-be…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Minden megjelenítése</translation>
    </message>
    <message>
        <source>the horizontal axis is logarithmic</source>
        <translation>a vízszintes tengely logaritmikus</translation>
    </message>
    <message>
        <source>{count} not above zero</source>
        <translation>{count} nem pozitív</translation>
    </message>
</context>
<context>
    <name>CurveFeed</name>
    <message>
        <source>Preparing a long curve to be drawn fast</source>
        <translation>Hosszú görbe előkészítése a gyors rajzoláshoz</translation>
    </message>
</context>
<context>
    <name>CurvesTab</name>
    <message>
        <source>Charts</source>
        <translation>Diagramok</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Görbék</translation>
    </message>
    <message>
        <source>Curves appear here as soon as the script logs its first value.</source>
        <translation>A görbék megjelennek, amint a szkript naplózza az első értéket.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Csoportosítás</translation>
    </message>
    <message>
        <source>Mean ± deviation</source>
        <translation>Átlag ± szórás</translation>
    </message>
    <message>
        <source>Mean, min to max</source>
        <translation>Átlag, min.–max.</translation>
    </message>
    <message>
        <source>No metrics</source>
        <translation>Nincsenek metrikák</translation>
    </message>
    <message>
        <source>No metrics yet</source>
        <translation>Még nincsenek metrikák</translation>
    </message>
    <message>
        <source>Show fewer curves</source>
        <translation>Kevesebb görbe</translation>
    </message>
    <message>
        <source>Show one more curve</source>
        <translation>Még egy görbe</translation>
    </message>
    <message>
        <source>Show {count} more curves</source>
        <translation>Még {count} görbe</translation>
    </message>
    <message>
        <source>The script did not start.</source>
        <translation>A szkript nem indult el.</translation>
    </message>
    <message>
        <source>The script logged no metrics. Keras scripts do it by themselves; others call run.log.</source>
        <translation>A szkript nem naplózott metrikát. A Keras-szkriptek maguktól teszik, a többi a run.log hívásával.</translation>
    </message>
    <message>
        <source>What is drawn of a group</source>
        <translation>Mi látszik egy csoportból</translation>
    </message>
    <message>
        <source>first process</source>
        <translation>első folyamat</translation>
    </message>
    <message>
        <source>train</source>
        <translation>tanítás</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validáció</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Add datastore</source>
        <translation>Adattár hozzáadása</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Adathalmazok</translation>
    </message>
    <message>
        <source>Datastores</source>
        <translation>Adattárak</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Adathalmaz regisztrálása</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mi látható</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fájl</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ahogy van</translation>
    </message>
    <message>
        <source>Dataset for {what}</source>
        <translation>Adathalmaz: {what}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Letöltés</translation>
    </message>
    <message>
        <source>How {what} is read</source>
        <translation>Olvasás módja: {what}</translation>
    </message>
    <message>
        <source>Input of the run</source>
        <translation>A futtatás bemenete</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Csatolás</translation>
    </message>
    <message>
        <source>Newest ({version})</source>
        <translation>Legújabb ({version})</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>Nincs adathalmaz</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Eltávolítás: {what}</translation>
    </message>
    <message>
        <source>Script&apos;s default</source>
        <translation>A szkript alapértéke</translation>
    </message>
    <message>
        <source>The script has no default for it: choose a dataset, or type a path under Parameters.</source>
        <translation>A szkriptnek nincs rá alapértéke: válasszon adathalmazt, vagy írjon be útvonalat a Paraméterek lépésben.</translation>
    </message>
    <message>
        <source>Version for {what}</source>
        <translation>Verzió: {what}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>{version}. verzió</translation>
    </message>
    <message>
        <source>Without a dataset the script uses {default}</source>
        <translation>Adathalmaz nélkül a szkript ezt használja: {default}</translation>
    </message>
    <message>
        <source>asked for by the script</source>
        <translation>a szkript maga kéri</translation>
    </message>
    <message>
        <source>copied into the run&apos;s folder first</source>
        <translation>előbb a futtatás mappájába másolva</translation>
    </message>
    <message>
        <source>read in place</source>
        <translation>helyben olvasva</translation>
    </message>
    <message>
        <source>read in the script</source>
        <translation>a szkriptben beolvasva</translation>
    </message>
    <message>
        <source>registered {when}</source>
        <translation>regisztrálva: {when}</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>Add a dataset</source>
        <translation>Adathalmaz hozzáadása</translation>
    </message>
    <message>
        <source>Browse for a folder of data</source>
        <translation>Adatmappa tallózása</translation>
    </message>
    <message>
        <source>Browse for data files</source>
        <translation>Adatfájlok tallózása</translation>
    </message>
    <message>
        <source>Choose a folder of data</source>
        <translation>Adatmappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose data files</source>
        <translation>Adatfájlok kiválasztása</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Drop a folder or files here</source>
        <translation>Húzzon ide egy mappát vagy fájlokat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>No argument of the script looks like a place for data. If it reads a dataset, add one.</source>
        <translation>A szkript egyik argumentuma sem látszik adatok helyének. Ha a szkript adathalmazt olvas, adjon hozzá egyet.</translation>
    </message>
    <message>
        <source>No argument: the script asks the run for it</source>
        <translation>Nincs argumentum: a szkript a futtatástól kéri</translation>
    </message>
    <message>
        <source>There are no datasets yet, and no argument of the script looks like a place for data.</source>
        <translation>Még nincsenek adathalmazok, és a szkript egyik argumentuma sem látszik adatok helyének.</translation>
    </message>
    <message>
        <source>They become a new dataset, or a new version of one.</source>
        <translation>Új adathalmaz lesz belőlük, vagy egy meglévő új verziója.</translation>
    </message>
    <message>
        <source>Which dataset the script reads. Its path is given to the script as the argument&apos;s value.</source>
        <translation>Melyik adathalmazt olvassa a szkript. Az útvonalát a szkript az argumentum értékeként kapja meg.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} és még {count}</translation>
    </message>
</context>
<context>
    <name>DatasetDetail</name>
    <message>
        <source>1 link was left out</source>
        <translation>1 hivatkozás kimaradt</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Leírás hozzáadása</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Változások</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>Név és verzió másolása</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>Leírás: {name}</translation>
    </message>
    <message>
        <source>Description of the dataset</source>
        <translation>Az adathalmaz leírása</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>Export {name} : {version}</source>
        <translation>Exportálás: {name} : {version}</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportálva ide: {folder}</translation>
    </message>
    <message>
        <source>Exporting {name} : {version}</source>
        <translation>Exportálás: {name} : {version}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tárolás</translation>
    </message>
    <message>
        <source>Links are not followed. Put the files themselves there if they belong to it.</source>
        <translation>A hivatkozásokat nem követjük. Ha a fájlok ide tartoznak, magukat a fájlokat tegye oda.</translation>
    </message>
    <message>
        <source>Move all versions to the trash</source>
        <translation>Minden verzió áthelyezése a lomtárba</translation>
    </message>
    <message>
        <source>Move this version to the trash</source>
        <translation>Verzió áthelyezése a lomtárba</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Új verzió</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Előnézet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Regisztrálva</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Címkézés: {name}</translation>
    </message>
    <message>
        <source>The download went another way than usual</source>
        <translation>A letöltés a szokásostól eltérő úton ment</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Használat</translation>
    </message>
    <message>
        <source>Used by ({count})</source>
        <translation>Használat ({count})</translation>
    </message>
    <message>
        <source>Views of the dataset</source>
        <translation>Az adathalmaz nézetei</translation>
    </message>
    <message>
        <source>in the workspace</source>
        <translation>a munkaterületen</translation>
    </message>
    <message>
        <source>left in place</source>
        <translation>a helyén hagyva</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>{count} hivatkozás kimaradt</translation>
    </message>
</context>
<context>
    <name>DatasetLinks</name>
    <message>
        <source>Datasets of the run</source>
        <translation>A futtatás adathalmazai</translation>
    </message>
    <message>
        <source>Open dataset {name} version {number}</source>
        <translation>Adathalmaz megnyitása: {name}, {number}. verzió</translation>
    </message>
    <message>
        <source>The run read it</source>
        <translation>A futtatás olvasta</translation>
    </message>
    <message>
        <source>The run read it through {argument}</source>
        <translation>A futtatás ezen át olvasta: {argument}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>és még {count}</translation>
    </message>
</context>
<context>
    <name>DatasetsView</name>
    <message>
        <source>Dataset</source>
        <translation>Adathalmaz</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Adathalmazok</translation>
    </message>
    <message>
        <source>Drop a folder or files anywhere on this window, or choose them. They are kept in versions.</source>
        <translation>Húzzon egy mappát vagy fájlokat az ablakba bárhová, vagy válassza ki őket. Verziókban őrizzük meg őket.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>Eltávolították, vagy másik munkaterületé.</translation>
    </message>
    <message>
        <source>Look into the trash on the Disk page.</source>
        <translation>Nézze meg a lomtárat a Lemez oldalon.</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Még nincsenek adathalmazok</translation>
    </message>
    <message>
        <source>Nothing new: this is version {version} of {name}</source>
        <translation>Nincs benne új: {name}, {version}. verzió</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Adathalmaz regisztrálása</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Futtatások</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>The dataset {name} is not there</source>
        <translation>Nincs ilyen adathalmaz: {name}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzió</translation>
    </message>
    <message>
        <source>{name}: version {version} registered</source>
        <translation>{name}: {version}. verzió regisztrálva</translation>
    </message>
</context>
<context>
    <name>DatastoreContents</name>
    <message>
        <source>Changed</source>
        <translation>Módosítva</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Tartalom</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Letöltés</translation>
    </message>
    <message>
        <source>Download {what}</source>
        <translation>Letöltés: {what}</translation>
    </message>
    <message>
        <source>Folder that is shown</source>
        <translation>A megjelenített mappa</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Tartalom beolvasása…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Itt még nincs semmi</translation>
    </message>
    <message>
        <source>Register as dataset</source>
        <translation>Regisztrálás adathalmazként</translation>
    </message>
    <message>
        <source>Register {what} as a dataset</source>
        <translation>Regisztrálás adathalmazként: {what}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>all that is shown</source>
        <translation>minden, ami látszik</translation>
    </message>
</context>
<context>
    <name>DatastoreDetail</name>
    <message>
        <source>, {count} skipped as they were there</source>
        <translation>, {count} kihagyva, mert már megvolt</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fájl</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>Visszaállítás: {name}</translation>
    </message>
    <message>
        <source>Choose a folder to upload</source>
        <translation>Feltöltendő mappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose files to upload</source>
        <translation>Feltöltendő fájlok kiválasztása</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Letöltés</translation>
    </message>
    <message>
        <source>Download {path}</source>
        <translation>Letöltés: {path}</translation>
    </message>
    <message>
        <source>Downloaded into {folder}</source>
        <translation>Letöltve ide: {folder}</translation>
    </message>
    <message>
        <source>Downloading from {name}</source>
        <translation>Letöltés innen: {name}</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Letöltés…</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload them</source>
        <translation>Húzza ide a feltöltendő fájlokat vagy mappákat</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fájlok…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Folder of this workspace</source>
        <translation>A munkaterület mappája</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Mappa…</translation>
    </message>
    <message>
        <source>It will be at {place}</source>
        <translation>Ide kerül: {place}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Links are not followed.</source>
        <translation>A hivatkozásokat nem követjük.</translation>
    </message>
    <message>
        <source>Make another one the default first</source>
        <translation>Előbb legyen egy másik az alapértelmezett</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Legyen alapértelmezett</translation>
    </message>
    <message>
        <source>Make {name} the default</source>
        <translation>Legyen alapértelmezett: {name}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Eltávolítás: {name}</translation>
    </message>
    <message>
        <source>Replace files that are there</source>
        <translation>Meglévő fájlok cseréje</translation>
    </message>
    <message>
        <source>They are copied into the folder that is shown, or another one you name.</source>
        <translation>A megjelenített mappába másoljuk őket, vagy egy másikba, amelyet megad.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Feltöltés</translation>
    </message>
    <message>
        <source>Uploading to {name}</source>
        <translation>Feltöltés ide: {name}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>{count} downloaded</source>
        <translation>{count} letöltve</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fájl</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>{count} hivatkozás kimaradt</translation>
    </message>
    <message>
        <source>{count} uploaded</source>
        <translation>{count} feltöltve</translation>
    </message>
    <message>
        <source>{kind} · default</source>
        <translation>{kind} · alapértelmezett</translation>
    </message>
    <message>
        <source>{name} removed; its files stay where they are</source>
        <translation>Adattár eltávolítva: {name}; a fájljai a helyükön maradnak</translation>
    </message>
</context>
<context>
    <name>DatastoreSource</name>
    <message>
        <source>Choose a datastore.</source>
        <translation>Válasszon adattárat.</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Adattár</translation>
    </message>
    <message>
        <source>Files of another machine are kept in the workspace.</source>
        <translation>A más gépen lévő fájlok a munkaterületre kerülnek.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Útvonal</translation>
    </message>
    <message>
        <source>Path in the datastore</source>
        <translation>Útvonal az adattárban</translation>
    </message>
    <message>
        <source>mnist/train, or a pattern; empty for all of it</source>
        <translation>mnist/train, vagy egy minta; üresen: minden</translation>
    </message>
</context>
<context>
    <name>DatastoresView</name>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Adattár</translation>
    </message>
    <message>
        <source>Datastore {name} added</source>
        <translation>Adattár hozzáadva: {name}</translation>
    </message>
    <message>
        <source>Datastores</source>
        <translation>Adattárak</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Alap</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>More</source>
        <translation>Továbbiak</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Collect diagnostics</source>
        <translation>Diagnosztika gyűjtése</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Gyűjtés…</translation>
    </message>
    <message>
        <source>Files that help to find a fault, for you to hand on. Nothing is sent anywhere. Secrets, your name, that of the computer and your home folder are taken out. Look at each file, and leave out what you do not want to share.</source>
        <translation>Fájlok, amelyek segítenek megtalálni a hibát, és amelyeket továbbadhat. Semmit sem küldünk el sehová. A titkokat, az Ön nevét, a gép nevét és a saját mappa útvonalát kivettük belőlük. Nézze át a fájlokat, és hagyja ki, amit nem akar megosztani.</translation>
    </message>
    <message>
        <source>Files to write</source>
        <translation>Kiírandó fájlok</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>A fájl tartalma</translation>
    </message>
    <message>
        <source>Where to write the archive</source>
        <translation>Ide kerül az archívum</translation>
    </message>
    <message>
        <source>Write zip file</source>
        <translation>Zip-fájl írása</translation>
    </message>
    <message>
        <source>{count} of {all} files, {size}</source>
        <translation>{count} / {all} fájl, {size}</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>one line that is the same</source>
        <translation>1 azonos sor</translation>
    </message>
    <message>
        <source>{count} lines that are the same</source>
        <translation>{count} azonos sor</translation>
    </message>
</context>
<context>
    <name>DifferencesTab</name>
    <message>
        <source>Compute</source>
        <translation>Számítás</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Adathalmazok</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Csak az eltérések</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Környezet</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrikák</translation>
    </message>
    <message>
        <source>Nothing differs here.</source>
        <translation>Itt nincs eltérés.</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Erről semmit sem tudni.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>What differs between the runs</source>
        <translation>Mi tér el a futtatások között</translation>
    </message>
    <message>
        <source>What of the runs</source>
        <translation>A futtatások mely része</translation>
    </message>
    <message>
        <source>{some} of {count} differ</source>
        <translation>{some} / {count} eltér</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>Handwritten digits</source>
        <translation>Kézzel írt számjegyek</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Datasets, runs and models are listed here with their sizes once there are some.</source>
        <translation>Ha lesznek adathalmazok, futtatások és modellek, itt látja őket a méretükkel együtt.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Lemez</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>Hely felszabadítása…</translation>
    </message>
    <message>
        <source>Keep the trash for {days} days</source>
        <translation>Lomtár megőrzési ideje: {days} nap</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Újramérés</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mérés…</translation>
    </message>
    <message>
        <source>Nothing takes any space yet</source>
        <translation>Még semmi sem foglal helyet</translation>
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
        <translation>1 kiértékelő</translation>
    </message>
    <message>
        <source>MPI</source>
        <translation>MPI</translation>
    </message>
    <message>
        <source>One process</source>
        <translation>Egy folyamat</translation>
    </message>
    <message>
        <source>Parameter server</source>
        <translation>Paraméterszerver</translation>
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
        <translation>Kiértékelő</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Ezenkívül</translation>
    </message>
    <message>
        <source>Cluster map</source>
        <translation>Klasztertérkép</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Elosztás</translation>
    </message>
    <message>
        <source>Double-click a cell to change it. Ports and hosts left open are reserved at the start.</source>
        <translation>Egy cella dupla kattintással módosítható. A nyitva hagyott portok és gépek induláskor kapnak értéket.</translation>
    </message>
    <message>
        <source>Each process gets MASTER_ADDR, RANK and WORLD_SIZE, for torch.distributed.</source>
        <translation>Minden folyamat megkapja a MASTER_ADDR, RANK és WORLD_SIZE változót, a torch.distributed számára.</translation>
    </message>
    <message>
        <source>Each process gets TF_CONFIG, for tf.distribute&apos;s MultiWorkerMirroredStrategy.</source>
        <translation>Minden folyamat megkapja a TF_CONFIG változót, a tf.distribute MultiWorkerMirroredStrategy stratégiájához.</translation>
    </message>
    <message>
        <source>Each trains on its share</source>
        <translation>Mindegyik a maga részén tanít</translation>
    </message>
    <message>
        <source>Hold the model&apos;s values</source>
        <translation>A modell értékeit tárolják</translation>
    </message>
    <message>
        <source>Machines or containers</source>
        <translation>Gépek vagy konténerek</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrikák</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Csomópontok</translation>
    </message>
    <message>
        <source>Of every process</source>
        <translation>Minden folyamaté</translation>
    </message>
    <message>
        <source>Of the first process</source>
        <translation>Az első folyamaté</translation>
    </message>
    <message>
        <source>Often one for each GPU</source>
        <translation>Gyakran GPU-nként egy</translation>
    </message>
    <message>
        <source>Parameter servers</source>
        <translation>Paraméterszerverek</translation>
    </message>
    <message>
        <source>Processes per node</source>
        <translation>Folyamat csomópontonként</translation>
    </message>
    <message>
        <source>Processes that train one model together. Most runs need only one.</source>
        <translation>Folyamatok, amelyek együtt tanítanak egy modellt. A legtöbb futtatásnak egy is elég.</translation>
    </message>
    <message>
        <source>Started by mpirun, for scripts that use Horovod or mpi4py.</source>
        <translation>Az mpirun indítja, Horovodot vagy mpi4py-t használó szkriptekhez.</translation>
    </message>
    <message>
        <source>That become curves</source>
        <translation>Amelyekből görbék lesznek</translation>
    </message>
    <message>
        <source>The script is started once, as ever.</source>
        <translation>A szkript egyszer indul el, mint mindig.</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Módosításaim visszavonása</translation>
    </message>
    <message>
        <source>What {process} finds in its environment</source>
        <translation>Amit {process} a környezetében talál</translation>
    </message>
    <message>
        <source>Without a chief, worker 0 leads</source>
        <translation>Chief nélkül a worker 0 vezet</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workerek</translation>
    </message>
    <message>
        <source>Workers train, parameter servers hold the values; servers are ended when workers are done.</source>
        <translation>A workerek tanítanak, a paraméterszerverek az értékeket tárolják; ezek leállnak, amint a workerek végeztek.</translation>
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
        <translation>Alaprendszerkép</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU-helyek</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Konténer</translation>
    </message>
    <message>
        <source>Container limits</source>
        <translation>A konténer korlátai</translation>
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
        <translation>Motor</translation>
    </message>
    <message>
        <source>GPU runtime</source>
        <translation>GPU-runtime</translation>
    </message>
    <message>
        <source>If Docker restarts</source>
        <translation>Ha a Docker újraindul</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Rendszerkép</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Rendszerképek</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Újraellenőrzés</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>A motor keresése…</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gép</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Készítő</translation>
    </message>
    <message>
        <source>NVIDIA, ready</source>
        <translation>NVIDIA, kész</translation>
    </message>
    <message>
        <source>No container runs.</source>
        <translation>Egy konténer sem fut.</translation>
    </message>
    <message>
        <source>Running containers</source>
        <translation>Futó konténerek</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Elindult</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Rendszer</translation>
    </message>
    <message>
        <source>The engine has no images.</source>
        <translation>A motornak nincsenek rendszerképei.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>válaszol</translation>
    </message>
    <message>
        <source>containers end with it</source>
        <translation>a konténerek vele együtt leállnak</translation>
    </message>
    <message>
        <source>containers go on</source>
        <translation>a konténerek tovább futnak</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nem válaszol</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>none: containers see no GPU</source>
        <translation>nincs: a konténerek nem látnak GPU-t</translation>
    </message>
    <message>
        <source>{count} CPUs, {memory} memory</source>
        <translation>{count} CPU, {memory} memória</translation>
    </message>
    <message>
        <source>{image} (not there yet: pulled when a run needs it)</source>
        <translation>{image} (még nincs ott: letöltjük, ha egy futtatásnak kell)</translation>
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
        <translation>Üresen: 64 MB; például 2G</translation>
    </message>
    <message>
        <source>A GPU no other program uses, if left empty; or 8G</source>
        <translation>Üresen: más program által nem használt GPU; vagy 8G</translation>
    </message>
    <message>
        <source>Add Docker target</source>
        <translation>Docker-cél hozzáadása</translation>
    </message>
    <message>
        <source>All but a tenth, if left empty; for example 8G; none: no limit</source>
        <translation>Üresen: egytized híján minden; például 8G; none: nincs korlát</translation>
    </message>
    <message>
        <source>All, if left empty; for example 0, 1; or none</source>
        <translation>Üresen: mind; például 0, 1; vagy none</translation>
    </message>
    <message>
        <source>As the CPU slots, if left empty; for example 2.5; none: no limit</source>
        <translation>Üresen: mint a CPU-helyek; például 2.5; none: nincs korlát</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Alaprendszerkép</translation>
    </message>
    <message>
        <source>Before a run starts</source>
        <translation>Mielőtt egy futtatás elindul</translation>
    </message>
    <message>
        <source>Builds use the network of this machine</source>
        <translation>A felépítések e gép hálózatát használják</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU-helyek</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU-k</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Jogosultságok</translation>
    </message>
    <message>
        <source>Data loaders need it</source>
        <translation>Az adatbetöltőknek kell</translation>
    </message>
    <message>
        <source>Docker {version} answers at {address}.</source>
        <translation>A Docker {version} itt válaszol: {address}.</translation>
    </message>
    <message>
        <source>Each container gets at most {limits}.</source>
        <translation>Minden konténer legfeljebb ennyit kap: {limits}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Found by itself, if left empty (DOCKER_HOST, context, socket)</source>
        <translation>Üresen: magától megkeresi (DOCKER_HOST, context, socket)</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>Szabad GPU-memória</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-k</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Korlátok</translation>
    </message>
    <message>
        <source>Linux rights it keeps</source>
        <translation>A megtartott Linux-jogok</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Hálózat</translation>
    </message>
    <message>
        <source>No new privileges by programs</source>
        <translation>A programok nem kaphatnak új jogosultságot</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>None, if left empty; for example SYS_PTRACE</source>
        <translation>Üresen: nincs; például SYS_PTRACE</translation>
    </message>
    <message>
        <source>None, if left empty; for example python:3.11-slim</source>
        <translation>Üresen: nincs; például python:3.11-slim</translation>
    </message>
    <message>
        <source>Of each container</source>
        <translation>Konténerenként</translation>
    </message>
    <message>
        <source>Of each container, at most</source>
        <translation>Konténerenként, legfeljebb</translation>
    </message>
    <message>
        <source>Packages are installed on it</source>
        <translation>Erre telepítjük a csomagokat</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Folyamatok</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Védelem</translation>
    </message>
    <message>
        <source>Reaches out</source>
        <translation>Kifelé nyitott</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <translation>Egyszerre futó futtatások</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>Megosztott memória</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>That runs may be given</source>
        <translation>Amit futtatások kaphatnak</translation>
    </message>
    <message>
        <source>The image is not there yet.</source>
        <translation>A rendszerkép még nincs ott.</translation>
    </message>
    <message>
        <source>The image&apos;s files cannot be changed</source>
        <translation>A rendszerkép fájljai nem módosíthatók</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Ez az érték nem olvasható</translation>
    </message>
    <message>
        <source>This machine&apos;s</source>
        <translation>A gépé</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Felhasználó</translation>
    </message>
    <message>
        <source>What containers may do</source>
        <translation>Amit a konténerek tehetnek</translation>
    </message>
    <message>
        <source>Where Docker answers</source>
        <translation>Ahol a Docker válaszol</translation>
    </message>
    <message>
        <source>Whom the files belong to</source>
        <translation>Akié a fájlok lesznek</translation>
    </message>
    <message>
        <source>You, if left empty; for example root, or 1000:1000</source>
        <translation>Üresen: Ön; például root vagy 1000:1000</translation>
    </message>
    <message>
        <source>docker, if left empty</source>
        <translation>Üresen: docker</translation>
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
        <translation>Erre telepítve; üresen maradhat</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Csomagok</translation>
    </message>
</context>
<context>
    <name>DraftKeeping</name>
    <message>
        <source>This draft is not kept on disk</source>
        <translation>Ez a vázlat nem marad meg a lemezen</translation>
    </message>
</context>
<context>
    <name>DrainNotice</name>
    <message>
        <source>Runs that have begun go on. The others wait in the queue.</source>
        <translation>A megkezdett futtatások folytatódnak. A többi a várólistán vár.</translation>
    </message>
    <message>
        <source>Take runs again</source>
        <translation>Fogadjon ismét futtatásokat</translation>
    </message>
    <message>
        <source>Takes no more runs</source>
        <translation>Nem fogad több futtatást</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Import the model {name}</source>
        <translation>Modell importálása: {name}</translation>
    </message>
    <message>
        <source>Let go to look at it. Nothing is installed yet.</source>
        <translation>Engedje el, és megnézheti. Még semmit sem telepítünk.</translation>
    </message>
    <message>
        <source>Let go to name and register it.</source>
        <translation>Engedje el, és elnevezheti, majd regisztrálhatja.</translation>
    </message>
    <message>
        <source>Let go to name and register them.</source>
        <translation>Engedje el, és elnevezheti, majd regisztrálhatja.</translation>
    </message>
    <message>
        <source>Let go to name it. It is looked at, never loaded.</source>
        <translation>Engedje el, és elnevezheti. Megnézzük, de sosem töltjük be.</translation>
    </message>
    <message>
        <source>Let go to set it up. Nothing starts yet.</source>
        <translation>Engedje el, és beállíthatja. Még semmi sem indul el.</translation>
    </message>
    <message>
        <source>New dataset from {count} items</source>
        <translation>Új adathalmaz {count} elemből</translation>
    </message>
    <message>
        <source>New dataset from {name}</source>
        <translation>Új adathalmaz ebből: {name}</translation>
    </message>
    <message>
        <source>New environment from {name}</source>
        <translation>Új környezet ebből: {name}</translation>
    </message>
    <message>
        <source>New run with {name}</source>
        <translation>Új futtatás ezzel: {name}</translation>
    </message>
</context>
<context>
    <name>EmptyRuns</name>
    <message>
        <source>A run is one execution of a training script. Press New run, drop a script on the window, or train on handwritten digits with the sample.</source>
        <translation>A futtatás egy tanítószkript egyszeri lefuttatása. Nyomja meg az Új futtatás gombot, húzzon egy szkriptet az ablakba, vagy tanítson kézzel írt számjegyeken a mintapéldával.</translation>
    </message>
    <message>
        <source>All runs here are archived</source>
        <translation>Itt minden futtatás archiválva van</translation>
    </message>
    <message>
        <source>Archived runs stay as they are and are left out of the table until you show them.</source>
        <translation>Az archivált futtatások megmaradnak, de a táblázatból kimaradnak, amíg meg nem jeleníti őket.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Keresés törlése</translation>
    </message>
    <message>
        <source>Its runs were moved to the trash or deleted. Those in the trash can be put back on the page Disk.</source>
        <translation>Futtatásai a lomtárba kerültek vagy törlődtek. A lomtárban lévők a Lemez oldalon visszaállíthatók.</translation>
    </message>
    <message>
        <source>No run fits</source>
        <translation>Egy futtatás sem felel meg</translation>
    </message>
    <message>
        <source>No runs in this experiment</source>
        <translation>Ebben a kísérletben nincs futtatás</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Még nincsenek futtatások</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Mintapélda megnyitása</translation>
    </message>
    <message>
        <source>Show all experiments</source>
        <translation>Minden kísérlet megjelenítése</translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>Archivált futtatások</translation>
    </message>
    <message>
        <source>There are runs here, but none that you look for.</source>
        <translation>Vannak itt futtatások, de egyik sem az, amelyet keres.</translation>
    </message>
</context>
<context>
    <name>EnvironmentDetail</name>
    <message>
        <source>As an image for {target}</source>
        <translation>Rendszerképként: {target}</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Alaprendszerkép</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>Felépítés alatt</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Felépítés</translation>
    </message>
    <message>
        <source>Build canceled; nothing is left of it</source>
        <translation>A felépítés megszakítva; nem maradt belőle semmi</translation>
    </message>
    <message>
        <source>Building…</source>
        <translation>Felépítés…</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Felépítve</translation>
    </message>
    <message>
        <source>Built for Docker</source>
        <translation>Felépítve Dockerhez</translation>
    </message>
    <message>
        <source>Built for Docker {when}</source>
        <translation>Felépítve Dockerhez: {when}</translation>
    </message>
    <message>
        <source>Built image</source>
        <translation>Felépített rendszerkép</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Csatornák</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>Név és verzió másolása</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Environment variables, and secrets of the keyring</source>
        <translation>Környezeti változók és titkok a kulcstartóból</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Megvan</translation>
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
        <translation>Így olvastuk be</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Rendszerkép</translation>
    </message>
    <message>
        <source>It is built</source>
        <translation>Felépítve</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>Keras 2 for tf.keras (tf-keras)</source>
        <translation>Keras 2 a tf.keras helyén (tf-keras)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Lekérdezés…</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Alapja</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Új verzió</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>Még nincs felépítve</translation>
    </message>
    <message>
        <source>Not built: the last build failed {when}</source>
        <translation>Nincs felépítve: az utolsó felépítés sikertelen ({when})</translation>
    </message>
    <message>
        <source>Not built: the last build was canceled {when}</source>
        <translation>Nincs felépítve: az utolsó felépítés megszakítva ({when})</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Már nincs ott</translation>
    </message>
    <message>
        <source>Nothing to build</source>
        <translation>Nincs mit felépíteni</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Ezen a gépen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Csomagok</translation>
    </message>
    <message>
        <source>Prepared on Docker</source>
        <translation>Dockerben készül el</translation>
    </message>
    <message>
        <source>Prepared on Docker by the first run</source>
        <translation>Dockerben az első futtatás készíti elő</translation>
    </message>
    <message>
        <source>Putting {name} back</source>
        <translation>Visszaállítás: {name}</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Regisztrálva</translation>
    </message>
    <message>
        <source>Remove all versions</source>
        <translation>Minden verzió eltávolítása</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Verzió eltávolítása</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Eltávolítás: {name}</translation>
    </message>
    <message>
        <source>Runs that use it start at once, from every workspace on this machine.</source>
        <translation>Az ezt használó futtatások azonnal indulnak, a gép bármelyik munkaterületéről.</translation>
    </message>
    <message>
        <source>Runs use the Python that is there.</source>
        <translation>A futtatások az ott lévő Pythont használják.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>The first run builds it while it is Preparing. Build it now, and runs start at once.</source>
        <translation>Az első futtatás építi fel az Előkészítés közben. Építse fel most, és a futtatások azonnal indulnak.</translation>
    </message>
    <message>
        <source>The first run that uses it on a Docker target prepares the image; its log is with that run.</source>
        <translation>A rendszerképet az első futtatás készíti elő, amely Docker-célon használja; a naplója annál a futtatásnál van.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Használat</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Változók</translation>
    </message>
    <message>
        <source>Views of the environment</source>
        <translation>A környezet nézetei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Where to build it</source>
        <translation>A felépítés helye</translation>
    </message>
    <message>
        <source>pip options</source>
        <translation>pip-opciók</translation>
    </message>
    <message>
        <source>the version that fits TensorFlow</source>
        <translation>a TensorFlow-hoz illő verzió</translation>
    </message>
    <message>
        <source>{name} is built</source>
        <translation>Felépítve: {name}</translation>
    </message>
    <message>
        <source>{name} is built for Docker</source>
        <translation>Felépítve Dockerhez: {name}</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Eltávolítva: {name}</translation>
    </message>
    <message>
        <source>{own}; in Docker that of the image</source>
        <translation>{own}; Dockerben a rendszerképé</translation>
    </message>
    <message>
        <source>{version}, as mldesk&apos;s own</source>
        <translation>{version}, mint az mldeské</translation>
    </message>
    <message>
        <source>{version}, asked for {asked}</source>
        <translation>{version}, a kérés: {asked}</translation>
    </message>
</context>
<context>
    <name>EnvironmentEditor</name>
    <message>
        <source>1 problem</source>
        <translation>1 probléma</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 figyelmeztetés</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Változó hozzáadása</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Tallózás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Ellenőrzés…</translation>
    </message>
    <message>
        <source>Choose a file that lists what is needed</source>
        <translation>A szükséges csomagokat felsoroló fájl kiválasztása</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Leírás</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Docker-rendszerkép</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Drop a file that lists what is needed</source>
        <translation>Húzzon ide egy fájlt, amely felsorolja a szükséges csomagokat</translation>
    </message>
    <message>
        <source>Existing Python</source>
        <translation>Meglévő Python</translation>
    </message>
    <message>
        <source>For the script</source>
        <translation>A szkriptnek</translation>
    </message>
    <message>
        <source>From the system&apos;s keyring</source>
        <translation>A rendszer kulcstartójából</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Adjon neki nevet</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Így olvastuk be a fájlt</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Alapja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>A környezet neve</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Új környezet</translation>
    </message>
    <message>
        <source>New version of {name}</source>
        <translation>Új verzió: {name}</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Nincs probléma</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Csomagok</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Regisztrálás</translation>
    </message>
    <message>
        <source>Registering environment {name}</source>
        <translation>Környezet regisztrálása: {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Regisztrálás…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Titkok</translation>
    </message>
    <message>
        <source>This environment exists: a new version of it is made.</source>
        <translation>Ez a környezet már létezik: új verziója készül.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Változók</translation>
    </message>
    <message>
        <source>What it is for; may stay empty</source>
        <translation>Mire való; üresen maradhat</translation>
    </message>
    <message>
        <source>What it is made from</source>
        <translation>Amiből készül</translation>
    </message>
    <message>
        <source>requirements.txt, pyproject.toml, a conda YAML, a Dockerfile, a virtual environment</source>
        <translation>requirements.txt, pyproject.toml, conda YAML, Dockerfile, virtuális környezet</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} probléma</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} figyelmeztetés</translation>
    </message>
</context>
<context>
    <name>EnvironmentRows</name>
    <message>
        <source>3.6 or newer, or a virtual environment</source>
        <translation>3.6 vagy újabb, vagy virtuális környezet</translation>
    </message>
    <message>
        <source>A Dockerfile that begins with {line}</source>
        <translation>Dockerfile, így kezdődik: {line}</translation>
    </message>
    <message>
        <source>About the environment</source>
        <translation>A környezetről</translation>
    </message>
    <message>
        <source>An image is made of it, unless there is one, while the run is Preparing.</source>
        <translation>Rendszerkép készül belőle az Előkészítés közben, ha még nincs.</translation>
    </message>
    <message>
        <source>Another Python…</source>
        <translation>Másik Python…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Tallózás</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>Python-értelmező kiválasztása</translation>
    </message>
    <message>
        <source>Choose a file that lists what is needed</source>
        <translation>A szükséges csomagokat felsoroló fájl kiválasztása</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Környezet</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Fájlból</translation>
    </message>
    <message>
        <source>It is built first, while the run is Preparing.</source>
        <translation>Előbb felépül, az Előkészítés közben.</translation>
    </message>
    <message>
        <source>It is built: runs start at once.</source>
        <translation>Fel van építve: a futtatások azonnal indulnak.</translation>
    </message>
    <message>
        <source>Of this run alone</source>
        <translation>Csak ehhez a futtatáshoz</translation>
    </message>
    <message>
        <source>Path of Python</source>
        <translation>A Python útvonala</translation>
    </message>
    <message>
        <source>Python and its packages</source>
        <translation>A Python és a csomagjai</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>The Python of the image</source>
        <translation>A rendszerkép Pythonja</translation>
    </message>
    <message>
        <source>The cluster&apos;s own Python</source>
        <translation>A klaszter Pythonja</translation>
    </message>
    <message>
        <source>The image {image}, as it is</source>
        <translation>A rendszerkép változatlanul: {image}</translation>
    </message>
    <message>
        <source>The target&apos;s image as it is</source>
        <translation>A cél rendszerképe változatlanul</translation>
    </message>
    <message>
        <source>With all that is installed beside mldesk.</source>
        <translation>Mindennel, ami az mldesk mellett telepítve van.</translation>
    </message>
    <message>
        <source>With the Python and the packages that its nodes have.</source>
        <translation>A csomópontjain lévő Pythonnal és csomagokkal.</translation>
    </message>
    <message>
        <source>With the Python and the packages that the image has.</source>
        <translation>A rendszerképben lévő Pythonnal és csomagokkal.</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python {version}</source>
        <translation>Az mldesk Pythonja, {version}</translation>
    </message>
    <message>
        <source>no packages</source>
        <translation>csomagok nélkül</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>még {count}</translation>
    </message>
</context>
<context>
    <name>EnvironmentTab</name>
    <message>
        <source>Base image</source>
        <translation>Alaprendszerkép</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Felépítve</translation>
    </message>
    <message>
        <source>Copied: save them as a requirements file</source>
        <translation>Másolva: mentse requirements-fájlként</translation>
    </message>
    <message>
        <source>Copy as requirements</source>
        <translation>Másolás requirements-fájlként</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Véget ért</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Környezet</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Kilépési kód</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gép</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Rendszerkép</translation>
    </message>
    <message>
        <source>Image digest</source>
        <translation>Rendszerkép kivonata</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Értelmező</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Korlátok</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gép</translation>
    </message>
    <message>
        <source>Machine and times</source>
        <translation>Gép és időpontok</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Alapja</translation>
    </message>
    <message>
        <source>Notes of the build</source>
        <translation>A felépítés megjegyzései</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Csomag</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Csomagok</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Folyamat</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Védelem</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Itt futott</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Regisztrált név</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Lazítva</translation>
    </message>
    <message>
        <source>Search packages</source>
        <translation>Csomagok keresése</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Titkok</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Szignál</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Elindult</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Beküldve</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Rendszer</translation>
    </message>
    <message>
        <source>The packages of this run were not recorded.</source>
        <translation>A futtatás csomagjai nem lettek rögzítve.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzió</translation>
    </message>
    <message>
        <source>before, taken from the cache</source>
        <translation>korábban, a gyorsítótárból</translation>
    </message>
    <message>
        <source>for this run</source>
        <translation>ehhez a futtatáshoz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>semmi</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Docker image</source>
        <translation>Docker-rendszerkép</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Existing Python</source>
        <translation>Meglévő Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Csomagok</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>Az mldesk Pythonja</translation>
    </message>
</context>
<context>
    <name>EnvironmentsPage</name>
    <message>
        <source>Environment</source>
        <translation>Környezet</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Környezetek</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>Eltávolították, vagy másik munkaterületé.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Alapja</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Új környezet</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Még nincsenek környezetek</translation>
    </message>
    <message>
        <source>Nothing new: this is version {version} of {name}</source>
        <translation>Nincs benne új: {name}, {version}. verzió</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Futtatások</translation>
    </message>
    <message>
        <source>Runs use mldesk&apos;s own Python {version} until you choose another one. Drop a requirements.txt, a pyproject.toml, a conda YAML or a Dockerfile here, or write down what your scripts need.</source>
        <translation>A futtatások az mldesk Pythonját ({version}) használják, amíg mást nem választ. Húzzon ide egy requirements.txt, pyproject.toml, conda YAML vagy Dockerfile fájlt, vagy írja le, mi kell a szkriptjeinek.</translation>
    </message>
    <message>
        <source>The environment {name} is not there</source>
        <translation>Nincs ilyen környezet: {name}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzió</translation>
    </message>
    <message>
        <source>{name}: version {version} registered</source>
        <translation>{name}: {version}. verzió regisztrálva</translation>
    </message>
</context>
<context>
    <name>ExperimentChooser</name>
    <message>
        <source>All experiments</source>
        <translation>Minden kísérlet</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Kísérlet</translation>
    </message>
</context>
<context>
    <name>ExperimentsPage</name>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Kísérletek</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Új futtatás</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Futtatások beolvasása…</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Choose a Python</source>
        <translation>Python kiválasztása</translation>
    </message>
    <message>
        <source>Choose a folder to export into</source>
        <translation>Az export mappájának kiválasztása</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Válasszon mappát.</translation>
    </message>
    <message>
        <source>Choose a key, or make a pair of keys.</source>
        <translation>Válasszon kulcsot, vagy készítsen kulcspárt.</translation>
    </message>
    <message>
        <source>Converted by</source>
        <translation>Átalakító</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formátum</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>Célmappa</translation>
    </message>
    <message>
        <source>Makes the folder {place}</source>
        <translation>Létrejövő mappa: {place}</translation>
    </message>
    <message>
        <source>Python that converts</source>
        <translation>Az átalakító Python</translation>
    </message>
    <message>
        <source>Replace the earlier export</source>
        <translation>A korábbi export cseréje</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>A folder that works without mldesk: the files, what is known of them, how to use them.</source>
        <translation>Olyan mappa, amely az mldesk nélkül is működik: a fájlok, amit tudni róluk, és hogyan kell használni őket.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Vissza az űrlaphoz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exportálás: {name}</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Futtatás leállítása</translation>
    </message>
    <message>
        <source>Stop the conversion</source>
        <translation>Átalakítás leállítása</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Leállítás…</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>Agreement</source>
        <translation>Egyezés</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>Exportálva: {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formátum</translation>
    </message>
    <message>
        <source>Inputs at once</source>
        <translation>Bemenetek egyszerre</translation>
    </message>
    <message>
        <source>It does not predict quite what the original does</source>
        <translation>Nem egészen azt jósolja, amit az eredeti</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Same class for</source>
        <translation>Azonos osztály</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>Try it on your own data before you use it.</source>
        <translation>Használat előtt próbálja ki a saját adatain.</translation>
    </message>
    <message>
        <source>largest difference {difference} on {count} samples of {source}</source>
        <translation>legnagyobb eltérés: {difference}, {count} minta, forrás: {source}</translation>
    </message>
    <message>
        <source>{share} of the samples</source>
        <translation>a minták {share}-ánál</translation>
    </message>
</context>
<context>
    <name>FactGrid</name>
    <message>
        <source>Copy {name}</source>
        <translation>Másolás: {name}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>Choose a folder of data</source>
        <translation>Adatmappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose a folder or files.</source>
        <translation>Válasszon mappát vagy fájlokat.</translation>
    </message>
    <message>
        <source>Choose data files</source>
        <translation>Adatfájlok kiválasztása</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Fájlok kiválasztása</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Mappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Másik kiválasztása</translation>
    </message>
    <message>
        <source>Drop a folder or files here</source>
        <translation>Húzzon ide egy mappát vagy fájlokat</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Tartalom beolvasása…</translation>
    </message>
    <message>
        <source>Only a whole folder can be left in place.</source>
        <translation>Csak egész mappa hagyható a helyén.</translation>
    </message>
    <message>
        <source>They are kept in the workspace and never changed afterwards.</source>
        <translation>A munkaterületre kerülnek, és később nem változnak.</translation>
    </message>
    <message>
        <source>{count} items of {folder}</source>
        <translation>{count} elem innen: {folder}</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Beginning of the file</source>
        <translation>A fájl eleje</translation>
    </message>
    <message>
        <source>Choose a file to look into it.</source>
        <translation>Válasszon egy fájlt, és megnézheti.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Files ({count})</source>
        <translation>Fájlok ({count})</translation>
    </message>
    <message>
        <source>Files of the run</source>
        <translation>A futtatás fájljai</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>Fájlok keresése</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Left out, as links are not followed: {paths}</source>
        <translation>Kimaradtak, mert a hivatkozásokat nem követjük: {paths}</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Még nincsenek fájlok</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Part of a path</source>
        <translation>Az útvonal része</translation>
    </message>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>Kép: {name}, {size}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Előnézet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Másolat mentése</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Másolat mentése…</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Mentés: {name}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>The script wrote nothing into the folder outputs.</source>
        <translation>A szkript semmit sem írt az outputs mappába.</translation>
    </message>
    <message>
        <source>This kind of file has no preview.</source>
        <translation>Ennek a fájltípusnak nincs előnézete.</translation>
    </message>
    <message>
        <source>What the script writes into the folder outputs appears here.</source>
        <translation>Itt jelenik meg, amit a szkript az outputs mappába ír.</translation>
    </message>
    <message>
        <source>{count} file, {size}</source>
        <translation>{count} fájl, {size}</translation>
    </message>
    <message>
        <source>{count} files, {size}</source>
        <translation>{count} fájl, {size}</translation>
    </message>
    <message>
        <source>{shown} of {count} files</source>
        <translation>{shown} / {count} fájl</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>Szűrő</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>Any text</source>
        <translation>Bármely szöveg</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Időtartam</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Véget ért</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sorszám</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Csillagozott</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>tartalmazza</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>nem tartalmazza</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ez:</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nem ez:</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>such as 1h30m</source>
        <translation>például 1h30m</translation>
    </message>
    <message>
        <source>such as 2026-11-21 14:05</source>
        <translation>például 2026-11-21 14:05</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Add a condition</source>
        <translation>Feltétel hozzáadása</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Szűrő törlése</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Szűrő</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Mely futtatások látszanak</translation>
    </message>
    <message>
        <source>The search line says more than rows can show.</source>
        <translation>A keresősor többet mond, mint amennyit a sorok mutatni tudnak.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>How condition {number} compares</source>
        <translation>Hogyan hasonlít a(z) {number}. feltétel</translation>
    </message>
    <message>
        <source>How condition {number} is joined</source>
        <translation>A(z) {number}. feltétel kapcsolata</translation>
    </message>
    <message>
        <source>Remove condition {number}</source>
        <translation>A(z) {number}. feltétel eltávolítása</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Feltétel eltávolítása</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>A(z) {number}. feltétel értéke</translation>
    </message>
    <message>
        <source>What condition {number} asks for</source>
        <translation>Mire kérdez a(z) {number}. feltétel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ahol</translation>
    </message>
    <message>
        <source>and</source>
        <translation>és</translation>
    </message>
    <message>
        <source>or</source>
        <translation>vagy</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Mappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Válasszon mappát.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportálás…</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>Célmappa</translation>
    </message>
    <message>
        <source>Makes the folder {place}</source>
        <translation>Létrejövő mappa: {place}</translation>
    </message>
    <message>
        <source>Replace the earlier export</source>
        <translation>A korábbi export cseréje</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Converted {when}, which is used again if nothing has changed.</source>
        <translation>Átalakítva: {when}; ha semmi sem változott, újra ezt használjuk.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formátum</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n napja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n órája</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n perce</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>egy perce</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>egy órája</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az imént</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>tegnap</translation>
    </message>
</context>
<context>
    <name>FreePanel</name>
    <message>
        <source>1 thing goes from the trash</source>
        <translation>1 elem törlődik a lomtárból</translation>
    </message>
    <message>
        <source>1 thing stays there</source>
        <translation>1 elem ott marad</translation>
    </message>
    <message>
        <source>All of the trash, however new</source>
        <translation>Az egész lomtár, a legújabb elemekkel együtt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Adathalmaz</translation>
    </message>
    <message>
        <source>Downloads that broke off in the last week go, too</source>
        <translation>Az elmúlt héten félbeszakadt letöltések is törlődnek</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Felszabadítás</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Hely felszabadítása</translation>
    </message>
    <message>
        <source>Free {size}</source>
        <translation>{size} felszabadítása</translation>
    </message>
    <message>
        <source>Freeing canceled</source>
        <translation>A felszabadítás megszakítva</translation>
    </message>
    <message>
        <source>Freeing…</source>
        <translation>Felszabadítás…</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Felszabadul</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Törlődik</translation>
    </message>
    <message>
        <source>Goes in part</source>
        <translation>Részben törlődik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Looking what there is to free…</source>
        <translation>A felszabadítható hely keresése…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Nothing to free</source>
        <translation>Nincs mit felszabadítani</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Haladás</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Futtatás</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Megmarad</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Feltöltés</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Mi törlődik, és mi marad meg</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mi történik</translation>
    </message>
    <message>
        <source>What is freed is gone for ever.</source>
        <translation>Ami felszabadul, végleg törlődik.</translation>
    </message>
    <message>
        <source>What you move to the trash can be freed here once it has been there long enough.</source>
        <translation>Amit a lomtárba helyez, itt felszabadítható, ha már elég régóta ott van.</translation>
    </message>
    <message>
        <source>{count} things go from the trash</source>
        <translation>{count} elem törlődik a lomtárból</translation>
    </message>
    <message>
        <source>{count} things stay there</source>
        <translation>{count} elem ott marad</translation>
    </message>
    <message>
        <source>{size} freed</source>
        <translation>{size} felszabadítva</translation>
    </message>
    <message>
        <source>{size} that programs which were killed have left behind</source>
        <translation>{size} kilőtt programok maradványa</translation>
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
        <translation>A szabad GPU-memória módosítása</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>Szabad GPU-memória</translation>
    </message>
    <message>
        <source>No other program</source>
        <translation>Más program nélkül</translation>
    </message>
    <message>
        <source>Runs wait for a GPU that no other program uses.</source>
        <translation>A futtatások olyan GPU-ra várnak, amelyet más program nem használ.</translation>
    </message>
    <message>
        <source>Runs wait until so much is free on each of their GPUs, whoever uses the rest.</source>
        <translation>A futtatások megvárják, hogy minden GPU-jukon ennyi szabad legyen, bárki használja is a többit.</translation>
    </message>
</context>
<context>
    <name>GuardBars</name>
    <message>
        <source>Since {moment}.</source>
        <translation>Kezdete: {moment}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>GB free</source>
        <translation>GB szabad</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Figyelők</translation>
    </message>
    <message>
        <source>Set guards</source>
        <translation>Figyelők beállítása</translation>
    </message>
    <message>
        <source>What the runs of this workspace are watched for, and from when on it is told.</source>
        <translation>Mit figyelünk a munkaterület futtatásain, és mikortól jelezzük.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>perc</translation>
    </message>
    <message>
        <source>values</source>
        <translation>érték</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>A guard has seen something</source>
        <translation>Egy figyelő észrevett valamit</translation>
    </message>
    <message>
        <source>The GPU is idle</source>
        <translation>A GPU tétlen</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>A lemez majdnem megtelt</translation>
    </message>
    <message>
        <source>The loss does not fall any more</source>
        <translation>A veszteség már nem csökken</translation>
    </message>
    <message>
        <source>The loss is not a number</source>
        <translation>A veszteség nem szám</translation>
    </message>
    <message>
        <source>The model overfits</source>
        <translation>A modell túltanul</translation>
    </message>
    <message>
        <source>The script does nothing</source>
        <translation>A szkript nem csinál semmit</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Action</source>
        <translation>Művelet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>A súgó szövege</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Billentyűparancsok</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Billentyűk</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Témakörök</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>1 dataset</source>
        <translation>1 adathalmaz</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modell</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 futtatás</translation>
    </message>
    <message>
        <source>A small network learns to read 12,000 handwritten digits, in less than a minute on a CPU. Script and data are there: press Start and watch it learn.</source>
        <translation>Egy kis hálózat megtanul 12 000 kézzel írt számjegyet olvasni, CPU-n egy percen belül. A szkript és az adatok készen állnak: nyomja meg a Futtatás indítása gombot, és figyelje, hogyan tanul.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Minden rendben</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Újraellenőrzés</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Kezdőlap</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Lekérdezés…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Új munkaterület</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Mintapélda megnyitása</translation>
    </message>
    <message>
        <source>Open the sample: handwritten digits</source>
        <translation>Mintapélda megnyitása: kézzel írt számjegyek</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Munkaterület megnyitása</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Legutóbbi munkaterületek</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Rendszerellenőrzés</translation>
    </message>
    <message>
        <source>{count} datasets</source>
        <translation>{count} adathalmaz</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modell</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} futtatás</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} figyelmet kér</translation>
    </message>
</context>
<context>
    <name>ImageForm</name>
    <message>
        <source>Image</source>
        <translation>Rendszerkép</translation>
    </message>
    <message>
        <source>Used as it is; it has Python and the packages</source>
        <translation>Változatlanul használjuk; benne van a Python és a csomagok</translation>
    </message>
</context>
<context>
    <name>ImageGallery</name>
    <message>
        <source>All images</source>
        <translation>Minden kép</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Képek</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Következő kép</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Fájl megnyitása</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Előző kép</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Labels: {labels}</source>
        <translation>Osztálycímkék: {labels}</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>A folder, a file, a zip or tar, or an export of mldesk</source>
        <translation>Mappa, fájl, zip vagy tar, vagy az mldesk exportja</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Fájl kiválasztása</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Mappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>Nyilvános kulcs kiválasztása</translation>
    </message>
    <message>
        <source>Choose the folder or file that holds the model.</source>
        <translation>Válassza ki a modellt tartalmazó mappát vagy fájlt.</translation>
    </message>
    <message>
        <source>Drop a model here</source>
        <translation>Húzzon ide egy modellt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Modell importálása</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importálás: {name}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importálás…</translation>
    </message>
    <message>
        <source>Its files are looked at, never loaded: it is not trusted until you say that it is.</source>
        <translation>A fájljait megnézzük, de sosem töltjük be: nem számít megbízhatónak, amíg Ön nem mondja.</translation>
    </message>
    <message>
        <source>Needs the package model-signing: pip install &apos;mldesk[signing]&apos;</source>
        <translation>A model-signing csomag kell hozzá: pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>Only if the model is signed</source>
        <translation>Csak ha a modell alá van írva</translation>
    </message>
    <message>
        <source>Path of a folder or file</source>
        <translation>Mappa vagy fájl útvonala</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Nyilvános kulcs</translation>
    </message>
    <message>
        <source>Several things were dropped, this is the first. Put what belongs together in a folder.</source>
        <translation>Több dolgot húzott ide, ez az első. Ami összetartozik, azt tegye egy mappába.</translation>
    </message>
    <message>
        <source>That of the export or of the file</source>
        <translation>Az export vagy a fájl neve</translation>
    </message>
    <message>
        <source>What it is and where it is from; may stay empty</source>
        <translation>Mi ez, és honnan való; üresen maradhat</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>Hol van a modell</translation>
    </message>
    <message>
        <source>{name} is imported; it is not trusted yet</source>
        <translation>Importálva: {name}; még nem megbízható</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>InlineText</name>
    <message>
        <source>Edit: {what}</source>
        <translation>Szerkesztés: {what}</translation>
    </message>
</context>
<context>
    <name>InspectionTab</name>
    <message>
        <source>Caution: {title}</source>
        <translation>Figyelem: {title}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Osztály</translation>
    </message>
    <message>
        <source>Danger: {title}</source>
        <translation>Veszély: {title}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formátum</translation>
    </message>
    <message>
        <source>In {file}.</source>
        <translation>Helye: {file}.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Bemenet</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Bemenetek és kimenetek</translation>
    </message>
    <message>
        <source>Its files cannot be read</source>
        <translation>A fájljai nem olvashatók</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Réteg</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Rétegek</translation>
    </message>
    <message>
        <source>No file of a kind that mldesk can read without loading it.</source>
        <translation>Nincs olyan fájlja, amelyet az mldesk betöltés nélkül el tud olvasni.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Számok</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Kimenet</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>Read from {file} without loading it.</source>
        <translation>Betöltés nélkül beolvasva: {file}.</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Mentette</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Alak</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Tanítható</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>a fájl</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}”</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Frees on delete</source>
        <translation>Felszabadítható</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Utolsó használat</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Áthelyezés a lomtárba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Közös</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Mi foglalja a helyet</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>{count} kijelölve, {size}</translation>
    </message>
    <message>
        <source>{name}, its files are left in place outside</source>
        <translation>{name}, a fájljai kívül, a helyükön maradtak</translation>
    </message>
    <message>
        <source>{size} are shared with others, or needed by a model, and stay</source>
        <translation>{size} másokkal közös, vagy egy modellnek kell, így megmarad</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Remove {what}</source>
        <translation>Eltávolítás: {what}</translation>
    </message>
    <message>
        <source>datastore, copied into the run&apos;s folder first</source>
        <translation>adattár, előbb a futtatás mappájába másolva</translation>
    </message>
    <message>
        <source>datastore, read in place</source>
        <translation>adattár, helyben olvasva</translation>
    </message>
    <message>
        <source>output, uploaded when the script has ended</source>
        <translation>kimenet, a szkript vége után feltöltve</translation>
    </message>
    <message>
        <source>read in the script</source>
        <translation>a szkriptben beolvasva</translation>
    </message>
    <message>
        <source>registered as {name}</source>
        <translation>regisztrálva mint {name}</translation>
    </message>
    <message>
        <source>written in the script</source>
        <translation>a szkriptben kiírva</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Container</source>
        <translation>Konténer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Rendszerkép</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Utolsó használat</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Létrehozva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Közös</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>számolás…</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>{count} kijelölve, {size}</translation>
    </message>
    <message>
        <source>{size} and shared layers</source>
        <translation>{size} és közös rétegek</translation>
    </message>
    <message>
        <source>{size} are in layers that other images have, too, and stay as long as one does</source>
        <translation>{size} más rendszerképekkel közös rétegekben van, és megmarad, amíg azok közül egy is megvan</translation>
    </message>
</context>
<context>
    <name>LackWatch</name>
    <message>
        <source>Registering environment {name}</source>
        <translation>Környezet regisztrálása: {name}</translation>
    </message>
</context>
<context>
    <name>LegendLine</name>
    <message>
        <source>Best validation {metric} {value} at {unit} {step}</source>
        <translation>Legjobb validációs {metric}: {value} ({step}. {unit})</translation>
    </message>
    <message>
        <source>Best {metric} {value} at {unit} {step}</source>
        <translation>Legjobb {metric}: {value} ({step}. {unit})</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Jelmagyarázat</translation>
    </message>
    <message>
        <source>all {count} points shown</source>
        <translation>minden pont látszik ({count})</translation>
    </message>
    <message>
        <source>showing {count} points, downsampled, extremes kept</source>
        <translation>{count} pontból ritkítva, a szélsőértékek megmaradtak</translation>
    </message>
    <message>
        <source>train</source>
        <translation>tanítás</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validáció</translation>
    </message>
</context>
<context>
    <name>LineageTab</name>
    <message>
        <source>Graph</source>
        <translation>Gráf</translation>
    </message>
    <message>
        <source>How the lineage is shown</source>
        <translation>A származás megjelenítése</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Nagyobb</translation>
    </message>
    <message>
        <source>Lineage as a list</source>
        <translation>A származás listája</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Forrása</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Teljes megjelenítés</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Ez látható</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kisebb</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>{count} more are not shown</source>
        <translation>még {count} nem látszik</translation>
    </message>
</context>
<context>
    <name>LineageView</name>
    <message>
        <source>Lineage graph</source>
        <translation>Származási gráf</translation>
    </message>
</context>
<context>
    <name>LogCorner</name>
    <message>
        <source>All lines</source>
        <translation>Minden sor</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Minden folyamat</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Hibák</translation>
    </message>
    <message>
        <source>Fold repeats</source>
        <translation>Ismétlések egyben</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Követés</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Következő találat</translation>
    </message>
    <message>
        <source>Of which process</source>
        <translation>Melyik folyamaté</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Előző találat</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Keresés a naplóban</translation>
    </message>
    <message>
        <source>Show equal lines in a row as one, with how often they came</source>
        <translation>Az egymás utáni azonos sorok egyként látszanak, az előfordulások számával</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Figyelmeztetések és hibák</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Mely sorok</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nincs találat</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Log</source>
        <translation>Napló</translation>
    </message>
    <message>
        <source>Log of {process}</source>
        <translation>Napló: {process}</translation>
    </message>
    <message>
        <source>Nothing printed yet</source>
        <translation>Még nincs kiírva semmi</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>A teljes napló megjelenítése</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Lines appear here as the script prints them.</source>
        <translation>A sorok itt jelennek meg, ahogy a szkript kiírja őket.</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>A futtatás naplója</translation>
    </message>
    <message>
        <source>Looking for lines…</source>
        <translation>Sorok keresése…</translation>
    </message>
    <message>
        <source>Nothing printed yet</source>
        <translation>Még nincs kiírva semmi</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Fájl megnyitása</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Keresés…</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Korábbiak</translation>
    </message>
    <message>
        <source>The script printed nothing</source>
        <translation>A szkript semmit sem írt ki</translation>
    </message>
    <message>
        <source>What the program prints is not kept with the run</source>
        <translation>Amit a program kiír, nem marad meg a futással</translation>
    </message>
    <message>
        <source>{size} at the start were not kept</source>
        <translation>Az elejéről {size} nem maradt meg</translation>
    </message>
    <message>
        <source>{size} before this are not shown</source>
        <translation>Korábbról {size} nem látszik</translation>
    </message>
    <message>
        <source>{size} before this were not looked through</source>
        <translation>Korábbról {size} nem lett átnézve</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>How much of the log was looked through</source>
        <translation>Mennyi lett átnézve a naplóból</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>CPU slots</source>
        <translation>CPU-helyek</translation>
    </message>
    <message>
        <source>CPUs per node</source>
        <translation>CPU csomópontonként</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Leírás</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPU csomópontonként</translation>
    </message>
    <message>
        <source>Gives up nodes</source>
        <translation>Csomópontok feladása</translation>
    </message>
    <message>
        <source>Its runs train on fewer GPUs</source>
        <translation>Futtatásai kevesebb GPU-n tanulnak</translation>
    </message>
    <message>
        <source>Its runs train on the CPU</source>
        <translation>Futtatásai a CPU-n tanulnak</translation>
    </message>
    <message>
        <source>Memory per node</source>
        <translation>Memória csomópontonként</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Csomópontok</translation>
    </message>
    <message>
        <source>Nodes now</source>
        <translation>Csomópontok most</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>A gép folyamatai</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Futás helye</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>ezen a gépen</translation>
    </message>
    <message>
        <source>on {name}</source>
        <translation>itt: {name}</translation>
    </message>
    <message>
        <source>{count} up</source>
        <translation>{count} működik</translation>
    </message>
    <message>
        <source>{count} up, {starting} starting</source>
        <translation>{count} működik, {starting} indul</translation>
    </message>
    <message>
        <source>{count}, shared with other runs</source>
        <translation>{count}, más futtatásokkal közösen</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message>
        <source>{time} without work</source>
        <translation>{time} munka nélkül</translation>
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
        <translation>Saját fürt, mint {name}</translation>
    </message>
    <message>
        <source>Add named target</source>
        <translation>Elnevezett cél hozzáadása</translation>
    </message>
    <message>
        <source>As the size says</source>
        <translation>Ahogy a méret mondja</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU-helyek</translation>
    </message>
    <message>
        <source>CPUs: {cpus} · memory: {memory} · GPUs: {gpus}</source>
        <translation>CPU: {cpus} · memória: {memory} · GPU: {gpus}</translation>
    </message>
    <message>
        <source>Containers of {name}</source>
        <translation>{name} konténerei</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Leírás</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Tétlen idő</translation>
    </message>
    <message>
        <source>Its runs may use all that this machine has.</source>
        <translation>Futtatásai mindent használhatnak, ami a gépben van.</translation>
    </message>
    <message>
        <source>Kept nodes</source>
        <translation>Megtartott csomópontok</translation>
    </message>
    <message>
        <source>Machines of this size, at most</source>
        <translation>Legfeljebb ennyi ilyen méretű gép</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Csomópontok</translation>
    </message>
    <message>
        <source>Nodes of {name}</source>
        <translation>{name} csomópontjai</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>A gép folyamatai</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <translation>Egyszerre futó futtatások</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Futás helye</translation>
    </message>
    <message>
        <source>Size of machine</source>
        <translation>Gépméret</translation>
    </message>
    <message>
        <source>This machine as it is, if left empty</source>
        <translation>Üresen hagyva ez a gép, ahogy van</translation>
    </message>
    <message>
        <source>Until an unused node is given up</source>
        <translation>Amíg egy nem használt csomópontot felad</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Mit képvisel</translation>
    </message>
    <message>
        <source>While nothing runs</source>
        <translation>Amíg semmi sem fut</translation>
    </message>
    <message>
        <source>for example gpucluster</source>
        <translation>például gpucluster</translation>
    </message>
</context>
<context>
    <name>MachineSections</name>
    <message>
        <source>Asking the Docker engines…</source>
        <translation>A Docker-motorok lekérdezése…</translation>
    </message>
    <message>
        <source>At least {size} freed</source>
        <translation>Legalább {size} felszabadítva</translation>
    </message>
    <message>
        <source>Built environments</source>
        <translation>Felépített környezetek</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Removing {count} things</source>
        <translation>{count} elem eltávolítása</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Eltávolítás: {name}</translation>
    </message>
    <message>
        <source>images that mldesk built, and its stopped containers</source>
        <translation>az mldesk által felépített rendszerképek, és a leállt konténerei</translation>
    </message>
    <message>
        <source>mldesk has no images and no stopped containers there.</source>
        <translation>Az mldesknek ott nincs rendszerképe és leállt konténere.</translation>
    </message>
    <message>
        <source>shared by all workspaces, built again when needed</source>
        <translation>minden munkaterület közösen használja, szükség esetén újra felépülnek</translation>
    </message>
    <message>
        <source>{size} freed</source>
        <translation>{size} felszabadítva</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>Tevékenység</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Számítás</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Lemez</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Környezetek</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Kísérletek</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>A panel súgója</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Kezdőlap</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Világos vagy sötét</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellek</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Új futtatás…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Új munkaterület…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Mintapélda megnyitása</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Munkaterület megnyitása…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várólista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Kilépés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>GPUs</source>
        <translation>GPU-k</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gép</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Csomópont</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Folyamat</translation>
    </message>
    <message>
        <source>Rank {rank} of {count}</source>
        <translation>{rank}. rang ({count} folyamatból)</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>egy szabad</translation>
    </message>
    <message>
        <source>chosen at start</source>
        <translation>induláskor dől el</translation>
    </message>
    <message>
        <source>dealt out</source>
        <translation>kiosztva</translation>
    </message>
    <message>
        <source>“{value}” are no GPUs: give numbers such as 0, 1, or CPU, or nothing</source>
        <translation>„{value}” nem GPU: adjon meg számokat, például 0, 1, vagy azt, hogy CPU, vagy semmit</translation>
    </message>
    <message>
        <source>“{value}” is no node: give its number, counted from 0</source>
        <translation>„{value}” nem csomópont: adja meg a sorszámát, 0-tól számolva</translation>
    </message>
    <message>
        <source>“{value}” is no port: give 1 to 65535, or nothing to have one chosen</source>
        <translation>„{value}” nem port: adjon meg egyet 1 és 65535 között, vagy semmit, hogy választódjon</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Üzenet bezárása</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>From {begin} to {end}; it is over.</source>
        <translation>{begin} – {end}; már elmúlt.</translation>
    </message>
    <message>
        <source>Since {begin}.</source>
        <translation>Kezdete: {begin}.</translation>
    </message>
</context>
<context>
    <name>MissingBar</name>
    <message>
        <source>Add as new version</source>
        <translation>Hozzáadás új verzióként</translation>
    </message>
    <message>
        <source>Add for this run</source>
        <translation>Hozzáadás ehhez a futtatáshoz</translation>
    </message>
    <message>
        <source>Add to environment</source>
        <translation>Hozzáadás a környezethez</translation>
    </message>
    <message>
        <source>Copy install command</source>
        <translation>Telepítőparancs másolása</translation>
    </message>
    <message>
        <source>It may run all the same: the import is not needed at once.</source>
        <translation>Ettől még futhat: az importra nincs azonnal szükség.</translation>
    </message>
    <message>
        <source>The script asks for {names}, which {environment} lacks.</source>
        <translation>A szkriptnek szüksége lenne rá, de hiányzik: {names} ({environment}).</translation>
    </message>
    <message>
        <source>This run can have an environment of its own: with it, and all else as it is here.</source>
        <translation>Ennek a futtatásnak lehet saját környezete: ezzel együtt, és minden más ugyanaz, mint itt.</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>az mldesk Pythonja</translation>
    </message>
    <message>
        <source>this environment</source>
        <translation>ez a környezet</translation>
    </message>
</context>
<context>
    <name>ModelDetail</name>
    <message>
        <source>1 link was left out</source>
        <translation>1 hivatkozás kimaradt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Összevetés</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>Név és verzió másolása</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>Export it</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Vizsgálat</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Származás</translation>
    </message>
    <message>
        <source>Links are not followed. Import it with the files that are meant in their place.</source>
        <translation>A hivatkozásokat nem követjük. Importálja azokkal a fájlokkal együtt, amelyekre mutatnak.</translation>
    </message>
    <message>
        <source>Metrics and parameters</source>
        <translation>Metrikák és paraméterek</translation>
    </message>
    <message>
        <source>More about this version</source>
        <translation>További műveletek a verzióval</translation>
    </message>
    <message>
        <source>Move this version to the trash</source>
        <translation>Verzió áthelyezése a lomtárba</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Futtatás megnyitása</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Bizalom visszavonása</translation>
    </message>
    <message>
        <source>Trust {name}</source>
        <translation>Megbízhatónak jelölés: {name}</translation>
    </message>
    <message>
        <source>Trust {name} no longer</source>
        <translation>Bizalom visszavonása: {name}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Kipróbálás</translation>
    </message>
    <message>
        <source>Try it on files</source>
        <translation>Kipróbálás fájlokon</translation>
    </message>
    <message>
        <source>Views of the model</source>
        <translation>A modell nézetei</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>{count} hivatkozás kimaradt</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} figyelmeztetés</translation>
    </message>
    <message>
        <source>{name} is converted to {format}</source>
        <translation>Átalakítva: {name} → {format}</translation>
    </message>
    <message>
        <source>{name} was not converted to {format}</source>
        <translation>Nem sikerült átalakítani: {name} → {format}</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modellek</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Archived</source>
        <translation>Archiválva</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumentum</translation>
    </message>
    <message>
        <source>As its export tells</source>
        <translation>Az exportja szerint</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Tartalom</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Tartalomhash</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Adathalmaz</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Fejlesztés</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Eltérés</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Enter: megnyitás</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Kísérlet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Eltérő fájlok</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Keretrendszer</translation>
    </message>
    <message>
        <source>From run</source>
        <translation>Futtatásból</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importálva innen</translation>
    </message>
    <message>
        <source>Imported, not trusted</source>
        <translation>Importálva, nem megbízható</translation>
    </message>
    <message>
        <source>In the trash or gone</source>
        <translation>A lomtárban vagy törölve</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Bemenetek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Sorok</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrika</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrikák</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>Rétegek száma</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>Paraméterek száma</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Kimenetek</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Éles</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Regisztrálva</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Futtatás</translation>
    </message>
    <message>
        <source>Saved by version</source>
        <translation>Mentés verziója</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Szkript</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Aláírta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Előéles</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Rendszer</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Adatok forrása</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Tanítási adatok</translation>
    </message>
    <message>
        <source>Unknown framework</source>
        <translation>Ismeretlen keretrendszer</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number}. verzió</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hozzáadva</translation>
    </message>
    <message>
        <source>an export of {name}</source>
        <translation>{name} exportja</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>másik</translation>
    </message>
    <message>
        <source>any</source>
        <translation>bármi</translation>
    </message>
    <message>
        <source>better</source>
        <translation>jobb</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>módosítva</translation>
    </message>
    <message>
        <source>child</source>
        <translation>gyermek</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>eltér</translation>
    </message>
    <message>
        <source>imported, not trusted</source>
        <translation>importálva, nem megbízható</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ismeretlen</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>egy szám</translation>
    </message>
    <message>
        <source>only in one</source>
        <translation>csak az egyikben</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eltávolítva</translation>
    </message>
    <message>
        <source>same</source>
        <translation>azonos</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <translation>ezen az oldalon látható</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>azonos</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>{number}. verzió</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>rosszabb</translation>
    </message>
    <message>
        <source>{alias} is version {version}</source>
        <translation>{alias}: {version}. verzió</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} paraméter</translation>
    </message>
    <message>
        <source>{name}, in the trash or gone</source>
        <translation>{name} (a lomtárban vagy törölve)</translation>
    </message>
    <message>
        <source>{title}, as told by its export</source>
        <translation>{title} (az exportja szerint)</translation>
    </message>
    <message>
        <source>{title}, in the trash or gone</source>
        <translation>{title} (a lomtárban vagy törölve)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Find models</source>
        <translation>Modellek keresése</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Modell importálása</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>Eltávolították, vagy másik munkaterületé.</translation>
    </message>
    <message>
        <source>Look for something else.</source>
        <translation>Keressen valami mást.</translation>
    </message>
    <message>
        <source>Look into the trash on the Disk page.</source>
        <translation>Nézze meg a lomtárat a Lemez oldalon.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellek</translation>
    </message>
    <message>
        <source>Name, alias, tag, framework</source>
        <translation>Név, alias, címke, keretrendszer</translation>
    </message>
    <message>
        <source>No model fits</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Még nincsenek modellek</translation>
    </message>
    <message>
        <source>Open a run that has ended and press Register model: its files are kept here in versions. A model from elsewhere can be dropped here.</source>
        <translation>Nyisson meg egy befejezett futtatást, és nyomja meg a Modell regisztrálása gombot: a fájljait itt verziókban őrizzük. Máshonnan származó modellt ide húzhat.</translation>
    </message>
    <message>
        <source>Open experiments</source>
        <translation>Kísérletek megnyitása</translation>
    </message>
    <message>
        <source>The model {name} is not there</source>
        <translation>Nincs ilyen modell: {name}</translation>
    </message>
</context>
<context>
    <name>MomentPanel</name>
    <message>
        <source>Arrows move by a second, Page up and Page down by a twentieth</source>
        <translation>A nyilak egy másodperccel, a Page Up és a Page Down egy huszaddal léptet</translation>
    </message>
    <message>
        <source>Leave this moment</source>
        <translation>Kilépés ebből a pillanatból</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Pillanat</translation>
    </message>
    <message>
        <source>No metric had been logged yet</source>
        <translation>Addig egy metrika sem lett naplózva</translation>
    </message>
    <message>
        <source>Nothing had been printed yet</source>
        <translation>Addig semmi sem lett kiírva</translation>
    </message>
    <message>
        <source>One moment of the run</source>
        <translation>A futtatás egy pillanata</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Görbék mutatása</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mutatás a naplóban</translation>
    </message>
    <message>
        <source>The log has no times: the run printed nothing, or an earlier version made it</source>
        <translation>A naplóban nincsenek időpontok: a futtatás semmit sem írt ki, vagy egy korábbi verzió készítette</translation>
    </message>
    <message>
        <source>What was printed then was not kept</source>
        <translation>Az akkori kiírás nem maradt meg</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>a végén</translation>
    </message>
    <message>
        <source>now</source>
        <translation>most</translation>
    </message>
</context>
<context>
    <name>NewRunWizard</name>
    <message>
        <source>1 problem</source>
        <translation>1 probléma</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Hozzáadás a várólistához</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Új futtatás</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Tovább: {step}</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln runs</source>
        <translation>
            <numerusform>%Ln futtatás indítása</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Újrakezdés</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Futtatás indítása</translation>
    </message>
    <message>
        <source>Starting {script}</source>
        <translation>Indítás: {script}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Indítás…</translation>
    </message>
    <message>
        <source>You left this draft unfinished: everything is as you left it.</source>
        <translation>Ezt a piszkozatot félbehagyta: minden úgy van, ahogy hagyta.</translation>
    </message>
    <message>
        <source>in {experiment}</source>
        <translation>kísérlet: {experiment}</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} probléma</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>A folder for the data, runs and models of one study. Everything in it is an ordinary file.</source>
        <translation>Mappa egy kutatás adatainak, futtatásainak és modelljeinek. Minden, ami benne van, közönséges fájl.</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Tallózás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Válasszon mappát.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Munkaterület létrehozása</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Folder for the workspace</source>
        <translation>A munkaterület mappája</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Adjon nevet a munkaterületnek.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Új munkaterület</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Jegyzet mentése</translation>
    </message>
    <message>
        <source>What you tried and what you learned</source>
        <translation>Mit próbált ki, és mit tanult belőle</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Built against TensorFlow</source>
        <translation>A TensorFlow-hoz fordítva</translation>
    </message>
    <message>
        <source>Horovod, built against TensorFlow</source>
        <translation>Horovod, a TensorFlow-hoz fordítva</translation>
    </message>
    <message>
        <source>Keras 2 for tf.keras (tf-keras)</source>
        <translation>Keras 2 a tf.keras helyén (tf-keras)</translation>
    </message>
    <message>
        <source>Scripts get TF_USE_LEGACY_KERAS=1: distributed training with Model.fit needs it</source>
        <translation>A szkriptek megkapják a TF_USE_LEGACY_KERAS=1 változót: az elosztott tanításhoz a Model.fit függvénnyel szükséges</translation>
    </message>
    <message>
        <source>The version that fits</source>
        <translation>A megfelelő verzió</translation>
    </message>
    <message>
        <source>Version of Horovod</source>
        <translation>A Horovod verziója</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message numerus="yes">
        <source>%Ln values: makes %Ln runs</source>
        <translation>
            <numerusform>%Ln érték: %Ln futtatás lesz</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the default, {default}</source>
        <translation>Vissza az alapértékre: {default}</translation>
    </message>
    <message>
        <source>Script&apos;s default</source>
        <translation>A szkript alapértéke</translation>
    </message>
    <message>
        <source>Try all {count}</source>
        <translation>Mind kipróbálása ({count})</translation>
    </message>
    <message>
        <source>default {default}</source>
        <translation>alapérték: {default}</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>egész szám</translation>
    </message>
    <message>
        <source>number</source>
        <translation>szám</translation>
    </message>
    <message>
        <source>one of {count}</source>
        <translation>{count} lehetőség egyike</translation>
    </message>
    <message>
        <source>text</source>
        <translation>szöveg</translation>
    </message>
    <message>
        <source>values with spaces between</source>
        <translation>értékek szóközzel elválasztva</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Best</source>
        <translation>Legjobb</translation>
    </message>
    <message>
        <source>Best validation {metric}</source>
        <translation>Legjobb validációs {metric}</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Legjobb érték</translation>
    </message>
    <message>
        <source>Best {metric}</source>
        <translation>Legjobb {metric}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Számítás</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Adatbázis</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Adathalmaz</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Adathalmazok</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Környezet</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Környezetek</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Jellemző</translation>
    </message>
    <message>
        <source>Fact or package</source>
        <translation>Jellemző vagy csomag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Rendszerképek</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Utolsó</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Maradványok</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mérés</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrika</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrikák</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellek</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>Legújabb futtatások</translation>
    </message>
    <message>
        <source>No difference in the environment.</source>
        <translation>A környezetben nincs eltérés.</translation>
    </message>
    <message>
        <source>No difference in where they ran.</source>
        <translation>Nincs eltérés abban, hol futottak.</translation>
    </message>
    <message>
        <source>No metric differs.</source>
        <translation>Egyik metrika sem tér el.</translation>
    </message>
    <message>
        <source>No parameter differs.</source>
        <translation>Egyik paraméter sem tér el.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Egyéb</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paraméter</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Futtatások</translation>
    </message>
    <message>
        <source>The packages of {names} were not recorded.</source>
        <translation>A csomagok nem lettek rögzítve: {names}.</translation>
    </message>
    <message>
        <source>The same code.</source>
        <translation>Ugyanaz a kód.</translation>
    </message>
    <message>
        <source>The same data, or none.</source>
        <translation>Ugyanazok az adatok, vagy nincsenek.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lomtár</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Feltöltések</translation>
    </message>
    <message>
        <source>What killed programs and broken downloads have left behind; freeing removes it</source>
        <translation>Amit kilőtt programok és félbeszakadt letöltések hagytak hátra; a felszabadítás törli</translation>
    </message>
    <message>
        <source>Where the disk goes</source>
        <translation>Mi foglalja a lemezt</translation>
    </message>
    <message>
        <source>Which value of a metric</source>
        <translation>A metrika melyik értéke</translation>
    </message>
    <message>
        <source>best of the run</source>
        <translation>a futtatás legjobbja</translation>
    </message>
    <message>
        <source>each run, newest right</source>
        <translation>futtatásonként, jobbra a legújabb</translation>
    </message>
    <message>
        <source>in this workspace</source>
        <translation>ezen a munkaterületen</translation>
    </message>
    <message>
        <source>validation {metric}</source>
        <translation>validációs {metric}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} kijelölve</translation>
    </message>
    <message>
        <source>{free} of {size} free on this disk</source>
        <translation>{free} szabad ezen a lemezen ({size})</translation>
    </message>
    <message>
        <source>{shown} of {count} selected</source>
        <translation>{shown} látható, {count} kijelölve</translation>
    </message>
</context>
<context>
    <name>PackagesForm</name>
    <message>
        <source>Add conda packages</source>
        <translation>Conda-csomagok hozzáadása</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Alaprendszerkép</translation>
    </message>
    <message>
        <source>Conda channels</source>
        <translation>Conda-csatornák</translation>
    </message>
    <message>
        <source>Conda packages</source>
        <translation>Conda-csomagok</translation>
    </message>
    <message>
        <source>Need conda or micromamba</source>
        <translation>conda vagy micromamba kell hozzájuk</translation>
    </message>
    <message>
        <source>On Docker only</source>
        <translation>Csak Dockerben</translation>
    </message>
    <message>
        <source>One a line, as for pip</source>
        <translation>Soronként egy, mint a pipnél</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Csomagok</translation>
    </message>
    <message>
        <source>Packages that pip does not have; they need conda or micromamba</source>
        <translation>A pipből hiányzó csomagok; conda vagy micromamba kell hozzájuk</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>That of the compute target</source>
        <translation>A számítási célé</translation>
    </message>
    <message>
        <source>{version}, mldesk&apos;s own</source>
        <translation>{version}, az mldeské</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>1 package</source>
        <translation>1 csomag</translation>
    </message>
    <message>
        <source>All installed</source>
        <translation>Minden telepített</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Kért</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Telepítő</translation>
    </message>
    <message>
        <source>Every run in it records exactly which: look at its tab Environment.</source>
        <translation>Minden futtatás pontosan rögzíti, melyek ezek: nézze meg a Környezet lapját.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Telepítve</translation>
    </message>
    <message>
        <source>It is a bare Python. Make a new version to add some.</source>
        <translation>Ez egy csupasz Python. Csomagokat új verzióval adhat hozzá.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Lekérdezés…</translation>
    </message>
    <message>
        <source>No packages</source>
        <translation>Nincsenek csomagok</translation>
    </message>
    <message>
        <source>Nothing is installed there</source>
        <translation>Ott nincs telepítve semmi</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Csomag</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Csomagok</translation>
    </message>
    <message>
        <source>Search packages</source>
        <translation>Csomagok keresése</translation>
    </message>
    <message>
        <source>The Python cannot be found, or is bare.</source>
        <translation>A Python nem található, vagy csupasz.</translation>
    </message>
    <message>
        <source>The image brings its packages</source>
        <translation>A csomagokat a rendszerkép hozza</translation>
    </message>
    <message>
        <source>Which packages are shown</source>
        <translation>Mely csomagok látszanak</translation>
    </message>
    <message>
        <source>along</source>
        <translation>függőség</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>bármely verzió</translation>
    </message>
    <message>
        <source>{count} packages</source>
        <translation>{count} csomag</translation>
    </message>
</context>
<context>
    <name>PageOffers</name>
    <message>
        <source>On this page</source>
        <translation>Ezen az oldalon</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Művelet</translation>
    </message>
    <message>
        <source>Contrast: as the system</source>
        <translation>Kontraszt: rendszer szerint</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Kontraszt: magas</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Kontraszt: normál</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Adathalmaz</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Környezet</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Kísérlet</translation>
    </message>
    <message>
        <source>Folder of crash reports</source>
        <translation>Az összeomlási jelentések mappája</translation>
    </message>
    <message>
        <source>Folder of this workspace</source>
        <translation>A munkaterület mappája</translation>
    </message>
    <message>
        <source>Folder of window and recent list</source>
        <translation>Az ablak és a legutóbbiak listájának mappája</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Megjelenés</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Motion: as the system</source>
        <translation>Mozgás: rendszer szerint</translation>
    </message>
    <message>
        <source>Motion: full</source>
        <translation>Mozgás: teljes</translation>
    </message>
    <message>
        <source>Motion: reduced</source>
        <translation>Mozgás: csökkentett</translation>
    </message>
    <message>
        <source>Notification when a run ends</source>
        <translation>Értesítés a futás végéről</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Értesítések</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Power: keep this computer awake while runs are active</source>
        <translation>Energia: a gép ne aludjon el, amíg van aktív futtatás</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Futtatás</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Beállítás</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Téma: rendszer szerint</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Téma: sötét</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Téma: világos</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lomtár</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Mi hol van</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Command palette</source>
        <translation>Parancspaletta</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Nincs találat. Kevesebb betű többet talál.</translation>
    </message>
    <message>
        <source>Search actions, runs, data, models, settings and help</source>
        <translation>Műveletek, futtatások, adatok, modellek, beállítások és súgó keresése</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Találatok</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ választás, Enter megnyitás, Esc bezárás</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Diagnostics are in {name}</source>
        <translation>A diagnosztika itt van: {name}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mappa mutatása</translation>
    </message>
</context>
<context>
    <name>ParametersStep</name>
    <message>
        <source>Given to the script as they are</source>
        <translation>Változatlanul kapja meg a szkript</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>További argumentumok</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>Read from the script. Give several values, or a range such as {example}, to try them all.</source>
        <translation>A szkriptből beolvasva. Adjon meg több értéket vagy egy tartományt (például {example}), és mindet kipróbáljuk.</translation>
    </message>
    <message>
        <source>The script runs without arguments: nothing to set here.</source>
        <translation>A szkript argumentumok nélkül fut: itt nincs mit beállítani.</translation>
    </message>
    <message>
        <source>What the script is given on its command line.</source>
        <translation>Amit a szkript a parancssorban megkap.</translation>
    </message>
    <message>
        <source>all as default</source>
        <translation>minden alapértéken</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} futtatás</translation>
    </message>
    <message>
        <source>{same} of {all} as default</source>
        <translation>{same} / {all} alapértéken</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Asked for</source>
        <translation>Kérés</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU-helyek</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Parancs</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Adathalmaz</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Adattár</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-k</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Leghosszabb idő</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Üzenetek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Kimenet</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paraméter</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Futtatás azonosítója</translation>
    </message>
    <message>
        <source>Tag run</source>
        <translation>A futtatás címkézése</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>The script was given no arguments.</source>
        <translation>A szkript nem kapott argumentumokat.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>given to {argument}</source>
        <translation>argumentum: {argument}</translation>
    </message>
    <message>
        <source>kept as you write</source>
        <translation>írás közben mentjük</translation>
    </message>
    <message>
        <source>registered as {name}</source>
        <translation>regisztrálva mint {name}</translation>
    </message>
    <message>
        <source>to find the run again</source>
        <translation>hogy a futtatás újra megtalálható legyen</translation>
    </message>
</context>
<context>
    <name>PartedBar</name>
    <message>
        <source>Where the disk goes</source>
        <translation>Mi foglalja a lemezt</translation>
    </message>
</context>
<context>
    <name>PatternSource</name>
    <message>
        <source>* stands for any letters, ** for any folders</source>
        <translation>A * bármilyen betűket, a ** bármilyen mappákat jelent</translation>
    </message>
    <message>
        <source>Choose a folder of data</source>
        <translation>Adatmappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Válasszon mappát.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Számolás…</translation>
    </message>
    <message>
        <source>Files chosen by a pattern are copied; a whole folder can be left in place.</source>
        <translation>A mintával választott fájlokat másoljuk; egész mappa a helyén hagyható.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>No file matches so far.</source>
        <translation>Eddig egy fájl sem illeszkedik.</translation>
    </message>
    <message>
        <source>No file matches.</source>
        <translation>Egy fájl sem illeszkedik.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>Write a pattern, such as *.csv.</source>
        <translation>Írjon be egy mintát, például *.csv.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Progress of the build</source>
        <translation>A felépítés haladása</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>A futtatás haladása</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>A tanítás haladása</translation>
    </message>
    <message>
        <source>epoch {now} / {all}</source>
        <translation>{now} / {all} epocha</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>várakozik: {time}</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>Phases</source>
        <translation>Fázisok</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>hátravan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>kész</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>sikertelen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>most</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>leállítva</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>Kép: {name}, {size}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 image</source>
        <translation>1 kép</translation>
    </message>
    <message>
        <source>Lowest and highest of the values that were looked at: point at one to see how many</source>
        <translation>A megnézett értékek közül a legkisebb és a legnagyobb: mutasson rá egyre, és látja, hány volt</translation>
    </message>
    <message>
        <source>Missing values of the whole file</source>
        <translation>Hiányzó értékek a teljes fájlban</translation>
    </message>
    <message>
        <source>Missing values of the whole file where it tells them, else of the first {rows} rows</source>
        <translation>Hiányzó értékek a teljes fájlban, ha a fájl megadja, egyébként az első {rows} sorban</translation>
    </message>
    <message>
        <source>Types and missing values of the first {rows} rows</source>
        <translation>Típusok és hiányzó értékek az első {rows} sorban</translation>
    </message>
    <message>
        <source>a long line is cut</source>
        <translation>egy hosszú sor levágva</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>függőleges vonal</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vessző</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>tizedesvessző</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>több mint {count}</translation>
    </message>
    <message>
        <source>of {width} × {height} pixels</source>
        <translation>({width} × {height} képpont)</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>pontosvessző</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulátor</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>az eleje</translation>
    </message>
    <message>
        <source>the first {count} columns</source>
        <translation>az első {count} oszlop</translation>
    </message>
    <message>
        <source>those shown of {width} × {height} pixels</source>
        <translation>a láthatók {width} × {height} képpontosak</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>fejléccel</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>fejléc nélkül</translation>
    </message>
    <message>
        <source>{count} cannot be shown</source>
        <translation>{count} nem jeleníthető meg</translation>
    </message>
    <message>
        <source>{count} long lines are cut</source>
        <translation>{count} hosszú sor levágva</translation>
    </message>
    <message>
        <source>{number} images</source>
        <translation>{number} kép</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>{rows} sor, {columns} oszlop</translation>
    </message>
</context>
<context>
    <name>PreviewTab</name>
    <message>
        <source>Examples of each class</source>
        <translation>Példák osztályonként</translation>
    </message>
    <message>
        <source>File to look into</source>
        <translation>A megnézendő fájl</translation>
    </message>
    <message>
        <source>Images in each folder</source>
        <translation>Képek mappánként</translation>
    </message>
    <message>
        <source>Images of the dataset</source>
        <translation>Az adathalmaz képei</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>A fájl szövege</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <translation>Értékek: {column}</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>példa</translation>
    </message>
    <message>
        <source>images</source>
        <translation>kép</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>sor</translation>
    </message>
    <message>
        <source>{count} arrays</source>
        <translation>{count} tömb</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Close message</source>
        <translation>Üzenet bezárása</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Lista másolása</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Amit találtunk</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>done</source>
        <translation>kész</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>véget ért</translation>
    </message>
    <message>
        <source>ended (signal {number})</source>
        <translation>leállítva ({number}. jel)</translation>
    </message>
    <message>
        <source>failed (code {number})</source>
        <translation>hiba (kód: {number})</translation>
    </message>
    <message>
        <source>killed (signal {number})</source>
        <translation>kilőve ({number}. jel)</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>még nem indult el</translation>
    </message>
    <message>
        <source>running</source>
        <translation>fut</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ismeretlen</translation>
    </message>
    <message>
        <source>{failed}, first</source>
        <translation>{failed}, elsőként</translation>
    </message>
</context>
<context>
    <name>ProcessesTab</name>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Choose a process in the table to see its log beside those after it.</source>
        <translation>Válasszon folyamatot a táblázatban, hogy a naplója a rákövetkezőké mellett látszódjon.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-k</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Csomópont</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Folyamat</translation>
    </message>
    <message>
        <source>Processes of the run</source>
        <translation>A futtatás folyamatai</translation>
    </message>
    <message>
        <source>Rank {rank}, number {local} on its node</source>
        <translation>{rank}. rang, a csomópontján a {local}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Időtartam</translation>
    </message>
</context>
<context>
    <name>PythonForm</name>
    <message>
        <source>Browse</source>
        <translation>Tallózás</translation>
    </message>
    <message>
        <source>Browse for an interpreter</source>
        <translation>Értelmező tallózása</translation>
    </message>
    <message>
        <source>Browse for the folder of a virtual environment</source>
        <translation>Virtuális környezet mappájának tallózása</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>Python kiválasztása</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Válasszon egyet</translation>
    </message>
    <message>
        <source>Choose one that was found, browse, or type its path.</source>
        <translation>Válasszon egyet a megtaláltak közül, tallózzon, vagy írja be az útvonalát.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Ezen a gépen találtuk</translation>
    </message>
    <message>
        <source>No Python is chosen</source>
        <translation>Nincs Python kiválasztva</translation>
    </message>
    <message>
        <source>Of Python or of a virtual environment</source>
        <translation>A Pythoné vagy egy virtuális környezeté</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Ezen a gépen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Útvonal</translation>
    </message>
    <message>
        <source>Path of Python</source>
        <translation>A Python útvonala</translation>
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
        <translation>Futtatás</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Kezdés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Időtartam</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Cancel run</source>
        <translation>Futtatás megszakítása</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Visszatartás</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Mind visszatartása</translation>
    </message>
    <message>
        <source>Hold or release</source>
        <translation>Visszatartás vagy elengedés</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Lejjebb (Alt+Le)</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>Lejjebb a várólistán</translation>
    </message>
    <message>
        <source>Move to the front of the queue</source>
        <translation>Áthelyezés a várólista elejére</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Feljebb (Alt+Fel)</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>Feljebb a várólistán</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Új futtatás</translation>
    </message>
    <message>
        <source>Nothing runs, nothing waits</source>
        <translation>Semmi sem fut, semmi sem vár</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várólista</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Elengedés</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Mind elengedése</translation>
    </message>
    <message>
        <source>Runs that you start beyond what the machine can do at once wait here, and you decide in which order they go.</source>
        <translation>Itt várnak azok az elindított futtatások, amelyek egyszerre már nem férnek el a gépen, és Ön dönti el a sorrendjüket.</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Az elejére</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Alt+Up and Alt+Down move the chosen runs, Alt+Home to the front.</source>
        <translation>Az Alt+Fel és az Alt+Le mozgatja a kijelölt futtatásokat, az Alt+Home az elejére viszi őket.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várólista</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} futtatás</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panelek</translation>
    </message>
    <message>
        <source>{count} going on</source>
        <translation>{count} folyamatban</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} vár</translation>
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
        <translation>Ray-klaszter hozzáadása</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Built by mldesk, if left empty</source>
        <translation>Ha üres marad, az mldesk készíti</translation>
    </message>
    <message>
        <source>CPUs per node</source>
        <translation>CPU csomópontonként</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klaszter</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Tétlen idő</translation>
    </message>
    <message>
        <source>It grows so far</source>
        <translation>Ennyire nőhet</translation>
    </message>
    <message>
        <source>Kept while nothing runs</source>
        <translation>Akkor is megmaradnak, ha semmi sem fut</translation>
    </message>
    <message>
        <source>Made on this machine</source>
        <translation>Ezen a gépen készül</translation>
    </message>
    <message>
        <source>Nodes at least</source>
        <translation>Csomópont legalább</translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Csomópont legfeljebb</translation>
    </message>
    <message>
        <source>Of Ray&apos;s dashboard</source>
        <translation>A Ray irányítópultjáé</translation>
    </message>
    <message>
        <source>Of the cluster&apos;s version</source>
        <translation>A klaszter verziójával</translation>
    </message>
    <message>
        <source>Python with Ray</source>
        <translation>Python Rayjel</translation>
    </message>
    <message>
        <source>That each offers</source>
        <translation>Amennyit mindegyik ad</translation>
    </message>
    <message>
        <source>Then a node is given up</source>
        <translation>Utána a csomópont megszűnik</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Már megvan</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Kié</translation>
    </message>
    <message>
        <source>ray, if left empty</source>
        <translation>ray, ha üres marad</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Choose where the files come from first.</source>
        <translation>Előbb válassza ki, honnan jönnek a fájlok.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Leírás</translation>
    </message>
    <message>
        <source>Leave the files where they are</source>
        <translation>A fájlok maradjanak a helyükön</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Az adathalmaz neve</translation>
    </message>
    <message>
        <source>Nothing is copied. Runs notice when the files change or vanish.</source>
        <translation>Semmit sem másolunk. A futtatások észreveszik, ha a fájlok megváltoznak vagy eltűnnek.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Regisztrálás</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Adathalmaz regisztrálása</translation>
    </message>
    <message>
        <source>Registering dataset {name}</source>
        <translation>Adathalmaz regisztrálása: {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Regisztrálás…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>This dataset exists: a new version of it is made.</source>
        <translation>Ez az adathalmaz már létezik: új verziója készül.</translation>
    </message>
    <message>
        <source>What it is and where it is from; may stay empty</source>
        <translation>Mi ez, és honnan való; üresen maradhat</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>A name for this version alone, such as champion</source>
        <translation>Csak ennek a verziónak a neve, például champion</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Tulajdonság hozzáadása</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All outputs: 1 file, {size}</source>
        <translation>Minden kimenet: 1 fájl, {size}</translation>
    </message>
    <message>
        <source>All outputs: {count} files, {size}</source>
        <translation>Minden kimenet: {count} fájl, {size}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>A modell fájljai</translation>
    </message>
    <message>
        <source>From the run {run}. The files are stored once and never changed afterwards.</source>
        <translation>A futtatásból: {run}. A fájlokat egyszer tároljuk, és később nem változnak.</translation>
    </message>
    <message>
        <source>Model {name} registered</source>
        <translation>Modell regisztrálva: {name}</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>Új tulajdonság</translation>
    </message>
    <message>
        <source>New version of {name}</source>
        <translation>Új verzió: {name}</translation>
    </message>
    <message>
        <source>None; choose one or write your own</source>
        <translation>Nincs; válasszon, vagy írjon be sajátot</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Tulajdonságok</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Adathalmaz regisztrálása</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Modell regisztrálása</translation>
    </message>
    <message>
        <source>Registering model {name}</source>
        <translation>Modell regisztrálása: {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Regisztrálás…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Szakasz</translation>
    </message>
    <message>
        <source>Tags can be changed later, properties stay as they are.</source>
        <translation>A címkék később módosíthatók, a tulajdonságok nem.</translation>
    </message>
    <message>
        <source>The run is over: its model can be registered now.</source>
        <translation>A futtatás véget ért: a modellje most regisztrálható.</translation>
    </message>
    <message>
        <source>The run is still at work: register its model when it is over.</source>
        <translation>A futtatás még dolgozik: regisztrálja a modelljét, ha véget ért.</translation>
    </message>
    <message>
        <source>The run left no outputs. Let the script save its model in the folder outputs.</source>
        <translation>A futtatás nem hagyott kimenetet. A szkript mentse a modelljét az outputs mappába.</translation>
    </message>
    <message>
        <source>What it is good for; may stay empty</source>
        <translation>Mire jó; üresen maradhat</translation>
    </message>
</context>
<context>
    <name>RelationsTab</name>
    <message>
        <source>Along</source>
        <translation>X tengely</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Tengelyek</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Jelölések törlése</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Színezés</translation>
    </message>
    <message>
        <source>One against another</source>
        <translation>Értékek páronként</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Párhuzamos koordináták</translation>
    </message>
    <message>
        <source>Scatter plot</source>
        <translation>Pontdiagram</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Y tengely</translation>
    </message>
    <message>
        <source>all {count} runs</source>
        <translation>minden futtatás ({count})</translation>
    </message>
    <message>
        <source>along</source>
        <translation>x tengely</translation>
    </message>
    <message>
        <source>drag along an axis to mark a range</source>
        <translation>a tengely mentén húzva tartomány jelölhető ki</translation>
    </message>
    <message>
        <source>rank correlation {number}; {told}</source>
        <translation>rangkorreláció: {number}; {told}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>y tengely</translation>
    </message>
    <message>
        <source>{count} runs over the axes {axes}; {kept} within the marks</source>
        <translation>{count} futtatás, tengelyek: {axes}; a jelöléseken belül: {kept}</translation>
    </message>
    <message>
        <source>{count} runs, {lacking} lack one of both</source>
        <translation>{count} futtatás, az egyik érték nélkül: {lacking}</translation>
    </message>
    <message>
        <source>{kept} of {count} runs</source>
        <translation>{kept} / {count} futtatás</translation>
    </message>
    <message>
        <source>{kept} of {count} runs, without one of both: {lacking}</source>
        <translation>{kept} / {count} futtatás, az egyik érték nélkül: {lacking}</translation>
    </message>
    <message>
        <source>{up} against {along}: {told}</source>
        <translation>{up} – {along}: {told}</translation>
    </message>
</context>
<context>
    <name>RepeatRows</name>
    <message>
        <source>First seed</source>
        <translation>Első véletlenmag</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Egyszer</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ismétlés</translation>
    </message>
    <message>
        <source>The others count on</source>
        <translation>A többi innen egyesével nő</translation>
    </message>
    <message>
        <source>The script has no argument for a seed: it has to read the variable MLDESK_SEED.</source>
        <translation>A szkriptnek nincs argumentuma a véletlenmaghoz: az MLDESK_SEED változót kell olvasnia.</translation>
    </message>
    <message>
        <source>With other seeds, as a group</source>
        <translation>Más véletlenmagokkal, egy csoportként</translation>
    </message>
    <message>
        <source>given as {argument} and as MLDESK_SEED</source>
        <translation>átadva mint {argument} és MLDESK_SEED</translation>
    </message>
    <message>
        <source>times</source>
        <translation>alkalommal</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Confusion matrix of {run}</source>
        <translation>Tévesztési mátrix: {run}</translation>
    </message>
    <message>
        <source>This run has not logged it.</source>
        <translation>Ez a futtatás nem naplózta.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>{step}. lépés</translation>
    </message>
</context>
<context>
    <name>ResultDrawing</name>
    <message>
        <source>Area under the ROC curve, smallest first: {areas}</source>
        <translation>ROC-görbe alatti terület, a legkisebbtől: {areas}</translation>
    </message>
    <message>
        <source>Area under the ROC curve: {areas}</source>
        <translation>ROC-görbe alatti terület: {areas}</translation>
    </message>
    <message>
        <source>Bins: {count}, mean residual: {mean}</source>
        <translation>Intervallumok: {count}, átlagos reziduum: {mean}</translation>
    </message>
    <message>
        <source>Bins: {count}; predictions are {away} off the middle of their bin on average</source>
        <translation>Intervallumok: {count}; a jóslatok átlagos eltérése az intervallumuk közepétől: {away}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Darab</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>Hamis pozitív arány</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precizitás</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>Jósolt érték</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Fedés</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Reziduum</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>Valódi pozitív arány</translation>
    </message>
    <message>
        <source>True value</source>
        <translation>Valódi érték</translation>
    </message>
    <message>
        <source>true {low} to {high}: predicted {mean} ± {error}, samples: {count}</source>
        <translation>valódi {low} – {high}: jósolt {mean} ± {error}, minták: {count}</translation>
    </message>
    <message>
        <source>{label} at threshold {threshold}: false positive rate {x}, true positive rate {y}</source>
        <translation>{label}, {threshold} küszöbnél: hamis pozitív arány {x}, valódi pozitív arány {y}</translation>
    </message>
    <message>
        <source>{label} at threshold {threshold}: recall {x}, precision {y}</source>
        <translation>{label}, {threshold} küszöbnél: fedés {x}, precizitás {y}</translation>
    </message>
    <message>
        <source>{label} {area}</source>
        <translation>{label} {area}</translation>
    </message>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low} – {high}: {count}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Counts</source>
        <translation>Darab</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Százalék</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precizitás és fedés</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Rows: {rows}, columns: {columns}</source>
        <translation>Sorok: {rows}, oszlopok: {columns}</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Mentés CSV-be…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Táblázat mentése</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Mentés: {name}</translation>
    </message>
    <message>
        <source>What stands in the cells</source>
        <translation>A cellák tartalma</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>Melyik görbe</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>{step}. lépés</translation>
    </message>
    <message>
        <source>step {step} · {time}</source>
        <translation>{step}. lépés · {time}</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>As told by {export}, which was imported: nothing here has checked it.</source>
        <translation>Az importált export szerint ({export}): itt semmi sem ellenőrizte.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Legjobb</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Darab</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Első</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Utolsó</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Naplózva</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrika</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrikák</translation>
    </message>
    <message>
        <source>No matrices or images</source>
        <translation>Nincsenek mátrixok vagy képek</translation>
    </message>
    <message>
        <source>No metrics or parameters</source>
        <translation>Nincsenek metrikák vagy paraméterek</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paraméter</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Százalék</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontok</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>A futtatás eredményei</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Eredmények egymás mellett</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message>
        <source>They come from the run that made the model; of this one, nothing is known of them.</source>
        <translation>A modellt készítő futtatásból származnak; ennél semmit sem tudni róluk.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>What a script logs with log_confusion_matrix or log_image is shown here, side by side. Choose runs in the list that have logged some.</source>
        <translation>Itt egymás mellett látható, amit egy szkript a log_confusion_matrix vagy a log_image hívással naplóz. Válasszon a listában olyan futtatásokat, amelyek naplóztak ilyet.</translation>
    </message>
    <message>
        <source>What stands in the cells</source>
        <translation>A cellák tartalma</translation>
    </message>
    <message>
        <source>Which result</source>
        <translation>Melyik eredmény</translation>
    </message>
    <message>
        <source>accuracy table</source>
        <translation>pontossági táblázat</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>tévesztési mátrix</translation>
    </message>
    <message>
        <source>images</source>
        <translation>képek</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>jóslatok</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>reziduumok</translation>
    </message>
    <message>
        <source>table</source>
        <translation>táblázat</translation>
    </message>
    <message>
        <source>table of rows</source>
        <translation>sorok táblázata</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>szövegek</translation>
    </message>
    <message>
        <source>{count} of {all} runs are shown: choose others in the list.</source>
        <translation>{count} / {all} futtatás látható: másokat a listában választhat.</translation>
    </message>
</context>
<context>
    <name>ResumedLink</name>
    <message>
        <source>From its checkpoint {path}</source>
        <translation>Az ellenőrzőpontja: {path}</translation>
    </message>
    <message>
        <source>Resumed from {name}</source>
        <translation>Ennek folytatása: {name}</translation>
    </message>
    <message>
        <source>Run that was resumed</source>
        <translation>A folytatott futtatás</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message numerus="yes">
        <source>%Ln runs, one for each combination of values. Nothing has started yet.</source>
        <translation>
            <numerusform>%Ln futtatás, az értékek minden kombinációjához egy. Még semmi sem indult el.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, one for each seed and combination of values. Nothing has started yet.</source>
        <translation>
            <numerusform>%Ln futtatás, minden véletlenmaghoz és értékkombinációhoz egy. Még semmi sem indult el.</numerusform>
        </translation>
    </message>
    <message>
        <source>A friendly name is found</source>
        <translation>Kap egy barátságos nevet</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Elölről</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Módosítás: {what}</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Számítás</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Elosztás</translation>
    </message>
    <message>
        <source>Do not start yet</source>
        <translation>Még ne induljon</translation>
    </message>
    <message>
        <source>Everything on one page. Nothing has started yet.</source>
        <translation>Minden egy oldalon. Még semmi sem indult el.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Kísérlet</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>Ugrás ide: {step}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Visszatartás</translation>
    </message>
    <message>
        <source>It waits in the queue until you release it</source>
        <translation>A várólistán vár, amíg el nem engedi</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Leghosszabb idő</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Üresen maradhat</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>További argumentumok</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nincs korlát</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Összegzés</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Futtatás neve</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Szkript</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Véletlenmagok</translation>
    </message>
    <message>
        <source>Starts when {memory} are really free on each of its GPUs</source>
        <translation>Akkor indul, ha mindegyik GPU-ján valóban szabad ennyi memória: {memory}</translation>
    </message>
    <message>
        <source>Starts when {memory} are really free on its GPU</source>
        <translation>Akkor indul, ha a GPU-ján valóban szabad ennyi memória: {memory}</translation>
    </message>
    <message>
        <source>The series of runs it belongs to</source>
        <translation>A futtatássorozat, amelyhez tartozik</translation>
    </message>
    <message>
        <source>Use Keras 2 beside this TensorFlow</source>
        <translation>Keras 2 használata e TensorFlow mellett</translation>
    </message>
    <message>
        <source>Use TensorFlow 2.15</source>
        <translation>A TensorFlow 2.15 használata</translation>
    </message>
    <message>
        <source>by its outputs and MLDESK_RESUME_FROM</source>
        <translation>a kimenetei és az MLDESK_RESUME_FROM alapján</translation>
    </message>
    <message>
        <source>by {argument}, its outputs and MLDESK_RESUME_FROM</source>
        <translation>{argument}, a kimenetei és az MLDESK_RESUME_FROM alapján</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>letöltve</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>csatolva</translation>
    </message>
    <message>
        <source>no dataset: the script finds its data itself</source>
        <translation>nincs adathalmaz: a szkript maga találja meg az adatait</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nincs kiválasztva</translation>
    </message>
    <message>
        <source>stopped after {time}</source>
        <translation>leáll ennyi után: {time}</translation>
    </message>
    <message>
        <source>the run&apos;s inputs</source>
        <translation>a futtatás bemenetei</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{output} is uploaded to {place}</source>
        <translation>{output} feltöltve ide: {place}</translation>
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
        <translation>A csoport neve az, ami a futtatásaiban közös: nyissa ki, ha egyiküket átnevezné</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiválás</translation>
    </message>
    <message>
        <source>Choose 2 to {most} runs to see what differs</source>
        <translation>Jelöljön ki 2–{most} futtatást, és látja, mi tér el</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Összevetés</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportálása</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Futtatások exportálása</translation>
    </message>
    <message>
        <source>More to do with the chosen runs</source>
        <translation>További műveletek a kijelölt futtatásokkal</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Áthelyezés a lomtárba</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Runs exported to {name}</source>
        <translation>Futtatások exportálva: {name}</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Csillagozás</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>{count} group</source>
        <translation>{count} csoport</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} csoport</translation>
    </message>
    <message>
        <source>{count} match</source>
        <translation>{count} találat</translation>
    </message>
    <message>
        <source>{count} run</source>
        <translation>{count} futtatás</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} futtatás</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Leave this run out</source>
        <translation>Futtatás kihagyása</translation>
    </message>
    <message>
        <source>Open this run</source>
        <translation>Futtatás megnyitása</translation>
    </message>
    <message>
        <source>Run {number} of the comparison</source>
        <translation>Az összevetés {number}. futtatása</translation>
    </message>
    <message>
        <source>Submitted at {moment}</source>
        <translation>Beküldve: {moment}</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Name of the run</source>
        <translation>A futtatás neve</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Jegyzet a futtatáshoz</translation>
    </message>
</context>
<context>
    <name>RunEnds</name>
    <message>
        <source>It took {time}.</source>
        <translation>Időtartam: {time}.</translation>
    </message>
    <message>
        <source>Runs ended: {count}</source>
        <translation>Befejeződött futtatások: {count}</translation>
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
        <translation>minden más</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>minden futtatás</translation>
    </message>
    <message>
        <source>beginning of the name</source>
        <translation>a név eleje</translation>
    </message>
    <message>
        <source>each run alone</source>
        <translation>minden futtatás külön</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>kísérlet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>címke: {name}</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Compared runs</source>
        <translation>Összevetett futtatások</translation>
    </message>
    <message>
        <source>Find among these runs</source>
        <translation>Keresés e futtatások között</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Kihagyás</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Csak ezek</translation>
    </message>
    <message>
        <source>Open this run</source>
        <translation>Futtatás megnyitása</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} kijelölve</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} futtatás</translation>
    </message>
    <message>
        <source>{count} within the marks</source>
        <translation>{count} a jelöléseken belül</translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>Run</source>
        <translation>Futtatás</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Archive</source>
        <translation>Archiválás</translation>
    </message>
    <message>
        <source>Ask the script to finish its batch, save and end</source>
        <translation>Megkéri a szkriptet, hogy fejezze be a köteget, mentsen és lépjen ki</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Felépítés</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Összevetés másik futtatással</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Azonosító másolása</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Görbék</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Környezet</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Kísérletek</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Free some space; what is still known of it comes by itself then.</source>
        <translation>Szabadítson fel helyet; amit még tudni róla, az aztán magától megjelenik.</translation>
    </message>
    <message>
        <source>Kill at once</source>
        <translation>Azonnali kilövés</translation>
    </message>
    <message>
        <source>Kill run</source>
        <translation>Futtatás kilövése</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Napló</translation>
    </message>
    <message>
        <source>More about this run</source>
        <translation>További műveletek a futtatással</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Áthelyezés a lomtárba</translation>
    </message>
    <message>
        <source>Nothing can be recorded: a run that goes on, or has ended meanwhile, is shown as it was before.</source>
        <translation>Semmi sem rögzíthető: a folyamatban lévő vagy közben véget ért futás úgy látszik, ahogy korábban volt.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>A futtatás részei</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Folyamatok</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Modell regisztrálása</translation>
    </message>
    <message>
        <source>Register model…</source>
        <translation>Modell regisztrálása…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Csillag eltávolítása</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Eredmények</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint…</source>
        <translation>Folytatás az utolsó ellenőrzőponttól…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Futtatás</translation>
    </message>
    <message>
        <source>Run again with changes</source>
        <translation>Futtatás újra, módosítva</translation>
    </message>
    <message>
        <source>Run again with changes…</source>
        <translation>Futtatás újra, módosítva…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Napló megjelenítése</translation>
    </message>
    <message>
        <source>Show the experiment</source>
        <translation>Kísérlet megjelenítése</translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation>Futtatás csillagozása</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Futtatás leállítása</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Leállítás…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Rendszer</translation>
    </message>
    <message>
        <source>The disk of the workspace is full</source>
        <translation>A munkaterület lemeze megtelt</translation>
    </message>
    <message>
        <source>The run may well go on there. Last seen {when}; all that it has done meanwhile comes as soon as the cluster answers.</source>
        <translation>A futtatás ott folytatódhat. Utoljára láttuk: {when}; amit közben tett, megérkezik, amint a klaszter válaszol.</translation>
    </message>
    <message>
        <source>{target} cannot be reached: what the run does is unknown</source>
        <translation>{target} nem érhető el: nem tudni, mit csinál a futtatás</translation>
    </message>
</context>
<context>
    <name>RunSearch</name>
    <message>
        <source>At character {number}: {cause}</source>
        <translation>{number}. karakter: {cause}</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Futtatások keresése</translation>
    </message>
    <message>
        <source>Search: words, metrics.val_loss &lt; 0.1</source>
        <translation>Keresés: szavak, metrics.val_loss &lt; 0.1</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Futtatások</translation>
    </message>
</context>
<context>
    <name>RunTableModel</name>
    <message>
        <source>Group, closed: {title}, {runs}</source>
        <translation>Csoport, becsukva: {title}, {runs}</translation>
    </message>
    <message>
        <source>Group, open: {title}, {runs}</source>
        <translation>Csoport, kinyitva: {title}, {runs}</translation>
    </message>
</context>
<context>
    <name>RunValues</name>
    <message>
        <source>training time (s)</source>
        <translation>tanítási idő (s)</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Handwritten digits</source>
        <translation>Kézzel írt számjegyek</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>A mintapélda előkészítése</translation>
    </message>
</context>
<context>
    <name>ScriptStep</name>
    <message>
        <source>A .py file, a folder that holds one, or a zip of such a folder.</source>
        <translation>Egy .py fájl, egy ilyet tartalmazó mappa, vagy egy ilyen mappa zip-fájlja.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Leírás</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentumok</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Tallózás</translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation>Szkript kiválasztása</translation>
    </message>
    <message>
        <source>Choose a script: drop it on this panel, browse, or type its path.</source>
        <translation>Válasszon szkriptet: húzza erre a panelre, tallózzon, vagy írja be az útvonalát.</translation>
    </message>
    <message>
        <source>Drop a script here</source>
        <translation>Húzzon ide egy szkriptet</translation>
    </message>
    <message>
        <source>Found in the script</source>
        <translation>A szkriptben találtuk</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Keretrendszer</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importok</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Ebben a mappában</translation>
    </message>
    <message>
        <source>Line {line}, {message}: {text}
Correct the script, then choose it again.</source>
        <translation>{line}. sor, {message}: {text}
Javítsa ki a szkriptet, majd válassza ki újra.</translation>
    </message>
    <message>
        <source>None: it runs as it is.</source>
        <translation>Nincs: úgy fut, ahogy van.</translation>
    </message>
    <message>
        <source>Only Python&apos;s own modules</source>
        <translation>Csak a Python saját moduljai</translation>
    </message>
    <message>
        <source>Path of a script, a folder or a zip</source>
        <translation>Szkript, mappa vagy zip útvonala</translation>
    </message>
    <message>
        <source>Path of the script</source>
        <translation>A szkript útvonala</translation>
    </message>
    <message>
        <source>Read with {reader}: type them under Parameters.</source>
        <translation>Beolvasás ezzel: {reader}; írja be őket a Paraméterek lépésben.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Szkript</translation>
    </message>
    <message>
        <source>Scripts (*.py *.zip)</source>
        <translation>Szkriptek (*.py *.zip)</translation>
    </message>
    <message>
        <source>Scripts in the same folder</source>
        <translation>Szkriptek ugyanebben a mappában</translation>
    </message>
    <message>
        <source>The training script to run. It is read, never changed.</source>
        <translation>A futtatandó tanítószkript. Olvassuk, de sosem módosítjuk.</translation>
    </message>
    <message>
        <source>{names}: the environment has all of them</source>
        <translation>{names}: a környezetben mind megvan</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Keresés törlése</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Add secret</source>
        <translation>Titok hozzáadása</translation>
    </message>
    <message>
        <source>NAME, as the script finds it in its environment</source>
        <translation>NÉV, ahogy a szkript a környezetében találja</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>A titok neve</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Dataset</source>
        <translation>Adathalmaz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Futtatás</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Feltöltés</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Névjegy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Rendszer szerint</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontraszt</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Összeomlási jelentések</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Teljes</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Magas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Megjelenés</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mozgás</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normál</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Értesítések</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Csökkentett</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mappa mutatása</translation>
    </message>
    <message>
        <source>Show folder: {name}</source>
        <translation>Mappa mutatása: {name}</translation>
    </message>
    <message>
        <source>Tell me when a run ends while the window is not in front</source>
        <translation>Szóljon, ha egy futtatás véget ér, és az ablak nincs elöl</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Ez a munkaterület</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Mi hol van</translation>
    </message>
    <message>
        <source>Window and recent list</source>
        <translation>Ablak és legutóbbiak listája</translation>
    </message>
    <message>
        <source>mldesk {version}, Qt {qt}. Free software under the Apache License 2.0.</source>
        <translation>mldesk {version}, Qt {qt}. Szabad szoftver az Apache License 2.0 alatt.</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>egy sincs megnyitva</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Minden billentyűparancs</translation>
    </message>
    <message>
        <source>Archive, or restore</source>
        <translation>Archiválás vagy visszaállítás</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>Billentyűparancsok bezárása</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>A legfelső bezárása</translation>
    </message>
    <message>
        <source>Confirm, open what is chosen</source>
        <translation>Megerősítés, a kijelölt megnyitása</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Másolás táblázatként</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mindenhol</translation>
    </message>
    <message>
        <source>Find in a list or log</source>
        <translation>Keresés listában vagy naplóban</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>Egy diagramon</translation>
    </message>
    <message>
        <source>In the run table</source>
        <translation>A futtatások táblázatában</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Billentyűparancsok</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>A célkereszt mozgatása</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>A nézet mozgatása</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Áthelyezés a lomtárba</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Következő vezérlő, előző vezérlő</translation>
    </message>
    <message>
        <source>Open the run, fold or unfold a group</source>
        <translation>Futtatás megnyitása, csoport be- vagy kinyitása</translation>
    </message>
    <message>
        <source>Press a button, check a box</source>
        <translation>Gomb megnyomása, jelölőnégyzet váltása</translation>
    </message>
    <message>
        <source>Rename, or edit the note</source>
        <translation>Átnevezés vagy a jegyzet szerkesztése</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Minden mutatása</translation>
    </message>
    <message>
        <source>Show the run at this moment</source>
        <translation>A futtatás e pillanatban</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Szóköz</translation>
    </message>
    <message>
        <source>Star, or remove the star</source>
        <translation>Csillag ki vagy be</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Nagyítás, kicsinyítés</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Mappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Válasszon mappát.</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Privát kulcs kiválasztása</translation>
    </message>
    <message>
        <source>Empty when the key has none</source>
        <translation>Üres, ha a kulcsnak nincs</translation>
    </message>
    <message>
        <source>Folder for the keys</source>
        <translation>A kulcsok mappája</translation>
    </message>
    <message>
        <source>Keep this file to yourself. Give {public}, which lies beside it, to those who import.</source>
        <translation>Ezt a fájlt tartsa meg magának. A mellette lévőt ({public}) adja oda azoknak, akik importálnak.</translation>
    </message>
    <message>
        <source>Keys into folder</source>
        <translation>A kulcsok mappája</translation>
    </message>
    <message>
        <source>Make a new pair of keys</source>
        <translation>Új kulcspár készítése</translation>
    </message>
    <message>
        <source>Make keys</source>
        <translation>Kulcsok készítése</translation>
    </message>
    <message>
        <source>Needs the package model-signing: pip install &apos;mldesk[signing]&apos;</source>
        <translation>A model-signing csomag kell hozzá: pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Új jelszó</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Password for the new key</source>
        <translation>Az új kulcs jelszava</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>A kulcs jelszava</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privát kulcs</translation>
    </message>
    <message>
        <source>Sign it with a key</source>
        <translation>Aláírás kulccsal</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Use a key I have</source>
        <translation>Meglévő kulcs használata</translation>
    </message>
    <message>
        <source>Whoever has your public key can then see that nothing was changed.</source>
        <translation>Akinél megvan az Ön nyilvános kulcsa, láthatja, hogy semmi sem változott.</translation>
    </message>
    <message>
        <source>Without one, whoever has the file can sign</source>
        <translation>Nélküle bárki aláírhat, akinél a fájl van</translation>
    </message>
</context>
<context>
    <name>SlurmForm</name>
    <message>
        <source> min</source>
        <translation> perc</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Számla</translation>
    </message>
    <message>
        <source>Add Slurm cluster</source>
        <translation>Slurm-klaszter hozzáadása</translation>
    </message>
    <message>
        <source>As the run asks, if left empty; for example gpu:a100:2</source>
        <translation>Ha üres marad, ahogy a futtatás kéri; például gpu:a100:2</translation>
    </message>
    <message>
        <source>Batch script</source>
        <translation>Kötegelt szkript</translation>
    </message>
    <message>
        <source>Else it is made for each run</source>
        <translation>Különben minden futtatáshoz készül</translation>
    </message>
    <message>
        <source>Else they are copied</source>
        <translation>Különben másolódnak</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Mappa ott</translation>
    </message>
    <message>
        <source>For copies of code and data</source>
        <translation>A kód és az adatok másolatának</translation>
    </message>
    <message>
        <source>For one run</source>
        <translation>Egy futtatásnak</translation>
    </message>
    <message>
        <source>GPUs (gres)</source>
        <translation>GPU (gres)</translation>
    </message>
    <message>
        <source>I write it myself, for all runs</source>
        <translation>Én írom, minden futtatáshoz</translation>
    </message>
    <message>
        <source>In the batch script</source>
        <translation>A kötegelt szkriptben</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Feladatok</translation>
    </message>
    <message>
        <source>Lines before the run</source>
        <translation>Sorok a futtatás előtt</translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Csomópont legfeljebb</translation>
    </message>
    <message>
        <source>Of each node</source>
        <translation>Csomópontonként</translation>
    </message>
    <message>
        <source>Of one job</source>
        <translation>Egy feladaté</translation>
    </message>
    <message>
        <source>On the nodes</source>
        <translation>A csomópontokon</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partíció</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Elérés</translation>
    </message>
    <message>
        <source>The cluster&apos;s default, if left empty</source>
        <translation>Ha üres marad, a klaszter alapértelmezése</translation>
    </message>
    <message>
        <source>The commands of this machine, if left empty; or user@login.example</source>
        <translation>Ha üres marad, e gép parancsai; vagy user@login.example</translation>
    </message>
    <message>
        <source>The nodes see this workspace under the same path</source>
        <translation>A csomópontok ugyanott látják a munkaterületet</translation>
    </message>
    <message>
        <source>The partition&apos;s</source>
        <translation>A partíció szerint</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Időkorlát</translation>
    </message>
    <message>
        <source>Where a run has none</source>
        <translation>Ha a futtatásnak nincs</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>Ki írja</translation>
    </message>
    <message>
        <source>python3, if left empty</source>
        <translation>python3, ha üres marad</translation>
    </message>
    <message>
        <source>slurm, if left empty</source>
        <translation>slurm, ha üres marad</translation>
    </message>
    <message>
        <source>ssh, with a key</source>
        <translation>ssh, kulccsal</translation>
    </message>
    <message>
        <source>{start} is where the run starts</source>
        <translation>{start} helyén indul a futtatás</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Datastore</source>
        <translation>Adattár</translation>
    </message>
    <message>
        <source>Folder or files</source>
        <translation>Mappa vagy fájlok</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webcím</translation>
    </message>
    <message>
        <source>Where the files come from</source>
        <translation>Ahonnan a fájlok jönnek</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>1 file</source>
        <translation>1 fájl</translation>
    </message>
    <message>
        <source>more than {files}</source>
        <translation>több mint {files}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fájl</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Another word…</source>
        <translation>Más szó…</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Nincs szakasz</translation>
    </message>
    <message>
        <source>Set a stage</source>
        <translation>Szakasz megadása</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Szakasz</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Szakasz: {stage}</translation>
    </message>
    <message>
        <source>Your own stage</source>
        <translation>Saját szakasz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Canceled</source>
        <translation>Megszakítva</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Befejezve</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Sikertelen</translation>
    </message>
    <message>
        <source>Post-processing</source>
        <translation>Utófeldolgozás</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Előkészítés</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Sorban áll</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Fut</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Méretezés</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ismeretlen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Munkaterület</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message>
        <source>Engine resting</source>
        <translation>A motor pihen</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>A motor fut</translation>
    </message>
    <message>
        <source>GPU {index}  {percent} % · {used} of {total}</source>
        <translation>GPU {index}  {percent}% · {used} / {total}</translation>
    </message>
    <message>
        <source>No runs active</source>
        <translation>Nincs aktív futtatás</translation>
    </message>
    <message>
        <source>{running} running · {queued} queued</source>
        <translation>{running} fut · {queued} sorban áll</translation>
    </message>
    <message>
        <source>{running} running · {scaling} scaling · {queued} queued</source>
        <translation>{running} fut · {scaling} méretezés alatt · {queued} sorban áll</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: {status}</source>
        <translation>Állapot: {status}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {number}: {title}, {state}</source>
        <translation>{number}. lépés: {title}, {state}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>kész</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>probléma van vele</translation>
    </message>
    <message>
        <source>open</source>
        <translation>hátravan</translation>
    </message>
</context>
<context>
    <name>StepSlider</name>
    <message>
        <source>Step</source>
        <translation>Lépés</translation>
    </message>
    <message>
        <source>step {step}, {number} of {count}</source>
        <translation>{step}. lépés, {number} / {count}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>1 package</source>
        <translation>1 csomag</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nincs eltérés.</translation>
    </message>
    <message>
        <source>Show all that differs</source>
        <translation>Minden eltérés megjelenítése</translation>
    </message>
    <message>
        <source>The same: {parts}</source>
        <translation>Azonos: {parts}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Mi tér el</translation>
    </message>
    <message>
        <source>{count} packages</source>
        <translation>{count} csomag</translation>
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
        <translation>A CPU, a memória, a GPU, a lemez és a hálózat mérése nagyjából másodpercenként történik, amíg a futtatás tart.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Még nincs mérés</translation>
    </message>
    <message>
        <source>The run was over before its use of the machine was measured.</source>
        <translation>A futtatás véget ért, mielőtt a géphasználatát megmérhettük volna.</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>minden program</translation>
    </message>
    <message>
        <source>load</source>
        <translation>terhelés</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>read</source>
        <translation>olvasva</translation>
    </message>
    <message>
        <source>received</source>
        <translation>fogadva</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>küldve</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>ez a futtatás</translation>
    </message>
    <message>
        <source>written</source>
        <translation>írva</translation>
    </message>
</context>
<context>
    <name>TableChoices</name>
    <message>
        <source>Choose columns automatically</source>
        <translation>Oszlopok automatikus kiválasztása</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Minden csoport becsukása</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Nincs csoportosítás</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Minden csoport kinyitása</translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>Archivált futtatások</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>First rows of the table</source>
        <translation>A táblázat első sorai</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>missing</source>
        <translation>hiányzik</translation>
    </message>
    <message>
        <source>{kind}, {count} missing</source>
        <translation>{kind}, {count} hiányzik</translation>
    </message>
    <message>
        <source>{kind}, {share} missing</source>
        <translation>{kind}, {share} hiányzik</translation>
    </message>
    <message>
        <source>{name}: {missing} of {rows} rows hold no value</source>
        <translation>{name}: {rows} sorból {missing} nem tartalmaz értéket</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add tag</source>
        <translation>Címke hozzáadása</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Új címke</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>key or key = value</source>
        <translation>kulcs vagy kulcs = érték</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Tags of {count} runs</source>
        <translation>{count} futtatás címkéi</translation>
    </message>
    <message>
        <source>Tags of {name}</source>
        <translation>Címkék: {name}</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>It is asked again by itself. Its runs are unknown, not failed, until it answers.</source>
        <translation>A kérdés magától ismétlődik. Amíg nem válaszol, a futtatásai ismeretlenek, nem sikertelenek.</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Továbbiak: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Take no more runs</source>
        <translation>Ne fogadjon több futtatást</translation>
    </message>
    <message>
        <source>Take runs again</source>
        <translation>Fogadjon ismét futtatásokat</translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation>A klaszter nem érhető el</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Add target</source>
        <translation>Cél hozzáadása</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>Számítási cél hozzáadása: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Módosítás: {name}</translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <translation>Módosítás: {name}</translation>
    </message>
    <message>
        <source>How runs ask for it</source>
        <translation>A futtatások így kérik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>TestedForm</name>
    <message>
        <source>Asking…</source>
        <translation>Lekérdezés…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teszt</translation>
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
        <translation>{number}. kép</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>RGB, 16 bits</source>
        <translation>RGB, 16 bit</translation>
    </message>
    <message>
        <source>RGBA</source>
        <translation>RGBA</translation>
    </message>
    <message>
        <source>RGBA, 16 bits</source>
        <translation>RGBA, 16 bit</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>fekete-fehér</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nem olvasható</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>sérült</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>szürke</translation>
    </message>
    <message>
        <source>grey, 16 bits</source>
        <translation>szürke, 16 bit</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>paletta</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>túl nagy a megjelenítéshez</translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>label {label}</source>
        <translation>osztálycímke: {label}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Üzenet bezárása</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Collect diagnostics…</source>
        <translation>Diagnosztika gyűjtése…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Parancspaletta…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Billentyűparancsok</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Nincs mit visszavonni</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>TrashSection</name>
    <message>
        <source> days</source>
        <translation> nap</translation>
    </message>
    <message>
        <source>Days for which the trash keeps things</source>
        <translation>Hány napig őrzi meg a lomtár az elemeket</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Freeing space takes what has been in the trash for so many days</source>
        <translation>A felszabadítás azt törli, ami ennyi napja a lomtárban van</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Felszabadul</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Megőrzés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lomtár üres.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lomtár</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>{count} kijelölve, {size}</translation>
    </message>
</context>
<context>
    <name>TrustBar</name>
    <message>
        <source>Danger was found in its files: {title}.</source>
        <translation>Veszélyt találtunk a fájljaiban: {title}.</translation>
    </message>
    <message>
        <source>From {origin}. Loading a model can run code of whoever made it, so mldesk does not load it.</source>
        <translation>Forrás: {origin}. Egy modell betöltése lefuttathatja a készítője kódját, ezért az mldesk nem tölti be.</translation>
    </message>
    <message>
        <source>It came from outside and is not trusted</source>
        <translation>Kívülről jött, és nem megbízható</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation>Találatok megnézése</translation>
    </message>
    <message>
        <source>Nothing risky was seen in its files, which is a good sign but no proof.</source>
        <translation>A fájljaiban nem láttunk kockázatosat; ez jó jel, de nem bizonyíték.</translation>
    </message>
    <message>
        <source>Some of its files ask for a second look.</source>
        <translation>Némelyik fájlja megérdemel egy második pillantást.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Megbízom benne</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Choose files</source>
        <translation>Fájlok kiválasztása</translation>
    </message>
    <message>
        <source>Choose files to predict</source>
        <translation>Előrejelzendő fájlok kiválasztása</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Drop what it is to predict here</source>
        <translation>Húzza ide, amit előre kell jeleznie</translation>
    </message>
    <message>
        <source>For each item it tells the class and how likely it is.</source>
        <translation>Minden elemnél megmondja az osztályt és annak valószínűségét.</translation>
    </message>
    <message>
        <source>For each item it tells the class and how likely it is. You may close this: the run goes on.</source>
        <translation>Minden elemnél megmondja az osztályt és annak valószínűségét. Bezárhatja: a futtatás folytatódik.</translation>
    </message>
    <message>
        <source>Images, NumPy files (.npy, .npz) or IDX files</source>
        <translation>Képek, NumPy-fájlok (.npy, .npz) vagy IDX-fájlok</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Előrejelzés</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>{name} kipróbálása</translation>
    </message>
    <message>
        <source>Trying {name}</source>
        <translation>{name} kipróbálása</translation>
    </message>
    <message>
        <source>What {name} predicts</source>
        <translation>Amit {name} előre jelez</translation>
    </message>
    <message>
        <source>{count} files of {folder}</source>
        <translation>{count} fájl innen: {folder}</translation>
    </message>
</context>
<context>
    <name>UnknownView</name>
    <message>
        <source>First bytes of the file</source>
        <translation>A fájl első bájtjai</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Nincs előnézet</translation>
    </message>
    <message>
        <source>The first {count} bytes</source>
        <translation>Az első {count} bájt</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>összesen {size}</translation>
    </message>
</context>
<context>
    <name>UploadForm</name>
    <message>
        <source>If a file is there</source>
        <translation>Ha egy fájl már ott van</translation>
    </message>
    <message>
        <source>Into path</source>
        <translation>Célútvonal</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Felülírás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Kihagyás</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Feltöltés</translation>
    </message>
    <message>
        <source>Upload {what} to {datastore}</source>
        <translation>Feltöltés: {what} → {datastore}</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Feltöltés…</translation>
    </message>
    <message>
        <source>the top of the datastore</source>
        <translation>az adattár gyökere</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} elem</translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Argument</source>
        <translation>Argumentum</translation>
    </message>
    <message>
        <source>Choose it in the wizard under Compute: the runs that do are listed here.</source>
        <translation>Válassza ki a varázsló Számítás lépésében: az ezt használó futtatások itt jelennek meg.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Átalakítás</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Kísérlet</translation>
    </message>
    <message>
        <source>Experiment or alias</source>
        <translation>Kísérlet vagy alias</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Még nem használta semmi</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Megnyitás: {name}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Futtatás</translation>
    </message>
    <message>
        <source>Runs and models that used it</source>
        <translation>Futtatások és modellek, amelyek használták</translation>
    </message>
    <message>
        <source>Runs that read this version, and models that came of them, are listed here.</source>
        <translation>Itt jelennek meg a futtatások, amelyek ezt a verziót olvasták, és a belőlük lett modellek.</translation>
    </message>
    <message>
        <source>Runs that used it</source>
        <translation>Futtatások, amelyek használták</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>Használva</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Futtatás vagy modell</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Típus</translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Logged table</source>
        <translation>Naplózott táblázat</translation>
    </message>
</context>
<context>
    <name>VariableRows</name>
    <message>
        <source>NAME</source>
        <translation>NÉV</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>A változó neve</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <translation>Változó eltávolítása</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <translation>A változó értéke</translation>
    </message>
    <message>
        <source>value</source>
        <translation>érték</translation>
    </message>
</context>
<context>
    <name>VariablesTab</name>
    <message>
        <source>Environment variables</source>
        <translation>Környezeti változók</translation>
    </message>
    <message>
        <source>No variables and no secrets</source>
        <translation>Nincsenek változók és titkok</translation>
    </message>
    <message>
        <source>Only their names are part of the environment. The values stay in the system&apos;s keyring.</source>
        <translation>Csak a nevük része a környezetnek. Az értékek a rendszer kulcstartójában maradnak.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Titkok</translation>
    </message>
    <message>
        <source>What the script shall find in its environment is set in a new version.</source>
        <translation>Amit a szkriptnek a környezetében kell találnia, új verzióban adható meg.</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>1 file of {name} : {version} is not as it was registered</source>
        <translation>{name} : {version} – 1 fájl nem olyan, mint regisztráláskor</translation>
    </message>
    <message>
        <source>All {count} files are there with their sizes and times.</source>
        <translation>Minden fájl ({count}) megvan, a mérete és az ideje stimmel.</translation>
    </message>
    <message>
        <source>All {count} files are there with their sizes, and those that were read, {percent} %, are what was registered.</source>
        <translation>Minden fájl ({count}) megvan, a mérete stimmel, és a beolvasottak ({percent}%) egyeznek a regisztrálttal.</translation>
    </message>
    <message>
        <source>All {count} files were read and are what was registered.</source>
        <translation>Minden fájlt ({count}) beolvastunk, és egyezik a regisztrálttal.</translation>
    </message>
    <message>
        <source>Its one file is there with its size and time.</source>
        <translation>Az egyetlen fájlja megvan, a mérete és az ideje stimmel.</translation>
    </message>
    <message>
        <source>Its one file was read and is what was registered.</source>
        <translation>Az egyetlen fájlját beolvastuk, és egyezik a regisztrálttal.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Verifying {name} : {version}</source>
        <translation>Ellenőrzés: {name} : {version}</translation>
    </message>
    <message>
        <source>{count} files of {name} : {version} are not as they were registered</source>
        <translation>{name} : {version} – {count} fájl nem olyan, mint regisztráláskor</translation>
    </message>
    <message>
        <source>{name} : {version} is what was registered</source>
        <translation>{name} : {version} egyezik a regisztrálttal</translation>
    </message>
</context>
<context>
    <name>VerifyButton</name>
    <message>
        <source>Full: reads every file</source>
        <translation>Teljes: minden fájlt beolvas</translation>
    </message>
    <message>
        <source>Quick: looks at names, sizes and times</source>
        <translation>Gyors: neveket, méreteket és időket néz</translation>
    </message>
    <message>
        <source>Sampled: reads {percent} % of the files</source>
        <translation>Szúrópróba: a fájlok {percent}%-át olvassa be</translation>
    </message>
    <message>
        <source>See whether the files are still what was registered</source>
        <translation>Ellenőrzi, hogy a fájlok még ugyanazok-e, mint regisztráláskor</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Ellenőrzés</translation>
    </message>
</context>
<context>
    <name>VersionAbout</name>
    <message>
        <source>@{alias} has moved here from version {number}</source>
        <translation>@{alias} ide került innen: {number}. verzió</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Leírás hozzáadása</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Jegyzet hozzáadása</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>Leírás: {name}</translation>
    </message>
    <message>
        <source>Description of the version</source>
        <translation>A verzió leírása</translation>
    </message>
    <message>
        <source>Give {name} an alias</source>
        <translation>Alias megadása: {name}</translation>
    </message>
    <message>
        <source>Note on the version</source>
        <translation>Jegyzet a verzióhoz</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Jegyzet: {name}</translation>
    </message>
    <message>
        <source>Set the stage of {name}</source>
        <translation>Szakasz megadása: {name}</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Címkézés: {name}</translation>
    </message>
    <message>
        <source>Take an alias from {name}</source>
        <translation>Alias elvétele: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>Version</source>
        <translation>Verzió</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number}. verzió</translation>
    </message>
    <message>
        <source>Version {number} (newest)</source>
        <translation>{number}. verzió (legújabb)</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Leírás</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>A modell neve</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>This model exists: the files become its version {number}.</source>
        <translation>Ez a modell már létezik: új verziója készül ({number}).</translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>A nézet neve</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Nézet mentése</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>All runs, as usual</source>
        <translation>Minden futtatás, mint általában</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Nézet törlése</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}” törlése</translation>
    </message>
    <message>
        <source>Keeps the columns, the search, the order, the groups and the experiment.</source>
        <translation>Megőrzi az oszlopokat, a keresést, a sorrendet, a csoportokat és a kísérletet.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Nézet átnevezése</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>„{name}” átnevezése</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>„{name}” átnevezése…</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Átnevezés…</translation>
    </message>
    <message>
        <source>Save changes to “{name}”</source>
        <translation>Módosítások mentése ide: „{name}”</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Nézet mentése</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Nézet mentése…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Mentett nézetek</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>Nézet törölve: „{name}”</translation>
    </message>
    <message>
        <source>View “{name}” overwritten</source>
        <translation>Nézet felülírva: „{name}”</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>Nézet mentve: „{name}”</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Nézet: {name}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Nézetek</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Compute</source>
        <translation>Számítás</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Elosztás</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paraméterek</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Összegzés</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Szkript</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Új futtatás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tovább</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Összegzés és indítás</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Futtatás indítása</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n items moved to the trash</source>
        <translation>
            <numerusform>%n elem áthelyezve a lomtárba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs moved to the trash</source>
        <translation>
            <numerusform>%n futtatás áthelyezve a lomtárba</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Áthelyezve a lomtárba</translation>
    </message>
</context>
<context>
    <name>WorkspaceCard</name>
    <message>
        <source>Open now</source>
        <translation>Most nyitva</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Megnyitva: {when}</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Eltávolítás a listáról: {name}</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>A mappa nincs meg</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove the tag {key}</source>
        <translation>Címke eltávolítása: {key}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n csomópont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter servers</source>
        <translation>
            <numerusform>%n paraméterszerver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes each</source>
        <translation>
            <numerusform>egyenként %n folyamat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 csomópont</translation>
    </message>
    <message>
        <source>1 parameter server</source>
        <translation>1 paraméterszerver</translation>
    </message>
    <message>
        <source>1 process each</source>
        <translation>egyenként 1 folyamat</translation>
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
        <translation>{group}: {count} futtatás</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change value</source>
        <translation>Érték módosítása</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Keep the value of {name}</source>
        <translation>Érték mentése: {name}</translation>
    </message>
    <message>
        <source>Remove the secret {name}</source>
        <translation>Titok eltávolítása: {name}</translation>
    </message>
    <message>
        <source>Set the value of {name}</source>
        <translation>Érték megadása: {name}</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>Érték megadása</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Érték: {name}</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>van értéke</translation>
    </message>
    <message>
        <source>has no value yet</source>
        <translation>még nincs értéke</translation>
    </message>
</context>
<context>
    <name>_WithPackages</name>
    <message>
        <source>For runs with MPI</source>
        <translation>MPI-vel futtatáshoz</translation>
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
        <translation>{line}. sor: {problem}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Csomagok</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (a rootless engine takes cgroup version 2 for that)</source>
        <translation> (a rootless motornak ehhez 2-es verziójú cgroup kell)</translation>
    </message>
    <message>
        <source> (and {0} more)</source>
        <translation> (és még {0})</translation>
    </message>
    <message>
        <source> (from {0})</source>
        <translation> (innen: {0})</translation>
    </message>
    <message>
        <source> ({0} attempts)</source>
        <translation> ({0} kísérlet)</translation>
    </message>
    <message>
        <source> ({0} free)</source>
        <translation> ({0} szabad)</translation>
    </message>
    <message>
        <source> Its last words: {0}</source>
        <translation> Utolsó szavai: {0}</translation>
    </message>
    <message>
        <source> after a package</source>
        <translation> egy csomag után</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> és továbbiak</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> és még {0}</translation>
    </message>
    <message>
        <source> at its memory limit of {0}</source>
        <translation> a(z) {0} memóriakorlátnál</translation>
    </message>
    <message>
        <source> but links or devices, which are not followed</source>
        <translation> , csak hivatkozásokat vagy eszközöket, amelyeket nem követünk</translation>
    </message>
    <message>
        <source> on {0}</source>
        <translation> itt: {0}</translation>
    </message>
    <message>
        <source> with Python {0}</source>
        <translation> Python {0} verzióval</translation>
    </message>
    <message>
        <source>, from the run or an export</source>
        <translation>, a futtatásból vagy egy exportból</translation>
    </message>
    <message>
        <source>, though it may do without</source>
        <translation>, bár talán nélküle is elvan</translation>
    </message>
    <message>
        <source>, {0} skipped</source>
        <translation>, {0} kihagyva</translation>
    </message>
    <message>
        <source>; in use by another program: GPU {0}</source>
        <translation>; másik program használja: GPU {0}</translation>
    </message>
    <message>
        <source>; its last words: {0}</source>
        <translation>; utolsó szavai: {0}</translation>
    </message>
    <message>
        <source>; the same content is held by {0}</source>
        <translation>; ugyanez a tartalma ennek: {0}</translation>
    </message>
    <message>
        <source>; {0} needs it</source>
        <translation>; ennek kell: {0}</translation>
    </message>
    <message>
        <source>; {0} of {1} runs were submitted before: {2}</source>
        <translation>; előtte beküldve {0} futtatás a {1} közül: {2}</translation>
    </message>
    <message>
        <source>A PDF document</source>
        <translation>PDF-dokumentum</translation>
    </message>
    <message>
        <source>A Parquet file with too large a directory</source>
        <translation>Túl nagy jegyzékű Parquet-fájl</translation>
    </message>
    <message>
        <source>A Python of this machine cannot be used in a container</source>
        <translation>E gép Pythonja nem használható konténerben</translation>
    </message>
    <message>
        <source>A Python of this machine is not in the container</source>
        <translation>E gép Pythonja nincs a konténerben</translation>
    </message>
    <message>
        <source>A child has what its parent has.</source>
        <translation>Az alfuttatásnak az van, ami a szülőjének.</translation>
    </message>
    <message>
        <source>A child run goes with its run</source>
        <translation>Az alfuttatás a futtatásával tart</translation>
    </message>
    <message>
        <source>A conversion is damaged</source>
        <translation>Egy átalakítás sérült</translation>
    </message>
    <message>
        <source>A dataset has its files there</source>
        <translation>Egy adathalmaz fájljai vannak ott</translation>
    </message>
    <message>
        <source>A dataset that is not registered, as an input,</source>
        <translation>Egy nem regisztrált adathalmaz bemenetként</translation>
    </message>
    <message>
        <source>A dataset&apos;s manifest is damaged</source>
        <translation>Egy adathalmaz jegyzéke sérült</translation>
    </message>
    <message>
        <source>A dependency cannot be used</source>
        <translation>Egy függőség nem használható</translation>
    </message>
    <message>
        <source>A file cannot be put there</source>
        <translation>Egy fájl nem tehető oda</translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation>Egy fájl olvasás közben megváltozott</translation>
    </message>
    <message>
        <source>A file compressed with bzip2</source>
        <translation>bzip2-vel tömörített fájl</translation>
    </message>
    <message>
        <source>A file compressed with xz</source>
        <translation>xz-vel tömörített fájl</translation>
    </message>
    <message>
        <source>A file compressed with zstd</source>
        <translation>zstd-vel tömörített fájl</translation>
    </message>
    <message>
        <source>A file could not be used</source>
        <translation>Egy fájl nem használható</translation>
    </message>
    <message>
        <source>A file is not below the root</source>
        <translation>Egy fájl nem a gyökér alatt van</translation>
    </message>
    <message>
        <source>A file is there already</source>
        <translation>Ott már van fájl</translation>
    </message>
    <message>
        <source>A file of the dataset is gone</source>
        <translation>Az adathalmaz egy fájlja eltűnt</translation>
    </message>
    <message>
        <source>A file of {0} cannot be read</source>
        <translation>Nem olvasható ennek egy fájlja: {0}</translation>
    </message>
    <message>
        <source>A file of {0} has changed</source>
        <translation>Megváltozott ennek egy fájlja: {0}</translation>
    </message>
    <message>
        <source>A file of {0} is gone</source>
        <translation>Eltűnt ennek egy fájlja: {0}</translation>
    </message>
    <message>
        <source>A file of {0} may have changed</source>
        <translation>Lehet, hogy megváltozott ennek egy fájlja: {0}</translation>
    </message>
    <message>
        <source>A file vanished while it was read</source>
        <translation>Egy fájl olvasás közben eltűnt</translation>
    </message>
    <message>
        <source>A file was added to the folder of {0}</source>
        <translation>Új fájl került ennek a mappájába: {0}</translation>
    </message>
    <message>
        <source>A file was not looked at</source>
        <translation>Egy fájl nem lett megvizsgálva</translation>
    </message>
    <message>
        <source>A file&apos;s name is not valid text</source>
        <translation>Egy fájl neve nem érvényes szöveg</translation>
    </message>
    <message>
        <source>A folder cannot be predicted</source>
        <translation>Mappára nem adható előrejelzés</translation>
    </message>
    <message>
        <source>A folder for TensorFlow Serving and for programs that use TensorFlow without Keras.</source>
        <translation>Mappa a TensorFlow Servinghez és a TensorFlow-t Keras nélkül használó programokhoz.</translation>
    </message>
    <message>
        <source>A guard cannot be set so</source>
        <translation>A figyelő nem állítható be így</translation>
    </message>
    <message>
        <source>A library is not installed</source>
        <translation>Egy könyvtár nincs telepítve</translation>
    </message>
    <message>
        <source>A library of the script crashed: look at the end of the log and at the versions of the packages.</source>
        <translation>A szkript egyik könyvtára összeomlott: nézze meg a napló végét és a csomagok verzióit.</translation>
    </message>
    <message>
        <source>A line is no requirement</source>
        <translation>Egy sor nem követelmény</translation>
    </message>
    <message>
        <source>A line of the event file cannot be understood: {0}</source>
        <translation>Az eseményfájl egy sora nem értelmezhető: {0}</translation>
    </message>
    <message>
        <source>A line of the run&apos;s events was cut off: the disk was full, or a process was killed while it wrote. What was cut off by a full disk was written again when there was room.</source>
        <translation>A futás eseményeinek egyik sora levágódott: a lemez megtelt, vagy egy folyamatot írás közben leállítottak. Amit a megtelt lemez vágott le, az újra kiírásra került, amint volt hely.</translation>
    </message>
    <message>
        <source>A line of {0} bytes was passed over</source>
        <translation>Egy {0} bájtos sor kimaradt</translation>
    </message>
    <message>
        <source>A list of versions is not there</source>
        <translation>Egy verziólista nincs meg</translation>
    </message>
    <message>
        <source>A model is found by its name or its id</source>
        <translation>Egy modell a neve vagy az azonosítója alapján található meg</translation>
    </message>
    <message>
        <source>A model of it is still to be registered.</source>
        <translation>Egy modelljét még regisztrálni kell.</translation>
    </message>
    <message>
        <source>A model was exported there before</source>
        <translation>Oda már exportáltak egy modellt</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>Egy modell jegyzéke sérült</translation>
    </message>
    <message>
        <source>A name cannot be used here</source>
        <translation>Egy név itt nem használható</translation>
    </message>
    <message>
        <source>A name is not written in UTF-8</source>
        <translation>Egy név nem UTF-8 kódolású</translation>
    </message>
    <message>
        <source>A node of the run was lost{0}</source>
        <translation>A futás egyik csomópontja elveszett{0}</translation>
    </message>
    <message>
        <source>A node was lost before the script began: the run was handed over again.</source>
        <translation>Egy csomópont elveszett, mielőtt a szkript elindult: a futás újra át lett adva.</translation>
    </message>
    <message>
        <source>A node would have no process</source>
        <translation>Egy csomópontnak nem lenne folyamata</translation>
    </message>
    <message>
        <source>A package</source>
        <translation>Egy csomag</translation>
    </message>
    <message>
        <source>A package cannot be used</source>
        <translation>Egy csomag nem használható</translation>
    </message>
    <message>
        <source>A package is not there</source>
        <translation>Egy csomag nem található</translation>
    </message>
    <message>
        <source>A package is not where it should be</source>
        <translation>Egy csomag nincs ott, ahol lennie kellene</translation>
    </message>
    <message>
        <source>A pattern cannot be an input</source>
        <translation>Minta nem lehet bemenet</translation>
    </message>
    <message>
        <source>A pickle is a program that builds objects, and whoever made or changed the file decides what it does. What is told here comes from reading it, not from running it. {0}</source>
        <translation>A pickle egy objektumokat építő program, és hogy mit tesz, azt a fájl készítője vagy módosítója dönti el. Ami itt áll, az elolvasásából származik, nem a futtatásából. {0}</translation>
    </message>
    <message>
        <source>A pickled object</source>
        <translation>Pickle-objektum</translation>
    </message>
    <message>
        <source>A process has two places</source>
        <translation>Egy folyamatnak két helye van</translation>
    </message>
    <message>
        <source>A process of the cluster that kept the run was lost</source>
        <translation>A klaszter folyamata, amely a futást fenntartotta, elveszett</translation>
    </message>
    <message>
        <source>A process of the cluster that kept the run was lost before the script began: the run was handed over again.</source>
        <translation>A klaszter folyamata, amely a futást fenntartotta, a szkript indulása előtt elveszett: a futás újra átadásra került.</translation>
    </message>
    <message>
        <source>A program that tells formats by the content would run the code in it</source>
        <translation>Egy program, amely a formátumot a tartalomból állapítja meg, futtatná a benne lévő kódot</translation>
    </message>
    <message>
        <source>A property cannot be changed</source>
        <translation>Egy tulajdonság nem módosítható</translation>
    </message>
    <message>
        <source>A property has no name</source>
        <translation>Egy tulajdonságnak nincs neve</translation>
    </message>
    <message>
        <source>A quarter of the size: weights are kept in 8 bits, so predictions differ a little.</source>
        <translation>Negyedakkora méret: a súlyok 8 biten tárolódnak, ezért a jóslatok kissé eltérnek.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Egy idézőjel nincs lezárva</translation>
    </message>
    <message>
        <source>A requirement cannot be understood</source>
        <translation>Egy követelmény nem értelmezhető</translation>
    </message>
    <message>
        <source>A run needs a CPU</source>
        <translation>Egy futtatáshoz CPU kell</translation>
    </message>
    <message>
        <source>A run&apos;s compute target is chosen when it is submitted.</source>
        <translation>A futtatás számítási célját beküldéskor kell kiválasztani.</translation>
    </message>
    <message>
        <source>A run&apos;s environment is chosen when it is submitted.</source>
        <translation>A futtatás környezetét beküldéskor kell kiválasztani.</translation>
    </message>
    <message>
        <source>A script cannot wait for the end of its own run</source>
        <translation>Egy szkript nem várhatja meg a saját futtatása végét</translation>
    </message>
    <message>
        <source>A script changes no other run</source>
        <translation>Egy szkript nem módosít más futtatást</translation>
    </message>
    <message>
        <source>A script on this cluster cannot ask its workspace</source>
        <translation>Ezen a klaszteren a szkript nem kérdezheti a munkaterületét</translation>
    </message>
    <message>
        <source>A secret has no value: {0}</source>
        <translation>Egy titoknak nincs értéke: {0}</translation>
    </message>
    <message>
        <source>A secret of the datastore is not there</source>
        <translation>Az adattár egyik titka hiányzik</translation>
    </message>
    <message>
        <source>A single file has no signature</source>
        <translation>Egyetlen fájlnak nincs aláírása</translation>
    </message>
    <message>
        <source>A tag has no name</source>
        <translation>Egy címkének nincs neve</translation>
    </message>
    <message>
        <source>A time cannot be negative</source>
        <translation>Egy időtartam nem lehet negatív</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>Érték szükséges</translation>
    </message>
    <message>
        <source>A workspace is there already</source>
        <translation>Ott már van munkaterület</translation>
    </message>
    <message>
        <source>A zip archive</source>
        <translation>Zip-archívum</translation>
    </message>
    <message>
        <source>Add it again with other settings.</source>
        <translation>Adja hozzá újra más beállításokkal.</translation>
    </message>
    <message>
        <source>Add it, or correct the name.</source>
        <translation>Adja hozzá, vagy javítsa ki a nevet.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Adja hozzá.</translation>
    </message>
    <message>
        <source>Add tensorflow to the packages, or leave these options out.</source>
        <translation>Vegye fel a tensorflow csomagot, vagy hagyja el ezeket a beállításokat.</translation>
    </message>
    <message>
        <source>Add tensorflow to the packages.</source>
        <translation>Vegye fel a tensorflow csomagot.</translation>
    </message>
    <message>
        <source>Add the datastores again.</source>
        <translation>Adja hozzá újra az adattárakat.</translation>
    </message>
    <message>
        <source>Add the package {0} to the environment, or choose another environment.</source>
        <translation>Adja hozzá a(z) {0} csomagot a környezethez, vagy válasszon másik környezetet.</translation>
    </message>
    <message>
        <source>Add them.</source>
        <translation>Adja hozzá őket.</translation>
    </message>
    <message>
        <source>Add {0} to the environment, unless another package brings it.</source>
        <translation>Adja hozzá a környezethez: {0}, hacsak másik csomag nem hozza.</translation>
    </message>
    <message>
        <source>After the pickle</source>
        <translation>A pickle után</translation>
    </message>
    <message>
        <source>An Arrow file</source>
        <translation>Arrow-fájl</translation>
    </message>
    <message>
        <source>An HDF5 file</source>
        <translation>HDF5-fájl</translation>
    </message>
    <message>
        <source>An SQLite database</source>
        <translation>SQLite-adatbázis</translation>
    </message>
    <message>
        <source>An argument cannot be passed on</source>
        <translation>Egy argumentum nem adható át</translation>
    </message>
    <message>
        <source>An empty file</source>
        <translation>Üres fájl</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>Üres mappa</translation>
    </message>
    <message>
        <source>An environment variable cannot be set</source>
        <translation>Egy környezeti változó nem állítható be</translation>
    </message>
    <message>
        <source>An interrupted build does not end</source>
        <translation>Egy megszakított felépítés nem ér véget</translation>
    </message>
    <message>
        <source>An option of pip&apos;s cannot be used</source>
        <translation>A pip egyik kapcsolója nem használható</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>Egy másik program figyel rajta.</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Tömbök</translation>
    </message>
    <message>
        <source>As registered</source>
        <translation>Ahogy regisztrálva van</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Kérdezze újra.</translation>
    </message>
    <message>
        <source>Ask for GPUs if the cluster has some.</source>
        <translation>Kérjen GPU-kat, ha a fürtnek vannak.</translation>
    </message>
    <message>
        <source>Ask for a GPU, or for no GPU memory.</source>
        <translation>Kérjen GPU-t, vagy ne kérjen GPU-memóriát.</translation>
    </message>
    <message>
        <source>Ask for a version that has, or install what its build needs; the build log holds the whole output.</source>
        <translation>Kérjen olyan verziót, amelyiknek van, vagy telepítse, ami a felépítéséhez kell; a teljes kimenet a felépítés naplójában van.</translation>
    </message>
    <message>
        <source>Ask for a version that there is, or for none in particular.</source>
        <translation>Kérjen létező verziót, vagy ne kérjen meghatározottat.</translation>
    </message>
    <message>
        <source>Ask for a version that there is.</source>
        <translation>Kérjen létező verziót.</translation>
    </message>
    <message>
        <source>Ask for another version of Python, or of the package.</source>
        <translation>Kérjen másik Python- vagy csomagverziót.</translation>
    </message>
    <message>
        <source>Ask for another version, or install that one.</source>
        <translation>Kérjen másik verziót, vagy telepítse azt.</translation>
    </message>
    <message>
        <source>Ask for another version, or run it in a container.</source>
        <translation>Kérjen másik verziót, vagy futtassa konténerben.</translation>
    </message>
    <message>
        <source>Ask for another version, such as 3.11.</source>
        <translation>Kérjen másik verziót, például 3.11.</translation>
    </message>
    <message>
        <source>Ask for at least 1 worker.</source>
        <translation>Kérjen legalább 1 munkavégzőt.</translation>
    </message>
    <message>
        <source>Ask for fewer CPUs.</source>
        <translation>Kérjen kevesebb CPU-t.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, CPUs or GPUs; `sinfo -N -l` lists what nodes have.</source>
        <translation>Kérjen kevesebb csomópontot, CPU-t vagy GPU-t; a `sinfo -N -l` kiírja, mijük van a csomópontoknak.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or for more workers.</source>
        <translation>Kérjen kevesebb csomópontot vagy több munkavégzőt.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or give the compute target more.</source>
        <translation>Kérjen kevesebb csomópontot, vagy adjon többet a számítási célnak.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or raise max_nodes of the compute target.</source>
        <translation>Kérjen kevesebb csomópontot, vagy emelje a számítási cél max_nodes értékét.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes.</source>
        <translation>Kérjen kevesebb csomópontot.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes; `sinfo` lists how many there are.</source>
        <translation>Kérjen kevesebb csomópontot; a `sinfo` kiírja, hány van.</translation>
    </message>
    <message>
        <source>Ask for fewer, or change the gres of the compute target.</source>
        <translation>Kérjen kevesebbet, vagy módosítsa a számítási cél gres beállítását.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Kérjen kevesebbet.</translation>
    </message>
    <message>
        <source>Ask for less time or fewer nodes, or set another account.</source>
        <translation>Kérjen kevesebb időt vagy csomópontot, vagy adjon meg másik számlát.</translation>
    </message>
    <message>
        <source>Ask for less, or choose another compute target.</source>
        <translation>Kérjen kevesebbet, vagy válasszon másik számítási célt.</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>Kérjen kevesebbet.</translation>
    </message>
    <message>
        <source>Ask for more GPUs, or choose another.</source>
        <translation>Kérjen több GPU-t, vagy válasszon másikat.</translation>
    </message>
    <message>
        <source>Ask for more time, or save checkpoints and resume the run.</source>
        <translation>Kérjen több időt, vagy mentsen ellenőrzőpontokat, és folytassa a futást.</translation>
    </message>
    <message>
        <source>Ask the run&apos;s workspace for what you need.</source>
        <translation>A futtatás munkaterületétől kérje, amire szüksége van.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed export.</source>
        <translation>Kérjen aláírt exportot a készítőjétől.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the right address.</source>
        <translation>Kérje el a helyes címet a kiszolgáló üzemeltetőjétől.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Háttérrendszer</translation>
    </message>
    <message>
        <source>Begin each one with a hyphen.</source>
        <translation>Mindegyiket kötőjellel kezdje.</translation>
    </message>
    <message>
        <source>Begin it with #!/bin/sh.</source>
        <translation>Kezdje ezzel: #!/bin/sh.</translation>
    </message>
    <message>
        <source>Begin its name with a letter; use letters, digits and underscores.</source>
        <translation>A neve betűvel kezdődjön; betűkből, számjegyekből és aláhúzásokból álljon.</translation>
    </message>
    <message>
        <source>Begin with FROM and a base image.</source>
        <translation>Kezdje a FROM utasítással és egy alaprendszerképpel.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or register the dataset again as a new version.</source>
        <translation>Állítsa vissza az eredetit, vagy regisztrálja újra az adathalmazt új verzióként.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or register the dataset again.</source>
        <translation>Állítsa vissza az eredetit, vagy regisztrálja újra az adathalmazt.</translation>
    </message>
    <message>
        <source>Bring it back, then try again.</source>
        <translation>Hozza vissza, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Bring the files back, or choose another dataset or version and run again.</source>
        <translation>Hozza vissza a fájlokat, vagy válasszon másik adathalmazt vagy verziót, és futtassa újra.</translation>
    </message>
    <message>
        <source>Bring the files back, or register the dataset again.</source>
        <translation>Hozza vissza a fájlokat, vagy regisztrálja újra az adathalmazt.</translation>
    </message>
    <message>
        <source>Build it, or choose a Python that is there.</source>
        <translation>Építse fel, vagy válasszon meglévő Pythont.</translation>
    </message>
    <message>
        <source>Building Horovod {0}, which takes minutes</source>
        <translation>A Horovod {0} fordítása, ez percekig tart</translation>
    </message>
    <message>
        <source>Building the Dockerfile</source>
        <translation>A Dockerfile felépítése</translation>
    </message>
    <message>
        <source>CPU slot</source>
        <translation>CPU-hely</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU-helyek</translation>
    </message>
    <message>
        <source>Canceled after {0} were freed</source>
        <translation>Megszakítva, addig ennyi szabadult fel: {0}</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Módosítsa a jogosultságait.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Az egyiket módosítsa.</translation>
    </message>
    <message>
        <source>Change or leave out one of their versions.</source>
        <translation>Módosítsa vagy hagyja ki valamelyik verziójukat.</translation>
    </message>
    <message>
        <source>Change the counts instead.</source>
        <translation>Módosítsa inkább a számokat.</translation>
    </message>
    <message>
        <source>Change the target&apos;s settings.</source>
        <translation>Módosítsa a cél beállításait.</translation>
    </message>
    <message>
        <source>Check DOCKER_TLS_VERIFY, and ca.pem, cert.pem and key.pem in DOCKER_CERT_PATH or the context&apos;s.</source>
        <translation>Ellenőrizze a DOCKER_TLS_VERIFY változót, valamint a ca.pem, cert.pem és key.pem fájlt a DOCKER_CERT_PATH alatt vagy a Docker-kontextusban.</translation>
    </message>
    <message>
        <source>Check how it is spelled, its version and the channels.</source>
        <translation>Ellenőrizze az írásmódját, a verzióját és a csatornákat.</translation>
    </message>
    <message>
        <source>Check how it is spelled; where the registry asks for a login, check that, too.</source>
        <translation>Ellenőrizze az írásmódját; ahol a csomagtár bejelentkezést kér, azt is.</translation>
    </message>
    <message>
        <source>Check its name and version.</source>
        <translation>Ellenőrizze a nevét és a verzióját.</translation>
    </message>
    <message>
        <source>Check its name, or log in by `docker login` if it is not public.</source>
        <translation>Ellenőrizze a nevét, vagy ha nem nyilvános, jelentkezzen be ezzel: `docker login`.</translation>
    </message>
    <message>
        <source>Check its name, pull or build it, or choose another one.</source>
        <translation>Ellenőrizze a nevét, töltse le vagy építse fel, vagy válasszon másikat.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Ellenőrizze az útvonalát.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Ellenőrizze a jogosultságait.</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right; it is asked again by itself.</source>
        <translation>Ellenőrizze, hogy fut-e, és helyes-e a címe; magától újra megkérdezzük.</translation>
    </message>
    <message>
        <source>Check that the Python chosen for the target has Ray.</source>
        <translation>Ellenőrizze, hogy a célhoz választott Pythonban van-e Ray.</translation>
    </message>
    <message>
        <source>Check that the public key is that of whoever signed; else do not use the folder.</source>
        <translation>Ellenőrizze, hogy a nyilvános kulcs az aláíróé-e; ha nem, ne használja a mappát.</translation>
    </message>
    <message>
        <source>Check the address and the connection to the network.</source>
        <translation>Ellenőrizze a címet és a hálózati kapcsolatot.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again; what is complete is not moved again.</source>
        <translation>Ellenőrizze a címet és a kapcsolatot, majd próbálja újra; ami kész, az nem kerül át még egyszer.</translation>
    </message>
    <message>
        <source>Check the address and the expected hash. Do not use the file: it was changed or damaged.</source>
        <translation>Ellenőrizze a címet és a várt hasht. Ne használja a fájlt: megváltoztatták vagy megsérült.</translation>
    </message>
    <message>
        <source>Check the address and the path.</source>
        <translation>Ellenőrizze a címet és az útvonalat.</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s clock. A company&apos;s proxy may need its own certificate: name the file that holds it in SSL_CERT_FILE.</source>
        <translation>Ellenőrizze a címet és e gép óráját. Egy céges proxynak saját tanúsítvány kellhet: az azt tartalmazó fájlt a SSL_CERT_FILE változóban adja meg.</translation>
    </message>
    <message>
        <source>Check the address in a browser.</source>
        <translation>Ellenőrizze a címet böngészőben.</translation>
    </message>
    <message>
        <source>Check the address in a browser; it may need a login or lead to a page.</source>
        <translation>Ellenőrizze a címet böngészőben; lehet, hogy bejelentkezés kell hozzá, vagy egy oldalra vezet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Ellenőrizze a címet.</translation>
    </message>
    <message>
        <source>Check the address; the file may have moved.</source>
        <translation>Ellenőrizze a címet; lehet, hogy a fájl elköltözött.</translation>
    </message>
    <message>
        <source>Check the connection to the network, then try again: what has come is kept.</source>
        <translation>Ellenőrizze a hálózati kapcsolatot, majd próbálja újra: ami megjött, megmarad.</translation>
    </message>
    <message>
        <source>Check the connection to the network. A mirror of your own, also a local folder, can be named in {0}.</source>
        <translation>Ellenőrizze a hálózati kapcsolatot. Saját tükör, akár helyi mappa is, itt adható meg: {0}.</translation>
    </message>
    <message>
        <source>Check the credentials: environment variables or the configuration files of the storage service.</source>
        <translation>Ellenőrizze a hitelesítő adatokat: a környezeti változókat vagy a tárolószolgáltatás konfigurációs fájljait.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions.</source>
        <translation>Ellenőrizze a lemezt és a jogosultságait.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Ellenőrizze a lemezt, és próbálja újra.</translation>
    </message>
    <message>
        <source>Check the id.</source>
        <translation>Ellenőrizze az azonosítót.</translation>
    </message>
    <message>
        <source>Check the name and password that it is asked with, or try again later.</source>
        <translation>Ellenőrizze a lekérdezéshez használt nevet és jelszót, vagy próbálja újra később.</translation>
    </message>
    <message>
        <source>Check the name, or make it with `mldesk environment create`.</source>
        <translation>Ellenőrizze a nevet, vagy hozza létre ezzel: `mldesk environment create`.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Ellenőrizze a nevet.</translation>
    </message>
    <message>
        <source>Check the name; `mldesk compute sizes` lists those that are known.</source>
        <translation>Ellenőrizze a nevet; az ismerteket a `mldesk compute sizes` sorolja fel.</translation>
    </message>
    <message>
        <source>Check the network and pip&apos;s settings. Builds of a target can use the network of this machine: choose that in its settings (--build-network host).</source>
        <translation>Ellenőrizze a hálózatot és a pip beállításait. A felépítések használhatják e gép hálózatát: ezt a cél beállításaiban választhatja (--build-network host).</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then submit again.</source>
        <translation>Ellenőrizze a hálózatot és a proxyt, majd küldje be újra.</translation>
    </message>
    <message>
        <source>Check the network, ask for a version that this machine has, or install that one.</source>
        <translation>Ellenőrizze a hálózatot, kérjen olyan verziót, amely megvan ezen a gépen, vagy telepítse azt.</translation>
    </message>
    <message>
        <source>Check the network, or load the image by `docker load`, or choose one that is there.</source>
        <translation>Ellenőrizze a hálózatot, vagy töltse be a rendszerképet ezzel: `docker load`, vagy válasszon egy meglévőt.</translation>
    </message>
    <message>
        <source>Check the path, and the dataset that the run was given.</source>
        <translation>Ellenőrizze az útvonalat és a futtatásnak adott adathalmazt.</translation>
    </message>
    <message>
        <source>Check the path, or upload the files first.</source>
        <translation>Ellenőrizze az útvonalat, vagy előbb töltse fel a fájlokat.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Ellenőrizze az útvonalat.</translation>
    </message>
    <message>
        <source>Check the pattern.</source>
        <translation>Ellenőrizze a mintát.</translation>
    </message>
    <message>
        <source>Check the prefix.</source>
        <translation>Ellenőrizze az előtagot.</translation>
    </message>
    <message>
        <source>Check what its log says.</source>
        <translation>Nézze meg, mit mond a naplója.</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>Válasszon 0-t vagy többet.</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>Válasszon 1 és {0} között.</translation>
    </message>
    <message>
        <source>Choose 3.6 or newer.</source>
        <translation>Válasszon 3.6-os vagy újabb változatot.</translation>
    </message>
    <message>
        <source>Choose CPU or GPU.</source>
        <translation>Válasszon: CPU vagy GPU.</translation>
    </message>
    <message>
        <source>Choose a Docker compute target, whose image has Open MPI, or a cluster.</source>
        <translation>Válasszon olyan Docker számítási célt, amelynek képében van Open MPI, vagy egy fürtöt.</translation>
    </message>
    <message>
        <source>Choose a Python interpreter.</source>
        <translation>Válasszon Python-értelmezőt.</translation>
    </message>
    <message>
        <source>Choose a Ray or Slurm compute target, or do without.</source>
        <translation>Válasszon Ray vagy Slurm számítási célt, vagy mondjon le róla.</translation>
    </message>
    <message>
        <source>Choose a base image that has Python 3.6 or newer, or write a Dockerfile that installs it.</source>
        <translation>Válasszon Python 3.6-os vagy újabb verziót tartalmazó alaprendszerképet, vagy írjon azt telepítő Dockerfile-t.</translation>
    </message>
    <message>
        <source>Choose a base image that has {0}, or use a Dockerfile.</source>
        <translation>Válasszon olyan alapképet, amelyben megvan: {0}, vagy használjon Dockerfile-t.</translation>
    </message>
    <message>
        <source>Choose a base image whose Python has pip, or the packages python3-venv or ensurepip.</source>
        <translation>Válasszon olyan alaprendszerképet, amelynek Pythonjában van pip, vagy megvan a python3-venv vagy az ensurepip csomag.</translation>
    </message>
    <message>
        <source>Choose a base image with Python {0}, or ask for Python {1}.</source>
        <translation>Válasszon alaprendszerképet Python {0} verzióval, vagy kérjen Python {1} verziót.</translation>
    </message>
    <message>
        <source>Choose a compute target of the kind docker, or another environment.</source>
        <translation>Válasszon docker típusú számítási célt, vagy másik környezetet.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .py.</source>
        <translation>Válasszon .py végű fájlt.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Válasszon fájlt.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Válasszon mappát egy másik lemezen.</translation>
    </message>
    <message>
        <source>Choose a folder or files with content.</source>
        <translation>Válasszon tartalommal bíró mappát vagy fájlokat.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Válasszon mappát.</translation>
    </message>
    <message>
        <source>Choose a list of packages with TensorFlow, or leave the option out.</source>
        <translation>Válasszon TensorFlow-t tartalmazó csomaglistát, vagy hagyja el a beállítást.</translation>
    </message>
    <message>
        <source>Choose a list of packages, an image, or a Dockerfile.</source>
        <translation>Válasszon csomaglistát, rendszerképet vagy Dockerfile-t.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Válasszon rövidebbet.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Válasszon szövegfájlt.</translation>
    </message>
    <message>
        <source>Choose a version that has a wheel for this Python.</source>
        <translation>Válasszon olyan verziót, amelynek van wheelje ehhez a Pythonhoz.</translation>
    </message>
    <message>
        <source>Choose a whole number from 0 to {0}.</source>
        <translation>Válasszon egész számot 0 és {0} között.</translation>
    </message>
    <message>
        <source>Choose a zip, tar, tar.gz, tar.bz2 or tar.xz file, or use the file as it is.</source>
        <translation>Válasszon zip-, tar-, tar.gz-, tar.bz2- vagy tar.xz-fájlt, vagy használja a fájlt úgy, ahogy van.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the workspace.</source>
        <translation>Válasszon üres vagy új mappát a munkaterülethez.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Válasszon üres vagy új mappát.</translation>
    </message>
    <message>
        <source>Choose an environment of packages, or a Python of the cluster.</source>
        <translation>Válasszon csomagokból álló környezetet, vagy a klaszter egyik Pythonját.</translation>
    </message>
    <message>
        <source>Choose an image for {0}.</source>
        <translation>Válasszon rendszerképet ehhez: {0}.</translation>
    </message>
    <message>
        <source>Choose an image made for this machine.</source>
        <translation>Válasszon ehhez a géphez készült rendszerképet.</translation>
    </message>
    <message>
        <source>Choose an image that has them.</source>
        <translation>Válasszon olyan rendszerképet, amelyben megvannak.</translation>
    </message>
    <message>
        <source>Choose an image, or list the packages.</source>
        <translation>Válasszon rendszerképet, vagy sorolja fel a csomagokat.</translation>
    </message>
    <message>
        <source>Choose another Python in the run&apos;s environment, or install this one again.</source>
        <translation>Válasszon másik Pythont a futtatás környezetében, vagy telepítse újra ezt.</translation>
    </message>
    <message>
        <source>Choose another Python in the run&apos;s environment.</source>
        <translation>Válasszon másik Pythont a futtatás környezetében.</translation>
    </message>
    <message>
        <source>Choose another base image.</source>
        <translation>Válasszon másik alaprendszerképet.</translation>
    </message>
    <message>
        <source>Choose another compute target.</source>
        <translation>Válasszon másik számítási célt.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Válasszon másik fájlt.</translation>
    </message>
    <message>
        <source>Choose another folder, or overwrite=True.</source>
        <translation>Válasszon másik mappát, vagy overwrite=True értéket.</translation>
    </message>
    <message>
        <source>Choose another folder, or replace the earlier export.</source>
        <translation>Válasszon másik mappát, vagy cserélje le a korábbi exportot.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Válasszon másik mappát.</translation>
    </message>
    <message>
        <source>Choose another interpreter, or install it again, and submit the run anew.</source>
        <translation>Válasszon másik értelmezőt, vagy telepítse újra, és küldje be újra a futtatást.</translation>
    </message>
    <message>
        <source>Choose another name, or use a tag, which can be changed.</source>
        <translation>Válasszon másik nevet, vagy használjon módosítható címkét.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>Choose another name: the files of a run are not replaced.</source>
        <translation>Válasszon másik nevet: egy futás fájljai nem íródnak felül.</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>Válasszon más napszámot.</translation>
    </message>
    <message>
        <source>Choose another one in the target&apos;s settings, or none: then mldesk builds one.</source>
        <translation>Válasszon másikat a cél beállításaiban, vagy egyet se: akkor az mldesk készít egyet.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Válasszon másikat.</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>Válasszon másik útvonalat.</translation>
    </message>
    <message>
        <source>Choose another place, or none.</source>
        <translation>Válasszon másik helyet, vagy egyet sem.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>Choose another port in the cluster map, or none, and run again.</source>
        <translation>Válasszon másik portot a fürttérképen, vagy egyet se, majd indítsa újra.</translation>
    </message>
    <message>
        <source>Choose another root.</source>
        <translation>Válasszon másik gyökeret.</translation>
    </message>
    <message>
        <source>Choose another run to resume, or begin anew.</source>
        <translation>Válasszon másik folytatandó futtatást, vagy kezdje elölről.</translation>
    </message>
    <message>
        <source>Choose another script.</source>
        <translation>Válasszon másik szkriptet.</translation>
    </message>
    <message>
        <source>Choose another target, or let it take runs again.</source>
        <translation>Válasszon másik célt, vagy engedje, hogy ismét futtatásokat fogadjon.</translation>
    </message>
    <message>
        <source>Choose another version of Python or of TensorFlow.</source>
        <translation>Válasszon más Python- vagy TensorFlow-verziót.</translation>
    </message>
    <message>
        <source>Choose another version, or an image with that Python.</source>
        <translation>Válasszon másik verziót, vagy ilyen Pythont tartalmazó rendszerképet.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Válasszon másikat.</translation>
    </message>
    <message>
        <source>Choose at least 1.</source>
        <translation>Válasszon legalább 1-et.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Válasszon legalább egy fájlt.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Válasszon legalább egyet.</translation>
    </message>
    <message>
        <source>Choose first or all.</source>
        <translation>Válassza ezt: first vagy all.</translation>
    </message>
    <message>
        <source>Choose images or arrays.</source>
        <translation>Válasszon képeket vagy tömböket.</translation>
    </message>
    <message>
        <source>Choose more.</source>
        <translation>Válasszon többet.</translation>
    </message>
    <message>
        <source>Choose one inside the folder.</source>
        <translation>Válasszon egyet a mappán belül.</translation>
    </message>
    <message>
        <source>Choose one of them, or ask for more nodes.</source>
        <translation>Válasszon ezek közül, vagy kérjen több csomópontot.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Válassza ki az egyiket.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Válasszon ezek közül: {0}.</translation>
    </message>
    <message>
        <source>Choose one that holds a script.</source>
        <translation>Válasszon szkriptet tartalmazót.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Válasszon egyet.</translation>
    </message>
    <message>
        <source>Choose the file that lists the packages.</source>
        <translation>Válassza a csomagokat felsoroló fájlt.</translation>
    </message>
    <message>
        <source>Choose the files that are in it.</source>
        <translation>Válassza ki a benne lévő fájlokat.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the files, or let them be copied.</source>
        <translation>Válassza a fájlokat tartalmazó mappát, vagy engedje másolni őket.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model and its signature.</source>
        <translation>Válassza a modellt és az aláírását tartalmazó mappát.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the training script.</source>
        <translation>Válassza a tanítószkriptet tartalmazó mappát.</translation>
    </message>
    <message>
        <source>Choose the run {0}.</source>
        <translation>Válassza a(z) {0} futtatást.</translation>
    </message>
    <message>
        <source>Choose the script to run.</source>
        <translation>Válassza ki a futtatandó szkriptet.</translation>
    </message>
    <message>
        <source>Choose the training script itself.</source>
        <translation>Magát a tanítószkriptet válassza.</translation>
    </message>
    <message>
        <source>Choose {0} or {1}.</source>
        <translation>Válasszon ezek közül: {0} vagy {1}.</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>Válassza ezt: {0}.</translation>
    </message>
    <message>
        <source>Close every quotation mark.</source>
        <translation>Zárjon le minden idézőjelet.</translation>
    </message>
    <message>
        <source>Close it, or write \&apos; to mean the sign itself.</source>
        <translation>Zárja le, vagy írja \&apos; alakban, ha magát a jelet érti.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Zárja le.</translation>
    </message>
    <message>
        <source>Close the quotation marks.</source>
        <translation>Zárja be az idézőjeleket.</translation>
    </message>
    <message>
        <source>Connect its disk or network folder, then try again.</source>
        <translation>Csatlakoztassa a lemezét vagy hálózati mappáját, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Állandók</translation>
    </message>
    <message>
        <source>Convert the column afterwards.</source>
        <translation>Alakítsa át az oszlopot utólag.</translation>
    </message>
    <message>
        <source>Convert the model again.</source>
        <translation>Alakítsa át újra a modellt.</translation>
    </message>
    <message>
        <source>Convert {0} to {1}.</source>
        <translation>Alakítsa át: {0} → {1}.</translation>
    </message>
    <message>
        <source>Copy these into a folder, and register that.</source>
        <translation>Másolja ezeket egy mappába, és azt regisztrálja.</translation>
    </message>
    <message>
        <source>Correct it, or take MLDESK_MIRRORS out of the environment.</source>
        <translation>Javítsa ki, vagy vegye ki az MLDESK_MIRRORS változót a környezetből.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Javítsa ki.</translation>
    </message>
    <message>
        <source>Correct it: see `conda env export` for the form.</source>
        <translation>Javítsa ki: a formát ezzel látható: `conda env export`.</translation>
    </message>
    <message>
        <source>Correct the arguments and run again.</source>
        <translation>Javítsa ki az argumentumokat, és futtassa újra.</translation>
    </message>
    <message>
        <source>Correct the script at this place.</source>
        <translation>Javítsa ki a szkriptet ezen a helyen.</translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation>Sérült szöveg</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Adatbázis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Leírás</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Erre gondolt: {0}?</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Lemez</translation>
    </message>
    <message>
        <source>Do it in the program that submits the run.</source>
        <translation>Tegye meg abban a programban, amely a futást beküldi.</translation>
    </message>
    <message>
        <source>Do it in the program that submits the run: `mldesk exec PROGRAM.py` knows this name.</source>
        <translation>Tegye meg a futtatást beküldő programban: `mldesk exec PROGRAM.py` ismeri ezt a nevet.</translation>
    </message>
    <message>
        <source>Do it in the window, or in a program under `mldesk exec`.</source>
        <translation>Tegye meg az ablakban, vagy egy `mldesk exec` alatti programban.</translation>
    </message>
    <message>
        <source>Do not use it; ask whoever made it for another copy.</source>
        <translation>Ne használja; kérjen másik példányt a készítőjétől.</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Docker through ssh does not work on Windows</source>
        <translation>A Docker ssh-n keresztül Windowson nem működik</translation>
    </message>
    <message>
        <source>Docker&apos;s configuration</source>
        <translation>a Docker konfigurációja</translation>
    </message>
    <message>
        <source>Download it and name the file.</source>
        <translation>Töltse le, és adja meg a fájlt.</translation>
    </message>
    <message>
        <source>Download the file in a browser where you are logged in, and use it from disk.</source>
        <translation>Töltse le a fájlt olyan böngészővel, ahol be van jelentkezve, és használja a lemezről.</translation>
    </message>
    <message>
        <source>Download the file in a browser, and use it from disk.</source>
        <translation>Töltse le a fájlt böngészővel, és használja a lemezről.</translation>
    </message>
    <message>
        <source>Download the file in a browser, and use it from disk; or find the address of the file itself.</source>
        <translation>Töltse le a fájlt böngészővel, és használja a lemezről; vagy keresse meg magának a fájlnak a címét.</translation>
    </message>
    <message>
        <source>Downloaded {0} files from {1} to {2}</source>
        <translation>{0} fájl letöltve innen: {1}, ide: {2}</translation>
    </message>
    <message>
        <source>Downloading from</source>
        <translation>Letöltés innen:</translation>
    </message>
    <message>
        <source>Downloading from {0}</source>
        <translation>Letöltés innen: {0}</translation>
    </message>
    <message>
        <source>Drop a script, or browse for one.</source>
        <translation>Húzzon ide egy szkriptet, vagy tallózza be.</translation>
    </message>
    <message>
        <source>Encode it, with base64 say.</source>
        <translation>Kódolja, például base64-gyel.</translation>
    </message>
    <message>
        <source>Export it as registered, or register it with a .keras file or a SavedModel.</source>
        <translation>Exportálja úgy, ahogy regisztrálva van, vagy regisztrálja .keras fájllal vagy SavedModellel.</translation>
    </message>
    <message>
        <source>Export it, and use its own program.</source>
        <translation>Exportálja, és használja a saját programját.</translation>
    </message>
    <message>
        <source>Export the model again, or import the folder files alone.</source>
        <translation>Exportálja újra a modellt, vagy csak a files mappát importálja.</translation>
    </message>
    <message>
        <source>Export the model with `mldesk model export`.</source>
        <translation>Exportálja a modellt ezzel: `mldesk model export`.</translation>
    </message>
    <message>
        <source>Export the model.</source>
        <translation>Exportálja a modellt.</translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>Letöltés: {0}</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>A fájl vagy mappa nem található</translation>
    </message>
    <message>
        <source>Files cannot be copied</source>
        <translation>A fájlok nem másolhatók</translation>
    </message>
    <message>
        <source>Files with its weights are missing</source>
        <translation>Hiányoznak a súlyait tartalmazó fájlok</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was changed.</source>
        <translation>Szabadítson fel helyet azon a lemezen, majd próbálja újra; semmi sem változott.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Szabadítson fel helyet azon a lemezen.</translation>
    </message>
    <message>
        <source>Free some space there, or set another folder for runs in the target&apos;s settings.</source>
        <translation>Szabadítson fel ott helyet, vagy adjon meg másik mappát a futásoknak a cél beállításaiban.</translation>
    </message>
    <message>
        <source>Free some space, by removing environments that are not needed, say; nothing half was left.</source>
        <translation>Szabadítson fel helyet, például a már nem szükséges környezetek eltávolításával; semmi félkész nem maradt.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Szabadítson fel helyet, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Szabadítson fel helyet.</translation>
    </message>
    <message>
        <source>Free some space: a run needs room for its outputs, and a full disk stops it.</source>
        <translation>Szabadítson fel helyet: a futtatás kimeneteinek hely kell, és a megtelt lemez leállítja.</translation>
    </message>
    <message>
        <source>Free space on that disk, then run again.</source>
        <translation>Szabadítson fel helyet azon a lemezen, majd futtassa újra.</translation>
    </message>
    <message>
        <source>Free space on the disk that holds the workspace, then run again.</source>
        <translation>Szabadítson fel helyet a munkaterületet tartalmazó lemezen, majd futtassa újra.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-memória</translation>
    </message>
    <message>
        <source>GPU {0} does next to nothing while the script trains. </source>
        <translation>A(z) {0}. GPU szinte semmit sem csinál, miközben a szkript tanít. </translation>
    </message>
    <message>
        <source>Get it once more from where it came from.</source>
        <translation>Szerezze be újra onnan, ahonnan való.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Adjon meg 0-t vagy többet.</translation>
    </message>
    <message>
        <source>Give 1 to 65535, or none: then a free one is chosen.</source>
        <translation>Adjon meg 1 és 65535 közöttit, vagy semmit: akkor egy szabad lesz kiválasztva.</translation>
    </message>
    <message>
        <source>Give a ScriptRunConfig.</source>
        <translation>Adjon meg egy ScriptRunConfig objektumot.</translation>
    </message>
    <message>
        <source>Give a URL such as s3://bucket/folder.</source>
        <translation>Adjon meg egy URL-t, például s3://bucket/folder.</translation>
    </message>
    <message>
        <source>Give a name or an address, or none.</source>
        <translation>Adjon meg nevet vagy címet, vagy semmit.</translation>
    </message>
    <message>
        <source>Give a number from {0} on.</source>
        <translation>Adjon meg egy számot {0}-tól.</translation>
    </message>
    <message>
        <source>Give a path in it.</source>
        <translation>Adjon meg benne egy útvonalat.</translation>
    </message>
    <message>
        <source>Give a path inside the datastore, such as mnist/train.</source>
        <translation>Adjon meg az adattáron belüli útvonalat, például mnist/train.</translation>
    </message>
    <message>
        <source>Give a path such as outputs/model.keras.</source>
        <translation>Adjon meg egy útvonalat, például outputs/model.keras.</translation>
    </message>
    <message>
        <source>Give a path, an http address or (datastore, path).</source>
        <translation>Adjon meg egy útvonalat, egy http-címet vagy ezt: (datastore, path).</translation>
    </message>
    <message>
        <source>Give a smaller min_nodes, or a larger max_nodes.</source>
        <translation>Adjon meg kisebb min_nodes vagy nagyobb max_nodes értéket.</translation>
    </message>
    <message>
        <source>Give a text as its name.</source>
        <translation>Szöveget adjon meg névként.</translation>
    </message>
    <message>
        <source>Give a value such as {0}, or several with commas between.</source>
        <translation>Adjon meg egy értéket, például {0}, vagy többet vesszőkkel elválasztva.</translation>
    </message>
    <message>
        <source>Give an address of this machine, such as 127.0.0.1, or none.</source>
        <translation>Adja meg ennek a gépnek egy címét, például 127.0.0.1, vagy semmit.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://.</source>
        <translation>Adjon meg https:// vagy http:// kezdetű címet.</translation>
    </message>
    <message>
        <source>Give another one, or none: then a free one is chosen.</source>
        <translation>Adjon meg másikat, vagy semmit: akkor egy szabad lesz kiválasztva.</translation>
    </message>
    <message>
        <source>Give at least 1 second, or none.</source>
        <translation>Adjon meg legalább 1 másodpercet, vagy semmit.</translation>
    </message>
    <message>
        <source>Give at least 1, and min_nodes or more.</source>
        <translation>Adjon meg legalább 1-et, és min_nodes vagy több legyen.</translation>
    </message>
    <message>
        <source>Give create_new_version=True to add a version, or choose another name.</source>
        <translation>Adja meg a create_new_version=True értéket új verzióhoz, vagy válasszon másik nevet.</translation>
    </message>
    <message>
        <source>Give each GPU once, counted from 0.</source>
        <translation>Minden GPU-t egyszer adjon meg, 0-tól számolva.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Adjon mindegyiknek külön nevet.</translation>
    </message>
    <message>
        <source>Give exist_ok=True.</source>
        <translation>Adja meg: exist_ok=True.</translation>
    </message>
    <message>
        <source>Give fewer values.</source>
        <translation>Adjon meg kevesebb értéket.</translation>
    </message>
    <message>
        <source>Give it a dataset under this name.</source>
        <translation>Adjon neki egy adathalmazt ezen a néven.</translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation>Adjon neki nevet, vagy hagyja ki.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Adjon neki nevet.</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>Adjon neki értéket.</translation>
    </message>
    <message>
        <source>Give it as #RRGGBB.</source>
        <translation>Adja meg így: #RRGGBB.</translation>
    </message>
    <message>
        <source>Give it one with `mldesk secret set {0}`.</source>
        <translation>Adja meg ezzel: `mldesk secret set {0}`.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Adjon neki egyet.</translation>
    </message>
    <message>
        <source>Give its 64 digits (0-9, a-f), or none.</source>
        <translation>Adja meg a 64 jegyét (0-9, a-f), vagy egyet sem.</translation>
    </message>
    <message>
        <source>Give its packages for pip, or none: then the cluster&apos;s own Python is taken.</source>
        <translation>Adja meg a csomagjait a piphez, vagy egyet se: akkor a fürt saját Pythonját használjuk.</translation>
    </message>
    <message>
        <source>Give its password.</source>
        <translation>Adja meg a jelszavát.</translation>
    </message>
    <message>
        <source>Give less.</source>
        <translation>Adjon meg kevesebbet.</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Adjon meg többet az azonosítóból.</translation>
    </message>
    <message>
        <source>Give nodes and processes per node, or choose TensorFlow.</source>
        <translation>Adja meg a csomópontokat és a csomópontonkénti folyamatokat, vagy válassza a TensorFlow-t.</translation>
    </message>
    <message>
        <source>Give none.</source>
        <translation>Ne adjon meg semmit.</translation>
    </message>
    <message>
        <source>Give one address alone, or each hash with its address.</source>
        <translation>Adjon meg egyetlen címet, vagy minden hasht a címével.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Adjon meg egyet.</translation>
    </message>
    <message>
        <source>Give output_directory in the place of output_paths.</source>
        <translation>Az output_paths helyett adja meg az output_directory-t.</translation>
    </message>
    <message>
        <source>Give the address of its dashboard, such as http://127.0.0.1:8265.</source>
        <translation>Adja meg az irányítópultjának címét, például http://127.0.0.1:8265.</translation>
    </message>
    <message>
        <source>Give the conversion that convert_model or collect_conversion returns.</source>
        <translation>Adja meg azt az átalakítást, amelyet a convert_model vagy a collect_conversion ad vissza.</translation>
    </message>
    <message>
        <source>Give the folder that name again.</source>
        <translation>Adja vissza a mappának azt a nevet.</translation>
    </message>
    <message>
        <source>Give the numbers of workers and parameter servers; they are dealt out to the nodes.</source>
        <translation>Adja meg a munkavégzők és a paraméterkiszolgálók számát; ezek elosztásra kerülnek a csomópontok között.</translation>
    </message>
    <message>
        <source>Give the run its data as inputs, or run it on this machine, on Slurm, or on a Ray cluster that mldesk makes.</source>
        <translation>Adja az adatokat bemenetként a futtatásnak, vagy futtassa ezen a gépen, Slurmon vagy az mldesk által létrehozott Ray-klaszteren.</translation>
    </message>
    <message>
        <source>Give the run more time, or let it do less.</source>
        <translation>Adjon több időt a futtatásnak, vagy végezzen kevesebbet.</translation>
    </message>
    <message>
        <source>Give the tags when the model is registered.</source>
        <translation>A címkéket a modell regisztrálásakor adja meg.</translation>
    </message>
    <message>
        <source>Give the variable&apos;s name, not its value.</source>
        <translation>A változó nevét adja meg, ne az értékét.</translation>
    </message>
    <message>
        <source>Give true or false.</source>
        <translation>Írja be: true vagy false.</translation>
    </message>
    <message>
        <source>Give yourself permission to write to {0}, or choose another workspace.</source>
        <translation>Adjon magának írási jogot ide: {0}, vagy válasszon másik munkaterületet.</translation>
    </message>
    <message>
        <source>Give {&quot;path&quot;: &quot;/a/folder&quot;}.</source>
        <translation>Adja meg így: {&quot;path&quot;: &quot;/a/folder&quot;}.</translation>
    </message>
    <message>
        <source>Give {0} or more.</source>
        <translation>Adjon meg legalább ennyit: {0}.</translation>
    </message>
    <message>
        <source>Have it load what MLDESK_RESUME_FROM names, or what it finds in its outputs.</source>
        <translation>Töltse be azt, amit az MLDESK_RESUME_FROM megnevez, vagy amit a kimeneteiben talál.</translation>
    </message>
    <message>
        <source>Have the script fetch its data there, or use a cluster on this machine, which shares its files.</source>
        <translation>A szkript ott töltse le az adatait, vagy használjon ezen a gépen futó fürtöt, amely közösen látja a fájlokat.</translation>
    </message>
    <message>
        <source>Have the script write its files there instead of a link.</source>
        <translation>A szkript a fájljait írja oda hivatkozás helyett.</translation>
    </message>
    <message>
        <source>Horovod and Keras 2 need the TensorFlow that they belong to</source>
        <translation>A Horovod és a Keras 2 azt a TensorFlow-t igényli, amelyhez tartozik</translation>
    </message>
    <message>
        <source>Horovod cannot be built here yet</source>
        <translation>A Horovod itt még nem fordítható le</translation>
    </message>
    <message>
        <source>Horovod cannot be built on Windows</source>
        <translation>A Horovod Windows alatt nem fordítható le</translation>
    </message>
    <message>
        <source>Horovod is built into environments of packages</source>
        <translation>A Horovod csomagokból álló környezetekbe kerül</translation>
    </message>
    <message>
        <source>Horovod is built with them, and apt-get said: {0}</source>
        <translation>A Horovod ezekkel készül, és az apt-get ezt mondta: {0}</translation>
    </message>
    <message>
        <source>Horovod needs TensorFlow to be built against</source>
        <translation>A Horovod fordításához TensorFlow kell</translation>
    </message>
    <message>
        <source>Horovod {0} could not be built</source>
        <translation>A Horovod {0} fordítása nem sikerült</translation>
    </message>
    <message>
        <source>Horovod {0} was built before: {1}</source>
        <translation>A Horovod {0} már korábban elkészült: {1}</translation>
    </message>
    <message>
        <source>How the script ended is not known</source>
        <translation>Nem tudni, hogyan ért véget a szkript</translation>
    </message>
    <message>
        <source>If it needs more, put it into a folder of its own, or register data as a dataset.</source>
        <translation>Ha több kell neki, tegye külön mappába, vagy regisztrálja az adatokat adathalmazként.</translation>
    </message>
    <message>
        <source>If you trust its origin, unpack it by hand and use the folder; otherwise do not use it.</source>
        <translation>Ha megbízik az eredetében, bontsa ki kézzel, és használja a mappát; egyébként ne használja.</translation>
    </message>
    <message>
        <source>Import its folder files alone; where the model came from is then not known.</source>
        <translation>Csak a files mappáját importálja; ekkor nem tudni, honnan való a modell.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importok</translation>
    </message>
    <message>
        <source>Install Open MPI (on Debian and Ubuntu: apt install openmpi-bin libopenmpi-dev) and run again.</source>
        <translation>Telepítse az Open MPI-t (Debianon és Ubuntun: apt install openmpi-bin libopenmpi-dev), majd indítsa újra.</translation>
    </message>
    <message>
        <source>Install Open MPI with its development files, a C++ compiler, make and CMake, then try again.</source>
        <translation>Telepítse az Open MPI-t a fejlesztői fájljaival, egy C++ fordítót, a make-et és a CMake-et, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Install Open MPI: `brew install open-mpi`.</source>
        <translation>Telepítse az Open MPI-t: `brew install open-mpi`.</translation>
    </message>
    <message>
        <source>Install Open MPI: `sudo apt install openmpi-bin` on Debian and Ubuntu, `sudo dnf install openmpi` on Fedora.</source>
        <translation>Telepítse az Open MPI-t: Debianon és Ubuntun `sudo apt install openmpi-bin`, Fedorán `sudo dnf install openmpi`.</translation>
    </message>
    <message>
        <source>Install Python 3.12 and install mldesk with it; your scripts may use any Python from 3.6.</source>
        <translation>Telepítse a Python 3.12-t, és azzal az mldesket; a szkriptjei bármely Pythont használhatják 3.6-tól.</translation>
    </message>
    <message>
        <source>Install it by hand.</source>
        <translation>Telepítse kézzel.</translation>
    </message>
    <message>
        <source>Install it on the engine&apos;s machine: the package catatonit (or tini, named as init_path).</source>
        <translation>Telepítse a motor gépére: a catatonit csomagot (vagy a tinit, init_path néven megadva).</translation>
    </message>
    <message>
        <source>Install it there ({0}), or see that it is on the PATH.</source>
        <translation>Telepítse oda ({0}), vagy gondoskodjon róla, hogy a PATH-on legyen.</translation>
    </message>
    <message>
        <source>Install it, or choose one of this machine&apos;s: {0}.</source>
        <translation>Telepítse, vagy válasszon e gépről: {0}.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;mldesk[remote]&quot;</source>
        <translation>Telepítse: pip install &quot;mldesk[remote]&quot;</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;mldesk[signing]&apos;</source>
        <translation>Telepítse: pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>Install micromamba</source>
        <translation>Telepítse a micromambát</translation>
    </message>
    <message>
        <source>Install micromamba, or leave the packages out.</source>
        <translation>Telepítse a micromambát, vagy hagyja ki a csomagokat.</translation>
    </message>
    <message>
        <source>Install mldesk again; uv belongs to it.</source>
        <translation>Telepítse újra az mldesket; az uv hozzá tartozik.</translation>
    </message>
    <message>
        <source>Install the NVIDIA container toolkit on the engine&apos;s machine, run `nvidia-ctk runtime configure --runtime=docker` (for Podman `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`) and restart it; or submit the run without GPUs.</source>
        <translation>Telepítse az NVIDIA Container Toolkitet a motor gépére, futtassa ezt: `nvidia-ctk runtime configure --runtime=docker` (Podmanhez: `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`), és indítsa újra a motort; vagy küldje be a futtatást GPU nélkül.</translation>
    </message>
    <message>
        <source>Install the package pysqlite3, which brings a newer one.</source>
        <translation>Telepítse a pysqlite3 csomagot, amely újabbat hoz.</translation>
    </message>
    <message>
        <source>Install the ssh client (openssh-client), or use another address of the engine.</source>
        <translation>Telepítse az ssh-klienst (openssh-client), vagy használja a motor másik címét.</translation>
    </message>
    <message>
        <source>Install what is missing, then try again: {0}</source>
        <translation>Telepítse, ami hiányzik, majd próbálja újra: {0}</translation>
    </message>
    <message>
        <source>Install {0} into mldesk&apos;s Python, or choose a Python that has it.</source>
        <translation>Telepítse az mldesk Pythonjába: {0}, vagy válasszon olyan Pythont, amelyben megvan.</translation>
    </message>
    <message>
        <source>Install {0} there, or choose a Python that has it.</source>
        <translation>Telepítse oda: {0}, vagy válasszon olyan Pythont, amelyben megvan.</translation>
    </message>
    <message>
        <source>Installing Open MPI and a compiler</source>
        <translation>Az Open MPI és egy fordító telepítése</translation>
    </message>
    <message>
        <source>Installing collected packages</source>
        <translation>Az összegyűjtött csomagok telepítése</translation>
    </message>
    <message>
        <source>Installing packages</source>
        <translation>A csomagok telepítése</translation>
    </message>
    <message>
        <source>Installing packages on the cluster</source>
        <translation>Csomagok telepítése a klaszteren</translation>
    </message>
    <message>
        <source>Installing tf-keras</source>
        <translation>A tf-keras telepítése</translation>
    </message>
    <message>
        <source>Installing {0} packages</source>
        <translation>{0} csomag telepítése</translation>
    </message>
    <message>
        <source>Interrupted: the computer was restarted</source>
        <translation>Megszakadt: a számítógép újraindult</translation>
    </message>
    <message>
        <source>It begins as text, but zero bytes follow from byte {0} on: was its writing cut off?</source>
        <translation>Szövegként kezdődik, de a(z) {0}. bájttól nulla bájtok következnek: megszakadt az írása?</translation>
    </message>
    <message>
        <source>It calls Python functions</source>
        <translation>Python-függvényeket hív</translation>
    </message>
    <message>
        <source>It carries programs or pickled objects along</source>
        <translation>Programokat vagy pickle-objektumokat hoz magával</translation>
    </message>
    <message>
        <source>It contains Lambda layers</source>
        <translation>Lambda rétegeket tartalmaz</translation>
    </message>
    <message>
        <source>It contains a Lambda layer</source>
        <translation>Lambda réteget tartalmaz</translation>
    </message>
    <message>
        <source>It contains a layer that holds code</source>
        <translation>Kódot tartalmazó réteg van benne</translation>
    </message>
    <message>
        <source>It contains links to other files</source>
        <translation>Más fájlokra mutató hivatkozásokat tartalmaz</translation>
    </message>
    <message>
        <source>It contains links within the file</source>
        <translation>A fájlon belüli hivatkozásokat tartalmaz</translation>
    </message>
    <message>
        <source>It could not be read to its end: {0}. What is shown here may be incomplete, and the part that was not read can hold anything. Verify the files, or get the model again from its source.</source>
        <translation>Nem sikerült végigolvasni: {0}. Ami itt látható, hiányos lehet, és az el nem olvasott rész bármit tartalmazhat. Ellenőrizze a fájlokat, vagy szerezze be újra a modellt a forrásából.</translation>
    </message>
    <message>
        <source>It declares far more numbers than it holds</source>
        <translation>Sokkal több számot állít, mint amennyit tartalmaz</translation>
    </message>
    <message>
        <source>It does more than compute</source>
        <translation>Többet tesz, mint számol</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>Már létezik</translation>
    </message>
    <message>
        <source>It goes on past what is read for a preview: is this a table?</source>
        <translation>Tovább tart, mint amennyit az előnézet olvas: ez táblázat?</translation>
    </message>
    <message>
        <source>It has no weights</source>
        <translation>Nincsenek súlyai</translation>
    </message>
    <message>
        <source>It has none; `mldesk model alias` gives one.</source>
        <translation>Nincs neki; `mldesk model alias` ad egyet.</translation>
    </message>
    <message>
        <source>It has not been in the trash for a day.</source>
        <translation>Még nincs egy napja a lomtárban.</translation>
    </message>
    <message>
        <source>It has not been in the trash for {0} days.</source>
        <translation>Még nincs {0} napja a lomtárban.</translation>
    </message>
    <message>
        <source>It has {0} other files, of which the first were inspected. The others can hold anything.</source>
        <translation>További {0} fájlja van, ezek közül az elsőket vizsgáltuk meg. A többi bármit tartalmazhat.</translation>
    </message>
    <message>
        <source>It has: {0}</source>
        <translation>Ami van: {0}</translation>
    </message>
    <message>
        <source>It hides what it imports</source>
        <translation>Elrejti, mit importál</translation>
    </message>
    <message>
        <source>It holds no arrays.</source>
        <translation>Nincs benne tömb.</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>Nincs benne fájl.</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>Nincs benne semmi.</translation>
    </message>
    <message>
        <source>It imports {0}. Loading the file runs that code. If it is your own, have it at hand; if you do not know it, load the file only if you trust where it comes from.</source>
        <translation>Ezt importálja: {0}. A fájl betöltése futtatja ezt a kódot. Ha az Öné, legyen kéznél; ha nem ismeri, csak akkor töltse be a fájlt, ha megbízik a forrásában.</translation>
    </message>
    <message>
        <source>It imports {0}. Such functions run commands, or read, change and send files with all your rights, as soon as the file is loaded. A trained model does not need them: do not load it.</source>
        <translation>Ezt importálja: {0}. Az ilyen függvények a fájl betöltésekor az Ön összes jogával parancsokat futtatnak, vagy fájlokat olvasnak, módosítanak és küldenek. Egy betanított modellnek nincs rájuk szüksége: ne töltse be.</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>Ez egy mappa</translation>
    </message>
    <message>
        <source>It is a model in the old HDF5 format</source>
        <translation>Régi HDF5 formátumú modell</translation>
    </message>
    <message>
        <source>It is a pickle: loading it runs code</source>
        <translation>Ez egy pickle: a betöltése kódot futtat</translation>
    </message>
    <message>
        <source>It is a pipe or a device: there is nothing in it to look at.</source>
        <translation>Csővezeték vagy eszköz: nincs benne megnézhető tartalom.</translation>
    </message>
    <message>
        <source>It is a program for PyTorch</source>
        <translation>Ez egy PyTorch-program</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>A kérdés magától megismétlődik.</translation>
    </message>
    <message>
        <source>It is no environment of conda&apos;s</source>
        <translation>Ez nem conda-környezet</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Ez nem fájl</translation>
    </message>
    <message>
        <source>It is no name of an image</source>
        <translation>Ez nem rendszerképnév</translation>
    </message>
    <message>
        <source>It is no package of conda&apos;s</source>
        <translation>Ez nem conda-csomag</translation>
    </message>
    <message>
        <source>It is no requirement of pip&apos;s</source>
        <translation>Ez nem pip-követelmény</translation>
    </message>
    <message>
        <source>It is no version of Horovod</source>
        <translation>Ez nem a Horovod verziója</translation>
    </message>
    <message>
        <source>It is no version of Python</source>
        <translation>Ez nem Python-verzió</translation>
    </message>
    <message>
        <source>It is not clear which script to run</source>
        <translation>Nem egyértelmű, melyik szkript fusson</translation>
    </message>
    <message>
        <source>It is not in the datastore</source>
        <translation>Nincs az adattárban</translation>
    </message>
    <message>
        <source>It is not in the trash</source>
        <translation>Nincs a lomtárban</translation>
    </message>
    <message>
        <source>It is not what its name says, but {0}</source>
        <translation>Nem az, amit a neve mond, hanem {0}</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Már ott van</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Magától újra megpróbálja.</translation>
    </message>
    <message>
        <source>It links to other files</source>
        <translation>Más fájlokra hivatkozik</translation>
    </message>
    <message>
        <source>It lives, and the way between the nodes is cut.</source>
        <translation>Él, de a csomópontok közötti út megszakadt.</translation>
    </message>
    <message>
        <source>It loads a second model from elsewhere</source>
        <translation>Egy második modellt tölt be máshonnan</translation>
    </message>
    <message>
        <source>It must look like {&quot;sets&quot;: [{&quot;name&quot;: &quot;…&quot;, &quot;addresses&quot;: [&quot;https://…/&quot;], &quot;mirrors&quot;: [&quot;…&quot;]}]}.</source>
        <translation>Így kell kinéznie: {&quot;sets&quot;: [{&quot;name&quot;: &quot;…&quot;, &quot;addresses&quot;: [&quot;https://…/&quot;], &quot;mirrors&quot;: [&quot;…&quot;]}]}.</translation>
    </message>
    <message>
        <source>It names files outside its folder</source>
        <translation>A mappáján kívüli fájlokat nevez meg</translation>
    </message>
    <message>
        <source>It names no packages</source>
        <translation>Nem nevez meg csomagokat</translation>
    </message>
    <message>
        <source>It names {0}. Loading the model could call this and so run commands, fetch files or switch Keras&apos; safe mode off. An honest model has no need of it: do not load it.</source>
        <translation>Ezt nevezi meg: {0}. A modell betöltése meghívhatja, és így parancsokat futtathat, fájlokat tölthet le, vagy kikapcsolhatja a Keras biztonságos módját. Egy tisztességes modellnek nincs rá szüksége: ne töltse be.</translation>
    </message>
    <message>
        <source>It needs TensorFlow beside TensorFlow Lite</source>
        <translation>A TensorFlow Lite mellett TensorFlow is kell hozzá</translation>
    </message>
    <message>
        <source>It needs code that is not part of Keras</source>
        <translation>Olyan kód kell hozzá, amely nem a Keras része</translation>
    </message>
    <message>
        <source>It needs operations that are not part of TensorFlow</source>
        <translation>Olyan műveletek kellenek hozzá, amelyek nem a TensorFlow részei</translation>
    </message>
    <message>
        <source>It needs operators that are not part of ONNX</source>
        <translation>Olyan operátorok kellenek hozzá, amelyek nem az ONNX részei</translation>
    </message>
    <message>
        <source>It needs operators that are not part of TensorFlow Lite</source>
        <translation>Olyan operátorok kellenek hozzá, amelyek nem a TensorFlow Lite részei</translation>
    </message>
    <message>
        <source>It reads or writes files</source>
        <translation>Fájlokat olvas vagy ír</translation>
    </message>
    <message>
        <source>It runs Python code</source>
        <translation>Python-kódot futtat</translation>
    </message>
    <message>
        <source>It takes its weights from files outside its folder</source>
        <translation>A súlyait a mappáján kívüli fájlokból veszi</translation>
    </message>
    <message>
        <source>It takes longer; choose a smaller model or fewer epochs if it takes too long.</source>
        <translation>Tovább tart; ha túl sokáig, válasszon kisebb modellt vagy kevesebb epochát.</translation>
    </message>
    <message>
        <source>It talks to other computers</source>
        <translation>Más számítógépekkel kommunikál</translation>
    </message>
    <message>
        <source>It was killed, or could not start, before it could record how the run ended.</source>
        <translation>Leállították, vagy nem tudott elindulni, mielőtt rögzíthette volna, hogyan ért véget a futtatás.</translation>
    </message>
    <message>
        <source>It was taken out of the trash.</source>
        <translation>Ki lett véve a lomtárból.</translation>
    </message>
    <message>
        <source>It wrote no outputs.</source>
        <translation>Nem írt kimeneteket.</translation>
    </message>
    <message>
        <source>It wrote: </source>
        <translation>Ezt írta ki: </translation>
    </message>
    <message>
        <source>Its Python cannot be understood</source>
        <translation>A Pythonja nem értelmezhető</translation>
    </message>
    <message>
        <source>Its content cannot be shown here.</source>
        <translation>A tartalma itt nem jeleníthető meg.</translation>
    </message>
    <message>
        <source>Its description calls functions that are no part of a network</source>
        <translation>A leírása olyan függvényeket hív, amelyek nem a hálózat részei</translation>
    </message>
    <message>
        <source>Its directory of columns and row groups alone has {0} bytes.</source>
        <translation>Az oszlopainak és sorcsoportjainak jegyzéke egymagában {0} bájt.</translation>
    </message>
    <message>
        <source>Its files are kept in the run, and it is registered as soon as that is over.</source>
        <translation>Fájljait a futás megőrzi, és a modell regisztrálódik, amint ez elmúlik.</translation>
    </message>
    <message>
        <source>Its list of arrays cannot be read: {0}.</source>
        <translation>A tömbjeinek listája nem olvasható: {0}.</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>A naplója többet mond.</translation>
    </message>
    <message>
        <source>Its log tells more: `mldesk runs log {0}`.</source>
        <translation>A naplója többet mond: `mldesk runs log {0}`.</translation>
    </message>
    <message>
        <source>Its operations {0} are not part of TensorFlow Lite: a plain interpreter, on a phone for example, cannot run it.</source>
        <translation>A műveletei ({0}) nem a TensorFlow Lite részei: egy egyszerű értelmező, például telefonon, nem tudja futtatni.</translation>
    </message>
    <message>
        <source>Its operations {0} can run Python functions, reach files or other computers while the model is used. Load it only if you know why it needs this.</source>
        <translation>A műveletei ({0}) a modell használatakor Python-függvényeket futtathatnak, fájlokat vagy más számítógépeket érhetnek el. Csak akkor töltse be, ha tudja, miért van rá szüksége.</translation>
    </message>
    <message>
        <source>Its operations {0} {1}</source>
        <translation>A műveletei ({0}) {1}</translation>
    </message>
    <message>
        <source>Its operators {0} call Python functions when the model is used. Load it only if you trust where it comes from.</source>
        <translation>Az operátorai ({0}) a modell használatakor Python-függvényeket hívnak. Csak akkor töltse be, ha megbízik a forrásában.</translation>
    </message>
    <message>
        <source>Its program has ended, too.</source>
        <translation>A programja is véget ért.</translation>
    </message>
    <message>
        <source>Its script had ended; its outputs were not all uploaded and are in the run&apos;s folder.</source>
        <translation>A szkriptje véget ért; nem minden kimenete lett feltöltve, ezek a futtatás mappájában vannak.</translation>
    </message>
    <message>
        <source>Its weights are missing</source>
        <translation>Hiányoznak a súlyai</translation>
    </message>
    <message>
        <source>Its {0} nodes are processes of this machine</source>
        <translation>{0} csomópontja ennek a gépnek a folyamata</translation>
    </message>
    <message>
        <source>Its {0} processes share {1} CPU slot</source>
        <translation>{0} folyamata {1} CPU-helyen osztozik</translation>
    </message>
    <message>
        <source>Its {0} processes share {1} CPU slots</source>
        <translation>{0} folyamata {1} CPU-helyen osztozik</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-sorok</translation>
    </message>
    <message>
        <source>Join the group docker (and log in again), or use rootless Docker.</source>
        <translation>Lépjen be a docker csoportba (és jelentkezzen be újra), vagy használjon rootless Dockert.</translation>
    </message>
    <message>
        <source>Keep it in a file that only you may read, and give the script its path.</source>
        <translation>Tartsa olyan fájlban, amelyet csak Ön olvashat, és annak útvonalát adja a szkriptnek.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Tartsa meg az egyiket.</translation>
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
        <translation>Kérésre leállítva</translation>
    </message>
    <message>
        <source>Layer: Python {0} on {1}</source>
        <translation>Réteg: Python {0} ezen: {1}</translation>
    </message>
    <message>
        <source>Layer: a Dockerfile</source>
        <translation>Réteg: egy Dockerfile</translation>
    </message>
    <message>
        <source>Layer: the Dockerfile of {0}</source>
        <translation>Réteg: ennek a Dockerfile-ja: {0}</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Látható rétegek</translation>
    </message>
    <message>
        <source>Leave it out, and put it into the configuration of pip or into a .netrc file.</source>
        <translation>Hagyja ki, és tegye a pip konfigurációjába vagy egy .netrc fájlba.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Hagyja ki.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Az egyiket hagyja ki.</translation>
    </message>
    <message>
        <source>Left out, {0}: {1}</source>
        <translation>Kihagyva, {0}: {1}</translation>
    </message>
    <message>
        <source>Let it have a line such as: srun sh {0}</source>
        <translation>Legyen benne egy ilyen sor: srun sh {0}</translation>
    </message>
    <message>
        <source>Let the script save its model in the folder outputs.</source>
        <translation>A szkript az outputs mappába mentse a modelljét.</translation>
    </message>
    <message>
        <source>Let the user open /dev/net/tun, and install slirp4netns (or passt); or give the target the network host, which a run of several nodes then shares with this machine.</source>
        <translation>Engedélyezze a felhasználónak a /dev/net/tun megnyitását, és telepítse a slirp4netns (vagy a passt) csomagot; vagy adja a célnak a host hálózatot, amelyet a több csomópontos futás ekkor ezzel a géppel közösen használ.</translation>
    </message>
    <message>
        <source>Line {0}: a quotation mark is not closed</source>
        <translation>{0}. sor: egy idézőjel nincs lezárva</translation>
    </message>
    <message>
        <source>Links and devices of the output {0} are not uploaded: {1}</source>
        <translation>A(z) {0} kimenet hivatkozásai és eszközei nem töltődnek fel: {1}</translation>
    </message>
    <message>
        <source>Links are not followed</source>
        <translation>A hivatkozásokat nem követjük</translation>
    </message>
    <message>
        <source>Load it only if you trust where it comes from.</source>
        <translation>Csak akkor töltse be, ha megbízik a forrásában.</translation>
    </message>
    <message>
        <source>Load it with torch.load(..., weights_only=True), or ask for a .safetensors file.</source>
        <translation>Töltse be így: torch.load(..., weights_only=True), vagy kérjen .safetensors fájlt.</translation>
    </message>
    <message>
        <source>Loading it calls functions that can do anything</source>
        <translation>A betöltése bármire képes függvényeket hív</translation>
    </message>
    <message>
        <source>Loading it runs code that is not known to be harmless</source>
        <translation>A betöltése olyan kódot futtat, amelyről nem tudni, hogy ártalmatlan-e</translation>
    </message>
    <message>
        <source>Log in to a desktop whose keyring is unlocked (GNOME Keyring, KWallet, Keychain, the Windows credentials). On a computer without one, install a backend of the Python package keyring and name it in the environment variable PYTHON_KEYRING_BACKEND.</source>
        <translation>Jelentkezzen be olyan asztalra, amelynek kulcstartója fel van oldva (GNOME Keyring, KWallet, Kulcskarika, a Windows hitelesítő adatai). Olyan gépen, ahol nincs, telepítse a keyring Python-csomag egyik háttérrendszerét, és adja meg a PYTHON_KEYRING_BACKEND környezeti változóban.</translation>
    </message>
    <message>
        <source>Log these.</source>
        <translation>Ezeket naplózza.</translation>
    </message>
    <message>
        <source>Log with Run.get_context().log(name, value).</source>
        <translation>Naplózzon így: Run.get_context().log(name, value).</translation>
    </message>
    <message>
        <source>Look at it from the model&apos;s page.</source>
        <translation>Nézze meg a modell oldaláról.</translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation>Nézzen utána.</translation>
    </message>
    <message>
        <source>Look at its files.</source>
        <translation>Nézze meg a fájljait.</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>Nézze meg a naplóját.</translation>
    </message>
    <message>
        <source>Look at the image and its Python.</source>
        <translation>Nézze meg a rendszerképet és a Pythonját.</translation>
    </message>
    <message>
        <source>Look at the log and the outputs: the script may well have finished.</source>
        <translation>Nézze meg a naplót és a kimeneteket: a szkript jó eséllyel befejeződött.</translation>
    </message>
    <message>
        <source>Look at the log, and at the Python and the folders of the nodes.</source>
        <translation>Nézze meg a naplót, valamint a csomópontok Pythonját és mappáit.</translation>
    </message>
    <message>
        <source>Look at the network of the nodes, and run again.</source>
        <translation>Nézze meg a csomópontok hálózatát, majd futtassa újra.</translation>
    </message>
    <message>
        <source>Look at what is there now.</source>
        <translation>Nézze meg, mi van ott most.</translation>
    </message>
    <message>
        <source>Look at what is there, then try again.</source>
        <translation>Nézze meg, mi van ott, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Look at what the script hands to run.log_…</source>
        <translation>Nézze meg, mit ad át a szkript ennek: run.log_…</translation>
    </message>
    <message>
        <source>Look at what was found in it, then say so: `mldesk model trust {0}`.</source>
        <translation>Nézze meg, mit találtunk benne, majd erősítse meg: `mldesk model trust {0}`.</translation>
    </message>
    <message>
        <source>Look into the build log.</source>
        <translation>Nézze meg a felépítés naplóját.</translation>
    </message>
    <message>
        <source>Look whether the file or folder exists and may be read and written.</source>
        <translation>Nézze meg, létezik-e a fájl vagy mappa, és olvasható és írható-e.</translation>
    </message>
    <message>
        <source>Look whether the machine or the container of that node is there, and run again.</source>
        <translation>Nézze meg, megvan-e a csomópont gépe vagy tárolója, majd futtassa újra.</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>Python keresése</translation>
    </message>
    <message>
        <source>Loosen one of their versions.</source>
        <translation>Lazítson valamelyik verziójukon.</translation>
    </message>
    <message>
        <source>MLDESK_MIRRORS names {0}, which is no file</source>
        <translation>az MLDESK_MIRRORS ezt nevezi meg: {0}, ami nem fájl</translation>
    </message>
    <message>
        <source>MPI counts its processes node by node</source>
        <translation>Az MPI csomópontonként számolja a folyamatait</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Készítő</translation>
    </message>
    <message>
        <source>Make another one the default first, such as {0}.</source>
        <translation>Előbb legyen egy másik az alapértelmezett, például {0}.</translation>
    </message>
    <message>
        <source>Make it in the program that submits the run.</source>
        <translation>A futtatást beküldő programban hozza létre.</translation>
    </message>
    <message>
        <source>Make it on the cluster, and give its Python as the environment.</source>
        <translation>Készítse el a klaszteren, és környezetként annak Pythonját adja meg.</translation>
    </message>
    <message>
        <source>Make it, or connect the network folder, then try again.</source>
        <translation>Hozza létre, vagy csatlakoztassa a hálózati mappát, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Make one with `mldesk workspace create {0}`, or choose another folder.</source>
        <translation>Hozzon létre egyet ezzel: `mldesk workspace create {0}`, vagy válasszon másik mappát.</translation>
    </message>
    <message>
        <source>Making a virtual environment of Python {0} on {1}</source>
        <translation>Python {0} virtuális környezet készítése ezen: {1}</translation>
    </message>
    <message>
        <source>Many versions of Keras load such files without their safe mode, whatever is asked for. Load it only where it can do no harm, or save it again as .keras where you trust it.</source>
        <translation>A Keras sok verziója biztonságos mód nélkül tölti be az ilyen fájlokat, bármit kérnek is. Csak ott töltse be, ahol nem árthat, vagy mentse újra .keras formátumban ott, ahol megbízik benne.</translation>
    </message>
    <message>
        <source>Model.fit fails under it: &quot;Attempt to convert a value (PerReplica...)&quot;</source>
        <translation>Alatta a Model.fit hibával leáll: „Attempt to convert a value (PerReplica...)”</translation>
    </message>
    <message>
        <source>Model.fit fails under it: Keras 3 does not support parameter servers</source>
        <translation>Alatta a Model.fit hibával leáll: a Keras 3 nem támogatja a paraméterszervereket</translation>
    </message>
    <message>
        <source>Models within it</source>
        <translation>Modellek benne</translation>
    </message>
    <message>
        <source>Move that to the trash first, then put this one back.</source>
        <translation>Előbb azt helyezze a lomtárba, majd ezt állítsa vissza.</translation>
    </message>
    <message>
        <source>Move the dataset to the trash and free it first, or register it anew with its files copied.</source>
        <translation>Előbb helyezze a lomtárba az adathalmazt, és szabadítsa fel, vagy regisztrálja újra a fájlok másolásával.</translation>
    </message>
    <message>
        <source>Name a folder in it.</source>
        <translation>Adjon meg benne egy mappát.</translation>
    </message>
    <message>
        <source>Name a folder such as /mnt/data or /tmp/data.</source>
        <translation>Adjon meg egy mappát, például /mnt/data vagy /tmp/data.</translation>
    </message>
    <message>
        <source>Name a folder, or register what it selects.</source>
        <translation>Adjon meg egy mappát, vagy regisztrálja, amit a minta kijelöl.</translation>
    </message>
    <message>
        <source>Name an image that has Python.</source>
        <translation>Adjon meg egy Pythont tartalmazó rendszerképet.</translation>
    </message>
    <message>
        <source>Name an image, such as python:3.11.</source>
        <translation>Adjon meg egy rendszerképet, például python:3.11.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Adjon meg legalább egyet.</translation>
    </message>
    <message>
        <source>Name one, or leave it out.</source>
        <translation>Nevezzen meg egyet, vagy hagyja ki.</translation>
    </message>
    <message>
        <source>Name one, such as ~/mldesk.</source>
        <translation>Nevezzen meg egyet, például ~/mldesk.</translation>
    </message>
    <message>
        <source>Name the environment variable that holds it instead, as in key_env = MY_KEY in the window or --secret-from key=MY_KEY on the command line, or use the configuration files of the service.</source>
        <translation>Nevezze meg inkább az azt tartalmazó környezeti változót: az ablakban key_env = MY_KEY, a parancssorban --secret-from key=MY_KEY, vagy használja a szolgáltatás konfigurációs fájljait.</translation>
    </message>
    <message>
        <source>Name what it leads to.</source>
        <translation>Adja meg, hová vezet.</translation>
    </message>
    <message>
        <source>Needs TensorFlow</source>
        <translation>Szükséges TensorFlow</translation>
    </message>
    <message>
        <source>Neither the address nor its mirrors have the file</source>
        <translation>Sem a címen, sem a tükrein nincs meg a fájl</translation>
    </message>
    <message>
        <source>No Python is chosen</source>
        <translation>Nincs Python kiválasztva</translation>
    </message>
    <message>
        <source>No file of a known kind of model was found</source>
        <translation>Nincs ismert modellfajtájú fájl</translation>
    </message>
    <message>
        <source>No image is named</source>
        <translation>Nincs megadva rendszerkép</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Nincs jogosultság</translation>
    </message>
    <message>
        <source>No script is chosen</source>
        <translation>Nincs kiválasztva szkript</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Nincs megnyitva munkaterület</translation>
    </message>
    <message>
        <source>Nobody trains</source>
        <translation>Senki sem tanít</translation>
    </message>
    <message>
        <source>Node {0} of the run is lost</source>
        <translation>A futás {0}. csomópontja elveszett</translation>
    </message>
    <message>
        <source>Node {0} of the run is not reached over the network any more</source>
        <translation>A futás {0}. csomópontja már nem érhető el a hálózaton</translation>
    </message>
    <message>
        <source>Node {0} wrote {1}, which another node has written, too: only one of them is kept. Give the files of each node names of their own.</source>
        <translation>A(z) {0}. csomópont megírta ezt: {1}, amelyet egy másik csomópont is megírt: csak az egyik marad meg. Adjon minden csomópont fájljainak saját nevet.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Nem fájl</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Nem szöveg</translation>
    </message>
    <message>
        <source>Not all files beside it were looked at</source>
        <translation>Nem minden mellette lévő fájl lett megvizsgálva</translation>
    </message>
    <message>
        <source>Not all nodes of the run have started</source>
        <translation>A futásnak nem minden csomópontja indult el</translation>
    </message>
    <message>
        <source>Not in mldesk: </source>
        <translation>Nincs az mldeskben: </translation>
    </message>
    <message>
        <source>Not installed, since it works only with Azure: {0}</source>
        <translation>Nem lett telepítve, mert csak az Azure-ral működik: {0}</translation>
    </message>
    <message>
        <source>Not installed, since mldesk provides its names itself: {0}</source>
        <translation>Nem lett telepítve, mert a neveit maga az mldesk adja: {0}</translation>
    </message>
    <message>
        <source>Nothing can be mounted there</source>
        <translation>Oda semmi sem csatolható</translation>
    </message>
    <message>
        <source>Nothing is to be converted</source>
        <translation>Nincs mit átalakítani</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Nincs teendő.</translation>
    </message>
    <message>
        <source>Nothing is to be done: another run goes on from its last checkpoint.</source>
        <translation>Nincs teendő: egy másik futás folytatja az utolsó ellenőrzőpontjától.</translation>
    </message>
    <message>
        <source>Nothing is to be done: another run takes its place.</source>
        <translation>Nincs teendő: egy másik futás lép a helyébe.</translation>
    </message>
    <message>
        <source>Nothing was chosen</source>
        <translation>Semmi sincs kiválasztva</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX format</source>
        <translation>ONNX-formátum</translation>
    </message>
    <message>
        <source>One .keras file for predicting: without the optimizer, saved by today&apos;s Keras.</source>
        <translation>Egy .keras fájl jósláshoz: optimalizáló nélkül, a mai Kerasszal mentve.</translation>
    </message>
    <message>
        <source>One file for ONNX Runtime and many other programs.</source>
        <translation>Egy fájl az ONNX Runtime-hoz és sok más programhoz.</translation>
    </message>
    <message>
        <source>One file for phones and small devices, with all numbers as they are.</source>
        <translation>Egy fájl telefonokra és kis eszközökre, minden szám változatlan.</translation>
    </message>
    <message>
        <source>Only TensorFlow&apos;s processes have such roles</source>
        <translation>Csak a TensorFlow folyamatainak van ilyen szerepe</translation>
    </message>
    <message>
        <source>Only a folder can be left in place</source>
        <translation>Csak mappa maradhat a helyén</translation>
    </message>
    <message>
        <source>Only conda has {0}</source>
        <translation>Csak a condában van meg: {0}</translation>
    </message>
    <message>
        <source>Only downloads are unpacked</source>
        <translation>Csak letöltött fájlokat bontunk ki</translation>
    </message>
    <message>
        <source>Only its text is kept. Download the files in RUN, or build the image yourself and name it.</source>
        <translation>Csak a szövege marad meg. Töltse le a fájlokat RUN-ban, vagy építse fel maga a rendszerképet, és nevezze meg.</translation>
    </message>
    <message>
        <source>Only metrics, tags and properties are recorded</source>
        <translation>Csak metrikák, címkék és tulajdonságok rögzíthetők</translation>
    </message>
    <message>
        <source>Only runs that wait have a place in the queue.</source>
        <translation>Csak a várakozó futtatásoknak van helyük a várólistán.</translation>
    </message>
    <message>
        <source>Only the script and the modules it imports are copied</source>
        <translation>Csak a szkript és az általa importált modulok másolódnak</translation>
    </message>
    <message>
        <source>Only {0} are free on the workspace&apos;s disk.</source>
        <translation>Csak {0} szabad a munkaterület lemezén.</translation>
    </message>
    <message>
        <source>Open MPI</source>
        <translation>Open MPI</translation>
    </message>
    <message>
        <source>Open MPI is not installed</source>
        <translation>Az Open MPI nincs telepítve</translation>
    </message>
    <message>
        <source>Open it once with the permission to write.</source>
        <translation>Nyissa meg egyszer írási joggal.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Nyissa meg, vagy válasszon másik mappát.</translation>
    </message>
    <message>
        <source>Open mldesk from a desktop, or over SSH with `ssh -X`; all commands work without a display.</source>
        <translation>Az mldesket asztali környezetből vagy SSH-n keresztül nyissa meg (`ssh -X`); minden parancs kijelző nélkül is működik.</translation>
    </message>
    <message>
        <source>Open one on the Home page.</source>
        <translation>Nyisson meg egyet a Kezdőlapon.</translation>
    </message>
    <message>
        <source>Open the run again.</source>
        <translation>Nyissa meg újra a futtatást.</translation>
    </message>
    <message>
        <source>Open the workspace in mldesk, which starts its engine, and run again.</source>
        <translation>Nyissa meg a munkaterületet az mldeskben, ami elindítja a motorját, és futtassa újra.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Műveletek</translation>
    </message>
    <message>
        <source>Operator sets</source>
        <translation>Operátorkészletek</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operátorok</translation>
    </message>
    <message>
        <source>Other files in it</source>
        <translation>További fájlok benne</translation>
    </message>
    <message>
        <source>Out of memory: the cluster ended the job</source>
        <translation>Elfogyott a memória: a fürt leállította a feladatot</translation>
    </message>
    <message>
        <source>Out of memory: the container was killed{0}</source>
        <translation>Elfogyott a memória: a konténert leállították{0}</translation>
    </message>
    <message>
        <source>Out of memory: the script was killed at its memory limit of {0}</source>
        <translation>Elfogyott a memória: a szkriptet a(z) {0} memóriakorlátnál leállították</translation>
    </message>
    <message>
        <source>Out of memory: the system killed the script</source>
        <translation>Elfogyott a memória: a rendszer leállította a szkriptet</translation>
    </message>
    <message>
        <source>Pack it in the usual way (deflate), or unpack it by hand and use the folder.</source>
        <translation>Csomagolja be a szokásos módon (deflate), vagy bontsa ki kézzel, és használja a mappát.</translation>
    </message>
    <message>
        <source>Packages of conda&apos;s are installed by pip: {0}</source>
        <translation>A conda-csomagokat a pip telepíti: {0}</translation>
    </message>
    <message>
        <source>Parquet files are read with pyarrow</source>
        <translation>A Parquet-fájlokat a pyarrow olvassa</translation>
    </message>
    <message>
        <source>Parts of the archive are encrypted</source>
        <translation>Az archívum egyes részei titkosítottak</translation>
    </message>
    <message>
        <source>Podman cannot make a network without root</source>
        <translation>A Podman root nélkül nem tud hálózatot létrehozni</translation>
    </message>
    <message>
        <source>Podman lacks the init program of containers</source>
        <translation>A Podmannek hiányzik a konténerek init programja</translation>
    </message>
    <message>
        <source>Podman {0} ignores requests for them; 5.4 is the first that does not</source>
        <translation>a Podman {0} figyelmen kívül hagyja az ilyen kéréseket; az 5.4 az első, amelyik nem</translation>
    </message>
    <message>
        <source>Programs lie beside it</source>
        <translation>Programok vannak mellette</translation>
    </message>
    <message>
        <source>Programs may refuse it, or treat it with too little care</source>
        <translation>A programok elutasíthatják, vagy túl kevés óvatossággal kezelhetik</translation>
    </message>
    <message>
        <source>Pulling {0}</source>
        <translation>Letöltés: {0}</translation>
    </message>
    <message>
        <source>Put a flag before it.</source>
        <translation>Írjon elé egy kapcsolót.</translation>
    </message>
    <message>
        <source>Put it back, or read the requirements file anew.</source>
        <translation>Tegye vissza, vagy olvassa be újra a requirements-fájlt.</translation>
    </message>
    <message>
        <source>Put user and password into the proxy&apos;s address (http_proxy, https_proxy).</source>
        <translation>Írja a felhasználót és a jelszót a proxy címébe (http_proxy, https_proxy).</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>a PySide6 nincs telepítve</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.{0} is used for {1}</source>
        <translation>Ehhez: {1}, a Python 3.{0} lesz használva</translation>
    </message>
    <message>
        <source>Python is that of the Ray cluster, which need not be {0}</source>
        <translation>A Python a Ray-fürté, ami nem feltétlenül {0}</translation>
    </message>
    <message>
        <source>Python {0} cannot run scripts here</source>
        <translation>A Python {0} itt nem tud szkripteket futtatni</translation>
    </message>
    <message>
        <source>Python {0} could not be fetched</source>
        <translation>A Python {0} letöltése nem sikerült</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine</source>
        <translation>Ezen a gépen nincs Python {0}</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine, nor any other of its series</source>
        <translation>Ezen a gépen nincs Python {0}, sem a sorozat más tagja</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine: {1} is taken in its place</source>
        <translation>Ezen a gépen nincs Python {0}: helyette {1} lesz használva</translation>
    </message>
    <message>
        <source>Python {0} is too old</source>
        <translation>A Python {0} túl régi</translation>
    </message>
    <message>
        <source>Python {0} is used for {1}: the nearest one on this machine</source>
        <translation>Ehhez: {1}, a Python {0} lesz használva: ezen a gépen a legközelebbi</translation>
    </message>
    <message>
        <source>Python {0} is used for {1}: the newest one here</source>
        <translation>Ehhez: {1}, a Python {0} lesz használva: itt a legújabb</translation>
    </message>
    <message>
        <source>Python {0} was asked for; the image has {1}.</source>
        <translation>A kért Python: {0}; a rendszerképben {1} van.</translation>
    </message>
    <message>
        <source>Python {0} was fetched by uv</source>
        <translation>A Python {0} verziót az uv töltötte le</translation>
    </message>
    <message>
        <source>Qt lacks {0}</source>
        <translation>a Qt-ból hiányzik: {0}</translation>
    </message>
    <message>
        <source>Qt {0}</source>
        <translation>Qt {0}</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>Kvantált</translation>
    </message>
    <message>
        <source>Ray brings nothing to a job that runs</source>
        <translation>A Ray a futó feladathoz semmit sem juttat el</translation>
    </message>
    <message>
        <source>Ray installs packages of pip there; {0} is something else</source>
        <translation>A Ray ott pip-csomagokat telepít; {0} valami más</translation>
    </message>
    <message>
        <source>Ray is being installed</source>
        <translation>A Ray telepítése folyamatban van</translation>
    </message>
    <message>
        <source>Ray&apos;s process for the run ({0}) was killed or broke down; its node goes on</source>
        <translation>A Ray futáshoz tartozó folyamatát ({0}) leállították vagy összeomlott; a csomópontja tovább működik</translation>
    </message>
    <message>
        <source>Ray&apos;s process for the run was killed or broke down; its node goes on</source>
        <translation>A Ray futáshoz tartozó folyamatát leállították vagy összeomlott; a csomópontja tovább működik</translation>
    </message>
    <message>
        <source>Ray&apos;s supervisor of the job ({0}) was killed or broke down; its node goes on</source>
        <translation>A Ray feladatot felügyelő folyamatát ({0}) leállították vagy összeomlott; a csomópontja tovább működik</translation>
    </message>
    <message>
        <source>Ray&apos;s supervisor of the job was killed or broke down; its node goes on</source>
        <translation>A Ray feladatot felügyelő folyamatát leállították vagy összeomlott; a csomópontja tovább működik</translation>
    </message>
    <message>
        <source>Read it from the files&apos; paths.</source>
        <translation>Olvassa ki a fájlok útvonalából.</translation>
    </message>
    <message>
        <source>Read it with to_pandas_dataframe(), or its files.</source>
        <translation>Olvassa így: to_pandas_dataframe(), vagy olvassa a fájljait.</translation>
    </message>
    <message>
        <source>Read its files, or register it with Dataset.Tabular.</source>
        <translation>Olvassa a fájljait, vagy regisztrálja ezzel: Dataset.Tabular.</translation>
    </message>
    <message>
        <source>Read that file itself.</source>
        <translation>Magát azt a fájlt olvassa be.</translation>
    </message>
    <message>
        <source>Read the files of the run&apos;s datasets, or use Dataset.Tabular.</source>
        <translation>Olvassa a futtatás adathalmazainak fájljait, vagy használja ezt: Dataset.Tabular.</translation>
    </message>
    <message>
        <source>Read the files that its paths name.</source>
        <translation>Olvassa be azokat a fájlokat, amelyeket az útvonalai megneveznek.</translation>
    </message>
    <message>
        <source>Reading or preparing the data may be what takes the time.</source>
        <translation>Talán az adatok olvasása vagy előkészítése viszi el az időt.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Recording packages</source>
        <translation>A csomagok rögzítése</translation>
    </message>
    <message>
        <source>Register data as a dataset instead, or name what to leave out in a file .amlignore.</source>
        <translation>Regisztrálja inkább az adatokat adathalmazként, vagy nevezze meg egy .amlignore fájlban, mi maradjon ki.</translation>
    </message>
    <message>
        <source>Register it again.</source>
        <translation>Regisztrálja újra.</translation>
    </message>
    <message>
        <source>Register it in the program first.</source>
        <translation>Előbb regisztrálja a programban.</translation>
    </message>
    <message>
        <source>Register its content as a dataset if the script needs it.</source>
        <translation>Ha a szkriptnek kell a tartalma, regisztrálja adathalmazként.</translation>
    </message>
    <message>
        <source>Register the data again, and submit the run anew.</source>
        <translation>Regisztrálja újra az adatokat, és küldje be újra a futtatást.</translation>
    </message>
    <message>
        <source>Register the data as a dataset: `mldesk dataset register`.</source>
        <translation>Regisztrálja az adatokat adathalmazként: `mldesk dataset register`.</translation>
    </message>
    <message>
        <source>Register the data under the name that the script asks for.</source>
        <translation>Regisztrálja az adatokat azon a néven, amelyet a szkript kér.</translation>
    </message>
    <message>
        <source>Register the dataset again.</source>
        <translation>Regisztrálja újra az adathalmazt.</translation>
    </message>
    <message>
        <source>Register the model again from its run.</source>
        <translation>Regisztrálja újra a modellt a futtatásából.</translation>
    </message>
    <message>
        <source>Register the model when the run is over, or stop it first.</source>
        <translation>Regisztrálja a modellt a futtatás végén, vagy előbb állítsa le.</translation>
    </message>
    <message>
        <source>Register the model when the run is over.</source>
        <translation>Regisztrálja a modellt, ha a futtatás véget ért.</translation>
    </message>
    <message>
        <source>Register the same files again{0}: what is damaged is then replaced by what is good.</source>
        <translation>Regisztrálja újra ugyanezeket a fájlokat{0}: ami sérült, azt akkor a jó váltja fel.</translation>
    </message>
    <message>
        <source>Reload and try again.</source>
        <translation>Töltse be újra, és próbálja meg ismét.</translation>
    </message>
    <message>
        <source>Remove images and stopped containers that are not needed any more, then try again.</source>
        <translation>Törölje a már nem szükséges rendszerképeket és leállított konténereket, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Remove it, or add it to the script.</source>
        <translation>Távolítsa el, vagy adja hozzá a szkripthez.</translation>
    </message>
    <message>
        <source>Remove it, or register the dataset again as a new version.</source>
        <translation>Távolítsa el, vagy regisztrálja újra az adathalmazt új verzióként.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Távolítsa el.</translation>
    </message>
    <message>
        <source>Remove networks that are not needed any more (`docker network prune`), then try again.</source>
        <translation>Távolítsa el a már nem szükséges hálózatokat (`docker network prune`), majd próbálja újra.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Távolítsa el az egyiket.</translation>
    </message>
    <message>
        <source>Remove the tag on the run&apos;s page.</source>
        <translation>Távolítsa el a címkét a futtatás oldalán.</translation>
    </message>
    <message>
        <source>Remove them if it needs none.</source>
        <translation>Távolítsa el őket, ha nem kellenek neki.</translation>
    </message>
    <message>
        <source>Remove {0} first.</source>
        <translation>Előbb távolítsa el ezt: {0}.</translation>
    </message>
    <message>
        <source>Rename it there.</source>
        <translation>Nevezze át ott.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Nevezze át.</translation>
    </message>
    <message>
        <source>Rename one of them, or choose another path.</source>
        <translation>Nevezze át az egyiket, vagy válasszon másik útvonalat.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Nevezze át az egyiket.</translation>
    </message>
    <message>
        <source>Rename one, or choose the folder that holds both.</source>
        <translation>Nevezze át az egyiket, vagy válassza a mindkettőt tartalmazó mappát.</translation>
    </message>
    <message>
        <source>Resolving packages</source>
        <translation>A csomagok feloldása</translation>
    </message>
    <message>
        <source>Restart the Docker engine.</source>
        <translation>Indítsa újra a Docker-motort.</translation>
    </message>
    <message>
        <source>Restart the computer, then try again.</source>
        <translation>Indítsa újra a számítógépet, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Indítsa újra a számítógépet.</translation>
    </message>
    <message>
        <source>Restore it from a backup, if there is one.</source>
        <translation>Állítsa vissza biztonsági mentésből, ha van.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or register the model again from its run.</source>
        <translation>Állítsa vissza biztonsági mentésből, vagy regisztrálja újra a modellt a futtatásából.</translation>
    </message>
    <message>
        <source>Restore it from its own run, or leave snapshot_id out.</source>
        <translation>Állítsa vissza a saját futásából, vagy hagyja el a snapshot_id-t.</translation>
    </message>
    <message>
        <source>Run `mldesk workspace rebuild --workspace {0}`: it restores the database from the run folders.</source>
        <translation>Futtassa ezt: `mldesk workspace rebuild --workspace {0}`: helyreállítja az adatbázist a futtatások mappáiból.</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>Futtassa újra.</translation>
    </message>
    <message>
        <source>Run again. If a program that watches over the memory of this machine did it (earlyoom, systemd-oomd), use a smaller batch size or less data at once.</source>
        <translation>Futtassa újra. Ha egy, a gép memóriáját felügyelő program tette (earlyoom, systemd-oomd), használjon kisebb kötegméretet vagy egyszerre kevesebb adatot.</translation>
    </message>
    <message>
        <source>Run it on Docker, or give its packages.</source>
        <translation>Futtassa Dockeren, vagy adja meg a csomagjait.</translation>
    </message>
    <message>
        <source>Run it on a Docker target, or in the Windows Subsystem for Linux.</source>
        <translation>Futtassa Docker-célon vagy a Linuxos Windows-alrendszerben.</translation>
    </message>
    <message>
        <source>Run the program again.</source>
        <translation>Futtassa újra a programot.</translation>
    </message>
    <message>
        <source>Runs cannot go into this target</source>
        <translation>Futtatások nem kerülhetnek ebbe a célba</translation>
    </message>
    <message>
        <source>SQLite is too old</source>
        <translation>Az SQLite túl régi</translation>
    </message>
    <message>
        <source>SQLite {0}</source>
        <translation>SQLite {0}</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Mentse újra.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or name its encoding in its first line.</source>
        <translation>Mentse UTF-8 kódolással, vagy nevezze meg a kódolását az első sorában.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Mentse UTF-8 kódolással.</translation>
    </message>
    <message>
        <source>Save one while training, such as with Keras&apos;s ModelCheckpoint or BackupAndRestore into outputs.</source>
        <translation>Mentsen egyet tanítás közben, például a Keras ModelCheckpoint vagy BackupAndRestore eszközével az outputs mappába.</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Mentés napja</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Sémaverzió</translation>
    </message>
    <message>
        <source>Secrets are not stored in a workspace</source>
        <translation>Titkokat nem tárolunk munkaterületen</translation>
    </message>
    <message>
        <source>Secrets have no value: {0}</source>
        <translation>Titkoknak nincs értéke: {0}</translation>
    </message>
    <message>
        <source>See `docker context ls`.</source>
        <translation>Lásd: `docker context ls`.</translation>
    </message>
    <message>
        <source>See launcher.log in the run&apos;s folder.</source>
        <translation>Lásd a launcher.log fájlt a futtatás mappájában.</translation>
    </message>
    <message>
        <source>See the log of the build; give other versions, or an index that the cluster reaches.</source>
        <translation>Nézze meg az elkészítés naplóját; adjon meg más változatokat, vagy a klaszter által elérhető indexet.</translation>
    </message>
    <message>
        <source>See whether sshd runs there, and whether the port is right.</source>
        <translation>Ellenőrizze, hogy fut-e ott az sshd, és helyes-e a port.</translation>
    </message>
    <message>
        <source>See whether the host is on, and can be reached from this network.</source>
        <translation>Ellenőrizze, hogy be van-e kapcsolva a gép, és elérhető-e erről a hálózatról.</translation>
    </message>
    <message>
        <source>See whether the name of the host is right, and whether this machine can resolve it.</source>
        <translation>Ellenőrizze, hogy helyes-e a gép neve, és fel tudja-e oldani ez a gép.</translation>
    </message>
    <message>
        <source>See whether they are there, and may be read.</source>
        <translation>Nézze meg, hogy ott vannak-e és olvashatók-e.</translation>
    </message>
    <message>
        <source>Set SSL_CERT_FILE, or `cert` of pip, to the file of certificates of your network.</source>
        <translation>Állítsa a SSL_CERT_FILE változót vagy a pip `cert` beállítását a hálózata tanúsítványfájljára.</translation>
    </message>
    <message>
        <source>Set a partition that the cluster has; `sinfo` lists them.</source>
        <translation>Adjon meg olyan partíciót, amely van a klaszteren; a `sinfo` felsorolja őket.</translation>
    </message>
    <message>
        <source>Set a time limit that the partition allows; `sinfo` lists them.</source>
        <translation>Adjon meg olyan időkorlátot, amelyet a partíció enged; a `sinfo` felsorolja őket.</translation>
    </message>
    <message>
        <source>Set an account of yours; `sacctmgr show associations` lists them.</source>
        <translation>Adja meg egyik számláját; a `sacctmgr show associations` felsorolja őket.</translation>
    </message>
    <message>
        <source>Set another folder.</source>
        <translation>Adjon meg másik mappát.</translation>
    </message>
    <message>
        <source>Set generic resources that the nodes have; `sinfo -o %G` lists them.</source>
        <translation>Adjon meg olyan általános erőforrásokat, amelyekkel a csomópontok rendelkeznek; a `sinfo -o %G` felsorolja őket.</translation>
    </message>
    <message>
        <source>Set http_proxy and https_proxy to one that begins with http:// or https://.</source>
        <translation>A http_proxy és a https_proxy értéke http:// vagy https:// kezdetű legyen.</translation>
    </message>
    <message>
        <source>Set it with `mldesk secret set NAME` and run again.</source>
        <translation>Állítsa be ezzel: `mldesk secret set NAME`, és futtassa újra.</translation>
    </message>
    <message>
        <source>Set it with `mldesk secret set {0}` and submit the run with it.</source>
        <translation>Állítsa be ezzel: `mldesk secret set {0}`, és küldje be vele a futtatást.</translation>
    </message>
    <message>
        <source>Set it: `mldesk secret set {0}`.</source>
        <translation>Állítsa be: `mldesk secret set {0}`.</translation>
    </message>
    <message>
        <source>Set its CPU slots instead.</source>
        <translation>Állítsa be inkább a CPU-helyeit.</translation>
    </message>
    <message>
        <source>Set the target&apos;s Python to an interpreter of the cluster, or load one in its setup.</source>
        <translation>Állítsa a cél Pythonját a klaszter egyik értelmezőjére, vagy töltsön be egyet az előkészítő soraiban.</translation>
    </message>
    <message>
        <source>Set {0}, then try again.</source>
        <translation>Állítsa be ezt: {0}, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Several runs fit</source>
        <translation>Több futtatás is illik rá</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Szignatúrák</translation>
    </message>
    <message>
        <source>Signatures need the package model-signing</source>
        <translation>Az aláírásokhoz a model-signing csomag kell</translation>
    </message>
    <message>
        <source>Simplify it.</source>
        <translation>Egyszerűsítse.</translation>
    </message>
    <message>
        <source>Slurm does not run images here</source>
        <translation>A Slurm itt nem futtat képfájlokat</translation>
    </message>
    <message>
        <source>Slurm does not take the run</source>
        <translation>A Slurm nem fogadta el a futást</translation>
    </message>
    <message>
        <source>Slurm says: {0}</source>
        <translation>A Slurm ezt írja: {0}</translation>
    </message>
    <message>
        <source>So many repeats cannot be</source>
        <translation>Ennyi ismétlés nem lehet</translation>
    </message>
    <message>
        <source>Somebody pressed Ctrl+C, or stopped it.</source>
        <translation>Valaki megnyomta a Ctrl+C-t, vagy leállította.</translation>
    </message>
    <message>
        <source>Somebody stopped it, or Docker was stopped, or the computer went down</source>
        <translation>Valaki leállította, vagy a Docker állt le, vagy a számítógép kapcsolt ki</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it.</source>
        <translation>Valaki vagy egy másik program leállította.</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it. The others were ended with it.</source>
        <translation>Valaki vagy egy másik program leállította. A többi is leállt vele.</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it. The system itself killed nothing for lack of memory.</source>
        <translation>Valaki, vagy egy másik program állította le. Maga a rendszer memóriahiány miatt semmit sem állított le.</translation>
    </message>
    <message>
        <source>Sort the nodes as the ranks are.</source>
        <translation>Rendezze a csomópontokat a rangok szerint.</translation>
    </message>
    <message>
        <source>Start Docker (or Podman&apos;s service), or tell where it is: DOCKER_HOST, a context, or the target&apos;s engine (--host).</source>
        <translation>Indítsa el a Dockert (vagy a Podman szolgáltatását), vagy adja meg, hol van: DOCKER_HOST, egy környezet (context) vagy a cél motorja (--host).</translation>
    </message>
    <message>
        <source>Start Docker Desktop.</source>
        <translation>Indítsa el a Docker Desktopot.</translation>
    </message>
    <message>
        <source>Start Docker, and submit the run again: layers that were done are not done again.</source>
        <translation>Indítsa el a Dockert, és küldje be újra a futtatást: a kész rétegek nem készülnek el újra.</translation>
    </message>
    <message>
        <source>Start Docker, and try again.</source>
        <translation>Indítsa el a Dockert, és próbálja újra.</translation>
    </message>
    <message>
        <source>Start it in a terminal: mldesk exec {0}. Or choose the training script.</source>
        <translation>Indítsa el terminálban: mldesk exec {0}. Vagy válassza a tanítószkriptet.</translation>
    </message>
    <message>
        <source>Start that program again.</source>
        <translation>Indítsa el újra azt a programot.</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it is over.</source>
        <translation>Előbb állítsa le, vagy várja meg a végét.</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>Kérésre leállítva</translation>
    </message>
    <message>
        <source>Stored variables</source>
        <translation>Tárolt változók</translation>
    </message>
    <message>
        <source>Storing the image</source>
        <translation>A rendszerkép tárolása</translation>
    </message>
    <message>
        <source>Submit it with a dataset as the input of that name.</source>
        <translation>Küldje be egy adathalmazzal mint ilyen nevű bemenettel.</translation>
    </message>
    <message>
        <source>Submit runs with other arguments: `mldesk submit`.</source>
        <translation>Küldjön be futtatásokat más argumentumokkal: `mldesk submit`.</translation>
    </message>
    <message>
        <source>Submit the run again: an image that mldesk built is built anew.</source>
        <translation>Küldje be újra a futtatást: az mldesk által épített rendszerkép újra felépül.</translation>
    </message>
    <message>
        <source>Submit the run again; what it had written is in its folder.</source>
        <translation>Küldje be újra a futtatást; amit kiírt, a mappájában van.</translation>
    </message>
    <message>
        <source>Submit the run again; what it had written is in its folder. With live-restore, containers outlive the Docker daemon.</source>
        <translation>Küldje be újra a futtatást; amit kiírt, a mappájában van. A live-restore beállítással a konténerek túlélik a Docker-démont.</translation>
    </message>
    <message>
        <source>Submit the run anew.</source>
        <translation>Küldje be újra a futtatást.</translation>
    </message>
    <message>
        <source>Submit the run anew: its runtime is another one&apos;s.</source>
        <translation>Küldje be újra a futtatást: a futtatókörnyezete egy másik verzióé.</translation>
    </message>
    <message>
        <source>Submit the script, and it finds its workspace.</source>
        <translation>Küldje be a szkriptet, és megtalálja a munkaterületét.</translation>
    </message>
    <message>
        <source>Submit the steps one after the other, as runs of their own.</source>
        <translation>Küldje be a lépéseket egymás után, külön futtatásként.</translation>
    </message>
    <message>
        <source>Tables are read with pandas</source>
        <translation>A táblázatokat a pandas olvassa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Take the file away and save the views again.</source>
        <translation>Vegye el a fájlt, és mentse újra a nézeteket.</translation>
    </message>
    <message>
        <source>TensorFlow Lite</source>
        <translation>TensorFlow Lite</translation>
    </message>
    <message>
        <source>TensorFlow Lite, 8 bits</source>
        <translation>TensorFlow Lite, 8 bites</translation>
    </message>
    <message>
        <source>TensorFlow {0} was not made for Python {1}</source>
        <translation>A TensorFlow {0} nem Python {1} verzióhoz készült</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s processes are not counted by node</source>
        <translation>A TensorFlow folyamatait nem csomópontonként számoljuk</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenzorok</translation>
    </message>
    <message>
        <source>That is no color</source>
        <translation>Ez nem szín</translation>
    </message>
    <message>
        <source>That is no environment variable</source>
        <translation>Ez nem környezeti változó</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>Ez nem fájl</translation>
    </message>
    <message>
        <source>That is no place of files</source>
        <translation>Ez nem fájlok helye</translation>
    </message>
    <message>
        <source>The Docker context {0}</source>
        <translation>A(z) {0} Docker-kontextus</translation>
    </message>
    <message>
        <source>The Docker context {0} names no engine</source>
        <translation>A(z) {0} Docker-kontextus nem nevez meg motort</translation>
    </message>
    <message>
        <source>The Docker engine cannot be reached through ssh</source>
        <translation>A Docker-motor nem érhető el ssh-n keresztül</translation>
    </message>
    <message>
        <source>The Docker engine cannot give GPUs to containers</source>
        <translation>A Docker-motor nem tud GPU-t adni a konténereknek</translation>
    </message>
    <message>
        <source>The Docker engine does not answer</source>
        <translation>A Docker-motor nem válaszol</translation>
    </message>
    <message>
        <source>The Docker engine does not have it</source>
        <translation>A Docker-motorban nincs ilyen</translation>
    </message>
    <message>
        <source>The Docker engine does not see the run&apos;s folder</source>
        <translation>A Docker-motor nem látja a futtatás mappáját</translation>
    </message>
    <message>
        <source>The Docker engine has no addresses left for a network of the run&apos;s own</source>
        <translation>A Dockernek nem maradt szabad címe a futás saját hálózatához</translation>
    </message>
    <message>
        <source>The Docker engine has not answered yet</source>
        <translation>A Docker-motor még nem válaszolt</translation>
    </message>
    <message>
        <source>The Docker engine is not reached by TLS</source>
        <translation>A Docker-motor nem érhető el TLS-en</translation>
    </message>
    <message>
        <source>The Docker engine may not be used</source>
        <translation>A Docker-motor nem használható</translation>
    </message>
    <message>
        <source>The Docker engine refused</source>
        <translation>A Docker-motor elutasította</translation>
    </message>
    <message>
        <source>The Docker engine refuses for now</source>
        <translation>A Docker-motor most elutasítja</translation>
    </message>
    <message>
        <source>The Dockerfile could not be built</source>
        <translation>A Dockerfile-t nem sikerült felépíteni</translation>
    </message>
    <message>
        <source>The Dockerfile has no base image</source>
        <translation>A Dockerfile-nak nincs alaprendszerképe</translation>
    </message>
    <message>
        <source>The GPU driver has not answered for {0} seconds</source>
        <translation>A GPU-illesztőprogram {0} másodperce nem válaszol</translation>
    </message>
    <message>
        <source>The GPU driver has not answered yet</source>
        <translation>A GPU-illesztőprogram még nem válaszolt</translation>
    </message>
    <message>
        <source>The GPU memory is negative</source>
        <translation>A GPU-memória negatív</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not answer</source>
        <translation>Az NVIDIA-illesztőprogram nem válaszol</translation>
    </message>
    <message>
        <source>The Python interpreter is missing</source>
        <translation>A Python-értelmező hiányzik</translation>
    </message>
    <message>
        <source>The Python is not there</source>
        <translation>A Python nem található</translation>
    </message>
    <message>
        <source>The Python of the Ray cluster is taken</source>
        <translation>A Ray-fürt Pythonját használjuk</translation>
    </message>
    <message>
        <source>The Python of the base image cannot make a virtual environment</source>
        <translation>Az alaprendszerkép Pythonja nem tud virtuális környezetet készíteni</translation>
    </message>
    <message>
        <source>The Python of this run is missing</source>
        <translation>E futtatás Pythonja hiányzik</translation>
    </message>
    <message>
        <source>The Python of this run may not be started</source>
        <translation>E futtatás Pythonja nem indítható el</translation>
    </message>
    <message>
        <source>The Python that has Ray is missing</source>
        <translation>Hiányzik az a Python, amelyben van Ray</translation>
    </message>
    <message>
        <source>The Ray cluster cannot be asked</source>
        <translation>A Ray-fürtöt nem lehet megkérdezni</translation>
    </message>
    <message>
        <source>The Ray cluster cannot be reached</source>
        <translation>A Ray-fürt nem érhető el</translation>
    </message>
    <message>
        <source>The Ray cluster does not answer</source>
        <translation>A Ray-fürt nem válaszol</translation>
    </message>
    <message>
        <source>The Ray cluster is busy</source>
        <translation>A Ray-fürt foglalt</translation>
    </message>
    <message>
        <source>The Ray cluster on this machine did not start</source>
        <translation>Az ezen a gépen lévő Ray-fürt nem indult el</translation>
    </message>
    <message>
        <source>The Ray cluster refused</source>
        <translation>A Ray-fürt elutasította</translation>
    </message>
    <message>
        <source>The Slurm cluster does not answer</source>
        <translation>A Slurm-klaszter nem válaszol</translation>
    </message>
    <message>
        <source>The TLS files of the Docker engine are not complete</source>
        <translation>A Docker-motor TLS-fájljai hiányosak</translation>
    </message>
    <message>
        <source>The TensorFlow of today</source>
        <translation>A mai TensorFlow</translation>
    </message>
    <message>
        <source>The address cannot be fetched</source>
        <translation>A cím nem tölthető le</translation>
    </message>
    <message>
        <source>The address cannot be read</source>
        <translation>A cím nem olvasható</translation>
    </message>
    <message>
        <source>The address of the datastore is no URL</source>
        <translation>Az adattár címe nem URL</translation>
    </message>
    <message>
        <source>The alias cannot be used</source>
        <translation>Az alias nem használható</translation>
    </message>
    <message>
        <source>The archive contains links</source>
        <translation>Az archívum hivatkozásokat tartalmaz</translation>
    </message>
    <message>
        <source>The archive holds files twice under the same name</source>
        <translation>Az archívum azonos nevű fájlokat tartalmaz</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>Az archívum sérült</translation>
    </message>
    <message>
        <source>The archive is encrypted</source>
        <translation>Az archívum titkosított</translation>
    </message>
    <message>
        <source>The archive is not unpacked</source>
        <translation>Az archívum nem lett kibontva</translation>
    </message>
    <message>
        <source>The archive is packed in a way that is not known here</source>
        <translation>Az archívum itt ismeretlen módon van becsomagolva</translation>
    </message>
    <message>
        <source>The archive names files outside its folder</source>
        <translation>Az archívum a mappáján kívüli fájlokat nevez meg</translation>
    </message>
    <message>
        <source>The archive would grow enormously when unpacked</source>
        <translation>Az archívum kibontva óriásira nőne</translation>
    </message>
    <message>
        <source>The base image has no Python {0}</source>
        <translation>Az alaprendszerképben nincs Python {0}</translation>
    </message>
    <message>
        <source>The batch script asks for too few nodes</source>
        <translation>A kötegelt szkript túl kevés csomópontot kér</translation>
    </message>
    <message>
        <source>The batch script does not say what runs it</source>
        <translation>A kötegelt szkript nem mondja meg, mi futtatja</translation>
    </message>
    <message>
        <source>The batch script does not start the run</source>
        <translation>A kötegelt szkript nem indítja el a futást</translation>
    </message>
    <message>
        <source>The build log holds all that was said.</source>
        <translation>A felépítés naplója minden kiírtat tartalmaz.</translation>
    </message>
    <message>
        <source>The build log holds the compiler&apos;s whole output. Horovod 0.28.1 is known to build with TensorFlow 1.15 to 2.21, Horovod 0.19.5 with TensorFlow 1.13.</source>
        <translation>A fordítási napló tartalmazza a fordító teljes kimenetét. A Horovod 0.28.1 tudvalevően a TensorFlow 1.15 és 2.21 közötti verzióival, a Horovod 0.19.5 a TensorFlow 1.13-mal fordul le.</translation>
    </message>
    <message>
        <source>The build of the image broke off</source>
        <translation>A rendszerkép felépítése megszakadt</translation>
    </message>
    <message>
        <source>The build&apos;s log says more.</source>
        <translation>A felépítés naplója többet mond.</translation>
    </message>
    <message>
        <source>The build&apos;s log shows the step that failed.</source>
        <translation>A felépítés naplója mutatja a sikertelen lépést.</translation>
    </message>
    <message>
        <source>The change contradicts what is stored</source>
        <translation>A módosítás ellentmond a tároltaknak</translation>
    </message>
    <message>
        <source>The checkpoint is gone</source>
        <translation>Az ellenőrzőpont eltűnt</translation>
    </message>
    <message>
        <source>The cluster does not answer</source>
        <translation>A klaszter nem válaszol</translation>
    </message>
    <message>
        <source>The cluster does not know the job any more</source>
        <translation>A fürt már nem ismeri a feladatot</translation>
    </message>
    <message>
        <source>The cluster has no Python {0}</source>
        <translation>A klaszteren nincs Python {0}</translation>
    </message>
    <message>
        <source>The cluster has no folder for runs</source>
        <translation>A klaszteren nincs mappa a futásokhoz</translation>
    </message>
    <message>
        <source>The cluster has no such Python</source>
        <translation>A klaszteren nincs ilyen Python</translation>
    </message>
    <message>
        <source>The cluster is too small for the run</source>
        <translation>A fürt túl kicsi a futáshoz</translation>
    </message>
    <message>
        <source>The cluster sends what is no file of the run</source>
        <translation>A fürt olyat küld, ami nem a futás fájlja</translation>
    </message>
    <message>
        <source>The cluster takes no more jobs for now</source>
        <translation>A fürt egyelőre nem fogad több feladatot</translation>
    </message>
    <message>
        <source>The cluster took its nodes away before the script began: the run was handed over again.</source>
        <translation>A fürt elvette a csomópontjait, mielőtt a szkript elindult: a futás újra át lett adva.</translation>
    </message>
    <message>
        <source>The cluster took the nodes of the run away for other work</source>
        <translation>A fürt más munkára elvette a futás csomópontjait</translation>
    </message>
    <message>
        <source>The cluster would begin larger than it may be</source>
        <translation>A fürt nagyobbként indulna, mint amekkora lehet</translation>
    </message>
    <message>
        <source>The cluster&apos;s own Python runs the script: {0} on {1}</source>
        <translation>A szkriptet a klaszter saját Pythonja futtatja: {0} ezen: {1}</translation>
    </message>
    <message>
        <source>The command {0} is missing</source>
        <translation>Hiányzik a(z) {0} parancs</translation>
    </message>
    <message>
        <source>The compute target does not answer. The run may well go on: it is looked for again.</source>
        <translation>A számítási cél nem válaszol. A futtatás valószínűleg folytatódik: újra keressük.</translation>
    </message>
    <message>
        <source>The compute target is in use</source>
        <translation>A számítási cél használatban van</translation>
    </message>
    <message>
        <source>The compute target is there already</source>
        <translation>A számítási cél már létezik</translation>
    </message>
    <message>
        <source>The container ended before the run did</source>
        <translation>A konténer a futtatás előtt ért véget</translation>
    </message>
    <message>
        <source>The container of the build ended at once</source>
        <translation>A felépítés konténere azonnal leállt</translation>
    </message>
    <message>
        <source>The container of the run has not started yet</source>
        <translation>A futtatás konténere még nem indult el</translation>
    </message>
    <message>
        <source>The container of the run is gone</source>
        <translation>A futtatás konténere eltűnt</translation>
    </message>
    <message>
        <source>The container was ended from outside</source>
        <translation>A konténert kívülről állították le</translation>
    </message>
    <message>
        <source>The conversion is of something else</source>
        <translation>Az átalakítás másé</translation>
    </message>
    <message>
        <source>The data for {0} has vanished</source>
        <translation>Eltűntek az adatok ehhez: {0}</translation>
    </message>
    <message>
        <source>The data {0} is not at {1}</source>
        <translation>A(z) {0} adat nincs itt: {1}</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>Az adatbázis nem használható</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Az adatbázis sérült</translation>
    </message>
    <message>
        <source>The dataset cannot be read as a table</source>
        <translation>Az adathalmaz nem olvasható táblázatként</translation>
    </message>
    <message>
        <source>The dataset is no table</source>
        <translation>Az adathalmaz nem táblázat</translation>
    </message>
    <message>
        <source>The dataset {0} is gone</source>
        <translation>A(z) {0} adathalmaz eltűnt</translation>
    </message>
    <message>
        <source>The dataset {0}:{1} is gone</source>
        <translation>A(z) {0}:{1} adathalmaz eltűnt</translation>
    </message>
    <message>
        <source>The datastore cannot be reached</source>
        <translation>Az adattár nem érhető el</translation>
    </message>
    <message>
        <source>The datastore refused access</source>
        <translation>Az adattár megtagadta a hozzáférést</translation>
    </message>
    <message>
        <source>The datastore&apos;s folder is not there</source>
        <translation>Az adattár mappája nem található</translation>
    </message>
    <message>
        <source>The datastore&apos;s settings cannot be used</source>
        <translation>Az adattár beállításai nem használhatók</translation>
    </message>
    <message>
        <source>The default datastore cannot be removed</source>
        <translation>Az alapértelmezett adattár nem távolítható el</translation>
    </message>
    <message>
        <source>The dependencies are no list</source>
        <translation>A függőségek nem alkotnak listát</translation>
    </message>
    <message>
        <source>The description of a metric is not kept</source>
        <translation>A metrika leírása nem őrződik meg</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>A lemez megtelt</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>A lemez csak olvasható</translation>
    </message>
    <message>
        <source>The disk of the Docker engine is full</source>
        <translation>A Docker-motor lemeze megtelt</translation>
    </message>
    <message>
        <source>The disk of the cluster is full</source>
        <translation>A klaszter lemeze megtelt</translation>
    </message>
    <message>
        <source>The disk was full when the script ended with exit code {0}</source>
        <translation>A lemez megtelt, amikor a szkript {0} kilépési kóddal véget ért</translation>
    </message>
    <message>
        <source>The end of the run could not be written</source>
        <translation>A futtatás végét nem sikerült rögzíteni</translation>
    </message>
    <message>
        <source>The engine, which answers what a script asks, gave no sign for {0} seconds</source>
        <translation>A szkript kérdéseire válaszoló motor {0} másodperce nem ad jelet</translation>
    </message>
    <message>
        <source>The environment could not be built</source>
        <translation>A környezetet nem sikerült felépíteni</translation>
    </message>
    <message>
        <source>The environment has no Python</source>
        <translation>A környezetnek nincs Pythonja</translation>
    </message>
    <message>
        <source>The environment has no Python yet</source>
        <translation>A környezetnek még nincs Pythonja</translation>
    </message>
    <message>
        <source>The environment is in use</source>
        <translation>A környezet használatban van</translation>
    </message>
    <message>
        <source>The environment may lack {0}</source>
        <translation>A környezetből hiányozhat: {0}</translation>
    </message>
    <message>
        <source>The environment needs Docker</source>
        <translation>A környezethez Docker kell</translation>
    </message>
    <message>
        <source>The environment was made by a newer version of mldesk</source>
        <translation>A környezetet az mldesk újabb verziója készítette</translation>
    </message>
    <message>
        <source>The expected hash belongs to no address</source>
        <translation>A várt hash egyik címhez sem tartozik</translation>
    </message>
    <message>
        <source>The expected hash is none</source>
        <translation>A várt hash nem hash</translation>
    </message>
    <message>
        <source>The export has changed since it was made</source>
        <translation>Az export a készítése óta megváltozott</translation>
    </message>
    <message>
        <source>The export is damaged</source>
        <translation>Az export sérült</translation>
    </message>
    <message>
        <source>The file cannot be downloaded now</source>
        <translation>A fájl most nem tölthető le</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>A fájl nem használható</translation>
    </message>
    <message>
        <source>The file describes a network but holds no trained numbers: loading it gives an untrained model, or fails. Get the complete file if you expected a trained one.</source>
        <translation>A fájl egy hálózatot ír le, de nincsenek benne betanított számok: a betöltése tanítatlan modellt ad, vagy meghiúsul. Ha betanítottat várt, szerezze be a teljes fájlt.</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>A fájl már létezik</translation>
    </message>
    <message>
        <source>The file holds binary data of an unknown kind.</source>
        <translation>A fájl ismeretlen fajtájú bináris adatot tartalmaz.</translation>
    </message>
    <message>
        <source>The file holds no {0} that can be used</source>
        <translation>A fájlban nincs használható {0}</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>A fájl sérült</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>A fájl nem a várt fájl</translation>
    </message>
    <message>
        <source>The files are kept in {0}: upload them from there.</source>
        <translation>A fájlok itt vannak: {0}; töltse fel őket innen.</translation>
    </message>
    <message>
        <source>The files as they are, unchanged.</source>
        <translation>A fájlok úgy, ahogy vannak, változatlanul.</translation>
    </message>
    <message>
        <source>The files cannot be uploaded</source>
        <translation>A fájlok nem tölthetők fel</translation>
    </message>
    <message>
        <source>The files of {0} cannot be read</source>
        <translation>Nem olvashatók ennek a fájljai: {0}</translation>
    </message>
    <message>
        <source>The files will not be at {0}</source>
        <translation>A fájlok nem lesznek itt: {0}</translation>
    </message>
    <message>
        <source>The first line is too long</source>
        <translation>Az első sor túl hosszú</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>A mappa nem létezik</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>A mappa nem üres</translation>
    </message>
    <message>
        <source>The folder is not what was signed</source>
        <translation>A mappa nem az, amit aláírtak</translation>
    </message>
    <message>
        <source>The folder variables, which should lie beside saved_model.pb, is not complete. Without it the model cannot be loaded: get the complete folder.</source>
        <translation>A variables mappa, amelynek a saved_model.pb mellett kellene lennie, hiányos. Nélküle a modell nem tölthető be: szerezze be a teljes mappát.</translation>
    </message>
    <message>
        <source>The hashes of the packages are not compared</source>
        <translation>A csomagok hashei nem lesznek összevetve</translation>
    </message>
    <message>
        <source>The host cannot be chosen here</source>
        <translation>A gazdagép itt nem választható</translation>
    </message>
    <message>
        <source>The host is not this machine</source>
        <translation>A gazdagép nem ez a gép</translation>
    </message>
    <message>
        <source>The image cannot be started</source>
        <translation>A rendszerkép nem indítható el</translation>
    </message>
    <message>
        <source>The image cannot get Open MPI and a compiler</source>
        <translation>A képbe nem telepíthető az Open MPI és fordító</translation>
    </message>
    <message>
        <source>The image has no Python</source>
        <translation>A rendszerképben nincs Python</translation>
    </message>
    <message>
        <source>The image is for another kind of processor</source>
        <translation>A rendszerkép másfajta processzorhoz készült</translation>
    </message>
    <message>
        <source>The image is not there</source>
        <translation>A rendszerkép nem található</translation>
    </message>
    <message>
        <source>The image of the run is gone</source>
        <translation>A futtatás rendszerképe eltűnt</translation>
    </message>
    <message>
        <source>The image registry cannot be reached</source>
        <translation>A rendszerképtár nem érhető el</translation>
    </message>
    <message>
        <source>The inspection stopped before its end: {0}. The rest can hold anything. Load the model only if you trust where it comes from.</source>
        <translation>A vizsgálat idő előtt leállt: {0}. A többi bármit tartalmazhat. Csak akkor töltse be a modellt, ha megbízik a forrásában.</translation>
    </message>
    <message>
        <source>The job ended before the run did</source>
        <translation>A feladat hamarabb ért véget, mint a futás</translation>
    </message>
    <message>
        <source>The job used up its time on the cluster</source>
        <translation>A feladat kihasználta a fürtön kapott idejét</translation>
    </message>
    <message>
        <source>The job was canceled on the cluster</source>
        <translation>A feladatot a fürtön megszakították</translation>
    </message>
    <message>
        <source>The key cannot be opened</source>
        <translation>A kulcs nem nyitható meg</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>A kulcs nem olvasható</translation>
    </message>
    <message>
        <source>The kind of environment is not known</source>
        <translation>A környezet típusa ismeretlen</translation>
    </message>
    <message>
        <source>The last lines of {0}:</source>
        <translation>Az utolsó sorai ennek: {0}</translation>
    </message>
    <message>
        <source>The launcher failed</source>
        <translation>Az indító meghiúsult</translation>
    </message>
    <message>
        <source>The launcher vanished</source>
        <translation>Az indító eltűnt</translation>
    </message>
    <message>
        <source>The limits in {0} are read again when the environment is built</source>
        <translation>Az itteni korlátozásokat a környezet felépítésekor újra beolvassuk: {0}</translation>
    </message>
    <message>
        <source>The linked folder {0} is not copied</source>
        <translation>A hivatkozott {0} mappa nem másolódik</translation>
    </message>
    <message>
        <source>The list of mirrors cannot be read</source>
        <translation>A tükrök listája nem olvasható</translation>
    </message>
    <message>
        <source>The list of mirrors is not there</source>
        <translation>A tükrök listája nincs meg</translation>
    </message>
    <message>
        <source>The log shows the whole traceback.</source>
        <translation>A napló a teljes hibalistát mutatja.</translation>
    </message>
    <message>
        <source>The log&apos;s last lines tell what the script said.</source>
        <translation>A napló utolsó sorai mutatják, mit írt ki a szkript.</translation>
    </message>
    <message>
        <source>The manifest is about another version</source>
        <translation>A jegyzék egy másik verzióról szól</translation>
    </message>
    <message>
        <source>The message of the engine says why.</source>
        <translation>Az okot a motor üzenete mondja meg.</translation>
    </message>
    <message>
        <source>The mode is unknown</source>
        <translation>A mód ismeretlen</translation>
    </message>
    <message>
        <source>The model cannot be converted to {0}</source>
        <translation>A modell nem alakítható át erre: {0}</translation>
    </message>
    <message>
        <source>The model cannot be tried</source>
        <translation>A modell nem próbálható ki</translation>
    </message>
    <message>
        <source>The model has to be converted first</source>
        <translation>A modellt előbb át kell alakítani</translation>
    </message>
    <message>
        <source>The model is not trusted</source>
        <translation>A modell nem megbízható</translation>
    </message>
    <message>
        <source>The model is registered already</source>
        <translation>A modell már regisztrálva van</translation>
    </message>
    <message>
        <source>The model was not converted</source>
        <translation>A modellt nem sikerült átalakítani</translation>
    </message>
    <message>
        <source>The model {0} came from it.</source>
        <translation>Ebből származik a(z) {0} modell.</translation>
    </message>
    <message>
        <source>The model {0} names datasets that are not in the workspace: {1}</source>
        <translation>A(z) {0} modell olyan adathalmazokat nevez meg, amelyek nincsenek a munkaterületen: {1}</translation>
    </message>
    <message>
        <source>The model {0} waits to be registered</source>
        <translation>A(z) {0} modell regisztrálásra vár</translation>
    </message>
    <message>
        <source>The model {0} waits to be registered: {1}</source>
        <translation>A(z) {0} modell regisztrálásra vár: {1}</translation>
    </message>
    <message>
        <source>The model {0} was made with it.</source>
        <translation>Ezzel készült a(z) {0} modell.</translation>
    </message>
    <message>
        <source>The model {0} was not registered</source>
        <translation>A(z) {0} modell nem lett regisztrálva</translation>
    </message>
    <message>
        <source>The model {0} was not registered: {1}</source>
        <translation>A(z) {0} modell nem lett regisztrálva: {1}</translation>
    </message>
    <message>
        <source>The model&apos;s folder is not there</source>
        <translation>A modell mappája nem található</translation>
    </message>
    <message>
        <source>The model&apos;s path leads out of the run</source>
        <translation>A modell útvonala kivezet a futtatásból</translation>
    </message>
    <message>
        <source>The mpirun on the PATH is not that of Open MPI</source>
        <translation>A PATH-on lévő mpirun nem az Open MPI-é</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>A név nem használható</translation>
    </message>
    <message>
        <source>The name claims {0}. {1}. Find out why it is called so before you load it.</source>
        <translation>A neve szerint {0}. {1}. Mielőtt betölti, derítse ki, miért hívják így.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>A név foglalt</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>A név túl hosszú</translation>
    </message>
    <message>
        <source>The name of the {0} cannot be used</source>
        <translation>A név nem használható: {0}</translation>
    </message>
    <message>
        <source>The name of the {0} is no text</source>
        <translation>A név ({0}) nem szöveg</translation>
    </message>
    <message>
        <source>The name of the {0} is too long</source>
        <translation>A név túl hosszú: {0}</translation>
    </message>
    <message>
        <source>The name {0} is taken</source>
        <translation>A(z) {0} név foglalt</translation>
    </message>
    <message>
        <source>The names of some functions that it calls are put together while it is loaded, or stand behind very many others, or behind arrays that are described so that they mislead. No program that saves models does that: do not load it.</source>
        <translation>Egyes meghívott függvények neve betöltés közben áll össze, vagy nagyon sok másik mögött áll, vagy megtévesztően leírt tömbök mögött. Modelleket mentő program nem tesz ilyet: ne töltse be.</translation>
    </message>
    <message>
        <source>The network of the run has no addresses</source>
        <translation>A futás hálózatának nincsenek címei</translation>
    </message>
    <message>
        <source>The number of GPUs is negative</source>
        <translation>A GPU-k száma negatív</translation>
    </message>
    <message>
        <source>The output {0} could not be uploaded</source>
        <translation>A(z) {0} kimenetet nem sikerült feltölteni</translation>
    </message>
    <message>
        <source>The output {0} is in {1}: {2}, {3}</source>
        <translation>A(z) {0} kimenet itt van: {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>The output {0} is the dataset {1}</source>
        <translation>A(z) {0} kimenet a(z) {1} adathalmaz</translation>
    </message>
    <message>
        <source>The output {0} replaces nothing: {1} of its files were in {2} before</source>
        <translation>A(z) {0} kimenet semmit sem cserél le: {1} fájlja már itt volt: {2}</translation>
    </message>
    <message>
        <source>The output {0} was not uploaded: {1}</source>
        <translation>A(z) {0} kimenet nem lett feltöltve: {1}</translation>
    </message>
    <message>
        <source>The package is not there</source>
        <translation>A csomag nem található</translation>
    </message>
    <message>
        <source>The package registry cannot be reached</source>
        <translation>A csomagtár nem érhető el</translation>
    </message>
    <message>
        <source>The package registry is not trusted</source>
        <translation>A csomagtár nem megbízható</translation>
    </message>
    <message>
        <source>The package registry refused</source>
        <translation>A csomagtár elutasította</translation>
    </message>
    <message>
        <source>The package {0} could not be built</source>
        <translation>A(z) {0} csomagot nem sikerült felépíteni</translation>
    </message>
    <message>
        <source>The package {0} does not exist</source>
        <translation>A(z) {0} csomag nem létezik</translation>
    </message>
    <message>
        <source>The package {0} is not installed</source>
        <translation>A(z) {0} csomag nincs telepítve</translation>
    </message>
    <message>
        <source>The package {0} needs another Python</source>
        <translation>A(z) {0} csomaghoz másik Python kell</translation>
    </message>
    <message>
        <source>The packages</source>
        <translation>A csomagok</translation>
    </message>
    <message>
        <source>The packages could not be installed</source>
        <translation>A csomagokat nem sikerült telepíteni</translation>
    </message>
    <message>
        <source>The packages {0} contradict each other</source>
        <translation>A csomagok ellentmondanak egymásnak: {0}</translation>
    </message>
    <message>
        <source>The path cannot be used</source>
        <translation>Az útvonal nem használható</translation>
    </message>
    <message>
        <source>The path is reserved</source>
        <translation>Az útvonal foglalt</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>Az útvonal túl hosszú</translation>
    </message>
    <message>
        <source>The path leads out of the datastore</source>
        <translation>Az útvonal kivezet az adattárból</translation>
    </message>
    <message>
        <source>The path leaves the datastore</source>
        <translation>Az útvonal kivezet az adattárból</translation>
    </message>
    <message>
        <source>The pattern leaves the folder</source>
        <translation>A minta kivezet a mappából</translation>
    </message>
    <message>
        <source>The place leads out of the run&apos;s working folder</source>
        <translation>A hely kivezet a futtatás munkamappájából</translation>
    </message>
    <message>
        <source>The place of the input is taken</source>
        <translation>A bemenet helye foglalt</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>A port használatban van</translation>
    </message>
    <message>
        <source>The port of {0} is not free: {1}</source>
        <translation>{0} portja nem szabad: {1}</translation>
    </message>
    <message>
        <source>The process that watches over the others was killed (signal {0})</source>
        <translation>A többit felügyelő folyamatot leállították ({0}. jelzés)</translation>
    </message>
    <message>
        <source>The processes of the run cannot be started</source>
        <translation>A futtatás folyamatai nem indíthatók el</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>A program</translation>
    </message>
    <message>
        <source>The program (process {0})</source>
        <translation>A program (folyamat: {0})</translation>
    </message>
    <message>
        <source>The program canceled the run</source>
        <translation>A program megszakította a futtatást</translation>
    </message>
    <message>
        <source>The program ended with an error</source>
        <translation>A program hibával ért véget</translation>
    </message>
    <message>
        <source>The program ended with exit code {0}</source>
        <translation>A program ezzel a kilépési kóddal ért véget: {0}</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>A program szó nélkül ért véget</translation>
    </message>
    <message>
        <source>The program ended without complete(). No error was seen, so the run counts as completed.</source>
        <translation>A program complete() nélkül ért véget. Hiba nem látszott, ezért a futtatás befejezettnek számít.</translation>
    </message>
    <message>
        <source>The program that did it has ended before it was done. Do it again; uploads and downloads go on where they were.</source>
        <translation>A műveletet végző program még előtte véget ért. Indítsa újra; a feltöltések és letöltések onnan folytatódnak, ahol abbamaradtak.</translation>
    </message>
    <message>
        <source>The program that it belonged to (process {0}) was left alone and may go on.</source>
        <translation>A hozzá tartozó programot ({0}. folyamat) nem érintettük, folytatódhat.</translation>
    </message>
    <message>
        <source>The program was interrupted</source>
        <translation>A program megszakadt</translation>
    </message>
    <message>
        <source>The project of {0} itself is not installed, only what it depends on</source>
        <translation>Maga a(z) {0} projekt nem települ, csak az, amitől függ</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>A proxy jelszót kér</translation>
    </message>
    <message>
        <source>The proxy cannot be used</source>
        <translation>A proxy nem használható</translation>
    </message>
    <message>
        <source>The pull of the image broke off</source>
        <translation>A rendszerkép letöltése megszakadt</translation>
    </message>
    <message>
        <source>The question cannot be answered</source>
        <translation>A kérdés nem válaszolható meg</translation>
    </message>
    <message>
        <source>The question could not be answered</source>
        <translation>A kérdést nem sikerült megválaszolni</translation>
    </message>
    <message>
        <source>The question is not understood</source>
        <translation>A kérdés nem értelmezhető</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>A kérdés túl hosszú</translation>
    </message>
    <message>
        <source>The request is garbled</source>
        <translation>A kérés hibás</translation>
    </message>
    <message>
        <source>The result is not there any more</source>
        <translation>Az eredmény már nincs meg</translation>
    </message>
    <message>
        <source>The run asks for {0} CPU slots and the compute target has {1}</source>
        <translation>A futtatás {0} CPU-helyet kér, a számítási célnak {1} van</translation>
    </message>
    <message>
        <source>The run asks for {0} and the compute target has {1}</source>
        <translation>A futtatás kérése: {0}, a számítási célon {1} van</translation>
    </message>
    <message>
        <source>The run asks for {0} with {1} free and the largest GPU has {2}</source>
        <translation>A futtatás kérése: {0}, {1} szabad legyen, de a legnagyobb GPU mérete {2}</translation>
    </message>
    <message>
        <source>The run can never start</source>
        <translation>A futtatás soha nem indulhat el</translation>
    </message>
    <message>
        <source>The run cannot be put back</source>
        <translation>A futtatás nem állítható vissza</translation>
    </message>
    <message>
        <source>The run completes by itself</source>
        <translation>A futtatás magától befejeződik</translation>
    </message>
    <message>
        <source>The run could not be prepared</source>
        <translation>A futtatást nem sikerült előkészíteni</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>A futtatás meghiúsult</translation>
    </message>
    <message>
        <source>The run gets fewer GPUs than it asks for</source>
        <translation>A futtatás kevesebb GPU-t kap, mint amennyit kér</translation>
    </message>
    <message>
        <source>The run gets no GPU</source>
        <translation>A futtatás nem kap GPU-t</translation>
    </message>
    <message>
        <source>The run had not started yet.</source>
        <translation>A futtatás még nem indult el.</translation>
    </message>
    <message>
        <source>The run has another snapshot</source>
        <translation>A futásnak más pillanatképe van</translation>
    </message>
    <message>
        <source>The run has no file whose name begins with {0}: nothing was downloaded</source>
        <translation>A futásnak nincs olyan fájlja, amelynek neve így kezdődik: {0}; semmi sem töltődött le</translation>
    </message>
    <message>
        <source>The run has no file {0}</source>
        <translation>A futtatásnak nincs {0} fájlja</translation>
    </message>
    <message>
        <source>The run has no input {0}</source>
        <translation>A futtatásnak nincs {0} bemenete</translation>
    </message>
    <message>
        <source>The run has no name</source>
        <translation>A futtatásnak nincs neve</translation>
    </message>
    <message>
        <source>The run has no script to start again</source>
        <translation>A futtatásnak nincs újraindítható szkriptje</translation>
    </message>
    <message>
        <source>The run has no such GPU</source>
        <translation>A futtatásnak nincs ilyen GPU-ja</translation>
    </message>
    <message>
        <source>The run has no such file</source>
        <translation>A futtatásnak nincs ilyen fájlja</translation>
    </message>
    <message>
        <source>The run has no such output</source>
        <translation>A futtatásnak nincs ilyen kimenete</translation>
    </message>
    <message>
        <source>The run has no time</source>
        <translation>A futtatásnak nincs ideje</translation>
    </message>
    <message>
        <source>The run has not ended</source>
        <translation>A futtatás még nem ért véget</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>A futtatás sérült</translation>
    </message>
    <message>
        <source>The run is not over</source>
        <translation>A futtatás még nem ért véget</translation>
    </message>
    <message>
        <source>The run is not started again by itself</source>
        <translation>A futtatás nem indul újra magától</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>A futás véget ért</translation>
    </message>
    <message>
        <source>The run is still at work</source>
        <translation>A futtatás még dolgozik</translation>
    </message>
    <message>
        <source>The run is too large to be carried to the Ray cluster</source>
        <translation>A futás túl nagy ahhoz, hogy a Ray-fürtre átvigyük</translation>
    </message>
    <message>
        <source>The run left no outputs to register</source>
        <translation>A futtatás nem hagyott regisztrálható kimenetet</translation>
    </message>
    <message>
        <source>The run of {0} is gone.</source>
        <translation>Ennek a futtatása már nincs meg: {0}.</translation>
    </message>
    <message>
        <source>The run that has submitted this one holds the CPU slots that it needs: this one starts when that is over. If that waits for this one, give the compute target more CPU slots.</source>
        <translation>Az a futtatás, amely ezt beküldte, foglalja a szükséges CPU-helyeket: ez akkor indul, amikor az véget ér. Ha az erre vár, adjon a számítási célnak több CPU-helyet.</translation>
    </message>
    <message>
        <source>The run took longer than it was given: {0} {1}</source>
        <translation>A futtatás tovább tartott a megadottnál: {0} {1}</translation>
    </message>
    <message>
        <source>The run trains on the CPU</source>
        <translation>A futtatás a CPU-n tanít</translation>
    </message>
    <message>
        <source>The run trains on {0}</source>
        <translation>A futtatás ezen tanít: {0}</translation>
    </message>
    <message>
        <source>The run waits no longer</source>
        <translation>A futtatás már nem vár</translation>
    </message>
    <message>
        <source>The run was not given the secret {0}</source>
        <translation>A futtatás nem kapta meg a(z) {0} titkot</translation>
    </message>
    <message>
        <source>The run will wait</source>
        <translation>A futtatás várni fog</translation>
    </message>
    <message>
        <source>The run would never start</source>
        <translation>A futtatás soha nem indulna el</translation>
    </message>
    <message>
        <source>The run {0} has failed</source>
        <translation>A(z) {0} futtatás meghiúsult</translation>
    </message>
    <message>
        <source>The run {0}, which has not ended, reads it.</source>
        <translation>A még be nem fejezett {0} futtatás olvassa.</translation>
    </message>
    <message>
        <source>The run {0}, which has not ended, was told its folder.</source>
        <translation>A még be nem fejezett {0} futtatás megkapta a mappáját.</translation>
    </message>
    <message>
        <source>The run&apos;s events cannot be read on the cluster</source>
        <translation>A futás eseményei nem olvashatók a klaszteren</translation>
    </message>
    <message>
        <source>The run&apos;s folder is damaged</source>
        <translation>A futtatás mappája sérült</translation>
    </message>
    <message>
        <source>The run&apos;s launch.json cannot be read</source>
        <translation>A futtatás launch.json fájlja nem olvasható</translation>
    </message>
    <message>
        <source>The run&apos;s launch.json is garbled</source>
        <translation>A futtatás launch.json fájlja hibás tartalmú</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was ended with it.</source>
        <translation>A futtatás indítója is vele együtt ért véget.</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was killed; the script goes on and the engine watches it.</source>
        <translation>A futtatás indítóját leállították; a szkript folytatódik, és a motor figyeli.</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was killed; the script went on to its end, but nobody saw its exit code.</source>
        <translation>A futtatás indítóját leállították; a szkript végigfutott, de a kilépési kódját senki sem látta.</translation>
    </message>
    <message>
        <source>The run&apos;s page tells its environment.</source>
        <translation>A futtatás oldala mutatja a környezetét.</translation>
    </message>
    <message>
        <source>The same transfer is under way</source>
        <translation>Ugyanez az átvitel már folyamatban van</translation>
    </message>
    <message>
        <source>The saved views are damaged</source>
        <translation>A mentett nézetek sérültek</translation>
    </message>
    <message>
        <source>The saved views were made by a newer version of mldesk</source>
        <translation>A mentett nézeteket az mldesk újabb verziója készítette</translation>
    </message>
    <message>
        <source>The script asks for an input called {0}</source>
        <translation>A szkript egy {0} nevű bemenetet kér</translation>
    </message>
    <message>
        <source>The script completed. {0}</source>
        <translation>A szkript befejeződött. {0}</translation>
    </message>
    <message>
        <source>The script could not be started</source>
        <translation>A szkriptet nem sikerült elindítani</translation>
    </message>
    <message>
        <source>The script does not use it: does its framework see the GPU?</source>
        <translation>A szkript nem használja: látja a keretrendszere a GPU-t?</translation>
    </message>
    <message>
        <source>The script ended with exit code 137: killed, most likely for memory</source>
        <translation>A szkript 137-es kilépési kóddal ért véget: leállították, valószínűleg a memória miatt</translation>
    </message>
    <message>
        <source>The script ended with exit code {0}</source>
        <translation>A szkript ezzel a kilépési kóddal ért véget: {0}</translation>
    </message>
    <message>
        <source>The script has a syntax error</source>
        <translation>A szkriptben szintaktikai hiba van</translation>
    </message>
    <message>
        <source>The script has no argument to resume with</source>
        <translation>A szkriptnek nincs folytatáshoz való argumentuma</translation>
    </message>
    <message>
        <source>The script has to take the path from its arguments or from the run</source>
        <translation>A szkriptnek az argumentumaiból vagy a futtatástól kell vennie az útvonalat</translation>
    </message>
    <message>
        <source>The script has to take the path from its arguments or from the run.</source>
        <translation>A szkriptnek az argumentumaiból vagy a futtatástól kell vennie az útvonalat.</translation>
    </message>
    <message>
        <source>The script is not there</source>
        <translation>A szkript nem található</translation>
    </message>
    <message>
        <source>The script is outside the source folder</source>
        <translation>A szkript a forrásmappán kívül van</translation>
    </message>
    <message>
        <source>The script neither computes nor reads, writes, prints or logs. It may wait for ever.</source>
        <translation>A szkript sem nem számol, sem nem olvas, ír vagy naplóz. Lehet, hogy örökké vár.</translation>
    </message>
    <message>
        <source>The script reads {0} in place: what it changed there would be changed for all.</source>
        <translation>A szkript a helyén olvassa ezt: {0}; amit ott módosít, mindenkinek megváltozna.</translation>
    </message>
    <message>
        <source>The script refused its arguments</source>
        <translation>A szkript elutasította az argumentumait</translation>
    </message>
    <message>
        <source>The script reported a failure</source>
        <translation>A szkript hibát jelentett</translation>
    </message>
    <message>
        <source>The script was asked to stop then.</source>
        <translation>A szkriptet ekkor leállásra kérték.</translation>
    </message>
    <message>
        <source>The script was ended by signal {0}</source>
        <translation>A szkriptet ez a jel állította le: {0}</translation>
    </message>
    <message>
        <source>The script was killed (signal 9), most likely because memory ran out</source>
        <translation>A szkriptet leállították (9-es jel), valószínűleg elfogyott a memória</translation>
    </message>
    <message>
        <source>The script was killed from outside (signal 9)</source>
        <translation>A szkriptet kívülről állították le (9-es jel)</translation>
    </message>
    <message>
        <source>The script wrote nothing to its output {0}</source>
        <translation>A szkript semmit sem írt a(z) {0} kimenetébe</translation>
    </message>
    <message>
        <source>The script {0}</source>
        <translation>A szkript {0}</translation>
    </message>
    <message>
        <source>The search makes no sense</source>
        <translation>A keresés értelmetlen</translation>
    </message>
    <message>
        <source>The secret {0} has no value</source>
        <translation>A(z) {0} titoknak nincs értéke</translation>
    </message>
    <message>
        <source>The server does not give out the file</source>
        <translation>A kiszolgáló nem adja ki a fájlt</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>A kiszolgáló ismeretlen</translation>
    </message>
    <message>
        <source>The server packs the file in a way that is not known here</source>
        <translation>A kiszolgáló itt ismeretlen módon csomagolja a fájlt</translation>
    </message>
    <message>
        <source>The server sends from address to address</source>
        <translation>A kiszolgáló címről címre küld tovább</translation>
    </message>
    <message>
        <source>The server sends on to an address that is not followed</source>
        <translation>A kiszolgáló olyan címre küld tovább, amelyet nem követünk</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>A kiszolgáló a fájl helyett weboldalt küldött</translation>
    </message>
    <message>
        <source>The server sent no file</source>
        <translation>A kiszolgáló nem küldött fájlt</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid</source>
        <translation>A kiszolgáló tanúsítványa érvénytelen</translation>
    </message>
    <message>
        <source>The setting cpu_slots is too large</source>
        <translation>A cpu_slots beállítás túl nagy</translation>
    </message>
    <message>
        <source>The setting gpu_memory is too large</source>
        <translation>A gpu_memory beállítás túl nagy</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}</source>
        <translation>A(z) {0} beállítás nem lehet {1}</translation>
    </message>
    <message>
        <source>The setting {0} is too large</source>
        <translation>A(z) {0} beállítás túl nagy</translation>
    </message>
    <message>
        <source>The settings cannot be stored</source>
        <translation>A beállítások nem tárolhatók</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>A beállítások nem használhatók</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>Az aláírás érvénytelen</translation>
    </message>
    <message>
        <source>The size of machine is not known</source>
        <translation>A gépméret nem ismert</translation>
    </message>
    <message>
        <source>The source cannot be stored</source>
        <translation>A forrás nem tárolható</translation>
    </message>
    <message>
        <source>The source does not exist</source>
        <translation>A forrás nem létezik</translation>
    </message>
    <message>
        <source>The source folder is not there</source>
        <translation>A forrásmappa nem található</translation>
    </message>
    <message>
        <source>The source folder is too large</source>
        <translation>A forrásmappa túl nagy</translation>
    </message>
    <message>
        <source>The source is no folder</source>
        <translation>A forrás nem mappa</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>A rendszer kulcstartója nem használható</translation>
    </message>
    <message>
        <source>The table cannot be logged</source>
        <translation>A táblázat nem naplózható</translation>
    </message>
    <message>
        <source>The tag has no name</source>
        <translation>A címkének nincs neve</translation>
    </message>
    <message>
        <source>The target is no folder</source>
        <translation>A cél nem mappa</translation>
    </message>
    <message>
        <source>The trash cannot be kept so long</source>
        <translation>A lomtár tartalma nem őrizhető meg ilyen sokáig</translation>
    </message>
    <message>
        <source>The type of a column cannot be used</source>
        <translation>Az oszlop típusa nem használható</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Az érték</translation>
    </message>
    <message>
        <source>The value of a secret is missing: {0}</source>
        <translation>Hiányzik egy titok értéke: {0}</translation>
    </message>
    <message>
        <source>The value of {0}</source>
        <translation>{0} értéke</translation>
    </message>
    <message>
        <source>The values of {0} cannot be told apart</source>
        <translation>{0} értékei nem választhatók szét</translation>
    </message>
    <message>
        <source>The version is not a number</source>
        <translation>A verzió nem szám</translation>
    </message>
    <message>
        <source>The view has no name</source>
        <translation>A nézetnek nincs neve</translation>
    </message>
    <message>
        <source>The wheel is in use</source>
        <translation>A wheel csomag használatban van</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>A munkaterület nem írható</translation>
    </message>
    <message>
        <source>The workspace has no database</source>
        <translation>A munkaterületnek nincs adatbázisa</translation>
    </message>
    <message>
        <source>The workspace has no name</source>
        <translation>A munkaterületnek nincs neve</translation>
    </message>
    <message>
        <source>The workspace is at work</source>
        <translation>A munkaterület dolgozik</translation>
    </message>
    <message>
        <source>The workspace is being written to</source>
        <translation>A munkaterületre éppen írnak</translation>
    </message>
    <message>
        <source>The workspace is busy</source>
        <translation>A munkaterület foglalt</translation>
    </message>
    <message>
        <source>The workspace was made anew</source>
        <translation>A munkaterület újra létre lett hozva</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of mldesk</source>
        <translation>A munkaterületet az mldesk újabb verziója készítette</translation>
    </message>
    <message>
        <source>The workspace was made by an older version of mldesk</source>
        <translation>A munkaterületet az mldesk régebbi verziója készítette</translation>
    </message>
    <message>
        <source>The workspace&apos;s config.json is damaged</source>
        <translation>A munkaterület config.json fájlja sérült</translation>
    </message>
    <message>
        <source>The zip is empty</source>
        <translation>A zip üres</translation>
    </message>
    <message>
        <source>The {0} has no name</source>
        <translation>Nincs neve: {0}</translation>
    </message>
    <message>
        <source>There are keys already</source>
        <translation>Már vannak kulcsok</translation>
    </message>
    <message>
        <source>There are more processes than GPUs: some of them share one.</source>
        <translation>Több a folyamat, mint a GPU: némelyik osztozik egyen.</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>Nincsenek fájlok</translation>
    </message>
    <message>
        <source>There are no such files</source>
        <translation>Nincsenek ilyen fájlok</translation>
    </message>
    <message>
        <source>There are too few nodes</source>
        <translation>Túl kevés a csomópont</translation>
    </message>
    <message>
        <source>There are too few parameter servers</source>
        <translation>Túl kevés a paraméterkiszolgáló</translation>
    </message>
    <message>
        <source>There are too few processes per node</source>
        <translation>Túl kevés a folyamat csomópontonként</translation>
    </message>
    <message>
        <source>There are too few workers</source>
        <translation>Túl kevés a munkavégző</translation>
    </message>
    <message>
        <source>There are too many processes</source>
        <translation>Túl sok a folyamat</translation>
    </message>
    <message>
        <source>There is already a dataset registered under the name {0}</source>
        <translation>{0} néven már van regisztrált adathalmaz</translation>
    </message>
    <message>
        <source>There is no Docker context {0}</source>
        <translation>Nincs {0} nevű Docker-kontextus</translation>
    </message>
    <message>
        <source>There is no Docker engine</source>
        <translation>Nincs Docker-motor</translation>
    </message>
    <message>
        <source>There is no Horovod {0}</source>
        <translation>Nincs Horovod {0}</translation>
    </message>
    <message>
        <source>There is no Python {0}</source>
        <translation>Nincs Python {0}</translation>
    </message>
    <message>
        <source>There is no base image</source>
        <translation>Nincs alaprendszerkép</translation>
    </message>
    <message>
        <source>There is no compute target {0}</source>
        <translation>Nincs {0} számítási cél</translation>
    </message>
    <message>
        <source>There is no conversion</source>
        <translation>Nincs átalakítás</translation>
    </message>
    <message>
        <source>There is no folder on the cluster</source>
        <translation>Nincs mappa a fürtön</translation>
    </message>
    <message>
        <source>There is no package {0} for this Python</source>
        <translation>Ehhez a Pythonhoz nincs {0} csomag</translation>
    </message>
    <message>
        <source>There is no room to unpack the zip</source>
        <translation>Nincs hely a zip kibontásához</translation>
    </message>
    <message>
        <source>There is no script</source>
        <translation>Nincs szkript</translation>
    </message>
    <message>
        <source>There is no script in this folder</source>
        <translation>Nincs szkript ebben a mappában</translation>
    </message>
    <message>
        <source>There is no setting {0}</source>
        <translation>Nincs ilyen beállítás: {0}</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>Nincs aláírás</translation>
    </message>
    <message>
        <source>There is no ssh on this machine</source>
        <translation>Ezen a gépen nincs ssh</translation>
    </message>
    <message>
        <source>There is no such alias</source>
        <translation>Nincs ilyen alias</translation>
    </message>
    <message>
        <source>There is no such checkpoint</source>
        <translation>Nincs ilyen ellenőrzőpont</translation>
    </message>
    <message>
        <source>There is no such compute target</source>
        <translation>Nincs ilyen számítási cél</translation>
    </message>
    <message>
        <source>There is no such dataset</source>
        <translation>Nincs ilyen adathalmaz</translation>
    </message>
    <message>
        <source>There is no such datastore</source>
        <translation>Nincs ilyen adattár</translation>
    </message>
    <message>
        <source>There is no such distribution</source>
        <translation>Nincs ilyen elosztás</translation>
    </message>
    <message>
        <source>There is no such environment</source>
        <translation>Nincs ilyen környezet</translation>
    </message>
    <message>
        <source>There is no such experiment</source>
        <translation>Nincs ilyen kísérlet</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Nincs ilyen fájl</translation>
    </message>
    <message>
        <source>There is no such file on the server</source>
        <translation>Nincs ilyen fájl a kiszolgálón</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Nincs ilyen mappa</translation>
    </message>
    <message>
        <source>There is no such format</source>
        <translation>Nincs ilyen formátum</translation>
    </message>
    <message>
        <source>There is no such image</source>
        <translation>Nincs ilyen rendszerkép</translation>
    </message>
    <message>
        <source>There is no such kind of compute</source>
        <translation>Nincs ilyen számítási típus</translation>
    </message>
    <message>
        <source>There is no such kind of datastore</source>
        <translation>Nincs ilyen típusú adattár</translation>
    </message>
    <message>
        <source>There is no such kind of thing</source>
        <translation>Nincs ilyesmi</translation>
    </message>
    <message>
        <source>There is no such metric</source>
        <translation>Nincs ilyen metrika</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Nincs ilyen modell</translation>
    </message>
    <message>
        <source>There is no such network</source>
        <translation>Nincs ilyen hálózat</translation>
    </message>
    <message>
        <source>There is no such node</source>
        <translation>Nincs ilyen csomópont</translation>
    </message>
    <message>
        <source>There is no such priority</source>
        <translation>Nincs ilyen prioritás</translation>
    </message>
    <message>
        <source>There is no such process</source>
        <translation>Nincs ilyen folyamat</translation>
    </message>
    <message>
        <source>There is no such run</source>
        <translation>Nincs ilyen futtatás</translation>
    </message>
    <message>
        <source>There is no such secret</source>
        <translation>Nincs ilyen titok</translation>
    </message>
    <message>
        <source>There is no such size of machine</source>
        <translation>Nincs ilyen gépméret</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>Nincs ilyesmi</translation>
    </message>
    <message>
        <source>There is no such upload</source>
        <translation>Nincs ilyen feltöltés</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Nincs ilyen verzió</translation>
    </message>
    <message>
        <source>There is no such view</source>
        <translation>Nincs ilyen nézet</translation>
    </message>
    <message>
        <source>There is no such wheel</source>
        <translation>Nincs ilyen wheel csomag</translation>
    </message>
    <message>
        <source>There is no such {0} {1}</source>
        <translation>Nincs ilyen: {0} {1}</translation>
    </message>
    <message>
        <source>There is no workspace here</source>
        <translation>Itt nincs munkaterület</translation>
    </message>
    <message>
        <source>There is no {0}</source>
        <translation>Nincs {0}</translation>
    </message>
    <message>
        <source>There is no {0} called {1}</source>
        <translation>Nincs ilyen nevű {0}: {1}</translation>
    </message>
    <message>
        <source>There is nothing at {0}</source>
        <translation>Itt semmi sincs: {0}</translation>
    </message>
    <message>
        <source>There is nothing to predict</source>
        <translation>Nincs mit előre jelezni</translation>
    </message>
    <message>
        <source>There is too little disk space</source>
        <translation>Túl kevés a lemezhely</translation>
    </message>
    <message>
        <source>There must be one path for each file</source>
        <translation>Minden fájlhoz egy útvonal kell</translation>
    </message>
    <message>
        <source>There was no room left in {0} on {1}: what the script printed last is missing</source>
        <translation>Nem maradt hely itt: {0}, ezen: {1}; hiányzik, amit a szkript utoljára kiírt</translation>
    </message>
    <message>
        <source>These are no GPUs</source>
        <translation>Ezek nem GPU-k</translation>
    </message>
    <message>
        <source>These are no metrics</source>
        <translation>Ezek nem metrikák</translation>
    </message>
    <message>
        <source>These lists make {0} runs</source>
        <translation>Ezek a listák {0} futtatást adnak</translation>
    </message>
    <message>
        <source>These members are links to other files: {0}. A model needs none. Unpacking them could read or overwrite files elsewhere on this computer. Do not unpack or load it.</source>
        <translation>Ezek a tagok más fájlokra mutató hivatkozások: {0}. Egy modellhez nem kell ilyen. A kibontásuk máshol lévő fájlokat olvashat vagy írhat felül ezen a számítógépen. Ne bontsa ki, és ne töltse be.</translation>
    </message>
    <message>
        <source>These members would be written elsewhere when it is unpacked: {0}. Nothing but an attack needs that. Do not unpack or load it.</source>
        <translation>Ezek a tagok kibontáskor máshová kerülnének: {0}. Ilyesmi csak támadáshoz kell. Ne bontsa ki, és ne töltse be.</translation>
    </message>
    <message>
        <source>They come from {0}. To use the model a library with them must be installed, which runs with all your rights. Install it only from a source that you trust.</source>
        <translation>Innen valók: {0}. A modell használatához az ezeket tartalmazó könyvtárat telepíteni kell, és az az Ön összes jogával fut. Csak megbízható forrásból telepítse.</translation>
    </message>
    <message>
        <source>This Docker engine does not limit {0}{1}.</source>
        <translation>Ez a Docker-motor nem korlátozza ezt: {0}{1}.</translation>
    </message>
    <message>
        <source>This Podman gives no GPUs to containers</source>
        <translation>Ez a Podman nem ad GPU-t a konténereknek</translation>
    </message>
    <message>
        <source>This Python does not start</source>
        <translation>Ez a Python nem indul el</translation>
    </message>
    <message>
        <source>This Python is too old</source>
        <translation>Ez a Python túl régi</translation>
    </message>
    <message>
        <source>This cannot be given to Slurm</source>
        <translation>Ez nem adható át a Slurmnak</translation>
    </message>
    <message>
        <source>This environment cannot be built here</source>
        <translation>Ez a környezet itt nem építhető fel</translation>
    </message>
    <message>
        <source>This environment cannot be had on the Ray cluster</source>
        <translation>Ez a környezet nem hozható létre a Ray-fürtön</translation>
    </message>
    <message>
        <source>This is no Docker engine</source>
        <translation>Ez nem Docker-motor</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Ez nem cím</translation>
    </message>
    <message>
        <source>This is no address of a Docker engine</source>
        <translation>Ez nem egy Docker-motor címe</translation>
    </message>
    <message>
        <source>This is no address of a Ray cluster</source>
        <translation>Ez nem Ray-fürt címe</translation>
    </message>
    <message>
        <source>This is no archive</source>
        <translation>Ez nem archívum</translation>
    </message>
    <message>
        <source>This is no capability</source>
        <translation>Ez nem képesség (capability)</translation>
    </message>
    <message>
        <source>This is no host</source>
        <translation>Ez nem gazdagép</translation>
    </message>
    <message>
        <source>This is no image</source>
        <translation>Ez nem rendszerkép</translation>
    </message>
    <message>
        <source>This is no interpreter</source>
        <translation>Ez nem értelmező</translation>
    </message>
    <message>
        <source>This is no name for a secret</source>
        <translation>Ez nem egy titok neve</translation>
    </message>
    <message>
        <source>This is no port</source>
        <translation>Ez nem port</translation>
    </message>
    <message>
        <source>This is no seed</source>
        <translation>Ez nem véletlenmag</translation>
    </message>
    <message>
        <source>This is no user</source>
        <translation>Ez nem felhasználó</translation>
    </message>
    <message>
        <source>This looks like a program that submits runs</source>
        <translation>Ez futtatásokat beküldő programnak tűnik</translation>
    </message>
    <message>
        <source>This machine stays a compute target</source>
        <translation>Ez a gép számítási cél marad</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Ez a név foglalt</translation>
    </message>
    <message>
        <source>This script was not started as a run of mldesk</source>
        <translation>Ez a szkript nem mldesk-futtatásként indult</translation>
    </message>
    <message>
        <source>This works only inside a run of mldesk</source>
        <translation>Ez csak egy mldesk-futtatáson belül működik</translation>
    </message>
    <message>
        <source>Too few CPU slots</source>
        <translation>Túl kevés CPU-hely</translation>
    </message>
    <message>
        <source>Too few nodes</source>
        <translation>Túl kevés csomópont</translation>
    </message>
    <message>
        <source>Too few retries</source>
        <translation>Túl kevés újrapróbálkozás</translation>
    </message>
    <message>
        <source>Too little GPU memory</source>
        <translation>Túl kevés GPU-memória</translation>
    </message>
    <message>
        <source>Too little: {0}</source>
        <translation>Túl kevés: {0}</translation>
    </message>
    <message>
        <source>TorchScript files carry the program of the network along, which PyTorch runs without a sandbox. Load it only if you trust where it comes from.</source>
        <translation>A TorchScript-fájlok magukkal hozzák a hálózat programját, amelyet a PyTorch elszigetelés nélkül futtat. Csak akkor töltse be, ha megbízik a forrásában.</translation>
    </message>
    <message>
        <source>Train with a script, and compare its runs.</source>
        <translation>Tanítson szkripttel, és vesse össze a futtatásait.</translation>
    </message>
    <message>
        <source>Training libraries</source>
        <translation>Tanítókönyvtárak</translation>
    </message>
    <message>
        <source>Try `ssh HOST docker version`: it has to work without a password, so set up a key for it.</source>
        <translation>Próbálja ki: `ssh HOST docker version`: jelszó nélkül kell működnie, ezért állítson be hozzá kulcsot.</translation>
    </message>
    <message>
        <source>Try `ssh {0} true`: it has to work without a password, so set up a key for it.</source>
        <translation>Próbálja ki: `ssh {0} true`. Jelszó nélkül kell működnie, ezért állítson be hozzá kulcsot.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Próbálja újra később.</translation>
    </message>
    <message>
        <source>Try again when it is not in use.</source>
        <translation>Próbálja újra, amikor nincs használatban.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Próbálja újra.</translation>
    </message>
    <message>
        <source>Try words, or metrics.val_accuracy &gt; 0.97.</source>
        <translation>Próbáljon szavakat, vagy így: metrics.val_accuracy &gt; 0.97.</translation>
    </message>
    <message>
        <source>Two files are called {0}</source>
        <translation>Két fájl neve is {0}</translation>
    </message>
    <message>
        <source>Two files have the same name there</source>
        <translation>Ott két fájlnak azonos a neve</translation>
    </message>
    <message>
        <source>Two processes have the same port</source>
        <translation>Két folyamatnak ugyanaz a portja</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Típusok</translation>
    </message>
    <message>
        <source>Unpack it by hand and use the folder.</source>
        <translation>Bontsa ki kézzel, és használja a mappát.</translation>
    </message>
    <message>
        <source>Unpack it first and register the folder, or register it as it is.</source>
        <translation>Előbb bontsa ki, és regisztrálja a mappát, vagy regisztrálja úgy, ahogy van.</translation>
    </message>
    <message>
        <source>Unpack it on another disk and use the folder.</source>
        <translation>Bontsa ki egy másik lemezen, és használja a mappát.</translation>
    </message>
    <message>
        <source>Unpack it yourself and drop the folder.</source>
        <translation>Bontsa ki kézzel, és húzza ide a mappát.</translation>
    </message>
    <message>
        <source>Update mldesk to open it; nothing was changed.</source>
        <translation>A megnyitáshoz frissítse az mldesket; semmi sem változott.</translation>
    </message>
    <message>
        <source>Update mldesk.</source>
        <translation>Frissítse az mldesket.</translation>
    </message>
    <message>
        <source>Uploaded {0} files to {1}:{2}</source>
        <translation>{0} fájl feltöltve ide: {1}:{2}</translation>
    </message>
    <message>
        <source>Uploading to</source>
        <translation>Feltöltés ide:</translation>
    </message>
    <message>
        <source>Uploading to {0}</source>
        <translation>Feltöltés ide: {0}</translation>
    </message>
    <message>
        <source>Use DataType.to_string(), to_long(), to_float(), to_bool() or to_datetime().</source>
        <translation>Használja ezek egyikét: DataType.to_string(), to_long(), to_float(), to_bool() vagy to_datetime().</translation>
    </message>
    <message>
        <source>Use Dataset.File.from_files((datastore, path)).mount(), or download().</source>
        <translation>Használja ezt: Dataset.File.from_files((datastore, path)).mount(), vagy download().</translation>
    </message>
    <message>
        <source>Use Keras 2 (tf-keras with TF_USE_LEGACY_KERAS=1), TensorFlow 2.15, or a training loop of your own: the guide shows one under Distributed training.</source>
        <translation>Használja a Keras 2-t (tf-keras, TF_USE_LEGACY_KERAS=1), a TensorFlow 2.15-öt vagy saját tanítóciklust: az útmutató az Elosztott tanítás alatt mutat egyet.</translation>
    </message>
    <message>
        <source>Use Keras 2 (tf-keras with TF_USE_LEGACY_KERAS=1), or TensorFlow 2.15.</source>
        <translation>Használja a Keras 2-t (tf-keras, TF_USE_LEGACY_KERAS=1) vagy a TensorFlow 2.15-öt.</translation>
    </message>
    <message>
        <source>Use Podman 5.4 or newer, or Docker; or submit the run without GPUs.</source>
        <translation>Használjon Podman 5.4-es vagy újabb verziót, vagy Dockert; vagy küldje be a futtatást GPU nélkül.</translation>
    </message>
    <message>
        <source>Use Run.get_context(), or child_run() of it.</source>
        <translation>Használja ezt: Run.get_context(), vagy annak child_run() hívását.</translation>
    </message>
    <message>
        <source>Use TensorFlow 2.15, or a training loop of your own: the guide shows one under Distributed training.</source>
        <translation>Használja a TensorFlow 2.15-öt vagy saját tanítóciklust: az útmutató az Elosztott tanítás alatt mutat egyet.</translation>
    </message>
    <message>
        <source>Use `mldesk secret delete {0}`.</source>
        <translation>Használja ezt: `mldesk secret delete {0}`.</translation>
    </message>
    <message>
        <source>Use `mldesk secret set NAME`.</source>
        <translation>Használja ezt: `mldesk secret set NAME`.</translation>
    </message>
    <message>
        <source>Use `mldesk secret set {0}`.</source>
        <translation>Használja ezt: `mldesk secret set {0}`.</translation>
    </message>
    <message>
        <source>Use a longer one, or an environment variable if it is no secret.</source>
        <translation>Használjon hosszabbat, vagy környezeti változót, ha nem titok.</translation>
    </message>
    <message>
        <source>Use a name without colons, slashes, backslashes and control characters.</source>
        <translation>Használjon kettőspont, perjel, fordított perjel és vezérlőkarakter nélküli nevet.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, close other programs, or choose a larger machine.</source>
        <translation>Használjon kisebb kötegméretet vagy egyszerre kevesebb adatot, zárjon be más programokat, vagy válasszon nagyobb gépet.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, or ask for more memory.</source>
        <translation>Használjon kisebb köteget vagy kevesebb adatot egyszerre, vagy kérjen több memóriát.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, or raise the memory limit.</source>
        <translation>Használjon kisebb kötegméretet vagy egyszerre kevesebb adatot, vagy emelje a memóriakorlátot.</translation>
    </message>
    <message>
        <source>Use a word such as champion.</source>
        <translation>Használjon egy szót, például champion.</translation>
    </message>
    <message>
        <source>Use an engine on this machine, or share the workspace&apos;s folder with it.</source>
        <translation>Használjon e gépen futó motort, vagy ossza meg vele a munkaterület mappáját.</translation>
    </message>
    <message>
        <source>Use an image that has it</source>
        <translation>Használjon olyan rendszerképet, amelyben megvan</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>Használjon betűket és számjegyeket.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores, such as API_TOKEN.</source>
        <translation>Használjon betűket, számjegyeket és aláhúzásokat, például API_TOKEN.</translation>
    </message>
    <message>
        <source>Use mount or upload.</source>
        <translation>Használja ezek egyikét: mount vagy upload.</translation>
    </message>
    <message>
        <source>Use run.log_list for the values of a list.</source>
        <translation>Egy lista értékeihez használja ezt: run.log_list.</translation>
    </message>
    <message>
        <source>Use texts, numbers and true or false.</source>
        <translation>Használjon szövegeket, számokat, illetve true vagy false értéket.</translation>
    </message>
    <message>
        <source>Use the engine&apos;s own address, or one on this machine.</source>
        <translation>Használja a motor saját címét, vagy egy e gépen futó motort.</translation>
    </message>
    <message>
        <source>Use upload.</source>
        <translation>Használja ezt: upload.</translation>
    </message>
    <message>
        <source>Use upload_files.</source>
        <translation>Használja ezt: upload_files.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Használja ezt: {0}.</translation>
    </message>
    <message>
        <source>Verify the {0}: the file is read then.</source>
        <translation>Ellenőrizze ({0}): akkor beolvassuk a fájlt.</translation>
    </message>
    <message>
        <source>Version {0} of the dataset is gone</source>
        <translation>Az adathalmaz {0}. verziója eltűnt</translation>
    </message>
    <message>
        <source>Version {0} of the {1} is gone</source>
        <translation>A(z) {0}. verzió eltűnt ({1})</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>Várja meg, amíg befejezi, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Wait for it, or end it early: cancel() or fail().</source>
        <translation>Várja meg, vagy fejezze be korábban: cancel() vagy fail().</translation>
    </message>
    <message>
        <source>Wait for it, or stop it, then try again.</source>
        <translation>Várja meg, vagy állítsa le, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>Várja meg a végét, vagy állítsa le.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Várja meg a végét.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Várja meg a végét, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Wait until it is complete, then try again.</source>
        <translation>Várja meg, amíg teljes lesz, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Wait until its runs are over, then try again.</source>
        <translation>Várja meg a futtatásai végét, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Wait until that is done, then try again.</source>
        <translation>Várja meg a végét, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Várjon.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Várakozás</translation>
    </message>
    <message>
        <source>Waiting for another build of Horovod</source>
        <translation>Várakozás a Horovod egy másik fordítására</translation>
    </message>
    <message>
        <source>Waiting for another build of the same environment</source>
        <translation>Várakozás ugyanennek a környezetnek egy másik felépítésére</translation>
    </message>
    <message>
        <source>Waits for the runs that the cluster has been given before it</source>
        <translation>Azokra a futásokra vár, amelyeket a fürt előbb kapott meg</translation>
    </message>
    <message>
        <source>Waits for {0}</source>
        <translation>Erre vár: {0}</translation>
    </message>
    <message>
        <source>Waits for {0} free on {1}, now {2}</source>
        <translation>Arra vár, hogy {0} szabad legyen itt: {1}, most {2}</translation>
    </message>
    <message>
        <source>Waits for {0}; the GPU driver does not answer</source>
        <translation>Erre vár: {0}; a GPU-illesztőprogram nem válaszol</translation>
    </message>
    <message>
        <source>Waits until its compute target takes runs again</source>
        <translation>Arra vár, hogy a számítási célja ismét futtatásokat fogadjon</translation>
    </message>
    <message>
        <source>Weights in</source>
        <translation>Súlyok helye</translation>
    </message>
    <message>
        <source>What the script logged cannot be drawn</source>
        <translation>Amit a szkript naplózott, nem rajzolható ki</translation>
    </message>
    <message>
        <source>What these files do when they are loaded is not known. Load them only if you trust where they come from.</source>
        <translation>Nem tudni, mit tesznek ezek a fájlok betöltéskor. Csak akkor töltse be őket, ha megbízik a forrásukban.</translation>
    </message>
    <message>
        <source>What uv takes from elsewhere comes from the index: {0}</source>
        <translation>Amit az uv máshonnan vesz, az indexből jön: {0}</translation>
    </message>
    <message>
        <source>What was asked of the run cannot be read</source>
        <translation>Nem olvasható, mit kértek a futtatástól</translation>
    </message>
    <message>
        <source>Who a process is cannot be changed</source>
        <translation>Nem módosítható, hogy egy folyamat kicsoda</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ablak</translation>
    </message>
    <message>
        <source>Windows cannot hold the name {0}</source>
        <translation>a Windows nem tud ilyen nevet tárolni: {0}</translation>
    </message>
    <message>
        <source>Windows refused it</source>
        <translation>a Windows elutasította</translation>
    </message>
    <message>
        <source>Write &quot;all&quot; or a list of indices.</source>
        <translation>Írja be: &quot;all&quot;, vagy indexek listáját.</translation>
    </message>
    <message>
        <source>Write &quot;root&quot;, or numbers as &quot;uid:gid&quot;.</source>
        <translation>Írja be: &quot;root&quot;, vagy számokat így: &quot;uid:gid&quot;.</translation>
    </message>
    <message>
        <source>Write #SBATCH --nodes={0} into it, and let srun start the run on each of them.</source>
        <translation>Írja bele: #SBATCH --nodes={0}, és az srun indítsa el a futtatást mindegyiken.</translation>
    </message>
    <message>
        <source>Write a list of texts.</source>
        <translation>Írjon szövegekből álló listát.</translation>
    </message>
    <message>
        <source>Write a name with versions (numpy&gt;=1.19,&lt;2), an address, or a path.</source>
        <translation>Írjon nevet verziókkal (numpy&gt;=1.19,&lt;2), címet vagy útvonalat.</translation>
    </message>
    <message>
        <source>Write a number, such as 2.5, or none for no limit.</source>
        <translation>Írjon be egy számot, például 2.5, vagy semmit, ha nincs korlát.</translation>
    </message>
    <message>
        <source>Write a requirements file.</source>
        <translation>Írjon requirements-fájlt.</translation>
    </message>
    <message>
        <source>Write a version such as 3.11 or 3.6.2.</source>
        <translation>Írjon be egy verziót, például 3.11 vagy 3.6.2.</translation>
    </message>
    <message>
        <source>Write a version such as {0}.</source>
        <translation>Írjon egy verziót, például: {0}.</translation>
    </message>
    <message>
        <source>Write all, none, or numbers such as 0, 1.</source>
        <translation>Írja be: all, none, vagy számok, például 0, 1.</translation>
    </message>
    <message>
        <source>Write it as &quot;name:tag&quot;.</source>
        <translation>Írja így: &quot;név:címke&quot;.</translation>
    </message>
    <message>
        <source>Write it as NET_RAW.</source>
        <translation>Írja így: NET_RAW.</translation>
    </message>
    <message>
        <source>Write it as Standard_NC6; `mldesk compute sizes` lists those that are known.</source>
        <translation>Írja így: Standard_NC6; az ismerteket felsorolja a `mldesk compute sizes`.</translation>
    </message>
    <message>
        <source>Write it as pip does: a name, and versions if need be (numpy&gt;=1.26).</source>
        <translation>Írja a pip módján: név, és szükség szerint verziók (numpy&gt;=1.26).</translation>
    </message>
    <message>
        <source>Write it as ssh://user@host.</source>
        <translation>Írja így: ssh://felhasználó@gép.</translation>
    </message>
    <message>
        <source>Write it as unix:///path, tcp://host:port, ssh://user@host or context://name.</source>
        <translation>Írja így: unix:///path, tcp://host:port, ssh://user@host vagy context://name.</translation>
    </message>
    <message>
        <source>Write it as user@host, or as ssh://user@host:port.</source>
        <translation>Írja user@host vagy ssh://user@host:port alakban.</translation>
    </message>
    <message>
        <source>Write it as user@host.</source>
        <translation>Írja így: user@host.</translation>
    </message>
    <message>
        <source>Write it relative to the folder, such as images/**/*.png.</source>
        <translation>Írja a mappához viszonyítva, például images/**/*.png.</translation>
    </message>
    <message>
        <source>Write it with `mldesk environment show NAME --json`.</source>
        <translation>Írja ki ezzel: `mldesk environment show NAME --json`.</translation>
    </message>
    <message>
        <source>Write it with a unit, as {0}G or {1} GB.</source>
        <translation>Írja be mértékegységgel, például {0}G vagy {1} GB.</translation>
    </message>
    <message>
        <source>Write it without spaces.</source>
        <translation>Írja szóközök nélkül.</translation>
    </message>
    <message>
        <source>Write its path on one line.</source>
        <translation>Írja az elérési útját egy sorba.</translation>
    </message>
    <message>
        <source>Write its value after it.</source>
        <translation>Írja utána az értékét.</translation>
    </message>
    <message>
        <source>Write its versions.</source>
        <translation>Írja meg a verzióit.</translation>
    </message>
    <message>
        <source>Write model, run or dataset before its name, such as: model digits:1.</source>
        <translation>Írja a neve elé: model, run vagy dataset, például: model digits:1.</translation>
    </message>
    <message>
        <source>Write name:1, or name@alias.</source>
        <translation>Írja így: név:1 vagy név@alias.</translation>
    </message>
    <message>
        <source>Write name:1.</source>
        <translation>Írja így: név:1.</translation>
    </message>
    <message>
        <source>Write name:tag in lower case, such as tensorflow/tensorflow:2.13.0.</source>
        <translation>Írja kisbetűkkel: név:címke, például tensorflow/tensorflow:2.13.0.</translation>
    </message>
    <message>
        <source>Write name==version.</source>
        <translation>Írja így: név==verzió.</translation>
    </message>
    <message>
        <source>Write name=version.</source>
        <translation>Írja így: név=verzió.</translation>
    </message>
    <message>
        <source>Write one of Docker&apos;s: FROM, RUN, ENV, ...</source>
        <translation>Írja a Docker egyik utasítását: FROM, RUN, ENV, ...</translation>
    </message>
    <message>
        <source>Write tensorflow=={0}, which runs on GPUs too.</source>
        <translation>Írja így: tensorflow=={0}, ez GPU-n is fut.</translation>
    </message>
    <message>
        <source>Write the name of a base image after FROM.</source>
        <translation>Írja a FROM után egy alaprendszerkép nevét.</translation>
    </message>
    <message>
        <source>Write the name of a package.</source>
        <translation>Írja be egy csomag nevét.</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>Írja be a teljes útvonalat.</translation>
    </message>
    <message>
        <source>Write {0}:1.</source>
        <translation>Írja így: {0}:1.</translation>
    </message>
    <message>
        <source>Write {0}= for false.</source>
        <translation>A false értékhez írja ezt: {0}=.</translation>
    </message>
    <message>
        <source>`mldesk model keys FOLDER` makes a pair of keys.</source>
        <translation>Kulcspárt ez készít: `mldesk model keys FOLDER`.</translation>
    </message>
    <message>
        <source>`mldesk runs list` shows them.</source>
        <translation>`mldesk runs list` megmutatja őket.</translation>
    </message>
    <message>
        <source>`mldesk secret list` shows them.</source>
        <translation>`mldesk secret list` megmutatja őket.</translation>
    </message>
    <message>
        <source>`mldesk trash list` shows all.</source>
        <translation>`mldesk trash list` mindent megmutat.</translation>
    </message>
    <message>
        <source>a .keras archive</source>
        <translation>.keras archívum</translation>
    </message>
    <message>
        <source>a C++ compiler</source>
        <translation>C++ fordító</translation>
    </message>
    <message>
        <source>a GPU</source>
        <translation>egy GPU</translation>
    </message>
    <message>
        <source>a SavedModel</source>
        <translation>SavedModel</translation>
    </message>
    <message>
        <source>a SavedModel does not tell its layers</source>
        <translation>a SavedModel nem mondja meg a rétegeit</translation>
    </message>
    <message>
        <source>a TensorFlow Lite model</source>
        <translation>TensorFlow Lite-modell</translation>
    </message>
    <message>
        <source>a block of it is garbled</source>
        <translation>egy blokkja hibás</translation>
    </message>
    <message>
        <source>a dataset or model is being registered, or space is being freed</source>
        <translation>egy adathalmaz vagy modell regisztrálása, vagy hely felszabadítása folyik</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>eszköz</translation>
    </message>
    <message>
        <source>a double quote is not closed</source>
        <translation>egy kettős idézőjel nincs lezárva</translation>
    </message>
    <message>
        <source>a file of NumPy</source>
        <translation>NumPy-fájl</translation>
    </message>
    <message>
        <source>a file of PyTorch</source>
        <translation>PyTorch-fájl</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>egy mappának van ilyen neve</translation>
    </message>
    <message>
        <source>a folder or a file stands in its way</source>
        <translation>egy mappa vagy fájl útban van</translation>
    </message>
    <message>
        <source>a group has too many members</source>
        <translation>egy csoportnak túl sok tagja van</translation>
    </message>
    <message>
        <source>a hard link</source>
        <translation>merev hivatkozás</translation>
    </message>
    <message>
        <source>a hash is given for what is no address among the sources</source>
        <translation>olyanhoz van hash megadva, ami a források között nem cím</translation>
    </message>
    <message>
        <source>a header ends too early</source>
        <translation>egy fejléc túl korán véget ér</translation>
    </message>
    <message>
        <source>a header has no end</source>
        <translation>egy fejlécnek nincs vége</translation>
    </message>
    <message>
        <source>a header has too many parts</source>
        <translation>egy fejlécnek túl sok része van</translation>
    </message>
    <message>
        <source>a heap has no end</source>
        <translation>egy halomnak nincs vége</translation>
    </message>
    <message>
        <source>a heap is garbled</source>
        <translation>egy halom hibás</translation>
    </message>
    <message>
        <source>a heap is of a kind that is not read here</source>
        <translation>egy halom itt nem olvasható fajtájú</translation>
    </message>
    <message>
        <source>a limit of the account is reached: {0}</source>
        <translation>elérte a számla korlátját: {0}</translation>
    </message>
    <message>
        <source>a line in it has no end</source>
        <translation>egy sorának nincs vége</translation>
    </message>
    <message>
        <source>a link is of a kind that is not read here</source>
        <translation>egy hivatkozás itt nem olvasható fajtájú</translation>
    </message>
    <message>
        <source>a matrix of {0} numbers does not fit {1} class labels</source>
        <translation>{0} szám mátrixa nem illik {1} osztálycímkéhez</translation>
    </message>
    <message>
        <source>a member has no valid size</source>
        <translation>egy tagnak nincs érvényes mérete</translation>
    </message>
    <message>
        <source>a member is announced that does not come</source>
        <translation>be van jelentve egy tag, amely nem következik</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>egy névnek nincs vége</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>nevesített csővezeték</translation>
    </message>
    <message>
        <source>a node it needs is down</source>
        <translation>egy szükséges csomópont nem működik</translation>
    </message>
    <message>
        <source>a node of the job failed</source>
        <translation>a feladat egyik csomópontja meghibásodott</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>szám</translation>
    </message>
    <message>
        <source>a number from {0} on</source>
        <translation>szám {0}-tól</translation>
    </message>
    <message>
        <source>a part of it is a number instead of a structure</source>
        <translation>egy része szám szerkezet helyett</translation>
    </message>
    <message>
        <source>a part of it that should be small has {0} bytes</source>
        <translation>egy része, amelynek kicsinek kellene lennie, {0} bájtos</translation>
    </message>
    <message>
        <source>a part of its path is longer than {0} bytes</source>
        <translation>az útvonalának egy része hosszabb, mint {0} bájt</translation>
    </message>
    <message>
        <source>a part that should begin with {0} does not</source>
        <translation>egy rész, amelynek így kellene kezdődnie: {0}, nem így kezdődik</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation>pickle</translation>
    </message>
    <message>
        <source>a pickle of joblib</source>
        <translation>joblib-pickle</translation>
    </message>
    <message>
        <source>a process is on an earlier node than one with a smaller rank</source>
        <translation>egy folyamat korábbi csomóponton van, mint egy kisebb rangú</translation>
    </message>
    <message>
        <source>a process that works in {0} cannot be ended</source>
        <translation>nem állítható le egy itt dolgozó folyamat: {0}</translation>
    </message>
    <message>
        <source>a question has not been answered for {0} seconds</source>
        <translation>egy kérdésre {0} másodperce nincs válasz</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>egy idézőjel nincs lezárva</translation>
    </message>
    <message>
        <source>a requirements file, a pyproject.toml, a conda file (.yml), a Dockerfile, or a Python interpreter</source>
        <translation>requirements-fájl, pyproject.toml, conda-fájl (.yml), Dockerfile vagy Python-értelmező</translation>
    </message>
    <message>
        <source>a run has no places outside of its folder</source>
        <translation>a futtatásnak nincsenek helyei a mappáján kívül</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>safetensors-fájl</translation>
    </message>
    <message>
        <source>a single row of it is too large</source>
        <translation>egyetlen sora is túl nagy</translation>
    </message>
    <message>
        <source>a snapshot does not follow links to folders</source>
        <translation>a pillanatkép nem követi a mappákra mutató hivatkozásokat</translation>
    </message>
    <message>
        <source>a sparse file</source>
        <translation>ritka fájl</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>szimbolikus hivatkozás</translation>
    </message>
    <message>
        <source>a system library</source>
        <translation>egy rendszerkönyvtár</translation>
    </message>
    <message>
        <source>a table of it is garbled</source>
        <translation>egy táblázata hibás</translation>
    </message>
    <message>
        <source>a tensor has a shape that is not possible</source>
        <translation>egy tenzor alakja lehetetlen</translation>
    </message>
    <message>
        <source>a tensor of it has not the size that its shape says</source>
        <translation>egy tenzora nem akkora, amekkorát az alakja mond</translation>
    </message>
    <message>
        <source>a tensor of it is not described as it should be</source>
        <translation>egy tenzora nincs megfelelően leírva</translation>
    </message>
    <message>
        <source>a tensor of it lies outside the file</source>
        <translation>egy tenzora a fájlon kívül esik</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>egy szöveg túl hosszú benne</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>hiányzik egy szöveg</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>egy szöveg túl hosszú</translation>
    </message>
    <message>
        <source>a tree has no end</source>
        <translation>egy fának nincs vége</translation>
    </message>
    <message>
        <source>a tree is garbled</source>
        <translation>egy fa hibás</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>egy érték</translation>
    </message>
    <message>
        <source>a value is missing after “{0} {1}”</source>
        <translation>hiányzik egy érték ez után: „{0} {1}”</translation>
    </message>
    <message>
        <source>a variable has a shape that is not possible</source>
        <translation>egy változó alakja lehetetlen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>egész szám</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>HDF5-fájl</translation>
    </message>
    <message>
        <source>an NVIDIA GPU is there, its driver is not</source>
        <translation>van NVIDIA GPU, de nincs hozzá illesztőprogram</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <translation>ONNX-modell</translation>
    </message>
    <message>
        <source>an array has an extent that is not known</source>
        <translation>egy tömb kiterjedése ismeretlen</translation>
    </message>
    <message>
        <source>an array stands inside of a frame</source>
        <translation>egy tömb keret belsejében áll</translation>
    </message>
    <message>
        <source>an attribute is longer than its place</source>
        <translation>egy attribútum hosszabb a helyénél</translation>
    </message>
    <message>
        <source>an attribute is of a kind that is not known</source>
        <translation>egy attribútum ismeretlen fajtájú</translation>
    </message>
    <message>
        <source>an image is made with pip</source>
        <translation>a rendszerkép a pippel készül</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>egész szám</translation>
    </message>
    <message>
        <source>an object has no header</source>
        <translation>egy objektumnak nincs fejléce</translation>
    </message>
    <message>
        <source>and so old a Python is hardly offered for download</source>
        <translation>és ilyen régi Python aligha tölthető le</translation>
    </message>
    <message>
        <source>another file cannot be named here</source>
        <translation>itt nem adható meg másik fájl</translation>
    </message>
    <message>
        <source>another file has the same name but for upper and lower case</source>
        <translation>egy másik fájl neve csak kis- és nagybetűben tér el</translation>
    </message>
    <message>
        <source>another processor</source>
        <translation>másik processzor</translation>
    </message>
    <message>
        <source>another program has been writing to {0} for more than {1} seconds</source>
        <translation>egy másik program több mint {1} másodperce ír ide: {0}</translation>
    </message>
    <message>
        <source>another program is bringing these files into {0}</source>
        <translation>egy másik program éppen ide hozza ezeket a fájlokat: {0}</translation>
    </message>
    <message>
        <source>another program listens at port {0}, that of {1}</source>
        <translation>a(z) {0} porton, amely ezé: {1}, másik program figyel</translation>
    </message>
    <message>
        <source>ask for {0} at most, as in 16 to 256 by 16</source>
        <translation>kérjen legfeljebb ennyit: {0}, például 16 to 256 by 16</translation>
    </message>
    <message>
        <source>at least one value</source>
        <translation>legalább egy érték</translation>
    </message>
    <message>
        <source>at most {0} are started at once</source>
        <translation>egyszerre legfeljebb {0} indul</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>indul</translation>
    </message>
    <message>
        <source>builds use the network of this machine</source>
        <translation>a felépítések e gép hálózatát használják</translation>
    </message>
    <message>
        <source>call functions of the program that uses the model. Exported models should have none: they do not work elsewhere, or do there what their author wants. Load it only if you trust where it comes from.</source>
        <translation>a modellt használó program függvényeit hívják. Exportált modellekben nem lehetnének: máshol nem működnek, vagy azt teszik ott, amit a szerzőjük akar. Csak akkor töltse be, ha megbízik a forrásában.</translation>
    </message>
    <message>
        <source>can read files of this computer or write some while the model is loaded or used; TensorFlow does not prevent that. Load it only if you know why it needs this.</source>
        <translation>a modell betöltésekor vagy használatakor e számítógép fájljait olvashatják, vagy fájlokat írhatnak; a TensorFlow ezt nem akadályozza meg. Csak akkor töltse be, ha tudja, miért van rá szüksége.</translation>
    </message>
    <message>
        <source>can send data elsewhere or fetch some while the model is used. Load it only if you know why it needs this.</source>
        <translation>a modell használatakor adatokat küldhetnek máshová, vagy tölthetnek le. Csak akkor töltse be, ha tudja, miért van rá szüksége.</translation>
    </message>
    <message>
        <source>close it, or double it to mean the sign itself</source>
        <translation>zárja le, vagy duplázza meg, ha magát a jelet érti</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>{0}. oszlop</translation>
    </message>
    <message>
        <source>compute target</source>
        <translation>számítási cél</translation>
    </message>
    <message>
        <source>conda could not make the environment</source>
        <translation>a conda nem tudta elkészíteni a környezetet</translation>
    </message>
    <message>
        <source>conda does not make environments on a cluster</source>
        <translation>a conda nem készít környezetet klaszteren</translation>
    </message>
    <message>
        <source>conda has no package {0}</source>
        <translation>a condában nincs {0} csomag</translation>
    </message>
    <message>
        <source>conda made no Python</source>
        <translation>a conda nem készített Pythont</translation>
    </message>
    <message>
        <source>conda makes the environment</source>
        <translation>a conda készíti a környezetet</translation>
    </message>
    <message>
        <source>conda packages cannot be installed in a container</source>
        <translation>conda-csomagok nem telepíthetők konténerben</translation>
    </message>
    <message>
        <source>create_children takes either count or tag_key with tag_values</source>
        <translation>a create_children vagy a count, vagy a tag_key és tag_values értéket várja</translation>
    </message>
    <message>
        <source>each of {0} GPUs</source>
        <translation>mind a(z) {0} GPU</translation>
    </message>
    <message>
        <source>ended with exit code {0}</source>
        <translation>ezzel a kilépési kóddal ért véget: {0}</translation>
    </message>
    <message>
        <source>environment variables are texts</source>
        <translation>a környezeti változók szövegek</translation>
    </message>
    <message>
        <source>extension {0}</source>
        <translation>{0} kiterjesztés</translation>
    </message>
    <message>
        <source>fsspec is not installed</source>
        <translation>az fsspec nincs telepítve</translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>{0} rendszerkép</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>a lomtárban</translation>
    </message>
    <message>
        <source>in {0} {1}{2}</source>
        <translation>itt: {0} {1}{2}</translation>
    </message>
    <message>
        <source>inside a run, {0} means the workspace of the run, {1}</source>
        <translation>egy futtatáson belül {0} a futtatás munkaterületét jelenti: {1}</translation>
    </message>
    <message>
        <source>is infinite</source>
        <translation>végtelen</translation>
    </message>
    <message>
        <source>is not a number (NaN)</source>
        <translation>nem szám (NaN)</translation>
    </message>
    <message>
        <source>it asks for a certificate of yours, and the one given (or none) is not accepted</source>
        <translation>tanúsítványt kér Öntől, és a megadottat (vagy a hiányát) nem fogadja el</translation>
    </message>
    <message>
        <source>it asks for {0} nodes, {1} has {2} at most</source>
        <translation>{0} csomópontot kér, de itt: {1}, legfeljebb {2} van</translation>
    </message>
    <message>
        <source>it asks for {0} nodes; the cluster may have {1}</source>
        <translation>{0} csomópontot kér; a fürtnek {1} lehet</translation>
    </message>
    <message>
        <source>it asks for {0} on a node, and {1} asks Slurm for {2}</source>
        <translation>csomópontonként {0} GPU-t kér, de {1} ezt kéri a Slurmtól: {2}</translation>
    </message>
    <message>
        <source>it begins with {0}: and not with http: or https:</source>
        <translation>így kezdődik: {0}:, nem pedig http: vagy https:</translation>
    </message>
    <message>
        <source>it can mean {0}</source>
        <translation>ezeket jelentheti: {0}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nem olvasható</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <translation>nem olvasható ({0})</translation>
    </message>
    <message>
        <source>it cannot be used by the Python that runs mldesk: {0}</source>
        <translation>az mldesket futtató Python nem tudja használni: {0}</translation>
    </message>
    <message>
        <source>it clashes with {0} where upper and lower case are one</source>
        <translation>ütközik ezzel: {0}, ahol a kis- és nagybetű egynek számít</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>NUL karaktert tartalmaz</translation>
    </message>
    <message>
        <source>it describes an array in an unusual way</source>
        <translation>szokatlan módon ír le egy tömböt</translation>
    </message>
    <message>
        <source>it did not come within {0} seconds</source>
        <translation>nem jött meg {0} másodpercen belül</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>nem válaszol időben</translation>
    </message>
    <message>
        <source>it does not begin as a NumPy file does</source>
        <translation>nem úgy kezdődik, mint egy NumPy-fájl</translation>
    </message>
    <message>
        <source>it does not begin as a safetensors file does</source>
        <translation>nem úgy kezdődik, mint egy safetensors-fájl</translation>
    </message>
    <message>
        <source>it does not begin as an IDX file does</source>
        <translation>nem úgy kezdődik, mint egy IDX-fájl</translation>
    </message>
    <message>
        <source>it does not end as a Parquet file does, it may be cut off</source>
        <translation>nem úgy végződik, mint egy Parquet-fájl, talán le van vágva</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>nem beszél TLS-t</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>túl korán véget ér</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>túl korán véget ér</translation>
    </message>
    <message>
        <source>it ends too early: its header promises {0} bytes, it has {1}</source>
        <translation>túl korán véget ér: a fejléce {0} bájtot ígér, {1} van benne</translation>
    </message>
    <message>
        <source>it fails with optimizers of Keras 3, whose variables have no attribute ref</source>
        <translation>a Keras 3 optimalizálóival hibával leáll, mert változóiknak nincs ref attribútuma</translation>
    </message>
    <message>
        <source>it fails with variables of Keras 3, which have no attribute ref</source>
        <translation>a Keras 3 változóival hibával leáll, mert nincs ref attribútumuk</translation>
    </message>
    <message>
        <source>it has a shape that is not possible</source>
        <translation>az alakja lehetetlen</translation>
    </message>
    <message>
        <source>it has given no sign for {0} seconds</source>
        <translation>{0} másodperce nem jelentkezett</translation>
    </message>
    <message>
        <source>it has more content than is looked at</source>
        <translation>több tartalma van, mint amennyit megvizsgálunk</translation>
    </message>
    <message>
        <source>it has more parts than are looked at</source>
        <translation>több része van, mint amennyit megvizsgálunk</translation>
    </message>
    <message>
        <source>it has no data</source>
        <translation>nincs adata</translation>
    </message>
    <message>
        <source>it has no file of a model</source>
        <translation>nincs benne modellfájl</translation>
    </message>
    <message>
        <source>it has no graph</source>
        <translation>nincs gráfja</translation>
    </message>
    <message>
        <source>it has no list `dependencies`</source>
        <translation>nincs benne `dependencies` lista</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>nincs benne {0}</translation>
    </message>
    <message>
        <source>it has nothing ready for Python {0} on this system, and its build failed: </source>
        <translation>ezen a rendszeren nincs belőle kész változat Python {0} verzióhoz, és a felépítése meghiúsult: </translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>túl sok rétege van</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>ez van benne: {0}</translation>
    </message>
    <message>
        <source>it has {0} characters, and a variable takes {1}</source>
        <translation>{0} karakterből áll, egy változóba {1} fér</translation>
    </message>
    <message>
        <source>it has {0} characters, {1} are possible</source>
        <translation>{0} karakterből áll, {1} lehetséges</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>nullás bájtot tartalmaz</translation>
    </message>
    <message>
        <source>it holds a zero byte, which no environment variable takes</source>
        <translation>nulla bájtot tartalmaz, ami környezeti változóban nem lehet</translation>
    </message>
    <message>
        <source>it holds an array of a kind that is not known</source>
        <translation>ismeretlen fajtájú tömböt tartalmaz</translation>
    </message>
    <message>
        <source>it holds an array whose shape is not possible</source>
        <translation>lehetetlen alakú tömböt tartalmaz</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>vezérlőkaraktereket tartalmaz</translation>
    </message>
    <message>
        <source>it holds no program</source>
        <translation>nem tartalmaz programot</translation>
    </message>
    <message>
        <source>it holds something that is no member</source>
        <translation>olyasmit tartalmaz, ami nem tag</translation>
    </message>
    <message>
        <source>it holds something unusual, such as links to other files</source>
        <translation>szokatlan dolgot tartalmaz, például más fájlokra mutató hivatkozásokat</translation>
    </message>
    <message>
        <source>it holds weights alone, without the layers</source>
        <translation>csak súlyokat tartalmaz, rétegeket nem</translation>
    </message>
    <message>
        <source>it imports more than {0} things</source>
        <translation>több mint {0} dolgot importál</translation>
    </message>
    <message>
        <source>it is a binary file, not Python text</source>
        <translation>bináris fájl, nem Python-szöveg</translation>
    </message>
    <message>
        <source>it is a binary file, not text</source>
        <translation>bináris fájl, nem szöveg</translation>
    </message>
    <message>
        <source>it is a device or another special file</source>
        <translation>eszköz vagy más különleges fájl</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ez egy mappa</translation>
    </message>
    <message>
        <source>it is a folder by its kind or by its name, but not by both</source>
        <translation>a típusa vagy a neve szerint mappa, de nem mindkettő szerint</translation>
    </message>
    <message>
        <source>it is a link or a file, and a folder is needed there</source>
        <translation>hivatkozás vagy fájl, pedig ott mappa kell</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>szimbolikus hivatkozás</translation>
    </message>
    <message>
        <source>it is an archive, but of no known kind of model</source>
        <translation>archívum, de nem ismert modellfajta</translation>
    </message>
    <message>
        <source>it is compressed, and large when it is unpacked</source>
        <translation>tömörített, és kibontva nagy</translation>
    </message>
    <message>
        <source>it is compressed, which checkpoints are not</source>
        <translation>tömörített, az ellenőrzőpontok pedig nem azok</translation>
    </message>
    <message>
        <source>it is damaged or was not copied whole</source>
        <translation>sérült, vagy nem másolódott át egészben</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>üres</translation>
    </message>
    <message>
        <source>it is garbled</source>
        <translation>hibás tartalmú</translation>
    </message>
    <message>
        <source>it is just starting or ending</source>
        <translation>éppen indul vagy leáll</translation>
    </message>
    <message>
        <source>it is larger than 5 MB</source>
        <translation>nagyobb, mint 5 MB</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>nagyobb, mint {0}</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>jelszóval van zárolva</translation>
    </message>
    <message>
        <source>it is looked for on the network when the environment is built</source>
        <translation>a környezet felépítésekor a hálózaton keressük</translation>
    </message>
    <message>
        <source>it is made for Linux and macOS</source>
        <translation>Linuxra és macOS-re készült</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>túl mélyen van egymásba ágyazva</translation>
    </message>
    <message>
        <source>it is no HDF5 file</source>
        <translation>nem HDF5-fájl</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>nem JSON-objektum</translation>
    </message>
    <message>
        <source>it is no ONNX model</source>
        <translation>nem ONNX-modell</translation>
    </message>
    <message>
        <source>it is no TensorFlow Lite model</source>
        <translation>nem TensorFlow Lite-modell</translation>
    </message>
    <message>
        <source>it is no array of NumPy</source>
        <translation>nem NumPy-tömb</translation>
    </message>
    <message>
        <source>it is no index of a checkpoint</source>
        <translation>nem ellenőrzőpont-index</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ez nem objektum</translation>
    </message>
    <message>
        <source>it is no pickle</source>
        <translation>nem pickle</translation>
    </message>
    <message>
        <source>it is no protocol buffer</source>
        <translation>nem protocol buffer</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>nem szöveg</translation>
    </message>
    <message>
        <source>it is not known how on {0}</source>
        <translation>nem tudni, hogyan lehet itt: {0}</translation>
    </message>
    <message>
        <source>it is not on the PATH</source>
        <translation>nincs a PATH-on</translation>
    </message>
    <message>
        <source>it is not on this machine, and fetching it failed: {0}</source>
        <translation>nincs meg ezen a gépen, és a letöltése meghiúsult: {0}</translation>
    </message>
    <message>
        <source>it is of another kind than elliptic curves P-256, P-384, P-521</source>
        <translation>nem a P-256, P-384, P-521 elliptikus görbék fajtájából való</translation>
    </message>
    <message>
        <source>it is one of more than {0} members</source>
        <translation>több mint {0} tag egyike</translation>
    </message>
    <message>
        <source>it is saved as UTF-16, which Python does not run</source>
        <translation>UTF-16 kódolással van mentve, amit a Python nem futtat</translation>
    </message>
    <message>
        <source>it is switched off (the backend null)</source>
        <translation>ki van kapcsolva (null háttérrendszer)</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>ez: {0}</translation>
    </message>
    <message>
        <source>it lists more than {0} members</source>
        <translation>több mint {0} tagot sorol fel</translation>
    </message>
    <message>
        <source>it must be one of {0}</source>
        <translation>ezek egyike legyen: {0}</translation>
    </message>
    <message>
        <source>it names a file outside its folder, {0}</source>
        <translation>a mappáján kívüli fájlt nevez meg: {0}</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>nem nevez meg kiszolgálót</translation>
    </message>
    <message>
        <source>it needs Python {0}</source>
        <translation>Python {0} kell hozzá</translation>
    </message>
    <message>
        <source>it needs Python {0} to {1}</source>
        <translation>Python {0}–{1} kell hozzá</translation>
    </message>
    <message>
        <source>it points before its own beginning</source>
        <translation>a saját eleje elé mutat</translation>
    </message>
    <message>
        <source>it refers to a tensor that it does not have</source>
        <translation>olyan tenzorra hivatkozik, amely nincs benne</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>nem mondott semmit</translation>
    </message>
    <message>
        <source>it speaks TLS only</source>
        <translation>csak TLS-t beszél</translation>
    </message>
    <message>
        <source>it unpacks to more than {0} times its size, as a decompression bomb does</source>
        <translation>kibontva mérete több mint {0}-szorosa, akár egy kitömörítési bombáé</translation>
    </message>
    <message>
        <source>it unpacks to {0}, and {1} are free</source>
        <translation>kibontva {0}, {1} szabad</translation>
    </message>
    <message>
        <source>it uses neither argparse nor sys.argv</source>
        <translation>sem az argparse-t, sem a sys.argv-t nem használja</translation>
    </message>
    <message>
        <source>it waits for {0} of GPU memory, but asks for no GPU</source>
        <translation>{0} GPU-memóriára vár, de GPU-t nem kér</translation>
    </message>
    <message>
        <source>it was built for Python {0}</source>
        <translation>Python {0} verzióhoz készült</translation>
    </message>
    <message>
        <source>it was freed meanwhile</source>
        <translation>közben felszabadították</translation>
    </message>
    <message>
        <source>it was killed, or Docker was stopped without live-restore</source>
        <translation>leállították, vagy a Docker live-restore nélkül állt le</translation>
    </message>
    <message>
        <source>it was not made with the private key that belongs to this public one</source>
        <translation>nem az ehhez a nyilvános kulcshoz tartozó titkos kulccsal készült</translation>
    </message>
    <message>
        <source>it was removed as soon as it was built</source>
        <translation>a felépítése után azonnal eltávolították</translation>
    </message>
    <message>
        <source>it was removed there, or the cluster was set up anew</source>
        <translation>ott eltávolították, vagy a fürtöt újra felállították</translation>
    </message>
    <message>
        <source>its addresses are not of 64 bits</source>
        <translation>a címei nem 64 bitesek</translation>
    </message>
    <message>
        <source>its answer ended before the image was there</source>
        <translation>a válasza véget ért, mielőtt a rendszerkép elkészült</translation>
    </message>
    <message>
        <source>its certificate is not from the authority in ca.pem, or not for this address</source>
        <translation>a tanúsítványa nem a ca.pem-beli hatóságtól való, vagy nem erre a címre szól</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>a tanúsítványa nem megbízható</translation>
    </message>
    <message>
        <source>its class_labels is no list</source>
        <translation>a class_labels nem lista</translation>
    </message>
    <message>
        <source>its code is nested too deeply to be read</source>
        <translation>a kódja túl mélyen van egymásba ágyazva az olvasáshoz</translation>
    </message>
    <message>
        <source>its compression is garbled ({0})</source>
        <translation>a tömörítése hibás ({0})</translation>
    </message>
    <message>
        <source>its content is garbled</source>
        <translation>a tartalma hibás</translation>
    </message>
    <message>
        <source>its content overlaps that of another member</source>
        <translation>a tartalma átfed egy másik tagéval</translation>
    </message>
    <message>
        <source>its content overlaps the list of members</source>
        <translation>a tartalma átfed a tagok listájával</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>a leírása</translation>
    </message>
    <message>
        <source>its encoding is not known ({0})</source>
        <translation>a kódolása ismeretlen ({0})</translation>
    </message>
    <message>
        <source>its exit code is {0}</source>
        <translation>a kilépési kódja {0}</translation>
    </message>
    <message>
        <source>its files and data are {0}; Ray takes {1}</source>
        <translation>a fájljai és adatai {0} méretűek; a Ray {1}-t fogad el</translation>
    </message>
    <message>
        <source>its files are not all CSV, TSV, Parquet or JSON lines</source>
        <translation>nem minden fájlja CSV, TSV, Parquet vagy JSON lines</translation>
    </message>
    <message>
        <source>its first line has to begin with #!</source>
        <translation>az első sorának ezzel kell kezdődnie: #!</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>a formátuma ismeretlen</translation>
    </message>
    <message>
        <source>its graphs are nested too deep</source>
        <translation>a gráfjai túl mélyen vannak egymásba ágyazva</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>a fejléce</translation>
    </message>
    <message>
        <source>its header is garbled</source>
        <translation>a fejléce hibás</translation>
    </message>
    <message>
        <source>its header is garbled ({0})</source>
        <translation>a fejléce hibás ({0})</translation>
    </message>
    <message>
        <source>its header is too large</source>
        <translation>a fejléce túl nagy</translation>
    </message>
    <message>
        <source>its key is empty</source>
        <translation>a kulcsa üres</translation>
    </message>
    <message>
        <source>its kind {0} is not one of {1}</source>
        <translation>a típusa ({0}) nincs ezek között: {1}</translation>
    </message>
    <message>
        <source>its last version is 2.11; {0} does not exist</source>
        <translation>az utolsó verziója 2.11; {0} nem létezik</translation>
    </message>
    <message>
        <source>its model.json tells otherwise of {0}</source>
        <translation>a model.json mást mond erről: {0}</translation>
    </message>
    <message>
        <source>its name holds a NUL character</source>
        <translation>a neve NUL karaktert tartalmaz</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>a neve nem található</translation>
    </message>
    <message>
        <source>its name is not written in UTF-8</source>
        <translation>a neve nem UTF-8 kódolású</translation>
    </message>
    <message>
        <source>its outputs are where it left them, and MLDESK_RESUME_FROM names the checkpoint</source>
        <translation>a kimenetei ott vannak, ahol hagyta őket, és az MLDESK_RESUME_FROM nevezi meg az ellenőrzőpontot</translation>
    </message>
    <message>
        <source>its path begins with a drive letter</source>
        <translation>az útvonala meghajtó betűjelével kezdődik</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>az útvonala abszolút</translation>
    </message>
    <message>
        <source>its path is longer than {0} bytes</source>
        <translation>az útvonala hosszabb, mint {0} bájt</translation>
    </message>
    <message>
        <source>its path leads out of the folder with &apos;..&apos;</source>
        <translation>az útvonala a &apos;..&apos; miatt kivezet a mappából</translation>
    </message>
    <message>
        <source>its results have been freed; what is left of it is kept for its model</source>
        <translation>az eredményei már törölve vannak; ami maradt belőle, a modellje miatt van meg</translation>
    </message>
    <message>
        <source>its shape is not possible</source>
        <translation>az alakja lehetetlen</translation>
    </message>
    <message>
        <source>its space was freed a moment ago</source>
        <translation>a helyét az imént felszabadították</translation>
    </message>
    <message>
        <source>its work folder holds no file or folder of Keras, TensorFlow or PyTorch to go on from</source>
        <translation>a munkamappájában nincs Keras-, TensorFlow- vagy PyTorch-fájl vagy -mappa, ahonnan folytatható</translation>
    </message>
    <message>
        <source>its {0} has {1} dimensions, not {2}</source>
        <translation>a(z) {0} dimenzióinak száma {1}, nem {2}</translation>
    </message>
    <message>
        <source>its {0} is no table of numbers</source>
        <translation>ebben a számtáblázat helyett más van: {0}</translation>
    </message>
    <message>
        <source>its {0}: {1}</source>
        <translation>ebben ({0}): {1}</translation>
    </message>
    <message>
        <source>keeps the capabilities {0}</source>
        <translation>megtartja ezeket a képességeket: {0}</translation>
    </message>
    <message>
        <source>layer count</source>
        <translation>rétegek száma</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>{0}. sor</translation>
    </message>
    <message>
        <source>line {0} holds bytes that are no UTF-8</source>
        <translation>a(z) {0}. sorban nem UTF-8 bájtok vannak</translation>
    </message>
    <message>
        <source>line {0} holds bytes that are not {1}</source>
        <translation>a(z) {0}. sorban olyan bájtok vannak, amelyek nem {1} kódolásúak</translation>
    </message>
    <message>
        <source>line {0}: </source>
        <translation>{0}. sor: </translation>
    </message>
    <message>
        <source>may gain privileges by set-user-id programs</source>
        <translation>set-user-id programokkal jogosultságot szerezhet</translation>
    </message>
    <message>
        <source>may use all CPUs</source>
        <translation>az összes CPU-t használhatja</translation>
    </message>
    <message>
        <source>may use all memory</source>
        <translation>az összes memóriát használhatja</translation>
    </message>
    <message>
        <source>may write into its image&apos;s files</source>
        <translation>írhat a rendszerképe fájljaiba</translation>
    </message>
    <message>
        <source>missing: node 0</source>
        <translation>hiányzik: 0. csomópont</translation>
    </message>
    <message>
        <source>missing: node {0}</source>
        <translation>hiányzik: {0}. csomópont</translation>
    </message>
    <message>
        <source>missing: {0}</source>
        <translation>hiányzik: {0}</translation>
    </message>
    <message>
        <source>mldesk needs Python 3.6 or newer for them</source>
        <translation>az mldesknek ehhez Python 3.6 vagy újabb kell</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>Az mldesk Pythonja</translation>
    </message>
    <message>
        <source>mldesk: this Ray {0} is not as others of its version, {1}: it starts as it is</source>
        <translation>mldesk: ez a Ray {0} nem olyan, mint a verziója többi példánya, {1}: úgy indul, ahogy van</translation>
    </message>
    <message>
        <source>mldesk: this is Ray {0}. Its nodes start with Ray&apos;s own patience, which is little on a busy machine; mldesk knows how to lengthen it in Ray {1}</source>
        <translation>mldesk: ez Ray {0}. A csomópontjai a Ray saját türelmével indulnak, ami egy leterhelt gépen kevés; az mldesk a Ray {1} esetében tudja meghosszabbítani</translation>
    </message>
    <message>
        <source>mlflow itself is not installed with azureml-mlflow: name it where the script imports it</source>
        <translation>maga az mlflow nem települ az azureml-mlflow csomaggal: adja meg, ahol a szkript importálja</translation>
    </message>
    <message>
        <source>more than its headers would have to be read</source>
        <translation>a fejléceinél többet kellene olvasni</translation>
    </message>
    <message>
        <source>mpirun cannot be started</source>
        <translation>Az mpirun nem indítható el</translation>
    </message>
    <message>
        <source>mpirun could not start the processes</source>
        <translation>Az mpirun nem tudta elindítani a folyamatokat</translation>
    </message>
    <message>
        <source>mpirun does not answer</source>
        <translation>Az mpirun nem válaszol</translation>
    </message>
    <message>
        <source>mpirun is missing, which starts the processes of a run of MPI</source>
        <translation>Hiányzik az mpirun, amely az MPI-futtatás folyamatait indítja</translation>
    </message>
    <message>
        <source>mpirun was killed (signal {0})</source>
        <translation>Az mpirun folyamatot leállították ({0}. jelzés)</translation>
    </message>
    <message>
        <source>neither TensorFlow nor PyTorch is installed beside mldesk</source>
        <translation>az mldesk mellé sem a TensorFlow, sem a PyTorch nincs telepítve</translation>
    </message>
    <message>
        <source>neither [project] nor [tool.poetry] has dependencies</source>
        <translation>sem a [project], sem a [tool.poetry] részben nincsenek függőségek</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>se nem fájl, se nem mappa</translation>
    </message>
    <message>
        <source>neither conda nor micromamba is installed</source>
        <translation>sem a conda, sem a micromamba nincs telepítve</translation>
    </message>
    <message>
        <source>neither the Docker engine nor its registry has {0}: {1}</source>
        <translation>sem a Docker-motorban, sem a rendszerképtárában nincs meg: {0}: {1}</translation>
    </message>
    <message>
        <source>neither the environment nor the compute target names one</source>
        <translation>sem a környezet, sem a számítási cél nem nevez meg egyet sem</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>GPU nélkül</translation>
    </message>
    <message>
        <source>no answer within {0} seconds</source>
        <translation>nincs válasz {0} másodpercen belül</translation>
    </message>
    <message>
        <source>no answer within {0} seconds: {1}</source>
        <translation>nincs válasz {0} másodpercen belül: {1}</translation>
    </message>
    <message>
        <source>no capabilities</source>
        <translation>nincsenek képességek (capabilities)</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nincs kapcsolat</translation>
    </message>
    <message>
        <source>no diagnostics are collected: nothing leaves this machine</source>
        <translation>nem gyűjtünk diagnosztikát: semmi sem hagyja el ezt a gépet</translation>
    </message>
    <message>
        <source>no file matches {0}</source>
        <translation>egy fájl sem illik erre: {0}</translation>
    </message>
    <message>
        <source>no file was chosen</source>
        <translation>nincs kiválasztott fájl</translation>
    </message>
    <message>
        <source>no folder is named</source>
        <translation>nincs megadva mappa</translation>
    </message>
    <message>
        <source>no interpreter of that series is on this machine, and uv has none to fetch</source>
        <translation>ezen a gépen nincs ebből a sorozatból értelmező, és az uv sem tud letölteni</translation>
    </message>
    <message>
        <source>no keyring answers here</source>
        <translation>itt egy kulcstartó sem válaszol</translation>
    </message>
    <message>
        <source>no license is free</source>
        <translation>nincs szabad licenc</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>nincs hálózat</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>nincsenek új jogosultságok</translation>
    </message>
    <message>
        <source>no node has room yet</source>
        <translation>még egyik csomóponton sincs hely</translation>
    </message>
    <message>
        <source>no node of the cluster is what the job asks for</source>
        <translation>a klaszter egyetlen csomópontja sem olyan, amilyet a feladat kér</translation>
    </message>
    <message>
        <source>no process is on node {0}</source>
        <translation>a(z) {0}. csomóponton nincs folyamat</translation>
    </message>
    <message>
        <source>no rule for {0}</source>
        <translation>nincs szabály ehhez: {0}</translation>
    </message>
    <message>
        <source>no server is called by the name in {0}</source>
        <translation>nincs olyan nevű kiszolgáló, mint ebben: {0}</translation>
    </message>
    <message>
        <source>no such folder: {0}</source>
        <translation>nincs ilyen mappa: {0}</translation>
    </message>
    <message>
        <source>no upload there is {0}</source>
        <translation>ott egyik feltöltés sem {0}</translation>
    </message>
    <message>
        <source>no version of {0} is called {1}</source>
        <translation>ennek egyik verzióját sem hívják így: {0}: {1}</translation>
    </message>
    <message>
        <source>no version of {0} is like that</source>
        <translation>ennek nincs ilyen verziója: {0}</translation>
    </message>
    <message>
        <source>node {0} has not answered for {1} seconds</source>
        <translation>a(z) {0} csomópont {1} másodperce nem válaszol</translation>
    </message>
    <message>
        <source>node {0}: its guard was killed</source>
        <translation>{0} csomópont: a felügyelő folyamatát leállították</translation>
    </message>
    <message>
        <source>node {0}: {1}</source>
        <translation>{0} csomópont: {1}</translation>
    </message>
    <message>
        <source>nodes it needs are down, drained or reserved</source>
        <translation>a szükséges csomópontok nem működnek, kivontak vagy foglaltak</translation>
    </message>
    <message>
        <source>none found, training uses the CPU</source>
        <translation>nincs, a tanítás a CPU-t használja</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>egy sincs megadva</translation>
    </message>
    <message>
        <source>none of its channels ({0}) has it as asked</source>
        <translation>egyik csatornájában ({0}) sincs meg a kért formában</translation>
    </message>
    <message>
        <source>none of the packages is TensorFlow</source>
        <translation>egyik csomag sem a TensorFlow</translation>
    </message>
    <message>
        <source>none of the usual sockets is there</source>
        <translation>a szokásos socketek egyike sincs meg</translation>
    </message>
    <message>
        <source>none of them is chosen</source>
        <translation>egyik sincs kiválasztva</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>eddig egy sincs</translation>
    </message>
    <message>
        <source>none was named</source>
        <translation>egy sem lett megadva</translation>
    </message>
    <message>
        <source>not done within {0} seconds</source>
        <translation>nem készült el {0} másodperc alatt</translation>
    </message>
    <message>
        <source>not enough of its nodes are free</source>
        <translation>nincs elég szabad csomópontja</translation>
    </message>
    <message>
        <source>not installed; only runs in containers need it</source>
        <translation>nincs telepítve; csak a konténeres futtatásokhoz kell</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>a címén semmi sem válaszol</translation>
    </message>
    <message>
        <source>nothing came within {0} seconds</source>
        <translation>{0} másodpercig semmi sem jött</translation>
    </message>
    <message>
        <source>nothing has the id or name {0}</source>
        <translation>semminek sincs ilyen azonosítója vagy neve: {0}</translation>
    </message>
    <message>
        <source>nothing is called {0}</source>
        <translation>semmit sem hívnak így: {0}</translation>
    </message>
    <message>
        <source>nothing is installed into {0}</source>
        <translation>ebbe semmi sem települ: {0}</translation>
    </message>
    <message>
        <source>nothing is shared</source>
        <translation>semmi sincs megosztva</translation>
    </message>
    <message>
        <source>nothing mldesk understands ({0})</source>
        <translation>semmi olyat, amit az mldesk értene ({0})</translation>
    </message>
    <message>
        <source>nothing was built for it</source>
        <translation>semmi sem készült hozzá</translation>
    </message>
    <message>
        <source>nothing {0} is called {1}</source>
        <translation>{0} semmit sem hívnak így: {1}</translation>
    </message>
    <message>
        <source>one hash is given for {0} addresses</source>
        <translation>egy hash {0} címhez van megadva</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>a lehetőségek egyike</translation>
    </message>
    <message>
        <source>one was given</source>
        <translation>egy meg lett adva</translation>
    </message>
    <message>
        <source>only Keras models and SavedModels can be converted</source>
        <translation>csak Keras-modellek és SavedModelek alakíthatók át</translation>
    </message>
    <message>
        <source>only a network of its own</source>
        <translation>csak saját hálózat</translation>
    </message>
    <message>
        <source>only one of them can be given to the script</source>
        <translation>csak az egyik adható át a szkriptnek</translation>
    </message>
    <message>
        <source>only texts and a list `pip:` can stand here</source>
        <translation>itt csak szövegek és egy `pip:` lista állhat</translation>
    </message>
    <message>
        <source>only {0} of {1} bytes came</source>
        <translation>csak {0} érkezett meg {1} bájtból</translation>
    </message>
    <message>
        <source>opset {0}</source>
        <translation>opset {0}</translation>
    </message>
    <message>
        <source>orted on {0} has ended with exit code {1}</source>
        <translation>az orted itt: {0} ezzel a kilépési kóddal ért véget: {1}</translation>
    </message>
    <message>
        <source>other jobs of the cluster come first</source>
        <translation>a klaszter más feladatai előbbre valók</translation>
    </message>
    <message>
        <source>other runs of the same job array come first</source>
        <translation>ugyanannak a feladattömbnek más futásai előbbre valók</translation>
    </message>
    <message>
        <source>out_of_range_datetime=&apos;fail&apos; is not followed: such dates are left empty</source>
        <translation>Az out_of_range_datetime=&apos;fail&apos; nem érvényesül: az ilyen dátumok üresen maradnak</translation>
    </message>
    <message>
        <source>outputs/{0} cannot be read: {1}</source>
        <translation>outputs/{0} nem olvasható: {1}</translation>
    </message>
    <message>
        <source>outputs/{0} holds the value of a secret and was left as it is</source>
        <translation>outputs/{0} egy titok értékét tartalmazza, és úgy maradt, ahogy van</translation>
    </message>
    <message>
        <source>own user</source>
        <translation>saját felhasználó</translation>
    </message>
    <message>
        <source>packages, options, channels, secrets and notes are lists of texts</source>
        <translation>a packages, options, channels, secrets és notes szövegek listája</translation>
    </message>
    <message>
        <source>parameter count</source>
        <translation>paraméterek száma</translation>
    </message>
    <message>
        <source>pickled, not loaded</source>
        <translation>pickle, nincs betöltve</translation>
    </message>
    <message>
        <source>pip compares with two signs: write {0}=={1}.</source>
        <translation>a pip két jellel hasonlít össze: írja így: {0}=={1}.</translation>
    </message>
    <message>
        <source>pip has no package that is known to be the same, and {0}</source>
        <translation>a pipnek nincs olyan csomagja, amely ismerten ugyanaz, és {0}</translation>
    </message>
    <message>
        <source>pip said nothing</source>
        <translation>a pip nem írt semmit</translation>
    </message>
    <message>
        <source>process {0} on {1}</source>
        <translation>{0}. folyamat ezen: {1}</translation>
    </message>
    <message>
        <source>python, image, dockerfile and name are texts</source>
        <translation>a python, image, dockerfile és name szöveg</translation>
    </message>
    <message>
        <source>rank {0} is there {1} times</source>
        <translation>a(z) {0}. rang {1} alkalommal szerepel</translation>
    </message>
    <message>
        <source>rank {0} is {1}, not {2}</source>
        <translation>a(z) {0}. rang {1}, nem {2}</translation>
    </message>
    <message>
        <source>rank {0}; the ranks are 0 to {1}</source>
        <translation>{0}. rang; a rangok 0 és {1} közöttiek</translation>
    </message>
    <message>
        <source>reaches the network</source>
        <translation>eléri a hálózatot</translation>
    </message>
    <message>
        <source>read-only image</source>
        <translation>csak olvasható rendszerkép</translation>
    </message>
    <message>
        <source>record of </source>
        <translation>rekord: </translation>
    </message>
    <message>
        <source>run.cancel() does nothing in the run&apos;s own script; end the script instead</source>
        <translation>a run.cancel() a futtatás saját szkriptjében semmit sem tesz; inkább a szkriptet fejezze be</translation>
    </message>
    <message>
        <source>run.log_table takes a dict of columns</source>
        <translation>a run.log_table oszlopok dict objektumát várja</translation>
    </message>
    <message>
        <source>run.{0} does not take a {1} as a value</source>
        <translation>a run.{0} nem fogad el {1} típusú értéket</translation>
    </message>
    <message>
        <source>runs as root</source>
        <translation>rootként fut</translation>
    </message>
    <message>
        <source>runs as user {0}</source>
        <translation>ezzel a felhasználóval fut: {0}</translation>
    </message>
    <message>
        <source>saved by</source>
        <translation>mentette</translation>
    </message>
    <message>
        <source>scripts run on 3.6 or newer</source>
        <translation>a szkriptek 3.6-oson vagy újabbon futnak</translation>
    </message>
    <message>
        <source>see {0}</source>
        <translation>lásd: {0}</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>megosztott memória</translation>
    </message>
    <message>
        <source>somebody else on this machine sent it</source>
        <translation>valaki más küldte ezen a gépen</translation>
    </message>
    <message>
        <source>somebody removed it</source>
        <translation>valaki eltávolította</translation>
    </message>
    <message>
        <source>something else was uploaded to its place</source>
        <translation>a helyére más lett feltöltve</translation>
    </message>
    <message>
        <source>something is missing before {0}</source>
        <translation>hiányzik valami ez elől: {0}</translation>
    </message>
    <message>
        <source>something is missing before “{0}”</source>
        <translation>hiányzik valami ez elől: „{0}”</translation>
    </message>
    <message>
        <source>ssh ended with the code {0}</source>
        <translation>az ssh {0} kóddal ért véget</translation>
    </message>
    <message>
        <source>ssh failed without a word</source>
        <translation>az ssh szó nélkül leállt hibával</translation>
    </message>
    <message>
        <source>state dict</source>
        <translation>state dict</translation>
    </message>
    <message>
        <source>stored column by column</source>
        <translation>oszloponként tárolva</translation>
    </message>
    <message>
        <source>tensorflow-gpu is no more</source>
        <translation>a tensorflow-gpu megszűnt</translation>
    </message>
    <message>
        <source>that connection is not encrypted as this one is</source>
        <translation>az a kapcsolat nincs úgy titkosítva, mint ez</translation>
    </message>
    <message>
        <source>that is for nodes of a cluster that are lost or taken away, and this run is on one machine</source>
        <translation>az a fürt elveszett vagy elvett csomópontjaira való, ez a futtatás pedig egyetlen gépen van</translation>
    </message>
    <message>
        <source>that is no version</source>
        <translation>ez nem verzió</translation>
    </message>
    <message>
        <source>that of {0} is one</source>
        <translation>ennek az értéke ilyen: {0}</translation>
    </message>
    <message>
        <source>the DataFrame is written as CSV: Parquet needs pyarrow, which this Python lacks</source>
        <translation>A DataFrame CSV-ként íródik ki: a Parquethez pyarrow kell, ami ebből a Pythonból hiányzik</translation>
    </message>
    <message>
        <source>the Docker engine has no image {0}</source>
        <translation>a Docker-motornak nincs {0} rendszerképe</translation>
    </message>
    <message>
        <source>the Docker engine has no image {0}, and pulling it failed: {1}</source>
        <translation>a Docker-motornak nincs {0} rendszerképe, és nem sikerült letölteni: {1}</translation>
    </message>
    <message>
        <source>the Docker engine was stopped meanwhile ({0})</source>
        <translation>a Docker-motor közben leállt ({0})</translation>
    </message>
    <message>
        <source>the Ray cluster on this machine has ended</source>
        <translation>az ezen a gépen lévő Ray-fürt leállt</translation>
    </message>
    <message>
        <source>the URL&apos;s password</source>
        <translation>az URL jelszava</translation>
    </message>
    <message>
        <source>the address holds a password or a token, which would be stored</source>
        <translation>a cím jelszót vagy tokent tartalmaz, amely eltárolódna</translation>
    </message>
    <message>
        <source>the archive cannot be read ({0})</source>
        <translation>az archívum nem olvasható ({0})</translation>
    </message>
    <message>
        <source>the archive would be empty</source>
        <translation>az archívum üres lenne</translation>
    </message>
    <message>
        <source>the bins have other numbers of edges, averages, errors and counts</source>
        <translation>a sávok éleinek, átlagainak, hibáinak és darabszámainak száma eltér</translation>
    </message>
    <message>
        <source>the certificate of {0} comes from an authority that is not known here</source>
        <translation>{0} tanúsítványa itt ismeretlen hatóságtól való</translation>
    </message>
    <message>
        <source>the cluster does not know the account</source>
        <translation>a klaszter nem ismeri a számlát</translation>
    </message>
    <message>
        <source>the cluster has as many jobs as it takes</source>
        <translation>a fürtön annyi feladat van, amennyit fogad</translation>
    </message>
    <message>
        <source>the cluster has not looked at the job yet</source>
        <translation>a klaszter még nem nézte meg a feladatot</translation>
    </message>
    <message>
        <source>the cluster is asked as soon as it is there</source>
        <translation>a fürtöt megkérdezzük, amint rendelkezésre áll</translation>
    </message>
    <message>
        <source>the cluster starts the job</source>
        <translation>a fürt indítja a feladatot</translation>
    </message>
    <message>
        <source>the cluster took the nodes back for another job</source>
        <translation>a klaszter visszavette a csomópontokat egy másik feladatnak</translation>
    </message>
    <message>
        <source>the cluster&apos;s administrator holds the job</source>
        <translation>a klaszter rendszergazdája visszatartja a feladatot</translation>
    </message>
    <message>
        <source>the command failed without a word</source>
        <translation>a parancs szó nélkül leállt hibával</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>a számítógép</translation>
    </message>
    <message>
        <source>the connection broke ({0})</source>
        <translation>a kapcsolat megszakadt ({0})</translation>
    </message>
    <message>
        <source>the connection ended before the file was complete</source>
        <translation>a kapcsolat véget ért, mielőtt a fájl teljes lett volna</translation>
    </message>
    <message>
        <source>the connection to the Docker engine was lost</source>
        <translation>megszakadt a kapcsolat a Docker-motorral</translation>
    </message>
    <message>
        <source>the description of a layer</source>
        <translation>egy réteg leírása</translation>
    </message>
    <message>
        <source>the draft has no script</source>
        <translation>a piszkozatnak nincs szkriptje</translation>
    </message>
    <message>
        <source>the draft&apos;s script is outside of its source folder</source>
        <translation>a piszkozat szkriptje a forrásmappáján kívül van</translation>
    </message>
    <message>
        <source>the encrypted connection failed ({0})</source>
        <translation>a titkosított kapcsolat meghiúsult ({0})</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>a vége</translation>
    </message>
    <message>
        <source>the engine at {0} answers</source>
        <translation>az itt lévő motor válaszol: {0}</translation>
    </message>
    <message>
        <source>the engine at {0} answers {1}</source>
        <translation>az itt lévő motor ({0}) válasza: {1}</translation>
    </message>
    <message>
        <source>the engine at {0} does not answer ({1})</source>
        <translation>az itt lévő motor nem válaszol: {0} ({1})</translation>
    </message>
    <message>
        <source>the engine at {0} may not be used by you</source>
        <translation>Ön nem használhatja az itt lévő motort: {0}</translation>
    </message>
    <message>
        <source>the engine of {0} is running</source>
        <translation>ennek a motorja fut: {0}</translation>
    </message>
    <message>
        <source>the environment names a proxy of the kind {0}</source>
        <translation>a környezet ilyen típusú proxyt nevez meg: {0}</translation>
    </message>
    <message>
        <source>the environment variable {0} is not set</source>
        <translation>a(z) {0} környezeti változó nincs beállítva</translation>
    </message>
    <message>
        <source>the facts of a member cannot be read</source>
        <translation>egy tag adatai nem olvashatók</translation>
    </message>
    <message>
        <source>the facts that precede a member are too large</source>
        <translation>a tagot megelőző adatok túl nagyok</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>a fájl</translation>
    </message>
    <message>
        <source>the file has no name</source>
        <translation>a fájlnak nincs neve</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>a fájl üres</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>az első {0}, összesen {1}</translation>
    </message>
    <message>
        <source>the folder {0} is not there</source>
        <translation>nincs {0} mappa</translation>
    </message>
    <message>
        <source>the format is the registered one</source>
        <translation>a formátum a regisztrált</translation>
    </message>
    <message>
        <source>the id {0} is of none</source>
        <translation>semminek sincs ilyen azonosítója: {0}</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>a rendszerkép</translation>
    </message>
    <message>
        <source>the job is held in the cluster&apos;s queue</source>
        <translation>a feladat vissza van tartva a klaszter sorában</translation>
    </message>
    <message>
        <source>the job it depends on has not ended</source>
        <translation>a feladat, amelytől függ, még nem ért véget</translation>
    </message>
    <message>
        <source>the job used more memory than the cluster gives it</source>
        <translation>a feladat több memóriát használt, mint amennyit a klaszter ad neki</translation>
    </message>
    <message>
        <source>the job was canceled on the cluster</source>
        <translation>a feladatot a klaszteren törölték</translation>
    </message>
    <message>
        <source>the job was stopped</source>
        <translation>a feladatot leállították</translation>
    </message>
    <message>
        <source>the job&apos;s time on the cluster was up</source>
        <translation>a feladat ideje lejárt a klaszteren</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>a kulcs üres</translation>
    </message>
    <message>
        <source>the last it said is {0}</source>
        <translation>utoljára ezt írta ki: {0}</translation>
    </message>
    <message>
        <source>the last line of its log is {0}</source>
        <translation>a naplója utolsó sora: {0}</translation>
    </message>
    <message>
        <source>the launcher&apos;s environment does not hold it</source>
        <translation>az indító környezete nem tartalmazza</translation>
    </message>
    <message>
        <source>the list of its members is too large</source>
        <translation>a tagok listája túl nagy</translation>
    </message>
    <message>
        <source>the list of its variables</source>
        <translation>a változóinak listája</translation>
    </message>
    <message>
        <source>the log cannot be cut: {0}</source>
        <translation>a napló nem vágható le: {0}</translation>
    </message>
    <message>
        <source>the log cannot be looked after: {0}</source>
        <translation>a napló nem gondozható: {0}</translation>
    </message>
    <message>
        <source>the log stays in two files: {0}</source>
        <translation>a napló két fájlban marad: {0}</translation>
    </message>
    <message>
        <source>the machine&apos;s memory less a tenth</source>
        <translation>a gép memóriája egytized híján</translation>
    </message>
    <message>
        <source>the name has more than {0} letters</source>
        <translation>a név több mint {0} betű</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>a név üres</translation>
    </message>
    <message>
        <source>the name of a metric is a string, not a {0}</source>
        <translation>egy metrika neve szöveg, nem {0}</translation>
    </message>
    <message>
        <source>the name of the server cannot be resolved</source>
        <translation>a kiszolgáló neve nem oldható fel</translation>
    </message>
    <message>
        <source>the names of the archive&apos;s members take too much memory</source>
        <translation>az archívum tagjainak nevei túl sok memóriát foglalnak</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>a hálózat</translation>
    </message>
    <message>
        <source>the option {0} is not known</source>
        <translation>a(z) {0} kapcsoló ismeretlen</translation>
    </message>
    <message>
        <source>the option {0}{1} is not known</source>
        <translation>a kapcsoló ismeretlen: {0}{1}</translation>
    </message>
    <message>
        <source>the outputs to go on with take {0}, {1} are free</source>
        <translation>a folytatandó kimenetek mérete {0}, {1} szabad</translation>
    </message>
    <message>
        <source>the package registry</source>
        <translation>a csomagtár</translation>
    </message>
    <message>
        <source>the package registry has no such version</source>
        <translation>a csomagtárban nincs ilyen verzió</translation>
    </message>
    <message>
        <source>the packages of the environment bring none</source>
        <translation>a környezet csomagjai nem hoznak ilyet</translation>
    </message>
    <message>
        <source>the partition does not give so many nodes to a job</source>
        <translation>a partíció nem ad ennyi csomópontot egy feladatnak</translation>
    </message>
    <message>
        <source>the partition does not give so much time to a job</source>
        <translation>a partíció nem ad ennyi időt egy feladatnak</translation>
    </message>
    <message>
        <source>the partition does not take jobs of the account</source>
        <translation>a partíció nem fogad feladatot ettől a számlától</translation>
    </message>
    <message>
        <source>the partition does not take jobs of this quality of service</source>
        <translation>a partíció nem fogad ilyen szolgáltatásminőségű feladatot</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>a partíció nem működik</translation>
    </message>
    <message>
        <source>the partition is not active</source>
        <translation>a partíció nem aktív</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>az útvonal üres</translation>
    </message>
    <message>
        <source>the pickle</source>
        <translation>a pickle</translation>
    </message>
    <message>
        <source>the pickle in it</source>
        <translation>a benne lévő pickle</translation>
    </message>
    <message>
        <source>the places that packages come from</source>
        <translation>a csomagok forrásai</translation>
    </message>
    <message>
        <source>the process that keeps the run on its node was killed; the node goes on</source>
        <translation>a futást a csomópontján fenntartó folyamatot leállították; a csomópont tovább működik</translation>
    </message>
    <message>
        <source>the processes of a distributed run are not counted from 0</source>
        <translation>az elosztott futtatás folyamatai nincsenek 0-tól számozva</translation>
    </message>
    <message>
        <source>the program that speaks with Ray has ended</source>
        <translation>a Ray-jel beszélő program leállt</translation>
    </message>
    <message>
        <source>the project&apos;s dependencies are made when it is built</source>
        <translation>a projekt függőségei a felépítésekor jönnek létre</translation>
    </message>
    <message>
        <source>the proxy cannot be used ({0})</source>
        <translation>a proxy nem használható ({0})</translation>
    </message>
    <message>
        <source>the proxy does not let the build through</source>
        <translation>a proxy nem engedi át a felépítést</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>a csomagtár</translation>
    </message>
    <message>
        <source>the registry has no {0} that this Python can use</source>
        <translation>a csomagtárban nincs olyan {0}, amelyet ez a Python használni tud</translation>
    </message>
    <message>
        <source>the reservation it needs has not begun</source>
        <translation>a szükséges foglalás még nem kezdődött el</translation>
    </message>
    <message>
        <source>the run is not given one</source>
        <translation>a futtatás nem kapott ilyet</translation>
    </message>
    <message>
        <source>the run is {0}</source>
        <translation>a futtatás állapota: {0}</translation>
    </message>
    <message>
        <source>the run needs {0} nodes, and it asks for {1}</source>
        <translation>a futtatáshoz {0} csomópont kell, a szkript ennyit kér: {1}</translation>
    </message>
    <message>
        <source>the run needs {0}, {1} are free beside {2}</source>
        <translation>a futtatáshoz {0} kell, {1} szabad itt: {2}</translation>
    </message>
    <message>
        <source>the run {0} asked for it once, as number {1}</source>
        <translation>a(z) {0} futtatás egyszer már kérte, {1}. számon</translation>
    </message>
    <message>
        <source>the run {0} made {1} of another model or version</source>
        <translation>a(z) {0} futtatás ezt egy másik modellből vagy verzióból készítette: {1}</translation>
    </message>
    <message>
        <source>the run {0} uses {1}</source>
        <translation>a(z) {0} futtatás ezt használja: {1}</translation>
    </message>
    <message>
        <source>the run&apos;s driver on the cluster was killed (signal {0}); its node goes on</source>
        <translation>a futás vezérlő folyamatát a klaszteren leállították ({0}. jel); a csomópontja tovább működik</translation>
    </message>
    <message>
        <source>the run&apos;s launcher was asked to end</source>
        <translation>a futtatás indítóját leállásra kérték</translation>
    </message>
    <message>
        <source>the run&apos;s {0}: {1}</source>
        <translation>a futtatásban ({0}): {1}</translation>
    </message>
    <message>
        <source>the runs of {0} go into {1}, which is gone</source>
        <translation>{0} futtatásai ide mennek: {1}, ez pedig már nincs meg</translation>
    </message>
    <message>
        <source>the script declares it with type=bool, for which every text but the empty one is true</source>
        <translation>a szkript type=bool módon deklarálja, így az üresen kívül minden szöveg igaz</translation>
    </message>
    <message>
        <source>the script does not start without it</source>
        <translation>a szkript nélküle nem indul el</translation>
    </message>
    <message>
        <source>the script requires it</source>
        <translation>a szkript megköveteli</translation>
    </message>
    <message>
        <source>the server answered {0} {1}</source>
        <translation>a kiszolgáló válasza: {0} {1}</translation>
    </message>
    <message>
        <source>the server cannot be reached in time</source>
        <translation>a kiszolgáló időben nem érhető el</translation>
    </message>
    <message>
        <source>the server did not answer within {0} seconds</source>
        <translation>a kiszolgáló {0} másodpercen belül nem válaszolt</translation>
    </message>
    <message>
        <source>the server is silent</source>
        <translation>a kiszolgáló hallgat</translation>
    </message>
    <message>
        <source>the server sent only {0} bytes in {1} seconds</source>
        <translation>a kiszolgáló {1} másodperc alatt csak {0} bájtot küldött</translation>
    </message>
    <message>
        <source>the stored weights</source>
        <translation>a tárolt súlyok</translation>
    </message>
    <message>
        <source>the system or mldesk uses the variable {0} itself</source>
        <translation>a(z) {0} változót a rendszer vagy az mldesk maga használja</translation>
    </message>
    <message>
        <source>the system&apos;s keyring has nothing under this name</source>
        <translation>a rendszer kulcstartójában semmi sincs ezen a néven</translation>
    </message>
    <message>
        <source>the tables do not hold four counts for each class and threshold</source>
        <translation>a táblázatok nem tartalmaznak négy darabszámot minden osztályhoz és küszöbhöz</translation>
    </message>
    <message>
        <source>the thread of the download failed</source>
        <translation>a letöltés szála meghiúsult</translation>
    </message>
    <message>
        <source>the time at which the job may begin has not come</source>
        <translation>még nem jött el az idő, amikor a feladat kezdődhet</translation>
    </message>
    <message>
        <source>the type of an array is described in an unusual way</source>
        <translation>egy tömb típusa szokatlan módon van leírva</translation>
    </message>
    <message>
        <source>the value of {0} is no number but a {1}: it is logged as text</source>
        <translation>{0} értéke nem szám, hanem {1}: szövegként kerül naplózásra</translation>
    </message>
    <message>
        <source>the versions of {0} cannot be understood</source>
        <translation>{0}: a verziói nem értelmezhetők</translation>
    </message>
    <message>
        <source>the workspace has none called {0}</source>
        <translation>a munkaterületen nincs ilyen nevű: {0}</translation>
    </message>
    <message>
        <source>the workspace has none of {0}</source>
        <translation>a munkaterületen nincs meg: {0}</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other</source>
        <translation>túl sok zárójel van egymásba ágyazva</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>ami van: {0}</translation>
    </message>
    <message>
        <source>there is a datastore {0}</source>
        <translation>már van {0} nevű adattár</translation>
    </message>
    <message>
        <source>there is a view {0}</source>
        <translation>már van {0} nevű nézet</translation>
    </message>
    <message>
        <source>there is neither a build for it nor its source</source>
        <translation>sem felépített változata, sem forrása nincs meg</translation>
    </message>
    <message>
        <source>there is no connection ({0})</source>
        <translation>nincs kapcsolat ({0})</translation>
    </message>
    <message>
        <source>there is no counterpart that pip could install, and neither conda nor micromamba is installed</source>
        <translation>nincs olyan megfelelője, amelyet a pip telepíthetne, és sem a conda, sem a micromamba nincs telepítve</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>nincs kijelző</translation>
    </message>
    <message>
        <source>there is no folder {0}</source>
        <translation>nincs {0} mappa</translation>
    </message>
    <message>
        <source>there is no program mpirun</source>
        <translation>nincs mpirun program</translation>
    </message>
    <message>
        <source>there is no room for Python {0}</source>
        <translation>nincs hely ehhez: Python {0}</translation>
    </message>
    <message>
        <source>there is no room for the environment in {0}{1}</source>
        <translation>nincs hely a környezetnek itt: {0}{1}</translation>
    </message>
    <message>
        <source>there is no room for {0}</source>
        <translation>nincs hely ehhez: {0}</translation>
    </message>
    <message>
        <source>there is no room left to write {0}{1}</source>
        <translation>nincs hely ennek a kiírásához: {0}{1}</translation>
    </message>
    <message>
        <source>there is no way to it in the network</source>
        <translation>a hálózaton nem vezet hozzá út</translation>
    </message>
    <message>
        <source>there is no wheel</source>
        <translation>nincs wheel csomag</translation>
    </message>
    <message>
        <source>there is no worker</source>
        <translation>nincs munkavégző</translation>
    </message>
    <message>
        <source>there is no {0}</source>
        <translation>nincs {0}</translation>
    </message>
    <message>
        <source>there is no {0} in {1}</source>
        <translation>itt nincs {0}: {1}</translation>
    </message>
    <message>
        <source>there is no “{0}”, but metrics.…, params.…, tags.…, name, status, duration, started</source>
        <translation>nincs „{0}”, csak metrics.…, params.…, tags.…, name, status, duration, started</translation>
    </message>
    <message>
        <source>there is nothing at {0}</source>
        <translation>itt semmi sincs: {0}</translation>
    </message>
    <message>
        <source>this disk takes the name of {0} for that of another member</source>
        <translation>ez a lemez a(z) {0} nevet egy másik tag nevének veszi</translation>
    </message>
    <message>
        <source>this is no draft of a run</source>
        <translation>ez nem egy futtatás piszkozata</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>ez a gép</translation>
    </message>
    <message>
        <source>this machine has no home folder {0}</source>
        <translation>ezen a gépen nincs {0} saját mappa</translation>
    </message>
    <message>
        <source>this machine has {0} GPUs</source>
        <translation>ezen a gépen {0} GPU van</translation>
    </message>
    <message>
        <source>this makes {0} runs</source>
        <translation>ez {0} futtatást ad</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>ez a zárójel nincs lezárva</translation>
    </message>
    <message>
        <source>this password does not open it</source>
        <translation>ez a jelszó nem nyitja</translation>
    </message>
    <message>
        <source>this step never reaches the end of the range</source>
        <translation>ez a lépés soha nem éri el a tartomány végét</translation>
    </message>
    <message>
        <source>too different to be shown</source>
        <translation>túl eltérő a megjelenítéshez</translation>
    </message>
    <message>
        <source>too large to be shown</source>
        <translation>túl nagy a megjelenítéshez</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true vagy false</translation>
    </message>
    <message>
        <source>two of the {0} are called so</source>
        <translation>ketten is így hívják ezek közül: {0}</translation>
    </message>
    <message>
        <source>upload_files takes as many names as paths</source>
        <translation>az upload_files ugyanannyi nevet vár, mint útvonalat</translation>
    </message>
    <message>
        <source>uses the network of this machine</source>
        <translation>e gép hálózatát használja</translation>
    </message>
    <message>
        <source>uv does not find it again</source>
        <translation>az uv nem találja újra</translation>
    </message>
    <message>
        <source>uv is missing</source>
        <translation>az uv hiányzik</translation>
    </message>
    <message>
        <source>values of fewer than {0} characters cannot be told from other text in logs</source>
        <translation>a(z) {0} karakternél rövidebb értékek a naplókban nem különböztethetők meg más szövegtől</translation>
    </message>
    <message>
        <source>version {0} can damage a database that two processes write at once</source>
        <translation>a(z) {0} verzió károsíthatja az adatbázist, ha két folyamat ír bele egyszerre</translation>
    </message>
    <message>
        <source>version {0} of HDF5 is not known</source>
        <translation>a HDF5 {0}. verziója ismeretlen</translation>
    </message>
    <message>
        <source>was killed by signal {0}</source>
        <translation>ez a jel állította le: {0}</translation>
    </message>
    <message>
        <source>what came on standard input is not a line of JSON</source>
        <translation>ami a szabványos bemeneten jött, nem JSON-sor</translation>
    </message>
    <message>
        <source>what stands before the server&apos;s name in the URL</source>
        <translation>ami az URL-ben a kiszolgáló neve előtt áll</translation>
    </message>
    <message>
        <source>whether it goes on from the checkpoint or begins anew is up to it: </source>
        <translation>rajta múlik, hogy az ellenőrzőponttól folytatja-e, vagy elölről kezdi: </translation>
    </message>
    <message>
        <source>with it the archive unpacks to more than {0}</source>
        <translation>vele az archívum kibontva több lenne, mint {0}</translation>
    </message>
    <message>
        <source>write a range as in 0.0001 to 0.01</source>
        <translation>írja a tartományt így: 0.0001 to 0.01</translation>
    </message>
    <message>
        <source>write it as in 0.1 to 0.5 in 5</source>
        <translation>írja így: 0.1 to 0.5 in 5</translation>
    </message>
    <message>
        <source>write it as in 16 to 64 by 16</source>
        <translation>írja így: 16 to 64 by 16</translation>
    </message>
    <message>
        <source>{0} (pid {1}, since {2})</source>
        <translation>{0} (pid {1}, {2} óta)</translation>
    </message>
    <message>
        <source>{0} (then restart the computer)</source>
        <translation>{0} (majd indítsa újra a számítógépet)</translation>
    </message>
    <message>
        <source>{0} ({1}) has {2} GPUs</source>
        <translation>{0} ({1}): {2} GPU van benne</translation>
    </message>
    <message>
        <source>{0} --version took longer than {1} seconds</source>
        <translation>A(z) {0} --version tovább tartott {1} másodpercnél</translation>
    </message>
    <message>
        <source>{0} = {1} cannot be told in pip&apos;s words</source>
        <translation>{0} = {1} nem mondható el a pip nyelvén</translation>
    </message>
    <message>
        <source>{0} CPUs</source>
        <translation>{0} CPU</translation>
    </message>
    <message>
        <source>{0} GPUs</source>
        <translation>{0} GPU</translation>
    </message>
    <message>
        <source>{0} What the script saves may be lost.</source>
        <translation>{0} Amit a szkript ment, elveszhet.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} és {1}</translation>
    </message>
    <message>
        <source>{0} and {1} differ only in upper and lower case, which is one for {2}</source>
        <translation>{0} és {1} csak kis- és nagybetűben tér el, ami itt egynek számít: {2}</translation>
    </message>
    <message>
        <source>{0} and {1} have port {2}</source>
        <translation>{0} és {1} portja {2}</translation>
    </message>
    <message>
        <source>{0} answered {1} {2}</source>
        <translation>{0} válasza: {1} {2}</translation>
    </message>
    <message>
        <source>{0} answered {1}{2}</source>
        <translation>{0} válasza: {1}{2}</translation>
    </message>
    <message>
        <source>{0} are asked for, a run has {1} at most</source>
        <translation>{0} van kérve, egy futtatásnak legfeljebb {1} lehet</translation>
    </message>
    <message>
        <source>{0} are needed, {1} are free beside {2}</source>
        <translation>{0} kell, {1} szabad itt: {2}</translation>
    </message>
    <message>
        <source>{0} are to be free, the largest GPU has {1}</source>
        <translation>{0} legyen szabad, a legnagyobb GPU mérete {1}</translation>
    </message>
    <message>
        <source>{0} as {1}</source>
        <translation>{0} mint {1}</translation>
    </message>
    <message>
        <source>{0} asks for version {1}</source>
        <translation>{0} ezt a verziót kéri: {1}</translation>
    </message>
    <message>
        <source>{0} begins like a zip file, but its end is missing</source>
        <translation>{0} zip-fájlként kezdődik, de hiányzik a vége</translation>
    </message>
    <message>
        <source>{0} belonged to a program that logged into it</source>
        <translation>{0} egy bele naplózó programhoz tartozott</translation>
    </message>
    <message>
        <source>{0} belongs to no argument of {1}</source>
        <translation>{0} egyik argumentumához sem tartozik ennek: {1}</translation>
    </message>
    <message>
        <source>{0} belongs to the workspace</source>
        <translation>{0} a munkaterülethez tartozik</translation>
    </message>
    <message>
        <source>{0} bytes of {1} are missing here: it prints too fast</source>
        <translation>itt {0} bájt hiányzik ebből: {1}; túl gyorsan ír</translation>
    </message>
    <message>
        <source>{0} calls submit; as a run it would train nothing itself</source>
        <translation>A(z) {0} a submit függvényt hívja; futtatásként maga semmit sem tanítana</translation>
    </message>
    <message>
        <source>{0} came coded as {1}, though it was asked for as it is</source>
        <translation>{0} ilyen kódolással érkezett: {1}, bár kódolatlanul kértük</translation>
    </message>
    <message>
        <source>{0} came from {1}, and loading a model can run code of its maker</source>
        <translation>{0} innen származik: {1}, és egy modell betöltése a készítője kódját futtathatja</translation>
    </message>
    <message>
        <source>{0} came with sha256 {1}, expected was {2}</source>
        <translation>{0} ezzel az sha256-tal érkezett: {1}, a várt: {2}</translation>
    </message>
    <message>
        <source>{0} can be read with a password only</source>
        <translation>{0} csak jelszóval olvasható</translation>
    </message>
    <message>
        <source>{0} cannot be a secret</source>
        <translation>{0} nem lehet titok</translation>
    </message>
    <message>
        <source>{0} cannot be found</source>
        <translation>{0} nem található</translation>
    </message>
    <message>
        <source>{0} cannot be installed as asked</source>
        <translation>{0} nem telepíthető a kért módon</translation>
    </message>
    <message>
        <source>{0} cannot be made on the cluster</source>
        <translation>{0} nem készíthető el a klaszteren</translation>
    </message>
    <message>
        <source>{0} cannot be reached through ssh</source>
        <translation>{0} nem érhető el ssh-n keresztül</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} nem olvasható</translation>
    </message>
    <message>
        <source>{0} cannot be read as a script</source>
        <translation>{0} nem olvasható szkriptként</translation>
    </message>
    <message>
        <source>{0} cannot be read as an environment</source>
        <translation>{0} nem olvasható környezetként</translation>
    </message>
    <message>
        <source>{0} cannot be run</source>
        <translation>{0} nem futtatható</translation>
    </message>
    <message>
        <source>{0} cannot be stored</source>
        <translation>{0} nem tárolható</translation>
    </message>
    <message>
        <source>{0} cannot be the name of an environment variable</source>
        <translation>{0} nem lehet környezeti változó neve</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked</source>
        <translation>{0} nem bontható ki</translation>
    </message>
    <message>
        <source>{0} cannot be used without</source>
        <translation>{0} nem használható nélküle</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>{0} nem írható</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} nem írható: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be {1}</source>
        <translation>{0} nem lehet ez: {1}</translation>
    </message>
    <message>
        <source>{0} contains {1}</source>
        <translation>{0} ezt tartalmazza: {1}</translation>
    </message>
    <message>
        <source>{0} contradict each other</source>
        <translation>{0} ellentmondanak egymásnak</translation>
    </message>
    <message>
        <source>{0} could not be built</source>
        <translation>{0} felépítése nem sikerült</translation>
    </message>
    <message>
        <source>{0} could not be looked at. Ask for the model without a password.</source>
        <translation>{0} nem volt megvizsgálható. Kérje a modellt jelszó nélkül.</translation>
    </message>
    <message>
        <source>{0} decides itself how many nodes it has: {1} mean nothing there</source>
        <translation>{0} maga dönti el, hány csomópontja van: {1} ott nem jelent semmit</translation>
    </message>
    <message>
        <source>{0} did not come from a run of this workspace.</source>
        <translation>{0} nem e munkaterület egyik futtatásából származik.</translation>
    </message>
    <message>
        <source>{0} did not write {1}</source>
        <translation>{0} nem írta ki ezt: {1}</translation>
    </message>
    <message>
        <source>{0} does not begin like s3://bucket</source>
        <translation>{0} nem úgy kezdődik, mint s3://bucket</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} nem létezik</translation>
    </message>
    <message>
        <source>{0} does not have it</source>
        <translation>{0} nem rendelkezik vele</translation>
    </message>
    <message>
        <source>{0} does not let this user in</source>
        <translation>{0} nem engedi be ezt a felhasználót</translation>
    </message>
    <message>
        <source>{0} does not seem to read any arguments</source>
        <translation>Úgy tűnik, {0} nem olvas argumentumokat</translation>
    </message>
    <message>
        <source>{0} does not tell its free space</source>
        <translation>{0} nem mondja meg a szabad helyét</translation>
    </message>
    <message>
        <source>{0} does not work with Keras 3</source>
        <translation>A {0} nem működik a Keras 3-mal</translation>
    </message>
    <message>
        <source>{0} does nothing inside a run of mldesk</source>
        <translation>{0} egy mldesk-futtatáson belül semmit sem tesz</translation>
    </message>
    <message>
        <source>{0} edges do not bound {1} bins</source>
        <translation>{0} él nem határol {1} sávot</translation>
    </message>
    <message>
        <source>{0} ended by itself</source>
        <translation>{0} magától véget ért</translation>
    </message>
    <message>
        <source>{0} exists</source>
        <translation>{0} létezik</translation>
    </message>
    <message>
        <source>{0} exists again</source>
        <translation>{0} újra létezik</translation>
    </message>
    <message>
        <source>{0} failed first: {1}</source>
        <translation>{0} hibázott elsőként: {1}</translation>
    </message>
    <message>
        <source>{0} failed; the others are ended</source>
        <translation>{0} hibázott; a többi leáll</translation>
    </message>
    <message>
        <source>{0} file</source>
        <translation>{0} fájl</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fájl</translation>
    </message>
    <message>
        <source>{0} files were there already and stay (overwrite=True replaces them)</source>
        <translation>{0} fájl már ott volt, és marad (az overwrite=True felülírja)</translation>
    </message>
    <message>
        <source>{0} fits {1}</source>
        <translation>{0} ezekre illik: {1}</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} ehhez: {1}</translation>
    </message>
    <message>
        <source>{0} free for {1}</source>
        <translation>{0} szabad ehhez: {1}</translation>
    </message>
    <message>
        <source>{0} gave HTML where {1} was expected, often a page to log in or to accept terms</source>
        <translation>{0} HTML-t adott ehelyett: {1}, ez gyakran bejelentkező vagy feltételeket elfogadtató oldal</translation>
    </message>
    <message>
        <source>{0} gave no sign for {1} seconds</source>
        <translation>{0} {1} másodpercig nem jelentkezett</translation>
    </message>
    <message>
        <source>{0} has Python {1}</source>
        <translation>{0}: Python {1} van benne</translation>
    </message>
    <message>
        <source>{0} has a file too many</source>
        <translation>{0}: egy fájllal több van</translation>
    </message>
    <message>
        <source>{0} has changed since</source>
        <translation>{0} azóta megváltozott</translation>
    </message>
    <message>
        <source>{0} has format {1}, this version knows format {2}</source>
        <translation>{0} formátuma {1}, ez a verzió a(z) {2} formátumot ismeri</translation>
    </message>
    <message>
        <source>{0} has its files in the folder of the run that made it</source>
        <translation>{0}: a fájljai az őt létrehozó futtatás mappájában vannak</translation>
    </message>
    <message>
        <source>{0} has left no checkpoint</source>
        <translation>{0} nem hagyott ellenőrzőpontot</translation>
    </message>
    <message>
        <source>{0} has no config.json</source>
        <translation>{0}: nincs benne config.json</translation>
    </message>
    <message>
        <source>{0} has no file of Keras, TensorFlow or ONNX</source>
        <translation>{0} modellnek nincs Keras-, TensorFlow- vagy ONNX-fájlja</translation>
    </message>
    <message>
        <source>{0} has no file that ends in .py</source>
        <translation>{0}: nincs .py végű fájl benne</translation>
    </message>
    <message>
        <source>{0} has no file {1}</source>
        <translation>{0}: nincs benne {1} fájl</translation>
    </message>
    <message>
        <source>{0} has no python3 that starts</source>
        <translation>{0}: nincs benne elinduló python3</translation>
    </message>
    <message>
        <source>{0} has no tables of mldesk</source>
        <translation>{0}: nincsenek benne mldesk-táblák</translation>
    </message>
    <message>
        <source>{0} has no version {1}</source>
        <translation>{0}: nincs {1}. verziója</translation>
    </message>
    <message>
        <source>{0} has no {1}</source>
        <translation>{0}: nincs {1}</translation>
    </message>
    <message>
        <source>{0} has none at {1}</source>
        <translation>{0}: itt nincs egy sem: {1}</translation>
    </message>
    <message>
        <source>{0} has none of that name</source>
        <translation>{0}: ilyen nevű nincs</translation>
    </message>
    <message>
        <source>{0} has none of: {1}</source>
        <translation>{0} egyikkel sem rendelkezik ezek közül: {1}</translation>
    </message>
    <message>
        <source>{0} has not logged {1}</source>
        <translation>{0} nem naplózta ezt: {1}</translation>
    </message>
    <message>
        <source>{0} has port {1}</source>
        <translation>{0} portja {1}</translation>
    </message>
    <message>
        <source>{0} has stayed at {1} for {2} values.</source>
        <translation>{0}: {2} érték óta {1} maradt.</translation>
    </message>
    <message>
        <source>{0} has the name of an archive, but its content is none</source>
        <translation>{0} neve szerint archívum, a tartalma szerint nem az</translation>
    </message>
    <message>
        <source>{0} has to be built first</source>
        <translation>előbb fel kell építeni: {0}</translation>
    </message>
    <message>
        <source>{0} has to be updated before it can be read</source>
        <translation>{0}: olvasás előtt frissíteni kell</translation>
    </message>
    <message>
        <source>{0} has too many parts</source>
        <translation>{0}: túl sok része van</translation>
    </message>
    <message>
        <source>{0} has {1}</source>
        <translation>{0}: {1} van benne</translation>
    </message>
    <message>
        <source>{0} has {1} CPU slots</source>
        <translation>{0}: {1} CPU-hely van</translation>
    </message>
    <message>
        <source>{0} has {1} already</source>
        <translation>{0}: már van {1}</translation>
    </message>
    <message>
        <source>{0} has {1} bytes and had {2}</source>
        <translation>{0} mérete {1} bájt, {2} volt</translation>
    </message>
    <message>
        <source>{0} have none of that name</source>
        <translation>{0}: ilyen nevű nincs</translation>
    </message>
    <message>
        <source>{0} holds bytes that are no text</source>
        <translation>{0} olyan bájtokat tartalmaz, amelyek nem alkotnak szöveget</translation>
    </message>
    <message>
        <source>{0} holds files that are on their way</source>
        <translation>{0}: úton lévő fájlokat tartalmaz</translation>
    </message>
    <message>
        <source>{0} holds more than {1} or {2} files: {3}</source>
        <translation>{0} több mint {1}, vagy {2} fájl: {3}</translation>
    </message>
    <message>
        <source>{0} holds no file</source>
        <translation>{0} nem tartalmaz fájlt</translation>
    </message>
    <message>
        <source>{0} holds one</source>
        <translation>{0} tartalmaz egyet</translation>
    </message>
    <message>
        <source>{0} holds other files</source>
        <translation>{0} más fájlokat tartalmaz</translation>
    </message>
    <message>
        <source>{0} holds {1}</source>
        <translation>{0} ezt tartalmazza: {1}</translation>
    </message>
    <message>
        <source>{0} imports it, {1} does not name it</source>
        <translation>{0} importálja, {1} nem nevezi meg</translation>
    </message>
    <message>
        <source>{0} imports {1}</source>
        <translation>{0} ezt importálja: {1}</translation>
    </message>
    <message>
        <source>{0} in the URL</source>
        <translation>{0} az URL-ben</translation>
    </message>
    <message>
        <source>{0} in the column {1} cannot be read as {2}</source>
        <translation>{0} a(z) {1} oszlopban nem olvasható így: {2}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} itt: {1}</translation>
    </message>
    <message>
        <source>{0} in {1} cannot be written in Unicode</source>
        <translation>{0} (itt: {1}) nem írható le Unicode-ban</translation>
    </message>
    <message>
        <source>{0} is &apos;null&apos; or &apos;fail&apos;, not {1}</source>
        <translation>A(z) {0} értéke &apos;null&apos; vagy &apos;fail&apos;, nem {1}</translation>
    </message>
    <message>
        <source>{0} is a file</source>
        <translation>{0} egy fájl</translation>
    </message>
    <message>
        <source>{0} is a file, a download, or one of several sources</source>
        <translation>{0} egy fájl, egy letöltés vagy több forrás egyike</translation>
    </message>
    <message>
        <source>{0} is a folder</source>
        <translation>{0} egy mappa</translation>
    </message>
    <message>
        <source>{0} is a folder or a device</source>
        <translation>{0} mappa vagy eszköz</translation>
    </message>
    <message>
        <source>{0} is a folder or a link now</source>
        <translation>{0} már mappa vagy hivatkozás</translation>
    </message>
    <message>
        <source>{0} is a link</source>
        <translation>{0} egy hivatkozás</translation>
    </message>
    <message>
        <source>{0} is a link, is gone, or lies outside the model&apos;s folder. Verify the model&apos;s files.</source>
        <translation>{0} hivatkozás, eltűnt, vagy a modell mappáján kívül van. Ellenőrizze a modell fájljait.</translation>
    </message>
    <message>
        <source>{0} is a number, or contains a space or @</source>
        <translation>{0} szám, vagy szóközt vagy @ jelet tartalmaz</translation>
    </message>
    <message>
        <source>{0} is a relative path</source>
        <translation>{0} relatív útvonal</translation>
    </message>
    <message>
        <source>{0} is a variable and a secret</source>
        <translation>{0} változó és titok is</translation>
    </message>
    <message>
        <source>{0} is a {1}</source>
        <translation>{0} típusa {1}</translation>
    </message>
    <message>
        <source>{0} is about {1}</source>
        <translation>{0} erről szól: {1}</translation>
    </message>
    <message>
        <source>{0} is absolute or goes up</source>
        <translation>{0} abszolút, vagy felfelé vezet</translation>
    </message>
    <message>
        <source>{0} is absolute, names a drive, or goes up</source>
        <translation>{0} abszolút, meghajtót nevez meg, vagy felfelé vezet</translation>
    </message>
    <message>
        <source>{0} is ambiguous</source>
        <translation>{0} nem egyértelmű</translation>
    </message>
    <message>
        <source>{0} is asked for in versions that cannot both be</source>
        <translation>{0} egymást kizáró verziókban szerepel</translation>
    </message>
    <message>
        <source>{0} is being built</source>
        <translation>{0} felépítése folyamatban van</translation>
    </message>
    <message>
        <source>{0} is being compiled</source>
        <translation>{0} fordítása folyamatban van</translation>
    </message>
    <message>
        <source>{0} is being written to</source>
        <translation>{0} éppen íródik</translation>
    </message>
    <message>
        <source>{0} is compressed and too large to unpack</source>
        <translation>{0} tömörített, és túl nagy a kibontáshoz</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} sérült</translation>
    </message>
    <message>
        <source>{0} is damaged or not what it claims to be</source>
        <translation>{0} sérült, vagy nem az, aminek mondja magát</translation>
    </message>
    <message>
        <source>{0} is encrypted or garbled</source>
        <translation>{0} titkosított vagy hibás tartalmú</translation>
    </message>
    <message>
        <source>{0} is ended: the others are done</source>
        <translation>{0} leáll: a többi végzett</translation>
    </message>
    <message>
        <source>{0} is garbled</source>
        <translation>{0} hibás tartalmú</translation>
    </message>
    <message>
        <source>{0} is given {1}</source>
        <translation>{0} értéke: {1}</translation>
    </message>
    <message>
        <source>{0} is gone</source>
        <translation>{0} már nincs meg</translation>
    </message>
    <message>
        <source>{0} is in the datastore but can be no file in a folder of this system</source>
        <translation>{0} az adattárban van, de e rendszer mappáiban nem lehet ilyen fájl</translation>
    </message>
    <message>
        <source>{0} is in the source folder</source>
        <translation>{0} a forrásmappában van</translation>
    </message>
    <message>
        <source>{0} is installed as a copy: changes to it need another build</source>
        <translation>{0} másolatként települ: a módosításaihoz újabb felépítés kell</translation>
    </message>
    <message>
        <source>{0} is larger than 16 MB</source>
        <translation>{0} nagyobb, mint 16 MB</translation>
    </message>
    <message>
        <source>{0} is larger than {1}</source>
        <translation>{0} nagyobb, mint {1}</translation>
    </message>
    <message>
        <source>{0} is left out: it has no meaning here</source>
        <translation>{0} kimarad: itt nincs jelentése</translation>
    </message>
    <message>
        <source>{0} is less than 0</source>
        <translation>{0} kevesebb, mint 0</translation>
    </message>
    <message>
        <source>{0} is less than 1</source>
        <translation>{0} kevesebb, mint 1</translation>
    </message>
    <message>
        <source>{0} is less than {1}</source>
        <translation>{0} kevesebb, mint {1}</translation>
    </message>
    <message>
        <source>{0} is made for {1} or damaged, and the Docker engine runs {2}</source>
        <translation>{0} erre készült: {1}, vagy sérült, a Docker-motor pedig ezen fut: {2}</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} hiányzik</translation>
    </message>
    <message>
        <source>{0} is more than max_nodes, {1}</source>
        <translation>{0} több, mint a max_nodes értéke, {1}</translation>
    </message>
    <message>
        <source>{0} is more than {1}</source>
        <translation>{0} több, mint {1}</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder</source>
        <translation>{0} se nem fájl, se nem mappa</translation>
    </message>
    <message>
        <source>{0} is neither a zip nor a tar file</source>
        <translation>{0} se nem zip-, se nem tar-fájl</translation>
    </message>
    <message>
        <source>{0} is neither a zip nor a tar file and is kept as it is.</source>
        <translation>{0} se nem zip-, se nem tar-fájl, és úgy marad, ahogy van.</translation>
    </message>
    <message>
        <source>{0} is neither its own, nor its parent, nor one of its children</source>
        <translation>{0} se nem a sajátja, se nem a szülője vagy alfuttatása</translation>
    </message>
    <message>
        <source>{0} is no Docker target and no cluster</source>
        <translation>{0} se nem Docker-cél, se nem fürt</translation>
    </message>
    <message>
        <source>{0} is no JSON object</source>
        <translation>{0} nem JSON-objektum</translation>
    </message>
    <message>
        <source>{0} is no TOML</source>
        <translation>{0} nem TOML</translation>
    </message>
    <message>
        <source>{0} is no address (https://...)</source>
        <translation>{0} nem cím (https://...)</translation>
    </message>
    <message>
        <source>{0} is no edit of a {1}</source>
        <translation>{0} nem módosítás ({1})</translation>
    </message>
    <message>
        <source>{0} is no environment of conda&apos;s</source>
        <translation>{0} nem conda-környezet</translation>
    </message>
    <message>
        <source>{0} is no file or folder</source>
        <translation>{0} se nem fájl, se nem mappa</translation>
    </message>
    <message>
        <source>{0} is no folder</source>
        <translation>{0} nem mappa</translation>
    </message>
    <message>
        <source>{0} is no instruction</source>
        <translation>{0} nem utasítás</translation>
    </message>
    <message>
        <source>{0} is no list of packages</source>
        <translation>{0} nem csomaglista</translation>
    </message>
    <message>
        <source>{0} is no longer there</source>
        <translation>{0} már nincs ott</translation>
    </message>
    <message>
        <source>{0} is no model, run or dataset</source>
        <translation>{0} se nem modell, se nem futtatás, se nem adathalmaz</translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <translation>{0} nem szám</translation>
    </message>
    <message>
        <source>{0} is no ordinary file in {1}</source>
        <translation>{0} nem közönséges fájl itt: {1}</translation>
    </message>
    <message>
        <source>{0} is no package</source>
        <translation>{0} nem csomag</translation>
    </message>
    <message>
        <source>{0} is no setting of a folder</source>
        <translation>{0} nem mappabeállítás</translation>
    </message>
    <message>
        <source>{0} is no sha256</source>
        <translation>{0} nem sha256</translation>
    </message>
    <message>
        <source>{0} is no specification of an environment</source>
        <translation>{0} nem környezetleírás</translation>
    </message>
    <message>
        <source>{0} is no virtual environment</source>
        <translation>{0} nem virtuális környezet</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} nincs ezek között: {1}</translation>
    </message>
    <message>
        <source>{0} is none that mldesk has built</source>
        <translation>{0} nem az mldesk felépítése</translation>
    </message>
    <message>
        <source>{0} is none that mldesk has compiled</source>
        <translation>{0} nem olyan, amelyet az mldesk fordított</translation>
    </message>
    <message>
        <source>{0} is not a child of this run</source>
        <translation>{0} nem ennek a futtatásnak az alfuttatása</translation>
    </message>
    <message>
        <source>{0} is not a folder</source>
        <translation>{0} nem mappa</translation>
    </message>
    <message>
        <source>{0} is not among its outputs</source>
        <translation>{0} nincs a kimenetei között</translation>
    </message>
    <message>
        <source>{0} is not an argument of {1}</source>
        <translation>{0} nem argumentuma ennek: {1}</translation>
    </message>
    <message>
        <source>{0} is not executable for this user</source>
        <translation>{0} e felhasználó számára nem futtatható</translation>
    </message>
    <message>
        <source>{0} is not from 0 to {1} days</source>
        <translation>{0} nincs 0 és {1} nap között</translation>
    </message>
    <message>
        <source>{0} is not in it</source>
        <translation>nincs benne: {0}</translation>
    </message>
    <message>
        <source>{0} is not in {1}</source>
        <translation>{0} nincs ebben: {1}</translation>
    </message>
    <message>
        <source>{0} is not inside it</source>
        <translation>{0} nincs benne</translation>
    </message>
    <message>
        <source>{0} is not inside its work folder</source>
        <translation>{0} nincs a munkamappájában</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>{0} nincs telepítve</translation>
    </message>
    <message>
        <source>{0} is not one of 3.11 to 3.13</source>
        <translation>{0} nem 3.11 és 3.13 közötti</translation>
    </message>
    <message>
        <source>{0} is not one of {1}</source>
        <translation>{0} nincs ezek között: {1}</translation>
    </message>
    <message>
        <source>{0} is not one of: {1}</source>
        <translation>{0} nincs ezek között: {1}</translation>
    </message>
    <message>
        <source>{0} is not registered as {1}</source>
        <translation>{0} nem így van regisztrálva: {1}</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} nincs meg</translation>
    </message>
    <message>
        <source>{0} is not there, {1} is</source>
        <translation>hiányzik: {0}, megvan: {1}</translation>
    </message>
    <message>
        <source>{0} is not understood</source>
        <translation>{0} nem értelmezhető</translation>
    </message>
    <message>
        <source>{0} is not what was registered</source>
        <translation>{0} nem az, amit regisztráltak</translation>
    </message>
    <message>
        <source>{0} is not where the archive says</source>
        <translation>{0} nem ott van, ahol az archívum mondja</translation>
    </message>
    <message>
        <source>{0} is not where the list of members says</source>
        <translation>{0} nem ott van, ahol a tagok listája mondja</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} nem {1}</translation>
    </message>
    <message>
        <source>{0} is of another version of mldesk</source>
        <translation>{0} az mldesk másik verziójából való</translation>
    </message>
    <message>
        <source>{0} is on another machine</source>
        <translation>{0} egy másik gépen van</translation>
    </message>
    <message>
        <source>{0} is on node {1}; the nodes are 0 to {2}</source>
        <translation>{0} a(z) {1}. csomóponton van; a csomópontok 0 és {2} közöttiek</translation>
    </message>
    <message>
        <source>{0} is one</source>
        <translation>{0} egy minta</translation>
    </message>
    <message>
        <source>{0} is packed in another way than usual, but holds exactly what it should.</source>
        <translation>{0} a szokásostól eltérően van becsomagolva, de pontosan azt tartalmazza, amit kell.</translation>
    </message>
    <message>
        <source>{0} is packed with method {1}</source>
        <translation>{0} a(z) {1} módszerrel van becsomagolva</translation>
    </message>
    <message>
        <source>{0} is shorter than it should be</source>
        <translation>{0} rövidebb, mint kellene</translation>
    </message>
    <message>
        <source>{0} is the default</source>
        <translation>{0} az alapértelmezett</translation>
    </message>
    <message>
        <source>{0} is the name of a device on Windows</source>
        <translation>{0} Windowson egy eszköz neve</translation>
    </message>
    <message>
        <source>{0} is there already</source>
        <translation>{0} már létezik</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} kétszer szerepel</translation>
    </message>
    <message>
        <source>{0} is to be at {1}, and the nodes of this compute target have their own names</source>
        <translation>{0} itt lenne: {1}, de e számítási cél csomópontjainak saját nevük van</translation>
    </message>
    <message>
        <source>{0} is to be at {1}, and this machine does not have that address</source>
        <translation>{0} itt lenne: {1}, de ennek a gépnek nincs ilyen címe</translation>
    </message>
    <message>
        <source>{0} is to use GPU {1}, and the run asks for {2}</source>
        <translation>{0} a(z) {1}. GPU-t használná, a futtatás pedig ennyit kér: {2}</translation>
    </message>
    <message>
        <source>{0} is too large</source>
        <translation>{0} túl nagy</translation>
    </message>
    <message>
        <source>{0} is too long for a secret</source>
        <translation>{0} túl hosszú titoknak</translation>
    </message>
    <message>
        <source>{0} is too short for a secret</source>
        <translation>{0} túl rövid titoknak</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} is {1} % above its lowest value ({2})</source>
        <translation>{0}: {1}%-kal a legkisebb értéke ({2}) fölött van</translation>
    </message>
    <message>
        <source>{0} is {1} already</source>
        <translation>{0} állapota már: {1}</translation>
    </message>
    <message>
        <source>{0} is {1} and may still write to its outputs</source>
        <translation>{0} állapota: {1}, és még írhat a kimeneteibe</translation>
    </message>
    <message>
        <source>{0} is {1}: it ends when its script does</source>
        <translation>{0} állapota {1}: a szkriptjével együtt ér véget</translation>
    </message>
    <message>
        <source>{0} knows {1}, this version does not</source>
        <translation>{0} ismeri ezt: {1}, ez a verzió nem</translation>
    </message>
    <message>
        <source>{0} lacks a value</source>
        <translation>{0}: hiányzik egy érték</translation>
    </message>
    <message>
        <source>{0} leads out of the run&apos;s folder</source>
        <translation>{0} kivezet a futtatás mappájából</translation>
    </message>
    <message>
        <source>{0} leads through more than {1} others without an end</source>
        <translation>{0} több mint {1} másikon át vezet, vég nélkül</translation>
    </message>
    <message>
        <source>{0} leads to {1}: {2}</source>
        <translation>{0} ide vezet: {1}: {2}</translation>
    </message>
    <message>
        <source>{0} looks like one</source>
        <translation>{0} annak látszik</translation>
    </message>
    <message>
        <source>{0} may not be read or written</source>
        <translation>{0} nem olvasható vagy nem írható</translation>
    </message>
    <message>
        <source>{0} memory</source>
        <translation>{0} memória</translation>
    </message>
    <message>
        <source>{0} must be a whole number</source>
        <translation>{0} egész szám legyen</translation>
    </message>
    <message>
        <source>{0} must be true or false</source>
        <translation>{0} értéke true vagy false legyen</translation>
    </message>
    <message>
        <source>{0} must be {1}</source>
        <translation>{0} értéke ez legyen: {1}</translation>
    </message>
    <message>
        <source>{0} names alternatives, which pip does not know</source>
        <translation>{0} alternatívákat nevez meg, amelyeket a pip nem ismer</translation>
    </message>
    <message>
        <source>{0} names no object</source>
        <translation>{0} nem nevez meg objektumot</translation>
    </message>
    <message>
        <source>{0} names no version</source>
        <translation>{0} nem ad meg verziót</translation>
    </message>
    <message>
        <source>{0} names {1}, which the table has not: its columns are {2}</source>
        <translation>A(z) {0} olyan oszlopot nevez meg, amely a táblában nincs: {1}; oszlopai: {2}</translation>
    </message>
    <message>
        <source>{0} needs conda</source>
        <translation>{0}: conda kell hozzá</translation>
    </message>
    <message>
        <source>{0} needs files beside the Dockerfile</source>
        <translation>{0}: a Dockerfile melletti fájlok kellenek hozzá</translation>
    </message>
    <message>
        <source>{0} needs it</source>
        <translation>{0}: szükség van rá</translation>
    </message>
    <message>
        <source>{0} needs it to convert to {1}</source>
        <translation>{0}: ez kell az átalakításhoz erre: {1}</translation>
    </message>
    <message>
        <source>{0} needs it: {1}</source>
        <translation>{0}: szükség van rá: {1}</translation>
    </message>
    <message>
        <source>{0} needs {1}</source>
        <translation>{0}: {1} kell hozzá</translation>
    </message>
    <message>
        <source>{0} needs {1} values</source>
        <translation>{0}: {1} érték kell</translation>
    </message>
    <message>
        <source>{0} not looked at</source>
        <translation>{0} nem lett megvizsgálva</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} of {1} files do not fit the partition format {2}, such as /{3}: its columns are empty there</source>
        <translation>{1} fájlból {0} nem illik a(z) {2} partíciós formátumhoz, például /{3}: ott az oszlopai üresek</translation>
    </message>
    <message>
        <source>{0} of {1} is empty</source>
        <translation>{1}: üres ez: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} is not there</source>
        <translation>{1}: nincs meg ez: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} nodes</source>
        <translation>{0} / {1} csomópont</translation>
    </message>
    <message>
        <source>{0} of {1} runs were started</source>
        <translation>{1} futtatásból {0} indult el</translation>
    </message>
    <message>
        <source>{0} of {1} {2}s</source>
        <translation>{0} / {1} {2}</translation>
    </message>
    <message>
        <source>{0} on each node are asked for</source>
        <translation>csomópontonként {0} van kérve</translation>
    </message>
    <message>
        <source>{0} on request</source>
        <translation>{0}, kérésre</translation>
    </message>
    <message>
        <source>{0} on {1}: {2}</source>
        <translation>{0} ezen: {1}: {2}</translation>
    </message>
    <message>
        <source>{0} or a part of it is a file</source>
        <translation>{0} vagy annak egy része fájl</translation>
    </message>
    <message>
        <source>{0} paths are given for {1} files</source>
        <translation>{1} fájlhoz {0} útvonal van megadva</translation>
    </message>
    <message>
        <source>{0} processes</source>
        <translation>{0} folyamat</translation>
    </message>
    <message>
        <source>{0} processes are asked for on {1} nodes</source>
        <translation>{0} folyamat van kérve {1} csomóponton</translation>
    </message>
    <message>
        <source>{0} runs in it</source>
        <translation>{0} ebben fut</translation>
    </message>
    <message>
        <source>{0} says nothing</source>
        <translation>{0} semmit sem mond</translation>
    </message>
    <message>
        <source>{0} says {1}</source>
        <translation>{0} ezt mondja: {1}</translation>
    </message>
    <message>
        <source>{0} shared memory</source>
        <translation>{0} megosztott memória</translation>
    </message>
    <message>
        <source>{0} should lie beside it. Without them it cannot be loaded: get the complete model.</source>
        <translation>Ennek mellette kellene lennie: {0}. Nélküle nem tölthető be: szerezze be a teljes modellt.</translation>
    </message>
    <message>
        <source>{0} stands before FROM</source>
        <translation>{0} a FROM előtt áll</translation>
    </message>
    <message>
        <source>{0} stands for none</source>
        <translation>{0} egyet sem jelöl</translation>
    </message>
    <message>
        <source>{0} stands for the value of an environment variable, which would be stored</source>
        <translation>{0} egy környezeti változó értékét jelöli, amely eltárolódna</translation>
    </message>
    <message>
        <source>{0} system libraries</source>
        <translation>{0} rendszerkönyvtár</translation>
    </message>
    <message>
        <source>{0} takes it</source>
        <translation>{0} használja</translation>
    </message>
    <message>
        <source>{0} takes no more runs</source>
        <translation>{0} nem fogad több futtatást</translation>
    </message>
    <message>
        <source>{0} takes no value</source>
        <translation>{0} nem vár értéket</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>{0} tried</source>
        <translation>{0} kipróbálása</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>{0} érték</translation>
    </message>
    <message>
        <source>{0} was added</source>
        <translation>{0} hozzá lett adva</translation>
    </message>
    <message>
        <source>{0} was added, a link</source>
        <translation>{0} hozzá lett adva, hivatkozás</translation>
    </message>
    <message>
        <source>{0} was changed</source>
        <translation>{0} megváltozott</translation>
    </message>
    <message>
        <source>{0} was given</source>
        <translation>ez lett megadva: {0}</translation>
    </message>
    <message>
        <source>{0} was killed, or broke down, before it could say how the run ended.</source>
        <translation>{0} leállt vagy összeomlott, mielőtt megmondhatta volna, hogyan ért véget a futtatás.</translation>
    </message>
    <message>
        <source>{0} was left out</source>
        <translation>{0} kimaradt</translation>
    </message>
    <message>
        <source>{0} was not looked at completely</source>
        <translation>{0} nem lett teljesen megvizsgálva</translation>
    </message>
    <message>
        <source>{0} was not registered</source>
        <translation>{0} nem volt regisztrálva</translation>
    </message>
    <message>
        <source>{0} was not removed</source>
        <translation>{0} nem lett eltávolítva</translation>
    </message>
    <message>
        <source>{0} was registered by reference: its files are those in {1}</source>
        <translation>{0} hivatkozással lett regisztrálva: a fájljai itt vannak: {1}</translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation>{0} el lett távolítva</translation>
    </message>
    <message>
        <source>{0} was removed or renamed</source>
        <translation>{0} el lett távolítva vagy át lett nevezve</translation>
    </message>
    <message>
        <source>{0} was restarted or lost power while the run was active.</source>
        <translation>{0} újraindult vagy áramot vesztett, miközben a futtatás aktív volt.</translation>
    </message>
    <message>
        <source>{0} was still {1} after {2} s</source>
        <translation>{0} állapota {2} s után is: {1}</translation>
    </message>
    <message>
        <source>{0} was written to after it was registered</source>
        <translation>{0}: a regisztrálás után írtak bele</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0}, összesen {1}</translation>
    </message>
    <message>
        <source>{0} would be lost</source>
        <translation>{0} elveszne</translation>
    </message>
    <message>
        <source>{0} would fill {1} of memory or disk. Do not load or unpack it.</source>
        <translation>{0}: {1} memóriát vagy lemezt töltene meg. Ne töltse be, és ne bontsa ki.</translation>
    </message>
    <message>
        <source>{0} {1} means true</source>
        <translation>{0} {1} jelentése true</translation>
    </message>
    <message>
        <source>{0} {1} since step {2}. Nothing more will be learned unless it recovers.</source>
        <translation>{0} {1} a(z) {2}. lépés óta. Ha nem áll helyre, már semmit sem tanul.</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, {1}. sor</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, {1}. sor: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}; {3} has Keras 3</source>
        <translation>{0}, {1}. sor: {2}; {3}: Keras 3</translation>
    </message>
    <message>
        <source>{0}, or name a package of pip&apos;s in its place in the list `pip:`.</source>
        <translation>{0}, vagy adjon meg helyette egy pip-csomagot a `pip:` listában.</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, is not in the table: by its name it is taken for {2} CPUs and {3}</source>
        <translation>{0}, a(z) {1} mérete, nincs a táblázatban: a neve alapján {2} CPU-nak és {3} számít</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, means {2}</source>
        <translation>{0}, {1} mérete, ennyit jelent: {2}</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, means {2}; on a cluster a run has the GPUs that it asks for itself</source>
        <translation>{0}, a(z) {1} mérete, ennyit jelent: {2}; fürtön egy futásnak azok a GPU-i vannak, amelyeket maga kér</translation>
    </message>
    <message>
        <source>{0}, which this Python lacks: add it to the packages of the environment</source>
        <translation>{0}, ami hiányzik ebből a Pythonból: adja hozzá a környezet csomagjaihoz</translation>
    </message>
    <message>
        <source>{0}, while the training loss falls.</source>
        <translation>{0}, miközben a tanítási veszteség csökken.</translation>
    </message>
    <message>
        <source>{0}. Keras puts no such files into a model. A layer in it could load and run them. Load it only if you trust where it comes from.</source>
        <translation>{0}. A Keras nem tesz ilyen fájlokat modellbe. Egy benne lévő réteg betöltheti és futtathatja őket. Csak akkor töltse be, ha megbízik a forrásában.</translation>
    </message>
    <message>
        <source>{0}. Keras writes none, so another program made or changed this file.</source>
        <translation>{0}. A Keras nem ír ilyet, tehát másik program készítette vagy módosította ezt a fájlt.</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer into the model, which is a way to steal them. An honest model has its weights beside it: do not load it.</source>
        <translation>{0}. A betöltése az Ön számítógépének ezeket a fájljait a modellbe olvasná, így el lehet lopni őket. Egy tisztességes modell súlyai mellette vannak: ne töltse be.</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer into the model, which is a way to steal them. An honest model has no such links: do not load it.</source>
        <translation>{0}. A betöltése az Ön számítógépének ezeket a fájljait a modellbe olvasná, így el lehet lopni őket. Egy tisztességes modellben nincs ilyen hivatkozás: ne töltse be.</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer. An honest model has its files beside it: do not load it.</source>
        <translation>{0}. A betöltése az Ön számítógépének ezeket a fájljait olvasná. Egy tisztességes modell fájljai mellette vannak: ne töltse be.</translation>
    </message>
    <message>
        <source>{0}. Loading the model imports that code and runs it. If it is your own, have it at hand when you load the model; if you do not know it, find out what it is first.</source>
        <translation>{0}. A modell betöltése importálja és futtatja ezt a kódot. Ha az Öné, legyen kéznél a modell betöltésekor; ha nem ismeri, előbb derítse ki, mi az.</translation>
    </message>
    <message>
        <source>{0}. Nothing runs them by itself, but a model may import them when it is loaded. Read them before you use it.</source>
        <translation>{0}. Maguktól nem futnak, de a modell betöltéskor importálhatja őket. Olvassa el őket, mielőtt használja.</translation>
    </message>
    <message>
        <source>{0}. To use the model a library with them must be installed, which runs with all your rights. Install it only from a source that you trust.</source>
        <translation>{0}. A modell használatához az ezeket tartalmazó könyvtárat telepíteni kell, és az az Ön összes jogával fut. Csak megbízható forrásból telepítse.</translation>
    </message>
    <message>
        <source>{0}.{1} does nothing inside a run of mldesk</source>
        <translation>{0}.{1} egy mldesk-futtatáson belül semmit sem tesz</translation>
    </message>
    <message>
        <source>{0}/{1} is another one now</source>
        <translation>{0}/{1} már másik</translation>
    </message>
    <message>
        <source>{0}: different programs would read different ones, which is a way to hide something. Do not load it unless you know why.</source>
        <translation>{0}: különböző programok mást-mást olvasnának, így el lehet rejteni valamit. Ne töltse be, ha nem tudja az okát.</translation>
    </message>
    <message>
        <source>{0}: image {1}</source>
        <translation>{0}: {1} rendszerkép</translation>
    </message>
    <message>
        <source>{0}: links were not followed and their content was not looked at. Loading the model could read or change files elsewhere on this computer. Replace them by the files that are meant.</source>
        <translation>{0}: a hivatkozásokat nem követtük, a tartalmukat nem vizsgáltuk. A modell betöltése máshol lévő fájlokat olvashat vagy módosíthat ezen a számítógépen. Cserélje le őket azokra a fájlokra, amelyekre mutatnak.</translation>
    </message>
    <message>
        <source>{0}: loading it runs Python code that its author wrote. Keras&apos; safe mode does not reliably prevent that. Load it only if you trust where it comes from.</source>
        <translation>{0}: a betöltése a szerzője által írt Python-kódot futtat. A Keras biztonságos módja ezt nem akadályozza meg megbízhatóan. Csak akkor töltse be, ha megbízik a forrásában.</translation>
    </message>
    <message>
        <source>{0}: such a layer keeps functions or pickled objects of another framework, and loading it runs them. Load it only if you trust where it comes from.</source>
        <translation>{0}: az ilyen réteg másik keretrendszer függvényeit vagy pickle-objektumait őrzi, és a betöltése futtatja azokat. Csak akkor töltse be, ha megbízik a forrásában.</translation>
    </message>
    <message>
        <source>{0}: the file has {1}, these arrays would fill {2} of memory. Loading it can bring this computer to a halt.</source>
        <translation>{0}: a fájl mérete {1}, ezek a tömbök {2} memóriát töltenének meg. A betöltése megállíthatja ezt a számítógépet.</translation>
    </message>
    <message>
        <source>{0}: the parts do not make the expected file; it is fetched anew.</source>
        <translation>{0}: a részek nem a várt fájlt adják ki; újra letöltjük.</translation>
    </message>
    <message>
        <source>{0}: the server does not tell the length; it cannot be checked.</source>
        <translation>{0}: a kiszolgáló nem mondja meg a hosszt; nem ellenőrizhető.</translation>
    </message>
    <message>
        <source>{0}: the server has another file now or cannot go on; it is fetched anew.</source>
        <translation>{0}: a kiszolgálón már más fájl van, vagy nem tudja folytatni; újra letöltjük.</translation>
    </message>
    <message>
        <source>{0}: this layer runs the TensorFlow program of another SavedModel, which may read and write files, and Keras&apos; safe mode does not reliably prevent that. Load it only if you trust both models.</source>
        <translation>{0}: ez a réteg egy másik SavedModel TensorFlow-programját futtatja, amely fájlokat olvashat és írhat, és a Keras biztonságos módja ezt nem akadályozza meg megbízhatóan. Csak akkor töltse be, ha mindkét modellben megbízik.</translation>
    </message>
    <message>
        <source>{0}: {1} is not used: it means nothing here</source>
        <translation>{0}: a(z) {1} nem használatos: itt nincs jelentése</translation>
    </message>
    <message>
        <source>{0}: {1}. Trying again in {2} s ({3} of {4}).</source>
        <translation>{0}: {1}. Új kísérlet {2} s múlva ({3}/{4}).</translation>
    </message>
    <message>
        <source>{0}: {1}. Trying the mirror {2}.</source>
        <translation>{0}: {1}. Próbálkozás ezzel a tükörrel: {2}.</translation>
    </message>
    <message>
        <source>{0}; TensorFlow lacks CUDA and would not use it</source>
        <translation>{0}; a TensorFlow-ból hiányzik a CUDA, ezért nem használná</translation>
    </message>
    <message>
        <source>{0}; this machine has no GPU for it</source>
        <translation>{0}; ezen a gépen nincs hozzá GPU</translation>
    </message>
    <message>
        <source>{0}; this machine has {1} for it</source>
        <translation>{0}; ezen a gépen hozzá ennyi van: {1}</translation>
    </message>
    <message>
        <source>{0}{1} does not exist</source>
        <translation>{0}{1} nem létezik</translation>
    </message>
    <message>
        <source>{0}{1} does not run on Python {2}</source>
        <translation>{0}{1} nem fut ezen: Python {2}</translation>
    </message>
    <message>
        <source>{0}{1} is no answer of Ray&apos;s: {2}</source>
        <translation>{0}{1} nem a Ray válasza: {2}</translation>
    </message>
    <message>
        <source>{0}{1} is not made for this system</source>
        <translation>{0}{1} nem ehhez a rendszerhez készült</translation>
    </message>
    <message>
        <source>~ looks into texts, and this is a number</source>
        <translation>a ~ szövegekben keres, ez pedig szám</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation>„{0}” se nem igen, se nem nem</translation>
    </message>
    <message>
        <source>“{0}” is no duration: write 90 (seconds), 10m or 1h30m</source>
        <translation>„{0}” nem időtartam: írja így: 90 (másodperc), 10m vagy 1h30m</translation>
    </message>
    <message>
        <source>“{0}” is no moment: write 2026-11-21, or &quot;2026-11-21 14:05&quot;</source>
        <translation>„{0}” nem időpont: írja így: 2026-11-21, vagy &quot;2026-11-21 14:05&quot;</translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <translation>„{0}” nem szám</translation>
    </message>
    <message>
        <source>“{0}” is not a count of values</source>
        <translation>„{0}” nem értékek száma</translation>
    </message>
    <message>
        <source>“{0}” is not a finite number</source>
        <translation>„{0}” nem véges szám</translation>
    </message>
    <message>
        <source>“{0}” is not a number</source>
        <translation>„{0}” nem szám</translation>
    </message>
    <message>
        <source>“{0}” is not expected here</source>
        <translation>„{0}” itt nem várt</translation>
    </message>
    <message>
        <source>“{0}” is not understood</source>
        <translation>„{0}” nem értelmezhető</translation>
    </message>
</context>
<context>
    <name>describe</name>
    <message>
        <source>best {best} at {unit} {step}</source>
        <translation>legjobb {best} ({step}. {unit})</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epocha</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>csökken</translation>
    </message>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation>{lowest} és {highest} között</translation>
    </message>
    <message>
        <source>level</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>emelkedik</translation>
    </message>
    <message>
        <source>run</source>
        <translation>futtatás</translation>
    </message>
    <message>
        <source>step</source>
        <translation>lépés</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>túl rövid a trendhez</translation>
    </message>
    <message>
        <source>{count} NaN</source>
        <translation>{count} NaN</translation>
    </message>
    <message>
        <source>{count} infinite</source>
        <translation>{count} végtelen</translation>
    </message>
    <message>
        <source>{label}: no points yet</source>
        <translation>{label}: még nincsenek pontok</translation>
    </message>
    <message>
        <source>{label}: {count} points, last {last}</source>
        <translation>{label}: {count} pont, utolsó {last}</translation>
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
        <translation>Lemez</translation>
    </message>
    <message>
        <source>Disk, read</source>
        <translation>Lemez, olvasás</translation>
    </message>
    <message>
        <source>Disk, written</source>
        <translation>Lemez, írás</translation>
    </message>
    <message>
        <source>GPU {number}</source>
        <translation>GPU {number}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Hálózat</translation>
    </message>
    <message>
        <source>every batch</source>
        <translation>minden köteg</translation>
    </message>
    <message>
        <source>load, of all programs</source>
        <translation>terhelés, minden program</translation>
    </message>
    <message>
        <source>logged as {name}</source>
        <translation>naplózva mint {name}</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>of each process</source>
        <translation>folyamatonként</translation>
    </message>
    <message>
        <source>of the run&apos;s processes</source>
        <translation>a futtatás folyamatai</translation>
    </message>
    <message>
        <source>of the run, 100 % is one core</source>
        <translation>a futtatásé, 100% egy mag</translation>
    </message>
    <message>
        <source>of the run, a second</source>
        <translation>a futtatásé, másodpercenként</translation>
    </message>
    <message>
        <source>of the whole machine, a second</source>
        <translation>az egész gépé, másodpercenként</translation>
    </message>
    <message>
        <source>train and validation</source>
        <translation>tanítás és validáció</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validáció</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>epochs</source>
        <translation>epocha</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>futtatás</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>lépés</translation>
    </message>
</context>
<context>
    <name>metric_titles</name>
    <message>
        <source>Accuracy</source>
        <translation>Pontosság</translation>
    </message>
    <message>
        <source>Binary accuracy</source>
        <translation>Bináris pontosság</translation>
    </message>
    <message>
        <source>Categorical accuracy</source>
        <translation>Kategorikus pontosság</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Koszinuszhasonlóság</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epocha</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hiba</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Rés</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradiensnorma</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tanulási ráta</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Veszteség</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>Átlagos IoU</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Átlagos abszolút hiba</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Átlagos négyzetes hiba</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexitás</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precizitás</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Felidézés</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Jutalom</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Átlagos négyzetes hiba gyöke</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontszám</translation>
    </message>
    <message>
        <source>Sparse categorical accuracy</source>
        <translation>Ritka kategorikus pontosság</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Hőmérséklet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Időtartam</translation>
    </message>
    <message>
        <source>Top k categorical accuracy</source>
        <translation>Top k kategorikus pontosság</translation>
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
        <translation>Futtatások megszakítása</translation>
    </message>
    <message>
        <source>Held until you release it</source>
        <translation>Visszatartva, amíg el nem engedi</translation>
    </message>
    <message>
        <source>Hold runs</source>
        <translation>Futtatások visszatartása</translation>
    </message>
    <message>
        <source>Is being canceled</source>
        <translation>Megszakítás alatt</translation>
    </message>
    <message>
        <source>It cannot be kept awake: {cause}</source>
        <translation>Az elalvás nem akadályozható meg: {cause}</translation>
    </message>
    <message>
        <source>It is kept awake now</source>
        <translation>A gép most nem alszik el</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>Áthelyezés a várólistán</translation>
    </message>
    <message>
        <source>Place {place} of {count} in the queue</source>
        <translation>{place}. hely a várólistán, összesen {count}</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Visszahelyezés a várólistára</translation>
    </message>
    <message>
        <source>Release runs</source>
        <translation>Futtatások elengedése</translation>
    </message>
    <message>
        <source>Starts at once</source>
        <translation>Azonnal indul</translation>
    </message>
    <message>
        <source>Starts with the engine</source>
        <translation>A motorral indul</translation>
    </message>
    <message>
        <source>Starts {when}</source>
        <translation>Kezdés: {when}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Leállítás…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>Időtartam: {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Unknown: {target} cannot be reached</source>
        <translation>Ismeretlen: {target} nem érhető el</translation>
    </message>
    <message>
        <source>Waits for a CPU slot</source>
        <translation>CPU-helyre vár</translation>
    </message>
    <message>
        <source>Waits for a GPU</source>
        <translation>GPU-ra vár</translation>
    </message>
    <message>
        <source>Waits for a GPU; another program uses GPU {gpus}</source>
        <translation>GPU-ra vár; más program használja: GPU {gpus}</translation>
    </message>
    <message>
        <source>Waits for a GPU; the GPU driver does not answer</source>
        <translation>GPU-ra vár; a GPU-illesztőprogram nem válaszol</translation>
    </message>
    <message>
        <source>Waits for {memory} free on a GPU, now {free}</source>
        <translation>Szabad GPU-memóriára vár: {memory} kell, most {free}</translation>
    </message>
    <message>
        <source>Waits for {memory} free on each of {asked} GPUs, now {free}</source>
        <translation>Szabad GPU-memóriára vár: {asked} GPU, egyenként {memory} kell, most {free}</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} CPU slots</source>
        <translation>CPU-helyre vár: {missing} / {asked}</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} GPUs</source>
        <translation>GPU-ra vár: {missing} / {asked}</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} GPUs; another program uses GPU {gpus}</source>
        <translation>GPU-ra vár: {missing} / {asked}; más program használja: GPU {gpus}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>kb. {time}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>még kb. {time}</translation>
    </message>
    <message>
        <source>at least {time} left ({count} of unknown length)</source>
        <translation>még legalább {time} (ismeretlen hosszúságú: {count})</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} múlva</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ismeretlen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>most</translation>
    </message>
    <message>
        <source>{count} CPU slots</source>
        <translation>{count} CPU-hely</translation>
    </message>
    <message>
        <source>{count} GPUs</source>
        <translation>{count} GPU</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>{count} visszatartva</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} fut</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} vár</translation>
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
        <translation>{percent}% kész</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>még {time}</translation>
    </message>
</context>
<context>
    <name>run_actions</name>
    <message>
        <source>Archive</source>
        <translation>Archiválás</translation>
    </message>
    <message>
        <source>Archive runs</source>
        <translation>Futtatások archiválása</translation>
    </message>
    <message>
        <source>Archive, or restore</source>
        <translation>Archiválás vagy visszaállítás</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Oszlopok kiválasztása…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Összevetés</translation>
    </message>
    <message>
        <source>Compare the chosen runs</source>
        <translation>A kiválasztott futtatások összevetése</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Azonosító másolása</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportálása…</translation>
    </message>
    <message>
        <source>Filter runs…</source>
        <translation>Futtatások szűrése…</translation>
    </message>
    <message>
        <source>Group runs…</source>
        <translation>Futtatások csoportosítása…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Áthelyezés a lomtárba</translation>
    </message>
    <message>
        <source>Note on run</source>
        <translation>Jegyzet a futtatáshoz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Csillag eltávolítása</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Átnevezés</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Futtatás átnevezése</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>Restore runs</source>
        <translation>Futtatások visszaállítása</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint…</source>
        <translation>Folytatás az utolsó ellenőrzőponttól…</translation>
    </message>
    <message>
        <source>Run again with changes…</source>
        <translation>Futtatás újra, módosítva…</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Mentett nézetek…</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Futtatások keresése</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Csillagozás</translation>
    </message>
    <message>
        <source>Star runs</source>
        <translation>Futtatások csillagozása</translation>
    </message>
    <message>
        <source>Star, or remove the star</source>
        <translation>Csillag ki vagy be</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Stop runs</source>
        <translation>Futtatások leállítása</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Címkék…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>run_colors</name>
    <message>
        <source>Another color…</source>
        <translation>Másik szín…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Kék</translation>
    </message>
    <message>
        <source>By its number</source>
        <translation>Sorszám szerint</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Szín</translation>
    </message>
    <message>
        <source>Color of the run</source>
        <translation>A futtatás színe</translation>
    </message>
    <message>
        <source>Color runs</source>
        <translation>Futtatások színezése</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Okker</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Narancs</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rózsaszín</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Kékeszöld</translation>
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
        <translation>Számítás</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Létrehozva</translation>
    </message>
    <message>
        <source>Current Python</source>
        <translation>Jelenlegi Python</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Adathalmaz</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Környezet</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Kísérlet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>Own Dockerfile</source>
        <translation>Saját Dockerfile</translation>
    </message>
    <message>
        <source>Own packages</source>
        <translation>Saját csomagok</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Futtatás</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Szkript</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Kijelölés</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Elindult</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ez a gép</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Időtartam</translation>
    </message>
    <message>
        <source>at best</source>
        <translation>· legjobb helye</translation>
    </message>
    <message>
        <source>best</source>
        <translation>· legjobb</translation>
    </message>
    <message>
        <source>last</source>
        <translation>· utolsó</translation>
    </message>
</context>
<context>
    <name>run_groups</name>
    <message>
        <source>1 run</source>
        <translation>1 futtatás</translation>
    </message>
    <message>
        <source>Repeats (all but the seed)</source>
        <translation>Ismétlések (csak a véletlenmag más)</translation>
    </message>
    <message>
        <source>code {hash}</source>
        <translation>kód: {hash}</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>nincs: {name}</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} futtatás</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} érték</translation>
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
        <translation>Futtatások címkézése</translation>
    </message>
</context>
<context>
    <name>time_left</name>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>még {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s left</source>
        <translation>még {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>még {seconds} s</translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Move to trash</source>
        <translation>Áthelyezés a lomtárba</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Visszaállítva</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
</TS>
