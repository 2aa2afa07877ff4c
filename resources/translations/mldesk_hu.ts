<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fájl</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
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
</context>
<context>
    <name>AwakeBox</name>
    <message>
        <source>Keep this computer awake while runs are active</source>
        <translation>A gép ne aludjon el, amíg van aktív futtatás</translation>
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
        <source>Log y</source>
        <translation>Log. y</translation>
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
        <source>No file</source>
        <translation>Nincs fájl</translation>
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
        <source>Add Docker target</source>
        <translation>Docker-cél hozzáadása</translation>
    </message>
    <message>
        <source>Add named target</source>
        <translation>Elnevezett cél hozzáadása</translation>
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
        <source>GPU {index}</source>
        <translation>GPU {index}</translation>
    </message>
    <message>
        <source>GPU {index} memory</source>
        <translation>GPU {index} memóriája</translation>
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
        <source>Putting {name} back</source>
        <translation>Visszaállítás: {name}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Sorban áll</translation>
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
        <source>As the target says</source>
        <translation>A cél szerint</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU-helyek</translation>
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
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>For Keras scripts</source>
        <translation>Keras-szkriptekhez</translation>
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
        <source>GPUs</source>
        <translation>GPU-k</translation>
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
        <source>Of this target</source>
        <translation>Ezen a célon</translation>
    </message>
    <message>
        <source>On each GPU, before it starts</source>
        <translation>Minden GPU-n, mielőtt elindul</translation>
    </message>
    <message>
        <source>Otherwise every epoch, and batches a few times a second.</source>
        <translation>Egyébként minden epocha, és másodpercenként néhány köteg.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Futtatás helye</translation>
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
        <source>a GPU that no other program uses</source>
        <translation>más program által nem használt GPU</translation>
    </message>
    <message>
        <source>as many as this machine has</source>
        <translation>annyi, amennyi ebben a gépben van</translation>
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
        <source>most often mistaken: {true} taken for {predicted} ({count})</source>
        <translation>leggyakoribb tévesztés: {true} helyett {predicted} ({count})</translation>
    </message>
    <message>
        <source>{share} of {total} are right</source>
        <translation>{total} példából {share} helyes</translation>
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
    <name>CrashPanel</name>
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
        <source>Go on</source>
        <translation>Folytatás</translation>
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
        <source>The window that was opened {when} was ended by a fault of mldesk. Your runs are not part of the window: they went on without it. This is what was written down; nothing was sent anywhere.</source>
        <translation>Az ablakot (megnyitva: {when}) az mldesk hibája zárta be. A futtatások nem az ablak részei: nélküle is folytatódtak. Ez lett feljegyezve; semmit sem küldtünk el sehová.</translation>
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
        <source>mldesk was ended from outside the last time</source>
        <translation>Az mldesket legutóbb kívülről állították le</translation>
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
        <source>Change…</source>
        <translation>Módosítás…</translation>
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
        <source>More about {name}</source>
        <translation>Továbbiak: {name}</translation>
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
        <source>Remove</source>
        <translation>Eltávolítás</translation>
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
        <source>Add target</source>
        <translation>Cél hozzáadása</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>Számítási cél hozzáadása: {name}</translation>
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
        <source>Asking…</source>
        <translation>Lekérdezés…</translation>
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
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Jogosultságok</translation>
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
        <source>How runs ask for it</source>
        <translation>A futtatások így kérik</translation>
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
        <source>Name</source>
        <translation>Név</translation>
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
        <source>Save</source>
        <translation>Mentés</translation>
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
        <source>Test</source>
        <translation>Teszt</translation>
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
        <translation>Gazdagép</translation>
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
    <name>ExperimentsPage</name>
    <message>
        <source>A run is one execution of a training script. Press New run, drop a script on the window, or train on handwritten digits with the sample.</source>
        <translation>A futtatás egy tanítószkript egyszeri lefuttatása. Nyomja meg az Új futtatás gombot, húzzon egy szkriptet az ablakba, vagy tanítson kézzel írt számjegyeken a mintapéldával.</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Minden kísérlet</translation>
    </message>
    <message>
        <source>At character {number}: {cause}</source>
        <translation>{number}. karakter: {cause}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Kísérlet</translation>
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
        <source>No runs yet</source>
        <translation>Még nincsenek futtatások</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Mintapélda megnyitása</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Futtatások beolvasása…</translation>
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
    <name>LogTab</name>
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
        <source>CPUs: {cpus} · memory: {memory} · GPUs: {gpus}</source>
        <translation>CPU: {cpus} · memória: {memory} · GPU: {gpus}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Leírás</translation>
    </message>
    <message>
        <source>Each node</source>
        <translation>Minden csomópont</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Továbbiak: {name}</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Csomópontok</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>A gép folyamatai</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
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
        <source>{count}, shared with all other runs on this machine</source>
        <translation>{count}, a gép minden más futtatásával közösen</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}–{most}</translation>
    </message>
</context>
<context>
    <name>MachineForm</name>
    <message>
        <source>Add named target</source>
        <translation>Elnevezett cél hozzáadása</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Cél hozzáadása</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>Számítási cél hozzáadása: {name}</translation>
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
        <source>Containers of {name}</source>
        <translation>{name} konténerei</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Leírás</translation>
    </message>
    <message>
        <source>How runs ask for it</source>
        <translation>A futtatások így kérik</translation>
    </message>
    <message>
        <source>Its runs may use all that this machine has.</source>
        <translation>Futtatásai mindent használhatnak, ami a gépben van.</translation>
    </message>
    <message>
        <source>Machines of this size, at most</source>
        <translation>Legfeljebb ennyi ilyen méretű gép</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Csomópontok</translation>
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
        <source>Save</source>
        <translation>Mentés</translation>
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
        <source>What it stands for</source>
        <translation>Mit képvisel</translation>
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
        <source>Open report</source>
        <translation>Jelentés megnyitása</translation>
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
    <message>
        <source>Your runs go on.</source>
        <translation>A futtatások folytatódnak.</translation>
    </message>
    <message>
        <source>mldesk made a mistake</source>
        <translation>Az mldesk hibázott</translation>
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
        <source>New run</source>
        <translation>Új futtatás</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Tovább: {step}</translation>
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
        <source>Start {count} runs</source>
        <translation>{count} futtatás indítása</translation>
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
        <source>This draft is not kept on disk</source>
        <translation>Ez a piszkozat nincs lemezre mentve</translation>
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
    <name>OptionRow</name>
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
    <message>
        <source>{count} values: makes {count} runs</source>
        <translation>{count} érték: {count} futtatás lesz</translation>
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
        <source>Page</source>
        <translation>Oldal</translation>
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
        <source>{told}; correlation of ranks {number}</source>
        <translation>{told}; rangkorreláció: {number}</translation>
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
        <source>{label} at threshold {threshold}: {first} {x}, {second} {y}</source>
        <translation>{label}, {threshold} küszöbnél: {first} {x}, {second} {y}</translation>
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
        <source>The series of runs it belongs to</source>
        <translation>A futtatássorozat, amelyhez tartozik</translation>
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
        <source>{count} runs, one for each combination of values. Nothing has started yet.</source>
        <translation>{count} futtatás, az értékek minden kombinációjához egy. Még semmi sem indult el.</translation>
    </message>
    <message>
        <source>{count} runs, one for each seed and combination of values. Nothing has started yet.</source>
        <translation>{count} futtatás, minden véletlenmaghoz és értékkombinációhoz egy. Még semmi sem indult el.</translation>
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
        <source>1 run copied</source>
        <translation>1 futtatás másolva</translation>
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
    <message>
        <source>{count} runs copied</source>
        <translation>{count} futtatás másolva</translation>
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
        <translation>Keresés ezek között a futtatások között</translation>
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
        <source>Keyboard shortcuts</source>
        <translation>Billentyűparancsok</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Következő vezérlő, előző vezérlő</translation>
    </message>
    <message>
        <source>Press a button, check a box</source>
        <translation>Gomb megnyomása, jelölőnégyzet váltása</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Szóköz</translation>
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
    <name>TaskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
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
        <source>Line {line}: {problem}</source>
        <translation>{line}. sor: {problem}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Csomagok</translation>
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
        <source>memory</source>
        <translation>memória</translation>
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
        <source>Release runs</source>
        <translation>Futtatások elengedése</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Futtatás újra…</translation>
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
        <source>Run moved</source>
        <translation>Futtatás áthelyezve</translation>
    </message>
    <message>
        <source>Run released</source>
        <translation>Futtatás elengedve</translation>
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
        <source>{count} runs canceled</source>
        <translation>{count} futtatás megszakítva</translation>
    </message>
    <message>
        <source>{count} runs held</source>
        <translation>{count} futtatás visszatartva</translation>
    </message>
    <message>
        <source>{count} runs moved</source>
        <translation>{count} futtatás áthelyezve</translation>
    </message>
    <message>
        <source>{count} runs released</source>
        <translation>{count} futtatás elengedve</translation>
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
        <source>Compare</source>
        <translation>Összevetés</translation>
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
        <source>Run archived</source>
        <translation>Futtatás archiválva</translation>
    </message>
    <message>
        <source>Run restored</source>
        <translation>Futtatás visszaállítva</translation>
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
    <message>
        <source>{count} runs archived</source>
        <translation>{count} futtatás archiválva</translation>
    </message>
    <message>
        <source>{count} runs restored</source>
        <translation>{count} futtatás visszaállítva</translation>
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
</context>
<context>
    <name>tagging</name>
    <message>
        <source>Tag runs</source>
        <translation>Futtatások címkézése</translation>
    </message>
    <message>
        <source>Tags of 1 run changed</source>
        <translation>1 futtatás címkéi módosítva</translation>
    </message>
    <message>
        <source>Tags of {count} runs changed</source>
        <translation>{count} futtatás címkéi módosítva</translation>
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
        <source>Moved to the trash</source>
        <translation>Áthelyezve a lomtárba</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Visszaállítva</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>{count} moved to the trash</source>
        <translation>{count} áthelyezve a lomtárba</translation>
    </message>
</context>
</TS>
