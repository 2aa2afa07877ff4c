<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Execução</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Cancelar {title}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Cancel a task of another program</source>
        <translation>Cancelar uma tarefa de outro programa</translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>Nada em curso</translation>
    </message>
    <message>
        <source>Registering data, exporting models and other long tasks show their progress here.</source>
        <translation>O registo de dados, a exportação de modelos e outras tarefas longas mostram aqui o seu progresso.</translation>
    </message>
</context>
<context>
    <name>AddDatastorePanel</name>
    <message>
        <source>Add datastore</source>
        <translation>Adicionar arquivo de dados</translation>
    </message>
    <message>
        <source>Adding datastore {name}</source>
        <translation>A adicionar o arquivo de dados {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Addresses need another package</source>
        <translation>Os endereços precisam de outro pacote</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Install it first: pip install &quot;mldesk[remote]&quot;</source>
        <translation>Instale-o primeiro: pip install &quot;mldesk[remote]&quot;</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Chaves e palavras-passe</translation>
    </message>
    <message>
        <source>Kind of datastore</source>
        <translation>Tipo de arquivo de dados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the datastore</source>
        <translation>Nome do arquivo de dados</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Options, one a line</source>
        <translation>Opções, uma por linha</translation>
    </message>
    <message>
        <source>S3 or other address</source>
        <translation>S3 ou outro endereço</translation>
    </message>
    <message>
        <source>They are never stored. They come from the service&apos;s configuration files, or from an environment variable that an option ending in _env names.</source>
        <translation>Nunca são guardadas. Vêm dos ficheiros de configuração do serviço ou de uma variável de ambiente indicada por uma opção terminada em _env.</translation>
    </message>
    <message>
        <source>Use it when none is named</source>
        <translation>Usar quando nenhum é indicado</translation>
    </message>
    <message>
        <source>name = value</source>
        <translation>nome = valor</translation>
    </message>
</context>
<context>
    <name>AddRuns</name>
    <message>
        <source>Add runs</source>
        <translation>Adicionar execuções</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Pesquisar uma execução</translation>
    </message>
    <message>
        <source>Runs to add</source>
        <translation>Execuções a adicionar</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add Docker target…</source>
        <translation>Adicionar destino Docker…</translation>
    </message>
    <message>
        <source>Add Ray cluster…</source>
        <translation>Adicionar cluster Ray…</translation>
    </message>
    <message>
        <source>Add Slurm cluster…</source>
        <translation>Adicionar cluster Slurm…</translation>
    </message>
    <message>
        <source>Add a part of this machine, by a name…</source>
        <translation>Adicionar parte desta máquina, com um nome…</translation>
    </message>
    <message>
        <source>Add datastore…</source>
        <translation>Adicionar arquivo de dados…</translation>
    </message>
    <message>
        <source>Import model…</source>
        <translation>Importar modelo…</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>Novo ambiente…</translation>
    </message>
    <message>
        <source>Register dataset…</source>
        <translation>Registar dados…</translation>
    </message>
</context>
<context>
    <name>AddressSource</name>
    <message>
        <source>64 digits, where the site tells them</source>
        <translation>64 dígitos, se o site os indicar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Downloads are kept in the workspace.</source>
        <translation>As transferências ficam na área de trabalho.</translation>
    </message>
    <message>
        <source>Expected SHA-256 of the download</source>
        <translation>SHA-256 esperado da transferência</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Unpack zip and tar files</source>
        <translation>Descompactar ficheiros zip e tar</translation>
    </message>
    <message>
        <source>Web addresses, one a line</source>
        <translation>Endereços web, um por linha</translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>Escreva pelo menos um endereço.</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>um por linha</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>{line} does not begin with http:// or https://</source>
        <translation>{line} não começa por http:// ou https://</translation>
    </message>
</context>
<context>
    <name>AliasChips</name>
    <message>
        <source>Add alias</source>
        <translation>Dar alias</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Novo alias</translation>
    </message>
    <message>
        <source>Remove the alias {alias}</source>
        <translation>Remover o alias {alias}</translation>
    </message>
    <message>
        <source>such as champion</source>
        <translation>por exemplo champion</translation>
    </message>
</context>
<context>
    <name>ArrayView</name>
    <message>
        <source>Array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>Arrays of the file</source>
        <translation>Arrays do ficheiro</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeiros valores</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Do mínimo ao máximo</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>of {count} values that were looked at</source>
        <translation>entre os {count} valores examinados</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>AwakeBox</name>
    <message>
        <source>Keep this computer awake while runs are active</source>
        <translation>Manter este computador acordado enquanto houver execuções ativas</translation>
    </message>
</context>
<context>
    <name>BatchScriptRow</name>
    <message>
        <source>Batch script</source>
        <translation>Script de lote</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Made for this run</source>
        <translation>Feito para esta execução</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Desfazer as minhas alterações</translation>
    </message>
</context>
<context>
    <name>BrowseLine</name>
    <message>
        <source>Browse</source>
        <translation>Procurar</translation>
    </message>
</context>
<context>
    <name>BuildLog</name>
    <message>
        <source>Log of the build</source>
        <translation>Log da construção</translation>
    </message>
    <message>
        <source>The build has said nothing yet</source>
        <translation>A construção ainda não escreveu nada</translation>
    </message>
</context>
<context>
    <name>BuildTab</name>
    <message>
        <source>Fetching the data</source>
        <translation>A transferir os dados</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>Log da construção</translation>
    </message>
    <message>
        <source>Preparing the environment</source>
        <translation>A preparar o ambiente</translation>
    </message>
    <message>
        <source>Progress of the build</source>
        <translation>Progresso da construção</translation>
    </message>
    <message>
        <source>The data was not fetched</source>
        <translation>Os dados não foram transferidos</translation>
    </message>
    <message>
        <source>The environment is ready</source>
        <translation>O ambiente está pronto</translation>
    </message>
    <message>
        <source>The environment was not prepared</source>
        <translation>O ambiente não foi preparado</translation>
    </message>
    <message>
        <source>from the cache: nothing had to be built</source>
        <translation>da cache: não foi preciso construir nada</translation>
    </message>
    <message>
        <source>nothing had to be built</source>
        <translation>não foi preciso construir nada</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>Building an image of {name} for {target}</source>
        <translation>A construir uma imagem de {name} para {target}</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>A construir {name}</translation>
    </message>
</context>
<context>
    <name>BundleChart</name>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Mais sobre este gráfico</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Ainda sem pontos</translation>
    </message>
    <message>
        <source>Save all points as CSV…</source>
        <translation>Guardar todos os pontos como CSV…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save visible points as CSV…</source>
        <translation>Guardar pontos visíveis como CSV…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>{count} NaN or infinite</source>
        <translation>NaN ou infinitos: {count}</translation>
    </message>
    <message>
        <source>{count} not above zero</source>
        <translation>não acima de zero: {count}</translation>
    </message>
    <message>
        <source>{count} runs; last values from {low} to {high}, median {middle}; the best is {best} of {name}</source>
        <translation>execuções: {count}; últimos valores de {low} a {high}, mediana {middle}; o melhor é {best} em {name}</translation>
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
        <translation>cor: {metric}</translation>
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
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>1 file unchanged</source>
        <translation>1 ficheiro sem alterações</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Added {count}</source>
        <translation>Adicionados: {count}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todos: {count}</translation>
    </message>
    <message>
        <source>All {count} files are the same in both versions.</source>
        <translation>Sem diferenças entre as duas versões. Ficheiros: {count}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Alterados: {count}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada com</translation>
    </message>
    <message>
        <source>Comparing versions of {name}</source>
        <translation>A comparar versões de {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Ficheiros que diferem</translation>
    </message>
    <message>
        <source>Find changes</source>
        <translation>Pesquisar alterações</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de alteração</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sem diferenças</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Ainda nada para comparar</translation>
    </message>
    <message>
        <source>Once the dataset has another version, you see here which files differ.</source>
        <translation>Quando o conjunto de dados tiver outra versão, veem-se aqui os ficheiros que diferem.</translation>
    </message>
    <message>
        <source>Part of a path</source>
        <translation>Parte de um caminho</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Removed {count}</source>
        <translation>Removidos: {count}</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Versão a comparar</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>{count} files unchanged</source>
        <translation>Ficheiros sem alterações: {count}</translation>
    </message>
</context>
<context>
    <name>ChartBoard</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation>Mostrar todos os gráficos</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eixo horizontal</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Ignorar atípicos</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Em direto</translation>
    </message>
    <message>
        <source>Log x</source>
        <translation>x log.</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>y log.</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis; a time of day has none</source>
        <translation>Eixo horizontal logarítmico; a hora do dia não o tem</translation>
    </message>
    <message>
        <source>Show everything and follow the run</source>
        <translation>Mostrar tudo e seguir a execução</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>following</source>
        <translation>a seguir a execução</translation>
    </message>
    <message>
        <source>not following</source>
        <translation>sem seguir a execução</translation>
    </message>
    <message>
        <source>smoothing {number}</source>
        <translation>suavização {number}</translation>
    </message>
    <message>
        <source>x: epoch</source>
        <translation>x: época</translation>
    </message>
    <message>
        <source>x: step</source>
        <translation>x: passo</translation>
    </message>
    <message>
        <source>x: time of day</source>
        <translation>x: hora do dia</translation>
    </message>
    <message>
        <source>x: time since start</source>
        <translation>x: tempo desde o início</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Copy what to do about {name}</source>
        <translation>Copiar o que fazer quanto a {name}</translation>
    </message>
</context>
<context>
    <name>ClassChart</name>
    <message>
        <source>Examples of each class</source>
        <translation>Exemplos de cada classe</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>Examples of each class</source>
        <translation>Exemplos de cada classe</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Ordem das classes</translation>
    </message>
    <message>
        <source>by count</source>
        <translation>por quantidade</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>por rótulo</translation>
    </message>
    <message>
        <source>{classes} classes in the first {number} {unit}</source>
        <translation>{classes} classes em {number} {unit} do início</translation>
    </message>
    <message>
        <source>{classes} classes, {number} {unit}</source>
        <translation>{classes} classes, {number} {unit}</translation>
    </message>
</context>
<context>
    <name>ClusterCard</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Batch script</source>
        <translation>Script de lote</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>CPUs per node</source>
        <translation>CPUs por nó</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPUs (gres)</source>
        <translation>GPUs (gres)</translation>
    </message>
    <message>
        <source>Gives up nodes</source>
        <translation>Liberta nós</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>No node is up.</source>
        <translation>Nenhum nó ativo.</translation>
    </message>
    <message>
        <source>No node is up. One is started when a run needs it.</source>
        <translation>Nenhum nó ativo. É iniciado um quando uma execução precisar.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>Nós do cluster</translation>
    </message>
    <message>
        <source>Nodes per run</source>
        <translation>Nós por execução</translation>
    </message>
    <message>
        <source>Nothing runs or waits there.</source>
        <translation>Lá nada executa nem espera.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Python with Ray</source>
        <translation>Python com Ray</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Queue of the cluster</source>
        <translation>Fila do cluster</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Acesso por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de tempo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizador</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera por</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>built by mldesk</source>
        <translation>criado pelo mldesk</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>não está acessível</translation>
    </message>
    <message>
        <source>copied into {folder}</source>
        <translation>copiados para {folder}</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>visto {when}</translation>
    </message>
    <message>
        <source>shared with the nodes</source>
        <translation>partilhados com os nós</translation>
    </message>
    <message>
        <source>the cluster&apos;s default</source>
        <translation>o predefinido do cluster</translation>
    </message>
    <message>
        <source>the commands of this machine</source>
        <translation>os comandos desta máquina</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>o da partição</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>o seu próprio</translation>
    </message>
    <message>
        <source>{count} at most</source>
        <translation>{count} no máximo</translation>
    </message>
    <message>
        <source>{kind} · not looked at yet</source>
        <translation>{kind} · ainda não observado</translation>
    </message>
    <message>
        <source>{least} to {most} nodes, on this machine</source>
        <translation>{least} a {most} nós, nesta máquina</translation>
    </message>
    <message>
        <source>{time} without work</source>
        <translation>{time} sem trabalho</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} de {total}</translation>
    </message>
</context>
<context>
    <name>ClusterForm</name>
    <message>
        <source>{version} answers. Nodes: {nodes}, CPUs: {cpus}, GPUs: {gpus}.</source>
        <translation>{version} responde. Nós: {nodes}, CPUs: {cpus}, GPUs: {gpus}.</translation>
    </message>
</context>
<context>
    <name>ClusterMap</name>
    <message>
        <source>Cluster map</source>
        <translation>Mapa do cluster</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Both files are too different to be shown.</source>
        <translation>Os dois ficheiros são diferentes demais para se mostrarem.</translation>
    </message>
    <message>
        <source>Both runs had the same code.</source>
        <translation>As duas execuções tinham o mesmo código.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Files of the code</source>
        <translation>Ficheiros do código</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Ficheiros que diferem</translation>
    </message>
    <message>
        <source>How both files are shown</source>
        <translation>Como se mostram os dois ficheiros</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Nenhum ficheiro</translation>
    </message>
    <message>
        <source>No line differs: only how the lines end, or letters that cannot be shown.</source>
        <translation>Nenhuma linha difere: só o modo como as linhas terminam, ou letras que não podem ser mostradas.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Run after</source>
        <translation>Execução depois</translation>
    </message>
    <message>
        <source>Run before</source>
        <translation>Execução antes</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantâneo</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Swap both runs</source>
        <translation>Trocar as duas execuções</translation>
    </message>
    <message>
        <source>The file after</source>
        <translation>O ficheiro depois</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>O ficheiro antes</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este ficheiro está vazio.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Este ficheiro não é texto.</translation>
    </message>
    <message>
        <source>This file is too large to be shown.</source>
        <translation>Este ficheiro é grande demais para se mostrar.</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Unificado</translation>
    </message>
    <message>
        <source>What differs in the file</source>
        <translation>O que difere no ficheiro</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ficheiro inteiro</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>one differs</source>
        <translation>um difere</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} diferem</translation>
    </message>
    <message>
        <source>{count} lines, as submitted</source>
        <translation>linhas: {count}, tal como submetido</translation>
    </message>
</context>
<context>
    <name>CompareCurves</name>
    <message>
        <source>Show fewer curves</source>
        <translation>Mostrar menos curvas</translation>
    </message>
    <message>
        <source>Show one more curve</source>
        <translation>Mostrar mais uma curva</translation>
    </message>
    <message>
        <source>Show {count} more curves</source>
        <translation>Mostrar mais {count} curvas</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Add runs</source>
        <translation>Adicionar execuções</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Slots de CPU</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Choose two or more runs in the table of Experiments and press Compare.</source>
        <translation>Escolha duas ou mais execuções na tabela de Experiências e prima Comparar.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar execuções</translation>
    </message>
    <message>
        <source>Compute target</source>
        <translation>Destino de computação</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiências</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Image digest</source>
        <translation>Digest da imagem</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpretador</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ainda nada para comparar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Protection relaxed</source>
        <translation>Exceções à proteção</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Show the experiments</source>
        <translation>Ver as experiências</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tempo de treino</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>O que se compara</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation>iguais: {count}</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>{most} runs are the most that can be compared</source>
        <translation>{most} execuções é o máximo que se pode comparar</translation>
    </message>
    <message>
        <source>{some} of {count} differ</source>
        <translation>diferentes: {some} de {count}</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Best</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Both have the same parameters.</source>
        <translation>Ambos têm os mesmos parâmetros.</translation>
    </message>
    <message>
        <source>Both hold the same.</source>
        <translation>Ambos têm o mesmo conteúdo.</translation>
    </message>
    <message>
        <source>Both were made by the same code.</source>
        <translation>Ambos foram criados pelo mesmo código.</translation>
    </message>
    <message>
        <source>Both were made with the same packages.</source>
        <translation>Ambos foram criados com os mesmos pacotes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Layers that differ</source>
        <translation>Camadas que diferem</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Linhas que diferem</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Neither has metrics.</source>
        <translation>Nenhum dos dois tem métricas.</translation>
    </message>
    <message>
        <source>Neither tells of data.</source>
        <translation>Nenhum dos dois indica dados.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sem diferenças</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Ainda nada para comparar</translation>
    </message>
    <message>
        <source>Once there is another version or model, you see here what differs.</source>
        <translation>Quando houver outra versão ou outro modelo, vê-se aqui o que difere.</translation>
    </message>
    <message>
        <source>Package or fact</source>
        <translation>Pacote ou item</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Versão a comparar</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>O que se compara</translation>
    </message>
    <message>
        <source>Which value of a metric</source>
        <translation>Valor da métrica</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado com</translation>
    </message>
</context>
<context>
    <name>ComputePage</name>
    <message>
        <source>Add target</source>
        <translation>Adicionar destino</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Slots de CPU</translation>
    </message>
    <message>
        <source>Changing the CPU slots</source>
        <translation>A alterar os slots de CPU</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Computação</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Docker containers…</source>
        <translation>Contentores Docker…</translation>
    </message>
    <message>
        <source>GPU {index}</source>
        <translation>GPU {index}</translation>
    </message>
    <message>
        <source>GPU {index} memory</source>
        <translation>Memória da GPU {index}</translation>
    </message>
    <message>
        <source>Letting {name} take no more runs</source>
        <translation>{name}: a deixar de aceitar execuções</translation>
    </message>
    <message>
        <source>Letting {name} take runs</source>
        <translation>{name}: a voltar a aceitar execuções</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>Nada em execução agora.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada à espera.</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Abrir a fila</translation>
    </message>
    <message>
        <source>Part of this machine, by a name…</source>
        <translation>Parte desta máquina, com um nome…</translation>
    </message>
    <message>
        <source>Putting {name} back</source>
        <translation>A repor {name}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Em fila</translation>
    </message>
    <message>
        <source>Ray cluster…</source>
        <translation>Cluster Ray…</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>A remover {name}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Slurm cluster…</source>
        <translation>Cluster Slurm…</translation>
    </message>
    <message>
        <source>Take no more runs</source>
        <translation>Não aceitar mais execuções</translation>
    </message>
    <message>
        <source>The engine rests; figures are from its last minute.</source>
        <translation>O motor está em repouso; os valores são do seu último minuto.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Waiting for the engine&apos;s first figures…</source>
        <translation>À espera dos primeiros valores do motor…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>em direto</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} livres</translation>
    </message>
    <message>
        <source>{name} is ready for runs</source>
        <translation>{name} está pronto para execuções</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} removido</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{used} in use. Runs beyond them wait in the queue.</source>
        <translation>{used} em uso. As execuções que não cabem esperam na fila.</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} de {total}</translation>
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
        <translation> vezes no máximo</translation>
    </message>
    <message numerus="yes">
        <source>%n CPU slots</source>
        <translation>
            <numerusform>%n slot de CPU</numerusform>
            <numerusform>%n slots de CPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>A run waits in the queue until what it asks for is free, then starts by itself.</source>
        <translation>Uma execução espera na fila até estar livre o que pede e depois começa sozinha.</translation>
    </message>
    <message>
        <source>Also after being preempted</source>
        <translation>Também após ser preemptada</translation>
    </message>
    <message>
        <source>As the target says</source>
        <translation>Como indica o destino</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Slots de CPU</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Compute and environment</source>
        <translation>Computação e ambiente</translation>
    </message>
    <message>
        <source>Compute target</source>
        <translation>Destino de computação</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Distribute…</source>
        <translation>Distribuir…</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>For Keras scripts</source>
        <translation>Para scripts Keras</translation>
    </message>
    <message>
        <source>For each process</source>
        <translation>Para cada processo</translation>
    </message>
    <message>
        <source>For this run alone</source>
        <translation>Só para esta execução</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>Memória livre na GPU</translation>
    </message>
    <message>
        <source>From its last checkpoint</source>
        <translation>Do último checkpoint</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Its own packages</source>
        <translation>Pacotes próprios</translation>
    </message>
    <message>
        <source>Log every batch</source>
        <translation>Registar cada lote</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Of this target</source>
        <translation>Deste destino</translation>
    </message>
    <message>
        <source>On each GPU, before it starts</source>
        <translation>Em cada GPU, antes de começar</translation>
    </message>
    <message>
        <source>On its node</source>
        <translation>No seu nó</translation>
    </message>
    <message>
        <source>Otherwise every epoch, and batches a few times a second.</source>
        <translation>Caso contrário, cada época e lotes algumas vezes por segundo.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Executar em</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>That train together</source>
        <translation>Que treinam juntos</translation>
    </message>
    <message>
        <source>The cluster&apos;s own Python</source>
        <translation>O Python do próprio cluster</translation>
    </message>
    <message>
        <source>The image as it is</source>
        <translation>A imagem tal como está</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>What other programs use is counted.</source>
        <translation>O que outros programas usam também conta.</translation>
    </message>
    <message>
        <source>When a node is lost</source>
        <translation>Quando se perde um nó</translation>
    </message>
    <message>
        <source>a GPU that no other program uses</source>
        <translation>uma GPU que nenhum outro programa usa</translation>
    </message>
    <message>
        <source>as many as this machine has</source>
        <translation>tantos quantos esta máquina tem</translation>
    </message>
    <message>
        <source>at most {count} on a node</source>
        <translation>no máximo {count} em cada nó</translation>
    </message>
    <message>
        <source>no node of the cluster is known to have one</source>
        <translation>não se sabe de nenhum nó do cluster que tenha alguma</translation>
    </message>
    <message>
        <source>none found in this machine</source>
        <translation>nenhuma encontrada nesta máquina</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>of {count} ({name}, {memory}), {free} free now</source>
        <translation>de {count} ({name}, {memory}), livres agora: {free}</translation>
    </message>
    <message>
        <source>of {count}, {used} in use now</source>
        <translation>de {count}, {used} em uso agora</translation>
    </message>
    <message>
        <source>without asking, each run gets those of its target&apos;s size: {count}</source>
        <translation>sem pedir, cada execução recebe as do tamanho do seu destino: {count}</translation>
    </message>
    <message>
        <source>{memory} on this target</source>
        <translation>{memory} neste destino</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>{share} of {total} are right</source>
        <translation>corretos: {share} de {total}</translation>
    </message>
    <message>
        <source>{share} of {total} are right; most often mistaken: {true} taken for {predicted} ({count})</source>
        <translation>corretos: {share} de {total}; confusão mais frequente: {true} tomado por {predicted} ({count})</translation>
    </message>
    <message>
        <source>{true} recognised: {count} ({share} of the class)</source>
        <translation>{true} reconhecido: {count} ({share} da classe)</translation>
    </message>
    <message>
        <source>{true} taken for {predicted}: {count} ({share} of the class)</source>
        <translation>{true} tomado por {predicted}: {count} ({share} da classe)</translation>
    </message>
</context>
<context>
    <name>ConversionView</name>
    <message>
        <source>A run of its own loads the model, converts it, and compares what both predict for samples of its data. You may close this: it goes on, and the export is offered when it is done.</source>
        <translation>Uma execução própria carrega o modelo, converte-o e compara o que ambos preveem para amostras dos seus dados. Este painel pode ser fechado: a conversão continua e a exportação é oferecida no fim.</translation>
    </message>
    <message>
        <source>Converting {name} to {format}</source>
        <translation>A converter {name} para {format}</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Abrir a execução</translation>
    </message>
    <message>
        <source>The model was not converted</source>
        <translation>O modelo não foi convertido</translation>
    </message>
    <message>
        <source>What the run says</source>
        <translation>O que a execução diz</translation>
    </message>
</context>
<context>
    <name>ConversionWatch</name>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportado para {folder}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>A exportar {name}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Preparing the export of {name}</source>
        <translation>A preparar a exportação de {name}</translation>
    </message>
</context>
<context>
    <name>CountedRuns</name>
    <message numerus="yes">
        <source>%Ln runs archived</source>
        <translation>
            <numerusform>%Ln execução arquivada</numerusform>
            <numerusform>%Ln execuções arquivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs are in the queue again</source>
        <translation>
            <numerusform>%Ln execução está de novo na fila</numerusform>
            <numerusform>%Ln execuções estão de novo na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs canceled</source>
        <translation>
            <numerusform>%Ln execução cancelada</numerusform>
            <numerusform>%Ln execuções canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs copied</source>
        <translation>
            <numerusform>%Ln execução copiada</numerusform>
            <numerusform>%Ln execuções copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs held</source>
        <translation>
            <numerusform>%Ln execução retida</numerusform>
            <numerusform>%Ln execuções retidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs moved</source>
        <translation>
            <numerusform>%Ln execução movida</numerusform>
            <numerusform>%Ln execuções movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs released</source>
        <translation>
            <numerusform>%Ln execução libertada</numerusform>
            <numerusform>%Ln execuções libertadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs restored</source>
        <translation>
            <numerusform>%Ln execução restaurada</numerusform>
            <numerusform>%Ln execuções restauradas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 run copied</source>
        <translation>1 execução copiada</translation>
    </message>
    <message>
        <source>Run archived</source>
        <translation>Execução arquivada</translation>
    </message>
    <message>
        <source>Run canceled</source>
        <translation>Execução cancelada</translation>
    </message>
    <message>
        <source>Run held</source>
        <translation>Execução retida</translation>
    </message>
    <message>
        <source>Run is in the queue again</source>
        <translation>A execução está de novo na fila</translation>
    </message>
    <message>
        <source>Run moved</source>
        <translation>Execução movida</translation>
    </message>
    <message>
        <source>Run released</source>
        <translation>Execução libertada</translation>
    </message>
    <message>
        <source>Run restored</source>
        <translation>Execução restaurada</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln runs changed</source>
        <translation>
            <numerusform>Etiquetas de %Ln execução alteradas</numerusform>
            <numerusform>Etiquetas de %Ln execuções alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of 1 run changed</source>
        <translation>Etiquetas de 1 execução alteradas</translation>
    </message>
</context>
<context>
    <name>CrashPanel</name>
    <message>
        <source>A library of the window needs a newer processor than this one.</source>
        <translation>Uma biblioteca da janela precisa de um processador mais recente do que este.</translation>
    </message>
    <message>
        <source>A library of the window reached for memory that is not its own.</source>
        <translation>Uma biblioteca da janela tentou usar memória que não é sua.</translation>
    </message>
    <message>
        <source>An error in mldesk itself, not in your script or your data. If it happens again, collect diagnostics and send them to those who look after mldesk; nothing was sent anywhere by itself.</source>
        <translation>Um erro do próprio mldesk, não do seu script nem dos seus dados. Se voltar a acontecer, recolha o diagnóstico e envie-o a quem cuida do mldesk; nada foi enviado por si só.</translation>
    </message>
    <message>
        <source>Collect diagnostics…</source>
        <translation>Recolher diagnóstico…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Qt, which draws the window, could not go on.</source>
        <translation>O Qt, que desenha a janela, não pôde continuar.</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>Relatório da falha</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ver pasta</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Ver relatório</translation>
    </message>
    <message>
        <source>Something of what you did last may not have been done.</source>
        <translation>É possível que parte do que fez por último não tenha sido feita.</translation>
    </message>
    <message>
        <source>The window that was opened {when} was ended by a fault of mldesk. Your runs are not part of the window: they went on without it. What was written down is in the details; nothing was sent anywhere.</source>
        <translation>A janela aberta em {when} terminou por uma falha do mldesk. As execuções não fazem parte da janela: continuaram sem ela. O que ficou escrito está nos detalhes; nada foi enviado para lado nenhum.</translation>
    </message>
    <message>
        <source>There was no memory left for the window.</source>
        <translation>Já não havia memória para a janela.</translation>
    </message>
    <message>
        <source>Try it again. Your runs go on, and what is stored stays as it is.</source>
        <translation>Tente de novo. As execuções continuam, e o que está guardado fica como está.</translation>
    </message>
    <message>
        <source>mldesk crashed</source>
        <translation>O mldesk falhou</translation>
    </message>
    <message>
        <source>mldesk crashed the last time</source>
        <translation>O mldesk falhou da última vez</translation>
    </message>
    <message>
        <source>mldesk made a mistake</source>
        <translation>O mldesk cometeu um erro</translation>
    </message>
    <message>
        <source>mldesk was ended from outside the last time</source>
        <translation>O mldesk foi terminado de fora da última vez</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>escondido</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>à vista</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Mais sobre este gráfico</translation>
    </message>
    <message>
        <source>Save all points as CSV…</source>
        <translation>Guardar todos os pontos como CSV…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Save points as CSV</source>
        <translation>Guardar pontos como CSV</translation>
    </message>
    <message>
        <source>Save visible points as CSV…</source>
        <translation>Guardar pontos visíveis como CSV…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>the horizontal axis is logarithmic</source>
        <translation>o eixo horizontal é logarítmico</translation>
    </message>
    <message>
        <source>{count} not above zero</source>
        <translation>não acima de zero: {count}</translation>
    </message>
</context>
<context>
    <name>CurveFeed</name>
    <message>
        <source>Preparing a long curve to be drawn fast</source>
        <translation>A preparar uma curva longa para se desenhar depressa</translation>
    </message>
</context>
<context>
    <name>CurvesTab</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Curves appear here as soon as the script logs its first value.</source>
        <translation>As curvas aparecem aqui assim que o script registar o primeiro valor.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Mean ± deviation</source>
        <translation>Média ± desvio</translation>
    </message>
    <message>
        <source>Mean, min to max</source>
        <translation>Média, mín. a máx.</translation>
    </message>
    <message>
        <source>No metrics</source>
        <translation>Sem métricas</translation>
    </message>
    <message>
        <source>No metrics yet</source>
        <translation>Ainda sem métricas</translation>
    </message>
    <message>
        <source>Show fewer curves</source>
        <translation>Mostrar menos curvas</translation>
    </message>
    <message>
        <source>Show one more curve</source>
        <translation>Mostrar mais uma curva</translation>
    </message>
    <message>
        <source>Show {count} more curves</source>
        <translation>Mostrar mais {count} curvas</translation>
    </message>
    <message>
        <source>The script did not start.</source>
        <translation>O script não começou.</translation>
    </message>
    <message>
        <source>The script logged no metrics. Keras scripts do it by themselves; others call run.log.</source>
        <translation>O script não registou métricas. Os scripts Keras fazem-no sozinhos; os outros chamam run.log.</translation>
    </message>
    <message>
        <source>What is drawn of a group</source>
        <translation>O que se desenha de um grupo</translation>
    </message>
    <message>
        <source>first process</source>
        <translation>primeiro processo</translation>
    </message>
    <message>
        <source>train</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Add datastore</source>
        <translation>Adicionar arquivo de dados</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de dados</translation>
    </message>
    <message>
        <source>Datastores</source>
        <translation>Arquivos de dados</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Registar dados</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que se mostra</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Dataset for {what}</source>
        <translation>Conjunto de dados para {what}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>How {what} is read</source>
        <translation>Como se lê {what}</translation>
    </message>
    <message>
        <source>Input of the run</source>
        <translation>Entrada da execução</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Montar</translation>
    </message>
    <message>
        <source>Newest ({version})</source>
        <translation>Mais recente ({version})</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Remover {what}</translation>
    </message>
    <message>
        <source>Script&apos;s default</source>
        <translation>Predefinição do script</translation>
    </message>
    <message>
        <source>The script has no default for it: choose a dataset, or type a path under Parameters.</source>
        <translation>O script não tem valor predefinido para isto: escolha um conjunto de dados ou escreva um caminho em Parâmetros.</translation>
    </message>
    <message>
        <source>Version for {what}</source>
        <translation>Versão para {what}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Without a dataset the script uses {default}</source>
        <translation>Sem um conjunto de dados, o script usa {default}</translation>
    </message>
    <message>
        <source>asked for by the script</source>
        <translation>pedido pelo próprio script</translation>
    </message>
    <message>
        <source>copied into the run&apos;s folder first</source>
        <translation>primeiro copiado para a pasta da execução</translation>
    </message>
    <message>
        <source>read in place</source>
        <translation>lido no local</translation>
    </message>
    <message>
        <source>read in the script</source>
        <translation>lido no script</translation>
    </message>
    <message>
        <source>registered {when}</source>
        <translation>registado {when}</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>Add a dataset</source>
        <translation>Adicionar dados</translation>
    </message>
    <message>
        <source>Browse for a folder of data</source>
        <translation>Procurar uma pasta de dados</translation>
    </message>
    <message>
        <source>Browse for data files</source>
        <translation>Procurar ficheiros de dados</translation>
    </message>
    <message>
        <source>Choose a folder of data</source>
        <translation>Escolher uma pasta de dados</translation>
    </message>
    <message>
        <source>Choose data files</source>
        <translation>Escolher ficheiros de dados</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Drop a folder or files here</source>
        <translation>Largue aqui uma pasta ou ficheiros</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>No argument of the script looks like a place for data. If it reads a dataset, add one.</source>
        <translation>Nenhum argumento do script parece um lugar para dados. Se ele ler um conjunto de dados, adicione um.</translation>
    </message>
    <message>
        <source>No argument: the script asks the run for it</source>
        <translation>Nenhum argumento: o script pede-o à execução</translation>
    </message>
    <message>
        <source>There are no datasets yet, and no argument of the script looks like a place for data.</source>
        <translation>Ainda não há conjuntos de dados e nenhum argumento do script parece um lugar para dados.</translation>
    </message>
    <message>
        <source>They become a new dataset, or a new version of one.</source>
        <translation>Passam a ser um conjunto de dados novo ou uma versão nova de um que já existe.</translation>
    </message>
    <message>
        <source>Which dataset the script reads. Its path is given to the script as the argument&apos;s value.</source>
        <translation>O conjunto de dados que o script lê. O caminho é passado ao script como valor do argumento.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} e mais {count}</translation>
    </message>
</context>
<context>
    <name>DatasetDetail</name>
    <message>
        <source>1 link was left out</source>
        <translation>1 ligação ficou de fora</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Adicionar descrição</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>Copiar nome e versão</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>Descrever {name}</translation>
    </message>
    <message>
        <source>Description of the dataset</source>
        <translation>Descrição do conjunto de dados</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export {name} : {version}</source>
        <translation>Exportar {name} : {version}</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportado para {folder}</translation>
    </message>
    <message>
        <source>Exporting {name} : {version}</source>
        <translation>A exportar {name} : {version}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Links are not followed. Put the files themselves there if they belong to it.</source>
        <translation>As ligações não são seguidas. Se os ficheiros fazem parte do conjunto, ponha lá os próprios ficheiros.</translation>
    </message>
    <message>
        <source>Move all versions to the trash</source>
        <translation>Mover todas as versões para o lixo</translation>
    </message>
    <message>
        <source>Move this version to the trash</source>
        <translation>Mover esta versão para o lixo</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nova versão</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Antevisão</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Etiquetar {name}</translation>
    </message>
    <message>
        <source>The download went another way than usual</source>
        <translation>A transferência seguiu outro caminho que o habitual</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Used by ({count})</source>
        <translation>Usado por ({count})</translation>
    </message>
    <message>
        <source>Views of the dataset</source>
        <translation>Vistas do conjunto de dados</translation>
    </message>
    <message>
        <source>in the workspace</source>
        <translation>na área de trabalho</translation>
    </message>
    <message>
        <source>left in place</source>
        <translation>no local original</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>Ligações deixadas de fora: {count}</translation>
    </message>
</context>
<context>
    <name>DatasetLinks</name>
    <message>
        <source>Datasets of the run</source>
        <translation>Conjuntos de dados da execução</translation>
    </message>
    <message>
        <source>Open dataset {name} version {number}</source>
        <translation>Abrir o conjunto de dados {name}, versão {number}</translation>
    </message>
    <message>
        <source>The run read it</source>
        <translation>A execução leu-o</translation>
    </message>
    <message>
        <source>The run read it through {argument}</source>
        <translation>A execução leu-o através de {argument}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
</context>
<context>
    <name>DatasetsView</name>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de dados</translation>
    </message>
    <message>
        <source>Drop a folder or files anywhere on this window, or choose them. They are kept in versions.</source>
        <translation>Largue uma pasta ou ficheiros em qualquer ponto desta janela ou escolha-os. Ficam guardados em versões.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>Foi removido ou é de outra área de trabalho.</translation>
    </message>
    <message>
        <source>Look into the trash on the Disk page.</source>
        <translation>Veja no lixo, na página Disco.</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Ainda não há conjuntos de dados</translation>
    </message>
    <message>
        <source>Nothing new: this is version {version} of {name}</source>
        <translation>Nada de novo: esta é a versão {version} de {name}</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Registar dados</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exec.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The dataset {name} is not there</source>
        <translation>O conjunto de dados {name} não existe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>{name}: version {version} registered</source>
        <translation>{name}: versão {version} registada</translation>
    </message>
</context>
<context>
    <name>DatastoreContents</name>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Download {what}</source>
        <translation>Transferir {what}</translation>
    </message>
    <message>
        <source>Folder that is shown</source>
        <translation>Pasta mostrada</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>A examinar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>Register as dataset</source>
        <translation>Registar como dados</translation>
    </message>
    <message>
        <source>Register {what} as a dataset</source>
        <translation>Registar {what} como conjunto de dados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>all that is shown</source>
        <translation>tudo o que se mostra</translation>
    </message>
</context>
<context>
    <name>DatastoreDetail</name>
    <message>
        <source>, {count} skipped as they were there</source>
        <translation>, ignorados por já existirem: {count}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ficheiro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>Repor {name}</translation>
    </message>
    <message>
        <source>Choose a folder to upload</source>
        <translation>Escolher uma pasta para enviar</translation>
    </message>
    <message>
        <source>Choose files to upload</source>
        <translation>Escolher ficheiros para enviar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Download {path}</source>
        <translation>Transferir {path}</translation>
    </message>
    <message>
        <source>Downloaded into {folder}</source>
        <translation>Transferido para {folder}</translation>
    </message>
    <message>
        <source>Downloading from {name}</source>
        <translation>A transferir de {name}</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>A transferir…</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload them</source>
        <translation>Largue aqui ficheiros ou pastas para os enviar</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Ficheiros…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder of this workspace</source>
        <translation>Pasta desta área de trabalho</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <source>It will be at {place}</source>
        <translation>Ficará em {place}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Links are not followed.</source>
        <translation>As ligações não são seguidas.</translation>
    </message>
    <message>
        <source>Make another one the default first</source>
        <translation>Predefina primeiro outro</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Predefinir</translation>
    </message>
    <message>
        <source>Make {name} the default</source>
        <translation>Predefinir {name}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Replace files that are there</source>
        <translation>Substituir ficheiros que já existem</translation>
    </message>
    <message>
        <source>They are copied into the folder that is shown, or another one you name.</source>
        <translation>São copiados para a pasta mostrada ou para outra que se indique.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Uploading to {name}</source>
        <translation>A enviar para {name}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>{count} downloaded</source>
        <translation>Transferência concluída: {count}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} ficheiros</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>Ligações deixadas de fora: {count}</translation>
    </message>
    <message>
        <source>{count} uploaded</source>
        <translation>Envio concluído: {count}</translation>
    </message>
    <message>
        <source>{kind} · default</source>
        <translation>{kind} · predefinido</translation>
    </message>
    <message>
        <source>{name} removed; its files stay where they are</source>
        <translation>{name} removido; os ficheiros ficam onde estão</translation>
    </message>
</context>
<context>
    <name>DatastoreSource</name>
    <message>
        <source>Choose a datastore.</source>
        <translation>Escolha um arquivo de dados.</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Arquivo de dados</translation>
    </message>
    <message>
        <source>Files of another machine are kept in the workspace.</source>
        <translation>Os ficheiros de outra máquina são guardados na área de trabalho.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Path in the datastore</source>
        <translation>Caminho no arquivo de dados</translation>
    </message>
    <message>
        <source>mnist/train, or a pattern; empty for all of it</source>
        <translation>mnist/train ou um padrão; vazio para tudo</translation>
    </message>
</context>
<context>
    <name>DatastoresView</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Arquivo de dados</translation>
    </message>
    <message>
        <source>Datastore {name} added</source>
        <translation>Arquivo de dados {name} adicionado</translation>
    </message>
    <message>
        <source>Datastores</source>
        <translation>Arquivos de dados</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predefinido</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Collect diagnostics</source>
        <translation>Recolher diagnóstico</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>A recolher…</translation>
    </message>
    <message>
        <source>Files that help to find a fault, for you to hand on. Nothing is sent anywhere. Secrets, your name, that of the computer and your home folder are taken out. Look at each file, and leave out what you do not want to share.</source>
        <translation>Ficheiros que ajudam a encontrar uma falha, para os entregar a quem a procura. Nada é enviado para lado nenhum. Os segredos, o nome do utilizador e do computador e a pasta pessoal são retirados. Veja cada ficheiro e deixe de fora o que não quiser partilhar.</translation>
    </message>
    <message>
        <source>Files to write</source>
        <translation>Ficheiros a escrever</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>O que está no ficheiro</translation>
    </message>
    <message>
        <source>Where to write the archive</source>
        <translation>Onde escrever o ficheiro zip</translation>
    </message>
    <message>
        <source>Write zip file</source>
        <translation>Escrever ficheiro zip</translation>
    </message>
    <message>
        <source>{count} of {all} files, {size}</source>
        <translation>Ficheiros: {count} de {all}, {size}</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>one line that is the same</source>
        <translation>uma linha igual</translation>
    </message>
    <message>
        <source>{count} lines that are the same</source>
        <translation>{count} linhas iguais</translation>
    </message>
</context>
<context>
    <name>DifferencesTab</name>
    <message>
        <source>Compute</source>
        <translation>Computação</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de dados</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Nothing differs here.</source>
        <translation>Aqui nada difere.</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Disto nada se sabe.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>What differs between the runs</source>
        <translation>O que difere entre as execuções</translation>
    </message>
    <message>
        <source>What of the runs</source>
        <translation>Que parte das execuções</translation>
    </message>
    <message>
        <source>{some} of {count} differ</source>
        <translation>diferentes: {some} de {count}</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>Handwritten digits</source>
        <translation>Dígitos manuscritos</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Datasets, runs and models are listed here with their sizes once there are some.</source>
        <translation>Os conjuntos de dados, as execuções e os modelos aparecem aqui com o seu tamanho assim que existirem.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>Libertar espaço…</translation>
    </message>
    <message>
        <source>Keep the trash for {days} days</source>
        <translation>Dias a manter o lixo: {days}</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de novo</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>A medir…</translation>
    </message>
    <message>
        <source>Nothing takes any space yet</source>
        <translation>Ainda nada ocupa espaço</translation>
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
        <translation>1 avaliador</translation>
    </message>
    <message>
        <source>MPI</source>
        <translation>MPI</translation>
    </message>
    <message>
        <source>One process</source>
        <translation>Um processo</translation>
    </message>
    <message>
        <source>Parameter server</source>
        <translation>Servidor de parâmetros</translation>
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
        <translation>Um chief</translation>
    </message>
    <message>
        <source>An evaluator</source>
        <translation>Um avaliador</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Além disso</translation>
    </message>
    <message>
        <source>Cluster map</source>
        <translation>Mapa do cluster</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Double-click a cell to change it. Ports and hosts left open are reserved at the start.</source>
        <translation>Faça duplo clique numa célula para a alterar. Portas e anfitriões em aberto são reservados no início.</translation>
    </message>
    <message>
        <source>Each process gets MASTER_ADDR, RANK and WORLD_SIZE, for torch.distributed.</source>
        <translation>Cada processo recebe MASTER_ADDR, RANK e WORLD_SIZE, para torch.distributed.</translation>
    </message>
    <message>
        <source>Each process gets TF_CONFIG, for tf.distribute&apos;s MultiWorkerMirroredStrategy.</source>
        <translation>Cada processo recebe TF_CONFIG, para a MultiWorkerMirroredStrategy do tf.distribute.</translation>
    </message>
    <message>
        <source>Each trains on its share</source>
        <translation>Cada um treina na sua parte</translation>
    </message>
    <message>
        <source>Hold the model&apos;s values</source>
        <translation>Guardam os valores do modelo</translation>
    </message>
    <message>
        <source>Machines or containers</source>
        <translation>Máquinas ou contentores</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Of every process</source>
        <translation>De todos os processos</translation>
    </message>
    <message>
        <source>Of the first process</source>
        <translation>Do primeiro processo</translation>
    </message>
    <message>
        <source>Often one for each GPU</source>
        <translation>Muitas vezes um por GPU</translation>
    </message>
    <message>
        <source>Parameter servers</source>
        <translation>Servidores de parâmetros</translation>
    </message>
    <message>
        <source>Processes per node</source>
        <translation>Processos por nó</translation>
    </message>
    <message>
        <source>Processes that train one model together. Most runs need only one.</source>
        <translation>Processos que treinam juntos um modelo. A maioria das execuções só precisa de um.</translation>
    </message>
    <message>
        <source>Started by mpirun, for scripts that use Horovod or mpi4py.</source>
        <translation>Iniciado por mpirun, para scripts que usam Horovod ou mpi4py.</translation>
    </message>
    <message>
        <source>That become curves</source>
        <translation>Que se tornam curvas</translation>
    </message>
    <message>
        <source>The script is started once, as ever.</source>
        <translation>O script é iniciado uma vez, como sempre.</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Desfazer as minhas alterações</translation>
    </message>
    <message>
        <source>What {process} finds in its environment</source>
        <translation>O que {process} encontra no seu ambiente</translation>
    </message>
    <message>
        <source>Without a chief, worker 0 leads</source>
        <translation>Sem chief, lidera o worker 0</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Workers train, parameter servers hold the values; servers are ended when workers are done.</source>
        <translation>Os workers treinam, os servidores de parâmetros guardam os valores; estes são terminados quando os workers acabam.</translation>
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
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Slots de CPU</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contentor</translation>
    </message>
    <message>
        <source>Container limits</source>
        <translation>Limites do contentor</translation>
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
        <translation>Runtime de GPU</translation>
    </message>
    <message>
        <source>If Docker restarts</source>
        <translation>Se o Docker reiniciar</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>A procurar o motor…</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>NVIDIA, ready</source>
        <translation>NVIDIA, pronto</translation>
    </message>
    <message>
        <source>No container runs.</source>
        <translation>Nenhum contentor em execução.</translation>
    </message>
    <message>
        <source>Running containers</source>
        <translation>Contentores em execução</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The engine has no images.</source>
        <translation>O motor não tem imagens.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>containers end with it</source>
        <translation>os contentores terminam com ele</translation>
    </message>
    <message>
        <source>containers go on</source>
        <translation>os contentores continuam</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>none: containers see no GPU</source>
        <translation>nenhum: os contentores não veem GPUs</translation>
    </message>
    <message>
        <source>{count} CPUs, {memory} memory</source>
        <translation>CPUs: {count}, memória: {memory}</translation>
    </message>
    <message>
        <source>{image} (not there yet: pulled when a run needs it)</source>
        <translation>{image} (ainda não existe: obtida quando uma execução precisar)</translation>
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
        <translation>Se vazio, 64 MB; por exemplo 2G</translation>
    </message>
    <message>
        <source>A GPU no other program uses, if left empty; or 8G</source>
        <translation>Se vazio, uma GPU que nenhum outro programa usa; ou 8G</translation>
    </message>
    <message>
        <source>Add Docker target</source>
        <translation>Adicionar destino Docker</translation>
    </message>
    <message>
        <source>All but a tenth, if left empty; for example 8G; none: no limit</source>
        <translation>Se vazio, tudo menos um décimo; por exemplo 8G; none: sem limite</translation>
    </message>
    <message>
        <source>All, if left empty; for example 0, 1; or none</source>
        <translation>Se vazio, todas; por exemplo 0, 1; ou none</translation>
    </message>
    <message>
        <source>As the CPU slots, if left empty; for example 2.5; none: no limit</source>
        <translation>Se vazio, como os slots de CPU; por exemplo 2.5; none: sem limite</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Before a run starts</source>
        <translation>Antes de uma execução começar</translation>
    </message>
    <message>
        <source>Builds use the network of this machine</source>
        <translation>As construções usam a rede desta máquina</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Slots de CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Data loaders need it</source>
        <translation>Para os carregadores de dados</translation>
    </message>
    <message>
        <source>Docker {version} answers at {address}.</source>
        <translation>O Docker {version} responde em {address}.</translation>
    </message>
    <message>
        <source>Each container gets at most {limits}.</source>
        <translation>Cada contentor recebe, no máximo, {limits}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Found by itself, if left empty (DOCKER_HOST, context, socket)</source>
        <translation>Se vazio, encontrado sozinho (DOCKER_HOST, contexto, socket)</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>Memória livre na GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Linux rights it keeps</source>
        <translation>Direitos do Linux que mantém</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>No new privileges by programs</source>
        <translation>Sem novos privilégios por programas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>None, if left empty; for example SYS_PTRACE</source>
        <translation>Se vazio, nenhuma; por exemplo SYS_PTRACE</translation>
    </message>
    <message>
        <source>None, if left empty; for example python:3.11-slim</source>
        <translation>Se vazio, nenhuma; por exemplo python:3.11-slim</translation>
    </message>
    <message>
        <source>Of each container</source>
        <translation>De cada contentor</translation>
    </message>
    <message>
        <source>Of each container, at most</source>
        <translation>De cada contentor, no máximo</translation>
    </message>
    <message>
        <source>Packages are installed on it</source>
        <translation>Os pacotes são instalados sobre ela</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Reaches out</source>
        <translation>Com saída</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <translation>Execuções em simultâneo</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>Memória partilhada</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>That runs may be given</source>
        <translation>Que as execuções podem receber</translation>
    </message>
    <message>
        <source>The image is not there yet.</source>
        <translation>A imagem ainda não existe.</translation>
    </message>
    <message>
        <source>The image&apos;s files cannot be changed</source>
        <translation>Os ficheiros da imagem não podem ser alterados</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Não se consegue ler isto</translation>
    </message>
    <message>
        <source>This machine&apos;s</source>
        <translation>A desta máquina</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizador</translation>
    </message>
    <message>
        <source>What containers may do</source>
        <translation>O que os contentores podem fazer</translation>
    </message>
    <message>
        <source>Where Docker answers</source>
        <translation>Onde o Docker responde</translation>
    </message>
    <message>
        <source>Whom the files belong to</source>
        <translation>A quem pertencem os ficheiros</translation>
    </message>
    <message>
        <source>You, if left empty; for example root, or 1000:1000</source>
        <translation>Se vazio, o próprio utilizador; por exemplo root ou 1000:1000</translation>
    </message>
    <message>
        <source>docker, if left empty</source>
        <translation>Se vazio, docker</translation>
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
        <translation>Por cima dela; pode ficar vazio</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
</context>
<context>
    <name>DraftKeeping</name>
    <message>
        <source>This draft is not kept on disk</source>
        <translation>Este rascunho não fica guardado no disco</translation>
    </message>
</context>
<context>
    <name>DrainNotice</name>
    <message>
        <source>Runs that have begun go on. The others wait in the queue.</source>
        <translation>As execuções já iniciadas continuam. As outras esperam na fila.</translation>
    </message>
    <message>
        <source>Take runs again</source>
        <translation>Voltar a aceitar execuções</translation>
    </message>
    <message>
        <source>Takes no more runs</source>
        <translation>Não aceita mais execuções</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Import the model {name}</source>
        <translation>Importar o modelo {name}</translation>
    </message>
    <message>
        <source>Let go to look at it. Nothing is installed yet.</source>
        <translation>Largue para examinar. Ainda nada é instalado.</translation>
    </message>
    <message>
        <source>Let go to name and register it.</source>
        <translation>Largue para dar um nome e registar.</translation>
    </message>
    <message>
        <source>Let go to name and register them.</source>
        <translation>Largue para dar um nome e registar tudo.</translation>
    </message>
    <message>
        <source>Let go to name it. It is looked at, never loaded.</source>
        <translation>Largue para dar um nome. É examinado, nunca carregado.</translation>
    </message>
    <message>
        <source>Let go to set it up. Nothing starts yet.</source>
        <translation>Largue para configurar. Ainda nada começa.</translation>
    </message>
    <message>
        <source>New dataset from {count} items</source>
        <translation>Novo conjunto de dados de {count} itens</translation>
    </message>
    <message>
        <source>New dataset from {name}</source>
        <translation>Novo conjunto de dados de {name}</translation>
    </message>
    <message>
        <source>New environment from {name}</source>
        <translation>Novo ambiente de {name}</translation>
    </message>
    <message>
        <source>New run with {name}</source>
        <translation>Nova execução com {name}</translation>
    </message>
</context>
<context>
    <name>EmptyRuns</name>
    <message>
        <source>A run is one execution of a training script. Press New run, drop a script on the window, or train on handwritten digits with the sample.</source>
        <translation>Cada execução corre um script de treino uma vez. Prima Nova execução, largue um script na janela ou treine com dígitos manuscritos no exemplo.</translation>
    </message>
    <message>
        <source>All runs here are archived</source>
        <translation>Todas as execuções daqui estão arquivadas</translation>
    </message>
    <message>
        <source>Archived runs stay as they are and are left out of the table until you show them.</source>
        <translation>As execuções arquivadas ficam como estão e só aparecem na tabela quando as mostrar.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Its runs were moved to the trash or deleted. Those in the trash can be put back on the page Disk.</source>
        <translation>As suas execuções foram movidas para o lixo ou apagadas. As que estão no lixo podem ser repostas na página Disco.</translation>
    </message>
    <message>
        <source>No run fits</source>
        <translation>Nenhuma execução corresponde</translation>
    </message>
    <message>
        <source>No runs in this experiment</source>
        <translation>Não há execuções nesta experiência</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Ainda não há execuções</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Show all experiments</source>
        <translation>Mostrar todas as experiências</translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>Mostrar execuções arquivadas</translation>
    </message>
    <message>
        <source>There are runs here, but none that you look for.</source>
        <translation>Há execuções aqui, mas nenhuma é a que procura.</translation>
    </message>
</context>
<context>
    <name>EnvironmentDetail</name>
    <message>
        <source>As an image for {target}</source>
        <translation>Como imagem para {target}</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>Em construção</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construir</translation>
    </message>
    <message>
        <source>Build canceled; nothing is left of it</source>
        <translation>Construção cancelada; nada ficou dela</translation>
    </message>
    <message>
        <source>Building…</source>
        <translation>A construir…</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Construído</translation>
    </message>
    <message>
        <source>Built for Docker</source>
        <translation>Construído para o Docker</translation>
    </message>
    <message>
        <source>Built for Docker {when}</source>
        <translation>Construído para o Docker {when}</translation>
    </message>
    <message>
        <source>Built image</source>
        <translation>Imagem construída</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>Copiar nome e versão</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Environment variables, and secrets of the keyring</source>
        <translation>Variáveis de ambiente e segredos do porta-chaves</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
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
        <translation>Como foi lido</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>It is built</source>
        <translation>Está construído</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>Keras 2 for tf.keras (tf-keras)</source>
        <translation>Keras 2 para tf.keras (tf-keras)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Feito de</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nova versão</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>Ainda não construído</translation>
    </message>
    <message>
        <source>Not built: the last build failed {when}</source>
        <translation>Não construído: a última construção falhou {when}</translation>
    </message>
    <message>
        <source>Not built: the last build was canceled {when}</source>
        <translation>Não construído: a última construção foi cancelada {when}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Já não existe</translation>
    </message>
    <message>
        <source>Nothing to build</source>
        <translation>Nada para construir</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Nesta máquina</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Prepared on Docker</source>
        <translation>Preparado no Docker</translation>
    </message>
    <message>
        <source>Prepared on Docker by the first run</source>
        <translation>Preparado no Docker pela primeira execução</translation>
    </message>
    <message>
        <source>Putting {name} back</source>
        <translation>A repor {name}</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registado</translation>
    </message>
    <message>
        <source>Remove all versions</source>
        <translation>Remover todas as versões</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Remover esta versão</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Runs that use it start at once, from every workspace on this machine.</source>
        <translation>As execuções que o usam começam logo, em todas as áreas de trabalho desta máquina.</translation>
    </message>
    <message>
        <source>Runs use the Python that is there.</source>
        <translation>As execuções usam o Python que lá está.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The first run builds it while it is Preparing. Build it now, and runs start at once.</source>
        <translation>A primeira execução constrói-o enquanto está em preparação. Construa-o agora e as execuções começam logo.</translation>
    </message>
    <message>
        <source>The first run that uses it on a Docker target prepares the image; its log is with that run.</source>
        <translation>A primeira execução que o usar num destino Docker prepara a imagem; o log fica com essa execução.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Views of the environment</source>
        <translation>Vistas do ambiente</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where to build it</source>
        <translation>Onde construir</translation>
    </message>
    <message>
        <source>pip options</source>
        <translation>Opções do pip</translation>
    </message>
    <message>
        <source>the version that fits TensorFlow</source>
        <translation>a versão que combina com o TensorFlow</translation>
    </message>
    <message>
        <source>{name} is built</source>
        <translation>{name} está construído</translation>
    </message>
    <message>
        <source>{name} is built for Docker</source>
        <translation>{name} está construído para o Docker</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} removido</translation>
    </message>
    <message>
        <source>{own}; in Docker that of the image</source>
        <translation>{own}; no Docker, o da imagem</translation>
    </message>
    <message>
        <source>{version}, as mldesk&apos;s own</source>
        <translation>{version}, como o do mldesk</translation>
    </message>
    <message>
        <source>{version}, asked for {asked}</source>
        <translation>{version}, pedido {asked}</translation>
    </message>
</context>
<context>
    <name>EnvironmentEditor</name>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Adicionar variável</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <source>Choose a file that lists what is needed</source>
        <translation>Escolher um ficheiro que indica o que é preciso</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Imagem Docker</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Drop a file that lists what is needed</source>
        <translation>Largue aqui um ficheiro que indica o que é preciso</translation>
    </message>
    <message>
        <source>Existing Python</source>
        <translation>Python existente</translation>
    </message>
    <message>
        <source>For the script</source>
        <translation>Para o script</translation>
    </message>
    <message>
        <source>From the system&apos;s keyring</source>
        <translation>Do porta-chaves do sistema</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Dê-lhe um nome</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Como o ficheiro foi lido</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Feito de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Nome do ambiente</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Novo ambiente</translation>
    </message>
    <message>
        <source>New version of {name}</source>
        <translation>Nova versão de {name}</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Nenhum problema encontrado</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Registering environment {name}</source>
        <translation>A registar o ambiente {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>A registar…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>This environment exists: a new version of it is made.</source>
        <translation>Este ambiente já existe: é criada uma nova versão dele.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>What it is for; may stay empty</source>
        <translation>Para que serve; pode ficar vazio</translation>
    </message>
    <message>
        <source>What it is made from</source>
        <translation>De que é feito</translation>
    </message>
    <message>
        <source>requirements.txt, pyproject.toml, a conda YAML, a Dockerfile, a virtual environment</source>
        <translation>requirements.txt, pyproject.toml, um YAML do conda, um Dockerfile, um ambiente virtual</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problemas</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} avisos</translation>
    </message>
</context>
<context>
    <name>EnvironmentRows</name>
    <message>
        <source>3.6 or newer, or a virtual environment</source>
        <translation>3.6 ou mais recente, ou um ambiente virtual</translation>
    </message>
    <message>
        <source>A Dockerfile that begins with {line}</source>
        <translation>Um Dockerfile que começa por {line}</translation>
    </message>
    <message>
        <source>About the environment</source>
        <translation>Sobre o ambiente</translation>
    </message>
    <message>
        <source>An image is made of it, unless there is one, while the run is Preparing.</source>
        <translation>É feita uma imagem dele, se ainda não houver, enquanto a execução está em preparação.</translation>
    </message>
    <message>
        <source>Another Python…</source>
        <translation>Outro Python…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>Escolher um interpretador Python</translation>
    </message>
    <message>
        <source>Choose a file that lists what is needed</source>
        <translation>Escolher um ficheiro que indica o que é preciso</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De um ficheiro</translation>
    </message>
    <message>
        <source>It is built first, while the run is Preparing.</source>
        <translation>É construído primeiro, enquanto a execução está em preparação.</translation>
    </message>
    <message>
        <source>It is built: runs start at once.</source>
        <translation>Está construído: as execuções começam logo.</translation>
    </message>
    <message>
        <source>Of this run alone</source>
        <translation>Só desta execução</translation>
    </message>
    <message>
        <source>Path of Python</source>
        <translation>Caminho do Python</translation>
    </message>
    <message>
        <source>Python and its packages</source>
        <translation>O Python e os seus pacotes</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>The Python of the image</source>
        <translation>O Python da imagem</translation>
    </message>
    <message>
        <source>The cluster&apos;s own Python</source>
        <translation>O Python do próprio cluster</translation>
    </message>
    <message>
        <source>The image {image}, as it is</source>
        <translation>A imagem {image}, tal como está</translation>
    </message>
    <message>
        <source>The target&apos;s image as it is</source>
        <translation>A imagem do destino tal como está</translation>
    </message>
    <message>
        <source>With all that is installed beside mldesk.</source>
        <translation>Com tudo o que está instalado junto do mldesk.</translation>
    </message>
    <message>
        <source>With the Python and the packages that its nodes have.</source>
        <translation>Com o Python e os pacotes que os seus nós têm.</translation>
    </message>
    <message>
        <source>With the Python and the packages that the image has.</source>
        <translation>Com o Python e os pacotes que a imagem tem.</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python {version}</source>
        <translation>O Python {version} do mldesk</translation>
    </message>
    <message>
        <source>no packages</source>
        <translation>sem pacotes</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
</context>
<context>
    <name>EnvironmentTab</name>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Construído</translation>
    </message>
    <message>
        <source>Copied: save them as a requirements file</source>
        <translation>Copiado: guarde como ficheiro de requisitos</translation>
    </message>
    <message>
        <source>Copy as requirements</source>
        <translation>Copiar como requisitos</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de saída</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrião</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Image digest</source>
        <translation>Digest da imagem</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpretador</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Machine and times</source>
        <translation>Máquina e tempos</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Feito de</translation>
    </message>
    <message>
        <source>Notes of the build</source>
        <translation>Notas da construção</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Executado em</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registado como</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>Search packages</source>
        <translation>Pesquisar pacotes</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submissão</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The packages of this run were not recorded.</source>
        <translation>Os pacotes desta execução não foram registados.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>before, taken from the cache</source>
        <translation>antes, vindo da cache</translation>
    </message>
    <message>
        <source>for this run</source>
        <translation>para esta execução</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Docker image</source>
        <translation>Imagem Docker</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Existing Python</source>
        <translation>Python existente</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>O Python do mldesk</translation>
    </message>
</context>
<context>
    <name>EnvironmentsPage</name>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>Foi removido ou é de outra área de trabalho.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Feito de</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Novo ambiente</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Ainda não há ambientes</translation>
    </message>
    <message>
        <source>Nothing new: this is version {version} of {name}</source>
        <translation>Nada de novo: esta é a versão {version} de {name}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exec.</translation>
    </message>
    <message>
        <source>Runs use mldesk&apos;s own Python {version} until you choose another one. Drop a requirements.txt, a pyproject.toml, a conda YAML or a Dockerfile here, or write down what your scripts need.</source>
        <translation>As execuções usam o Python {version} do mldesk até se escolher outro. Largue aqui um requirements.txt, um pyproject.toml, um YAML do conda ou um Dockerfile, ou escreva o que os scripts precisam.</translation>
    </message>
    <message>
        <source>The environment {name} is not there</source>
        <translation>O ambiente {name} não existe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>{name}: version {version} registered</source>
        <translation>{name}: versão {version} registada</translation>
    </message>
</context>
<context>
    <name>ExperimentChooser</name>
    <message>
        <source>All experiments</source>
        <translation>Todas as experiências</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiência</translation>
    </message>
</context>
<context>
    <name>ExperimentsPage</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiências</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nova execução</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>A ler as execuções…</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Choose a Python</source>
        <translation>Escolher um Python</translation>
    </message>
    <message>
        <source>Choose a folder to export into</source>
        <translation>Escolher uma pasta para a exportação</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Choose a key, or make a pair of keys.</source>
        <translation>Escolha uma chave ou crie um par de chaves.</translation>
    </message>
    <message>
        <source>Converted by</source>
        <translation>Convertido por</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>Para a pasta</translation>
    </message>
    <message>
        <source>Makes the folder {place}</source>
        <translation>Cria a pasta {place}</translation>
    </message>
    <message>
        <source>Python that converts</source>
        <translation>Python que converte</translation>
    </message>
    <message>
        <source>Replace the earlier export</source>
        <translation>Substituir a exportação anterior</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>A folder that works without mldesk: the files, what is known of them, how to use them.</source>
        <translation>Uma pasta que funciona sem o mldesk: os ficheiros, o que se sabe deles e como usá-los.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Voltar ao formulário</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Parar execução</translation>
    </message>
    <message>
        <source>Stop the conversion</source>
        <translation>Parar a conversão</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>{name} exportado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Inputs at once</source>
        <translation>Entradas de cada vez</translation>
    </message>
    <message>
        <source>It does not predict quite what the original does</source>
        <translation>Não prevê exatamente o mesmo que o original</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Same class for</source>
        <translation>Mesma classe em</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Try it on your own data before you use it.</source>
        <translation>Experimente-o com os seus próprios dados antes de o usar.</translation>
    </message>
    <message>
        <source>largest difference {difference} on {count} samples of {source}</source>
        <translation>maior diferença {difference} (amostras de {source}: {count})</translation>
    </message>
    <message>
        <source>{share} of the samples</source>
        <translation>{share} das amostras</translation>
    </message>
</context>
<context>
    <name>FactGrid</name>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>Choose a folder of data</source>
        <translation>Escolher uma pasta de dados</translation>
    </message>
    <message>
        <source>Choose a folder or files.</source>
        <translation>Escolha uma pasta ou ficheiros.</translation>
    </message>
    <message>
        <source>Choose data files</source>
        <translation>Escolher ficheiros de dados</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher ficheiros</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Escolher pasta</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Escolher outros</translation>
    </message>
    <message>
        <source>Drop a folder or files here</source>
        <translation>Largue aqui uma pasta ou ficheiros</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>A examinar…</translation>
    </message>
    <message>
        <source>Only a whole folder can be left in place.</source>
        <translation>Só uma pasta inteira pode ficar no local original.</translation>
    </message>
    <message>
        <source>They are kept in the workspace and never changed afterwards.</source>
        <translation>São guardados na área de trabalho e nunca mais são alterados.</translation>
    </message>
    <message>
        <source>{count} items of {folder}</source>
        <translation>{count} itens de {folder}</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Beginning of the file</source>
        <translation>Início do ficheiro</translation>
    </message>
    <message>
        <source>Choose a file to look into it.</source>
        <translation>Escolha um ficheiro para ver o que contém.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Files ({count})</source>
        <translation>Ficheiros ({count})</translation>
    </message>
    <message>
        <source>Files of the run</source>
        <translation>Ficheiros da execução</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>Pesquisar ficheiros</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Left out, as links are not followed: {paths}</source>
        <translation>Deixadas de fora, pois as ligações não são seguidas: {paths}</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Ainda não há ficheiros</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Part of a path</source>
        <translation>Parte de um caminho</translation>
    </message>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>Imagem {name}, {size}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Antevisão</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Guardar {name}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The script wrote nothing into the folder outputs.</source>
        <translation>O script não escreveu nada na pasta outputs.</translation>
    </message>
    <message>
        <source>This kind of file has no preview.</source>
        <translation>Este tipo de ficheiro não tem antevisão.</translation>
    </message>
    <message>
        <source>What the script writes into the folder outputs appears here.</source>
        <translation>O que o script escreve na pasta outputs aparece aqui.</translation>
    </message>
    <message>
        <source>{count} file, {size}</source>
        <translation>{count} ficheiro, {size}</translation>
    </message>
    <message>
        <source>{count} files, {size}</source>
        <translation>{count} ficheiros, {size}</translation>
    </message>
    <message>
        <source>{shown} of {count} files</source>
        <translation>Ficheiros: {shown} de {count}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>Any text</source>
        <translation>Qualquer texto</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>such as 1h30m</source>
        <translation>por exemplo 1h30m</translation>
    </message>
    <message>
        <source>such as 2026-11-21 14:05</source>
        <translation>por exemplo 2026-11-21 14:05</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Add a condition</source>
        <translation>Adicionar uma condição</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Mostrar execuções</translation>
    </message>
    <message>
        <source>The search line says more than rows can show.</source>
        <translation>A linha de pesquisa diz mais do que as linhas podem mostrar.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>How condition {number} compares</source>
        <translation>Como compara a condição {number}</translation>
    </message>
    <message>
        <source>How condition {number} is joined</source>
        <translation>Como se liga a condição {number}</translation>
    </message>
    <message>
        <source>Remove condition {number}</source>
        <translation>Remover a condição {number}</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Remover a condição</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>Valor da condição {number}</translation>
    </message>
    <message>
        <source>What condition {number} asks for</source>
        <translation>O que pede a condição {number}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>A exportar…</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>Para a pasta</translation>
    </message>
    <message>
        <source>Makes the folder {place}</source>
        <translation>Cria a pasta {place}</translation>
    </message>
    <message>
        <source>Replace the earlier export</source>
        <translation>Substituir a exportação anterior</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Converted {when}, which is used again if nothing has changed.</source>
        <translation>Convertido {when}; usado de novo se nada mudou.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>há um minuto</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>há uma hora</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
</context>
<context>
    <name>FreePanel</name>
    <message>
        <source>1 thing goes from the trash</source>
        <translation>1 item sai do lixo</translation>
    </message>
    <message>
        <source>1 thing stays there</source>
        <translation>1 item fica lá</translation>
    </message>
    <message>
        <source>All of the trash, however new</source>
        <translation>Todo o lixo, mesmo o mais recente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Downloads that broke off in the last week go, too</source>
        <translation>Incluir as transferências interrompidas na última semana</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libertar</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Libertar espaço</translation>
    </message>
    <message>
        <source>Free {size}</source>
        <translation>Libertar {size}</translation>
    </message>
    <message>
        <source>Freeing canceled</source>
        <translation>Libertação cancelada</translation>
    </message>
    <message>
        <source>Freeing…</source>
        <translation>A libertar…</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Liberta</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Goes in part</source>
        <translation>Sai em parte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Looking what there is to free…</source>
        <translation>A ver o que há para libertar…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nothing to free</source>
        <translation>Nada para libertar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>O que sai e o que fica</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>What is freed is gone for ever.</source>
        <translation>O que se liberta desaparece para sempre.</translation>
    </message>
    <message>
        <source>What you move to the trash can be freed here once it has been there long enough.</source>
        <translation>O que se move para o lixo pode ser libertado aqui, depois de lá estar tempo suficiente.</translation>
    </message>
    <message>
        <source>{count} things go from the trash</source>
        <translation>{count} itens saem do lixo</translation>
    </message>
    <message>
        <source>{count} things stay there</source>
        <translation>{count} itens ficam lá</translation>
    </message>
    <message>
        <source>{size} freed</source>
        <translation>{size} libertados</translation>
    </message>
    <message>
        <source>{size} that programs which were killed have left behind</source>
        <translation>{size} deixados por programas terminados à força</translation>
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
        <translation>A alterar a memória livre na GPU</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>Memória livre na GPU</translation>
    </message>
    <message>
        <source>No other program</source>
        <translation>Nenhum outro programa</translation>
    </message>
    <message>
        <source>Runs wait for a GPU that no other program uses.</source>
        <translation>As execuções esperam por uma GPU que nenhum outro programa usa.</translation>
    </message>
    <message>
        <source>Runs wait until so much is free on each of their GPUs, whoever uses the rest.</source>
        <translation>As execuções esperam até haver esta memória livre em cada uma das suas GPUs, seja quem for que use o resto.</translation>
    </message>
</context>
<context>
    <name>GuardBars</name>
    <message>
        <source>Since {moment}.</source>
        <translation>Desde {moment}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>GB free</source>
        <translation>GB de espaço livre</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Vigias</translation>
    </message>
    <message>
        <source>Set guards</source>
        <translation>Definir vigias</translation>
    </message>
    <message>
        <source>What the runs of this workspace are watched for, and from when on it is told.</source>
        <translation>O que se vigia nas execuções desta área de trabalho e a partir de quando se avisa.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>min</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>A guard has seen something</source>
        <translation>Um vigia reparou em algo</translation>
    </message>
    <message>
        <source>The GPU is idle</source>
        <translation>A GPU está parada</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>O disco está quase cheio</translation>
    </message>
    <message>
        <source>The loss does not fall any more</source>
        <translation>A perda já não desce</translation>
    </message>
    <message>
        <source>The loss is not a number</source>
        <translation>A perda não é um número</translation>
    </message>
    <message>
        <source>The model overfits</source>
        <translation>O modelo está em sobreajuste</translation>
    </message>
    <message>
        <source>The script does nothing</source>
        <translation>O script não faz nada</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto da ajuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>1 dataset</source>
        <translation>1 conjunto de dados</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modelo</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>A small network learns to read 12,000 handwritten digits, in less than a minute on a CPU. Script and data are there: press Start and watch it learn.</source>
        <translation>Uma pequena rede aprende a ler 12 000 dígitos manuscritos, em menos de um minuto numa CPU. O script e os dados já lá estão: prima Iniciar execução e veja como ela aprende.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tudo em ordem</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nova área de trabalho</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Open the sample: handwritten digits</source>
        <translation>Abrir o exemplo: dígitos manuscritos</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir área de trabalho</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Áreas de trabalho recentes</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Verificação do sistema</translation>
    </message>
    <message>
        <source>{count} datasets</source>
        <translation>{count} conjuntos de dados</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modelos</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} execuções</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>a verificar: {count}</translation>
    </message>
</context>
<context>
    <name>ImageForm</name>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Used as it is; it has Python and the packages</source>
        <translation>Usada tal como está; tem o Python e os pacotes</translation>
    </message>
</context>
<context>
    <name>ImageGallery</name>
    <message>
        <source>All images</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagem seguinte</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir ficheiro</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagem anterior</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Labels: {labels}</source>
        <translation>Rótulos: {labels}</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>A folder, a file, a zip or tar, or an export of mldesk</source>
        <translation>Uma pasta, um ficheiro, um zip ou tar, ou uma exportação do mldesk</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um ficheiro</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>Escolher uma chave pública</translation>
    </message>
    <message>
        <source>Choose the folder or file that holds the model.</source>
        <translation>Escolha a pasta ou o ficheiro que contém o modelo.</translation>
    </message>
    <message>
        <source>Drop a model here</source>
        <translation>Largue aqui um modelo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Importar modelo</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>A importar {name}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>A importar…</translation>
    </message>
    <message>
        <source>Its files are looked at, never loaded: it is not trusted until you say that it is.</source>
        <translation>Os ficheiros são examinados, nunca carregados: o modelo não é de confiança até se dizer que é.</translation>
    </message>
    <message>
        <source>Needs the package model-signing: pip install &apos;mldesk[signing]&apos;</source>
        <translation>Precisa do pacote model-signing: pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>Only if the model is signed</source>
        <translation>Só se o modelo estiver assinado</translation>
    </message>
    <message>
        <source>Path of a folder or file</source>
        <translation>Caminho de uma pasta ou de um ficheiro</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>Several things were dropped, this is the first. Put what belongs together in a folder.</source>
        <translation>Foram largados vários itens; este é o primeiro. Ponha numa pasta o que pertence ao mesmo modelo.</translation>
    </message>
    <message>
        <source>That of the export or of the file</source>
        <translation>O da exportação ou do ficheiro</translation>
    </message>
    <message>
        <source>What it is and where it is from; may stay empty</source>
        <translation>O que é e de onde vem; pode ficar vazio</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>Onde está o modelo</translation>
    </message>
    <message>
        <source>{name} is imported; it is not trusted yet</source>
        <translation>{name} foi importado; ainda não é de confiança</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>InlineText</name>
    <message>
        <source>Edit: {what}</source>
        <translation>Editar: {what}</translation>
    </message>
</context>
<context>
    <name>InspectionTab</name>
    <message>
        <source>Caution: {title}</source>
        <translation>Atenção: {title}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Danger: {title}</source>
        <translation>Perigo: {title}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>In {file}.</source>
        <translation>Em {file}.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Entradas e saídas</translation>
    </message>
    <message>
        <source>Its files cannot be read</source>
        <translation>Não é possível ler os ficheiros</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>No file of a kind that mldesk can read without loading it.</source>
        <translation>Nenhum ficheiro de um tipo que o mldesk consiga ler sem o carregar.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Read from {file} without loading it.</source>
        <translation>Lido de {file} sem o carregar.</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Guardado por</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Treináveis</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o ficheiro</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Frees on delete</source>
        <translation>Liberta ao eliminar</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para o lixo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partilhado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>O que ocupa o espaço</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>selecionados: {count}, {size}</translation>
    </message>
    <message>
        <source>{name}, its files are left in place outside</source>
        <translation>{name}, os ficheiros ficam no local original</translation>
    </message>
    <message>
        <source>{size} are shared with others, or needed by a model, and stay</source>
        <translation>{size} são partilhados com outros, ou necessários para um modelo, e ficam</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Remove {what}</source>
        <translation>Remover {what}</translation>
    </message>
    <message>
        <source>datastore, copied into the run&apos;s folder first</source>
        <translation>arquivo de dados, primeiro copiado para a pasta da execução</translation>
    </message>
    <message>
        <source>datastore, read in place</source>
        <translation>arquivo de dados, lido no local</translation>
    </message>
    <message>
        <source>output, uploaded when the script has ended</source>
        <translation>saída, enviada quando o script termina</translation>
    </message>
    <message>
        <source>read in the script</source>
        <translation>lido no script</translation>
    </message>
    <message>
        <source>registered as {name}</source>
        <translation>registrada como {name}</translation>
    </message>
    <message>
        <source>written in the script</source>
        <translation>escrito pelo script</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Container</source>
        <translation>Contentor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partilhado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>a contar…</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>selecionados: {count}, {size}</translation>
    </message>
    <message>
        <source>{size} and shared layers</source>
        <translation>{size} e camadas partilhadas</translation>
    </message>
    <message>
        <source>{size} are in layers that other images have, too, and stay as long as one does</source>
        <translation>{size} estão em camadas que outras imagens também têm e ficam enquanto houver uma delas</translation>
    </message>
</context>
<context>
    <name>LackWatch</name>
    <message>
        <source>Registering environment {name}</source>
        <translation>A registar o ambiente {name}</translation>
    </message>
</context>
<context>
    <name>LegendLine</name>
    <message>
        <source>Best validation {metric} {value} at {unit} {step}</source>
        <translation>Melhor {metric} de validação {value}, {unit} {step}</translation>
    </message>
    <message>
        <source>Best {metric} {value} at {unit} {step}</source>
        <translation>Melhor {metric} {value}, {unit} {step}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>all {count} points shown</source>
        <translation>pontos mostrados: todos ({count})</translation>
    </message>
    <message>
        <source>showing {count} points, downsampled, extremes kept</source>
        <translation>pontos mostrados: {count}, amostra reduzida, extremos mantidos</translation>
    </message>
    <message>
        <source>train</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
</context>
<context>
    <name>LineageTab</name>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>How the lineage is shown</source>
        <translation>Como se mostra a linhagem</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Lineage as a list</source>
        <translation>Linhagem em lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Feito de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar toda</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Mostrado aqui</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>{count} more are not shown</source>
        <translation>Não mostrados: {count}</translation>
    </message>
</context>
<context>
    <name>LineageView</name>
    <message>
        <source>Lineage graph</source>
        <translation>Grafo da linhagem</translation>
    </message>
</context>
<context>
    <name>LogCorner</name>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Todos os processos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Fold repeats</source>
        <translation>Juntar repetidas</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Ocorrência seguinte</translation>
    </message>
    <message>
        <source>Of which process</source>
        <translation>De que processo</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Pesquisar no log</translation>
    </message>
    <message>
        <source>Show equal lines in a row as one, with how often they came</source>
        <translation>Mostrar linhas iguais seguidas como uma só, com o número de vezes que surgiram</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Linhas a mostrar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log of {process}</source>
        <translation>Registo de {process}</translation>
    </message>
    <message>
        <source>Nothing printed yet</source>
        <translation>Ainda nada escrito</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Mostrar o registo completo</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Lines appear here as the script prints them.</source>
        <translation>As linhas aparecem aqui à medida que o script as escreve.</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Log da execução</translation>
    </message>
    <message>
        <source>Looking for lines…</source>
        <translation>A procurar linhas…</translation>
    </message>
    <message>
        <source>Nothing printed yet</source>
        <translation>Ainda nada escrito</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir ficheiro</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>A pesquisar…</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>The script printed nothing</source>
        <translation>O script não escreveu nada</translation>
    </message>
    <message>
        <source>What the program prints is not kept with the run</source>
        <translation>O que o programa imprime não fica guardado com a execução</translation>
    </message>
    <message>
        <source>{size} at the start were not kept</source>
        <translation>{size} do início não foram guardados</translation>
    </message>
    <message>
        <source>{size} before this are not shown</source>
        <translation>{size} antes disto não se mostram</translation>
    </message>
    <message>
        <source>{size} before this were not looked through</source>
        <translation>{size} antes disto não foram examinados</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How much of the log was looked through</source>
        <translation>Quanto do log foi examinado</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>CPU slots</source>
        <translation>Slots de CPU</translation>
    </message>
    <message>
        <source>CPUs per node</source>
        <translation>CPUs por nó</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPUs por nó</translation>
    </message>
    <message>
        <source>Gives up nodes</source>
        <translation>Devolve nós</translation>
    </message>
    <message>
        <source>Its runs train on fewer GPUs</source>
        <translation>As suas execuções treinam em menos GPUs</translation>
    </message>
    <message>
        <source>Its runs train on the CPU</source>
        <translation>As suas execuções treinam na CPU</translation>
    </message>
    <message>
        <source>Memory per node</source>
        <translation>Memória por nó</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Nodes now</source>
        <translation>Nós agora</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>Processos desta máquina</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Corre em</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>nesta máquina</translation>
    </message>
    <message>
        <source>on {name}</source>
        <translation>em {name}</translation>
    </message>
    <message>
        <source>{count} up</source>
        <translation>{count} ativos</translation>
    </message>
    <message>
        <source>{count} up, {starting} starting</source>
        <translation>{count} ativos, {starting} a iniciar</translation>
    </message>
    <message>
        <source>{count}, shared with other runs</source>
        <translation>{count}, partilhadas com outras execuções</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>{time} without work</source>
        <translation>{time} sem trabalho</translation>
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
        <translation>Um cluster próprio, como {name}</translation>
    </message>
    <message>
        <source>Add named target</source>
        <translation>Adicionar destino com nome</translation>
    </message>
    <message>
        <source>As the size says</source>
        <translation>Como o tamanho diz</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Slots de CPU</translation>
    </message>
    <message>
        <source>CPUs: {cpus} · memory: {memory} · GPUs: {gpus}</source>
        <translation>CPUs: {cpus} · memória: {memory} · GPUs: {gpus}</translation>
    </message>
    <message>
        <source>Containers of {name}</source>
        <translation>Contentores de {name}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Tempo ocioso</translation>
    </message>
    <message>
        <source>Its runs may use all that this machine has.</source>
        <translation>As suas execuções podem usar tudo o que esta máquina tem.</translation>
    </message>
    <message>
        <source>Kept nodes</source>
        <translation>Nós mantidos</translation>
    </message>
    <message>
        <source>Machines of this size, at most</source>
        <translation>No máximo, máquinas deste tamanho</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Nodes of {name}</source>
        <translation>Nós de {name}</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>Processos desta máquina</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <translation>Execuções em simultâneo</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Corre em</translation>
    </message>
    <message>
        <source>Size of machine</source>
        <translation>Tamanho da máquina</translation>
    </message>
    <message>
        <source>This machine as it is, if left empty</source>
        <translation>Esta máquina tal como é, se ficar vazio</translation>
    </message>
    <message>
        <source>Until an unused node is given up</source>
        <translation>Até um nó sem uso ser devolvido</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>O que representa</translation>
    </message>
    <message>
        <source>While nothing runs</source>
        <translation>Enquanto nada é executado</translation>
    </message>
    <message>
        <source>for example gpucluster</source>
        <translation>por exemplo gpucluster</translation>
    </message>
</context>
<context>
    <name>MachineSections</name>
    <message>
        <source>Asking the Docker engines…</source>
        <translation>A perguntar aos motores Docker…</translation>
    </message>
    <message>
        <source>At least {size} freed</source>
        <translation>Pelo menos {size} libertados</translation>
    </message>
    <message>
        <source>Built environments</source>
        <translation>Ambientes construídos</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Removing {count} things</source>
        <translation>A remover {count} itens</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>A remover {name}</translation>
    </message>
    <message>
        <source>images that mldesk built, and its stopped containers</source>
        <translation>imagens construídas pelo mldesk e os seus contentores parados</translation>
    </message>
    <message>
        <source>mldesk has no images and no stopped containers there.</source>
        <translation>O mldesk não tem lá imagens nem contentores parados.</translation>
    </message>
    <message>
        <source>shared by all workspaces, built again when needed</source>
        <translation>partilhados por todas as áreas de trabalho, construídos de novo quando é preciso</translation>
    </message>
    <message>
        <source>{size} freed</source>
        <translation>{size} libertados</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Computação</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiências</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>Ajuda sobre este painel</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Nova execução…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nova área de trabalho…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Abrir área de trabalho…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrião</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Rank {rank} of {count}</source>
        <translation>Rank {rank} de {count}</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>uma livre</translation>
    </message>
    <message>
        <source>chosen at start</source>
        <translation>escolhido no início</translation>
    </message>
    <message>
        <source>dealt out</source>
        <translation>distribuídas</translation>
    </message>
    <message>
        <source>“{value}” are no GPUs: give numbers such as 0, 1, or CPU, or nothing</source>
        <translation>“{value}” não são GPUs: indique números como 0, 1, ou CPU, ou nada</translation>
    </message>
    <message>
        <source>“{value}” is no node: give its number, counted from 0</source>
        <translation>“{value}” não é um nó: indique o seu número, a contar de 0</translation>
    </message>
    <message>
        <source>“{value}” is no port: give 1 to 65535, or nothing to have one chosen</source>
        <translation>“{value}” não é uma porta: indique de 1 a 65535, ou nada para que seja escolhida</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>From {begin} to {end}; it is over.</source>
        <translation>De {begin} a {end}; já passou.</translation>
    </message>
    <message>
        <source>Since {begin}.</source>
        <translation>Desde {begin}.</translation>
    </message>
</context>
<context>
    <name>MissingBar</name>
    <message>
        <source>Add as new version</source>
        <translation>Adicionar nova versão</translation>
    </message>
    <message>
        <source>Add for this run</source>
        <translation>Adicionar à execução</translation>
    </message>
    <message>
        <source>Add to environment</source>
        <translation>Adicionar ao ambiente</translation>
    </message>
    <message>
        <source>Copy install command</source>
        <translation>Copiar comando de instalação</translation>
    </message>
    <message>
        <source>It may run all the same: the import is not needed at once.</source>
        <translation>Pode funcionar mesmo assim: a importação não é precisa logo.</translation>
    </message>
    <message>
        <source>The script asks for {names}, which {environment} lacks.</source>
        <translation>O script pede {names}, que {environment} não tem.</translation>
    </message>
    <message>
        <source>This run can have an environment of its own: with it, and all else as it is here.</source>
        <translation>Esta execução pode ter um ambiente próprio: com isso e com tudo o resto como está aqui.</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>o Python do mldesk</translation>
    </message>
    <message>
        <source>this environment</source>
        <translation>este ambiente</translation>
    </message>
</context>
<context>
    <name>ModelDetail</name>
    <message>
        <source>1 link was left out</source>
        <translation>1 ligação ficou de fora</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>Copiar nome e versão</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export it</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspeção</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linhagem</translation>
    </message>
    <message>
        <source>Links are not followed. Import it with the files that are meant in their place.</source>
        <translation>As ligações não são seguidas. Importe o modelo com os ficheiros que elas indicam.</translation>
    </message>
    <message>
        <source>Metrics and parameters</source>
        <translation>Métricas e parâmetros</translation>
    </message>
    <message>
        <source>More about this version</source>
        <translation>Mais sobre esta versão</translation>
    </message>
    <message>
        <source>Move this version to the trash</source>
        <translation>Mover esta versão para o lixo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Abrir a execução</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Deixar de confiar</translation>
    </message>
    <message>
        <source>Trust {name}</source>
        <translation>Confiar em {name}</translation>
    </message>
    <message>
        <source>Trust {name} no longer</source>
        <translation>Deixar de confiar em {name}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Try it on files</source>
        <translation>Testar com ficheiros</translation>
    </message>
    <message>
        <source>Views of the model</source>
        <translation>Vistas do modelo</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>Ligações deixadas de fora: {count}</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} avisos</translation>
    </message>
    <message>
        <source>{name} is converted to {format}</source>
        <translation>{name} foi convertido para {format}</translation>
    </message>
    <message>
        <source>{name} was not converted to {format}</source>
        <translation>{name} não foi convertido para {format}</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Archived</source>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>As its export tells</source>
        <translation>Segundo a sua exportação</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash do conteúdo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Enter abre</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiência</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Ficheiros que diferem</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>From run</source>
        <translation>Da execução</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importado de</translation>
    </message>
    <message>
        <source>Imported, not trusted</source>
        <translation>Importado, sem confiança</translation>
    </message>
    <message>
        <source>In the trash or gone</source>
        <translation>No lixo ou eliminado</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>Número de camadas</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>Número de parâmetros</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Saved by version</source>
        <translation>Versão que o guardou</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Pré-produção</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>Unknown framework</source>
        <translation>Framework desconhecida</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>an export of {name}</source>
        <translation>uma exportação de {name}</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>child</source>
        <translation>filho</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>imported, not trusted</source>
        <translation>importado, sem confiança</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>only in one</source>
        <translation>só num deles</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <translation>mostrado nesta página</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>{alias} is version {version}</source>
        <translation>{alias} é a versão {version}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>parâmetros: {count}</translation>
    </message>
    <message>
        <source>{name}, in the trash or gone</source>
        <translation>{name}, no lixo ou eliminada</translation>
    </message>
    <message>
        <source>{title}, as told by its export</source>
        <translation>{title}, segundo a sua exportação</translation>
    </message>
    <message>
        <source>{title}, in the trash or gone</source>
        <translation>{title}, no lixo ou eliminado</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Find models</source>
        <translation>Pesquisar modelos</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Importar modelo</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>Foi removido ou é de outra área de trabalho.</translation>
    </message>
    <message>
        <source>Look for something else.</source>
        <translation>Pesquise outra coisa.</translation>
    </message>
    <message>
        <source>Look into the trash on the Disk page.</source>
        <translation>Veja no lixo, na página Disco.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Name, alias, tag, framework</source>
        <translation>Nome, alias, etiqueta, framework</translation>
    </message>
    <message>
        <source>No model fits</source>
        <translation>Nenhum modelo corresponde</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Ainda não há modelos</translation>
    </message>
    <message>
        <source>Open a run that has ended and press Register model: its files are kept here in versions. A model from elsewhere can be dropped here.</source>
        <translation>Abra uma execução que terminou e prima Registar modelo: os ficheiros ficam aqui em versões. Um modelo de outro lado pode ser largado aqui.</translation>
    </message>
    <message>
        <source>Open experiments</source>
        <translation>Abrir experiências</translation>
    </message>
    <message>
        <source>The model {name} is not there</source>
        <translation>O modelo {name} não existe</translation>
    </message>
</context>
<context>
    <name>MomentPanel</name>
    <message>
        <source>Arrows move by a second, Page up and Page down by a twentieth</source>
        <translation>As setas movem um segundo; Page Up e Page Down, um vigésimo</translation>
    </message>
    <message>
        <source>Leave this moment</source>
        <translation>Sair deste momento</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>No metric had been logged yet</source>
        <translation>Ainda nenhuma métrica tinha sido registada</translation>
    </message>
    <message>
        <source>Nothing had been printed yet</source>
        <translation>Ainda nada tinha sido escrito</translation>
    </message>
    <message>
        <source>One moment of the run</source>
        <translation>Um momento da execução</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Ver curvas</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Ver no log</translation>
    </message>
    <message>
        <source>The log has no times: the run printed nothing, or an earlier version made it</source>
        <translation>O log não tem horas: a execução não escreveu nada ou foi feita por uma versão anterior</translation>
    </message>
    <message>
        <source>What was printed then was not kept</source>
        <translation>O que se escreveu nessa altura não foi guardado</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>no fim</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>NewRunWizard</name>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Adicionar à fila</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nova execução</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Seguinte: {step}</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln runs</source>
        <translation>
            <numerusform>Iniciar %Ln execução</numerusform>
            <numerusform>Iniciar %Ln execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Iniciar execução</translation>
    </message>
    <message>
        <source>Starting {script}</source>
        <translation>A iniciar {script}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>A iniciar…</translation>
    </message>
    <message>
        <source>You left this draft unfinished: everything is as you left it.</source>
        <translation>Este rascunho ficou por acabar: está tudo como foi deixado.</translation>
    </message>
    <message>
        <source>in {experiment}</source>
        <translation>em {experiment}</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problemas</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>A folder for the data, runs and models of one study. Everything in it is an ordinary file.</source>
        <translation>Uma pasta para os dados, as execuções e os modelos de um estudo. Tudo nela são ficheiros normais.</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Criar área de trabalho</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder for the workspace</source>
        <translation>Pasta da área de trabalho</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Dê um nome à área de trabalho.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nova área de trabalho</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>What you tried and what you learned</source>
        <translation>O que se tentou e o que se aprendeu</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Built against TensorFlow</source>
        <translation>Compilado para o TensorFlow</translation>
    </message>
    <message>
        <source>Horovod, built against TensorFlow</source>
        <translation>Horovod, compilado para o TensorFlow</translation>
    </message>
    <message>
        <source>Keras 2 for tf.keras (tf-keras)</source>
        <translation>Keras 2 para tf.keras (tf-keras)</translation>
    </message>
    <message>
        <source>Scripts get TF_USE_LEGACY_KERAS=1: distributed training with Model.fit needs it</source>
        <translation>Os scripts recebem TF_USE_LEGACY_KERAS=1: o treinamento distribuído com Model.fit precisa disso</translation>
    </message>
    <message>
        <source>The version that fits</source>
        <translation>A versão que combina</translation>
    </message>
    <message>
        <source>Version of Horovod</source>
        <translation>Versão do Horovod</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message numerus="yes">
        <source>%Ln values: makes %Ln runs</source>
        <translation>
            <numerusform>%Ln valor: cria %Ln execução</numerusform>
            <numerusform>%Ln valores: cria %Ln execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the default, {default}</source>
        <translation>Repor a predefinição, {default}</translation>
    </message>
    <message>
        <source>Script&apos;s default</source>
        <translation>Predefinição do script</translation>
    </message>
    <message>
        <source>Try all {count}</source>
        <translation>Experimentar todos ({count})</translation>
    </message>
    <message>
        <source>default {default}</source>
        <translation>predefinição {default}</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>inteiro</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>one of {count}</source>
        <translation>um de {count}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>values with spaces between</source>
        <translation>valores separados por espaços</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Best</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Best validation {metric}</source>
        <translation>Melhor {metric} de validação</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Melhor valor</translation>
    </message>
    <message>
        <source>Best {metric}</source>
        <translation>Melhor {metric}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Computação</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de dados</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de dados</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Fact or package</source>
        <translation>Item ou pacote</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens Docker</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>A medir</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>Execuções mais recentes</translation>
    </message>
    <message>
        <source>No difference in the environment.</source>
        <translation>Sem diferenças no ambiente.</translation>
    </message>
    <message>
        <source>No difference in where they ran.</source>
        <translation>Sem diferenças no local de execução.</translation>
    </message>
    <message>
        <source>No metric differs.</source>
        <translation>Nenhuma métrica difere.</translation>
    </message>
    <message>
        <source>No parameter differs.</source>
        <translation>Nenhum parâmetro difere.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>The packages of {names} were not recorded.</source>
        <translation>Os pacotes de {names} não foram registados.</translation>
    </message>
    <message>
        <source>The same code.</source>
        <translation>O mesmo código.</translation>
    </message>
    <message>
        <source>The same data, or none.</source>
        <translation>Os mesmos dados, ou nenhuns.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixo</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>What killed programs and broken downloads have left behind; freeing removes it</source>
        <translation>O que programas terminados à força e transferências interrompidas deixaram; ao libertar espaço é removido</translation>
    </message>
    <message>
        <source>Where the disk goes</source>
        <translation>Para onde vai o disco</translation>
    </message>
    <message>
        <source>Which value of a metric</source>
        <translation>Valor da métrica</translation>
    </message>
    <message>
        <source>best of the run</source>
        <translation>melhor da execução</translation>
    </message>
    <message>
        <source>each run, newest right</source>
        <translation>por execução, recentes à direita</translation>
    </message>
    <message>
        <source>in this workspace</source>
        <translation>nesta área de trabalho</translation>
    </message>
    <message>
        <source>validation {metric}</source>
        <translation>{metric} de validação</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>Selecionadas: {count}</translation>
    </message>
    <message>
        <source>{free} of {size} free on this disk</source>
        <translation>{free} livres de {size} neste disco</translation>
    </message>
    <message>
        <source>{shown} of {count} selected</source>
        <translation>Mostradas: {shown} de {count} selecionadas</translation>
    </message>
</context>
<context>
    <name>PackagesForm</name>
    <message>
        <source>Add conda packages</source>
        <translation>Adicionar pacotes conda</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Conda channels</source>
        <translation>Canais do conda</translation>
    </message>
    <message>
        <source>Conda packages</source>
        <translation>Pacotes conda</translation>
    </message>
    <message>
        <source>Need conda or micromamba</source>
        <translation>Precisam do conda ou do micromamba</translation>
    </message>
    <message>
        <source>On Docker only</source>
        <translation>Só no Docker</translation>
    </message>
    <message>
        <source>One a line, as for pip</source>
        <translation>Um por linha, como para o pip</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Packages that pip does not have; they need conda or micromamba</source>
        <translation>Pacotes que o pip não tem; precisam do conda ou do micromamba</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>That of the compute target</source>
        <translation>A do destino de computação</translation>
    </message>
    <message>
        <source>{version}, mldesk&apos;s own</source>
        <translation>{version}, o do mldesk</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>1 package</source>
        <translation>1 pacote</translation>
    </message>
    <message>
        <source>All installed</source>
        <translation>Todos os instalados</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Every run in it records exactly which: look at its tab Environment.</source>
        <translation>Cada execução nele regista exatamente quais: veja o separador Ambiente dela.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>It is a bare Python. Make a new version to add some.</source>
        <translation>É um Python sem mais nada. Crie uma nova versão para adicionar alguns.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <source>No packages</source>
        <translation>Sem pacotes</translation>
    </message>
    <message>
        <source>Nothing is installed there</source>
        <translation>Não há lá nada instalado</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Search packages</source>
        <translation>Pesquisar pacotes</translation>
    </message>
    <message>
        <source>The Python cannot be found, or is bare.</source>
        <translation>O Python não se encontra ou não tem pacotes.</translation>
    </message>
    <message>
        <source>The image brings its packages</source>
        <translation>A imagem traz os seus pacotes</translation>
    </message>
    <message>
        <source>Which packages are shown</source>
        <translation>Pacotes a mostrar</translation>
    </message>
    <message>
        <source>along</source>
        <translation>indireto</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>qualquer versão</translation>
    </message>
    <message>
        <source>{count} packages</source>
        <translation>{count} pacotes</translation>
    </message>
</context>
<context>
    <name>PageOffers</name>
    <message>
        <source>On this page</source>
        <translation>Nesta página</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Contrast: as the system</source>
        <translation>Contraste: como o sistema</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Contraste: alto</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Contraste: normal</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiência</translation>
    </message>
    <message>
        <source>Folder of crash reports</source>
        <translation>Pasta de relatórios de falhas</translation>
    </message>
    <message>
        <source>Folder of this workspace</source>
        <translation>Pasta desta área de trabalho</translation>
    </message>
    <message>
        <source>Folder of window and recent list</source>
        <translation>Pasta da janela e da lista de recentes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Motion: as the system</source>
        <translation>Movimento: como o sistema</translation>
    </message>
    <message>
        <source>Motion: full</source>
        <translation>Movimento: completo</translation>
    </message>
    <message>
        <source>Motion: reduced</source>
        <translation>Movimento: reduzido</translation>
    </message>
    <message>
        <source>Notification when a run ends</source>
        <translation>Notificação no fim de uma execução</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Power: keep this computer awake while runs are active</source>
        <translation>Energia: manter este computador acordado enquanto houver execuções ativas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como o sistema</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: escuro</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixo</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Onde ficam as coisas</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Nada corresponde. Menos letras encontram mais.</translation>
    </message>
    <message>
        <source>Search actions, runs, data, models, settings and help</source>
        <translation>Pesquisar ações, execuções, dados, modelos, definições e ajuda</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ para escolher, Enter para abrir, Esc para fechar</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Diagnostics are in {name}</source>
        <translation>O diagnóstico está em {name}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ver pasta</translation>
    </message>
</context>
<context>
    <name>ParametersStep</name>
    <message>
        <source>Given to the script as they are</source>
        <translation>Passados ao script tal como estão</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>Mais argumentos</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Read from the script. Give several values, or a range such as {example}, to try them all.</source>
        <translation>Lido do script. Dê vários valores, ou um intervalo como {example}, para os experimentar todos.</translation>
    </message>
    <message>
        <source>The script runs without arguments: nothing to set here.</source>
        <translation>O script corre sem argumentos: nada a definir aqui.</translation>
    </message>
    <message>
        <source>What the script is given on its command line.</source>
        <translation>O que o script recebe na linha de comandos.</translation>
    </message>
    <message>
        <source>all as default</source>
        <translation>todos predefinidos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} execuções</translation>
    </message>
    <message>
        <source>{same} of {all} as default</source>
        <translation>predefinidos: {same} de {all}</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Slots de CPU</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Arquivo de dados</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Tempo máximo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Id da execução</translation>
    </message>
    <message>
        <source>Tag run</source>
        <translation>Etiquetar execução</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The script was given no arguments.</source>
        <translation>O script não recebeu argumentos.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>given to {argument}</source>
        <translation>passado a {argument}</translation>
    </message>
    <message>
        <source>kept as you write</source>
        <translation>guardada ao escrever</translation>
    </message>
    <message>
        <source>registered as {name}</source>
        <translation>registrada como {name}</translation>
    </message>
    <message>
        <source>to find the run again</source>
        <translation>para reencontrar a execução</translation>
    </message>
</context>
<context>
    <name>PartedBar</name>
    <message>
        <source>Where the disk goes</source>
        <translation>Para onde vai o disco</translation>
    </message>
</context>
<context>
    <name>PatternSource</name>
    <message>
        <source>* stands for any letters, ** for any folders</source>
        <translation>* vale por quaisquer letras, ** por quaisquer pastas</translation>
    </message>
    <message>
        <source>Choose a folder of data</source>
        <translation>Escolher uma pasta de dados</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>A contar…</translation>
    </message>
    <message>
        <source>Files chosen by a pattern are copied; a whole folder can be left in place.</source>
        <translation>Os ficheiros escolhidos por um padrão são copiados; uma pasta inteira pode ficar no local original.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>No file matches so far.</source>
        <translation>Até agora nenhum ficheiro corresponde.</translation>
    </message>
    <message>
        <source>No file matches.</source>
        <translation>Nenhum ficheiro corresponde.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Write a pattern, such as *.csv.</source>
        <translation>Escreva um padrão, por exemplo *.csv.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Progress of the build</source>
        <translation>Progresso da construção</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progresso da execução</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Progresso do treino</translation>
    </message>
    <message>
        <source>epoch {now} / {all}</source>
        <translation>época {now} / {all}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>à espera há {time}</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>por fazer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>now</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>Imagem {name}, {size}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 image</source>
        <translation>1 imagem</translation>
    </message>
    <message>
        <source>Lowest and highest of the values that were looked at: point at one to see how many</source>
        <translation>Mínimo e máximo dos valores examinados: aponte para um para ver quantos</translation>
    </message>
    <message>
        <source>Missing values of the whole file</source>
        <translation>Valores em falta no ficheiro inteiro</translation>
    </message>
    <message>
        <source>Missing values of the whole file where it tells them, else of the first {rows} rows</source>
        <translation>Valores em falta no ficheiro inteiro, se ele os indica; senão, nas primeiras {rows} linhas</translation>
    </message>
    <message>
        <source>Types and missing values of the first {rows} rows</source>
        <translation>Tipos e valores em falta das primeiras {rows} linhas</translation>
    </message>
    <message>
        <source>a long line is cut</source>
        <translation>uma linha longa cortada</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>vírgula decimal</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>mais de {count}</translation>
    </message>
    <message>
        <source>of {width} × {height} pixels</source>
        <translation>de {width} × {height} píxeis</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>o início</translation>
    </message>
    <message>
        <source>the first {count} columns</source>
        <translation>as primeiras {count} colunas</translation>
    </message>
    <message>
        <source>those shown of {width} × {height} pixels</source>
        <translation>as mostradas de {width} × {height} píxeis</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>com cabeçalho</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>sem cabeçalho</translation>
    </message>
    <message>
        <source>{count} cannot be shown</source>
        <translation>não se mostram: {count}</translation>
    </message>
    <message>
        <source>{count} long lines are cut</source>
        <translation>{count} linhas longas cortadas</translation>
    </message>
    <message>
        <source>{number} images</source>
        <translation>{number} imagens</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>linhas: {rows}, colunas: {columns}</translation>
    </message>
</context>
<context>
    <name>PreviewTab</name>
    <message>
        <source>Examples of each class</source>
        <translation>Exemplos de cada classe</translation>
    </message>
    <message>
        <source>File to look into</source>
        <translation>Ficheiro a examinar</translation>
    </message>
    <message>
        <source>Images in each folder</source>
        <translation>Imagens em cada pasta</translation>
    </message>
    <message>
        <source>Images of the dataset</source>
        <translation>Imagens do conjunto de dados</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto do ficheiro</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <translation>Valores de {column}</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>exemplos</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>{count} arrays</source>
        <translation>{count} arrays</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>ended (signal {number})</source>
        <translation>terminado (sinal {number})</translation>
    </message>
    <message>
        <source>failed (code {number})</source>
        <translation>falhou (código {number})</translation>
    </message>
    <message>
        <source>killed (signal {number})</source>
        <translation>morto (sinal {number})</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>ainda não iniciado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{failed}, first</source>
        <translation>{failed}, primeiro</translation>
    </message>
</context>
<context>
    <name>ProcessesTab</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Choose a process in the table to see its log beside those after it.</source>
        <translation>Escolha um processo na tabela para ver o seu registo ao lado dos seguintes.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Processes of the run</source>
        <translation>Processos da execução</translation>
    </message>
    <message>
        <source>Rank {rank}, number {local} on its node</source>
        <translation>Rank {rank}, número {local} no seu nó</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>PythonForm</name>
    <message>
        <source>Browse</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Browse for an interpreter</source>
        <translation>Procurar um interpretador</translation>
    </message>
    <message>
        <source>Browse for the folder of a virtual environment</source>
        <translation>Procurar a pasta de um ambiente virtual</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>Escolher um Python</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose one that was found, browse, or type its path.</source>
        <translation>Escolha um dos encontrados, procure ou escreva o caminho.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Encontrados nesta máquina</translation>
    </message>
    <message>
        <source>No Python is chosen</source>
        <translation>Nenhum Python escolhido</translation>
    </message>
    <message>
        <source>Of Python or of a virtual environment</source>
        <translation>Do Python ou de um ambiente virtual</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Nesta máquina</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Path of Python</source>
        <translation>Caminho do Python</translation>
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
        <translation>Execução</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Começa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Cancel run</source>
        <translation>Cancelar execução</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Reter tudo</translation>
    </message>
    <message>
        <source>Hold or release</source>
        <translation>Reter ou libertar</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descer (Alt+Baixo)</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>Descer na fila</translation>
    </message>
    <message>
        <source>Move to the front of the queue</source>
        <translation>Mover para a frente da fila</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Cima)</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>Subir na fila</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nova execução</translation>
    </message>
    <message>
        <source>Nothing runs, nothing waits</source>
        <translation>Nada em curso, nada à espera</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libertar</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Libertar tudo</translation>
    </message>
    <message>
        <source>Runs that you start beyond what the machine can do at once wait here, and you decide in which order they go.</source>
        <translation>As execuções que se iniciam além do que a máquina consegue fazer ao mesmo tempo esperam aqui, e a ordem escolhe-se aqui.</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Para a frente</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Alt+Up and Alt+Down move the chosen runs, Alt+Home to the front.</source>
        <translation>Alt+Cima e Alt+Baixo movem as execuções escolhidas, Alt+Home leva-as para a frente.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} execuções</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>{count} going on</source>
        <translation>{count} em curso</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} à espera</translation>
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
        <translation>Adicionar cluster Ray</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Built by mldesk, if left empty</source>
        <translation>Criado pelo mldesk, se ficar vazio</translation>
    </message>
    <message>
        <source>CPUs per node</source>
        <translation>CPUs por nó</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Tempo inativo</translation>
    </message>
    <message>
        <source>It grows so far</source>
        <translation>Cresce até aqui</translation>
    </message>
    <message>
        <source>Kept while nothing runs</source>
        <translation>Mantidos quando nada executa</translation>
    </message>
    <message>
        <source>Made on this machine</source>
        <translation>Criado nesta máquina</translation>
    </message>
    <message>
        <source>Nodes at least</source>
        <translation>Nós no mínimo</translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Nós no máximo</translation>
    </message>
    <message>
        <source>Of Ray&apos;s dashboard</source>
        <translation>Do painel do Ray</translation>
    </message>
    <message>
        <source>Of the cluster&apos;s version</source>
        <translation>Da versão do cluster</translation>
    </message>
    <message>
        <source>Python with Ray</source>
        <translation>Python com Ray</translation>
    </message>
    <message>
        <source>That each offers</source>
        <translation>Que cada um oferece</translation>
    </message>
    <message>
        <source>Then a node is given up</source>
        <translation>Depois o nó é libertado</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quem é</translation>
    </message>
    <message>
        <source>ray, if left empty</source>
        <translation>ray, se ficar vazio</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where the files come from first.</source>
        <translation>Escolha primeiro de onde vêm os ficheiros.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Leave the files where they are</source>
        <translation>Deixar os ficheiros onde estão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Nome do conjunto de dados</translation>
    </message>
    <message>
        <source>Nothing is copied. Runs notice when the files change or vanish.</source>
        <translation>Nada é copiado. As execuções reparam quando os ficheiros mudam ou desaparecem.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Registar dados</translation>
    </message>
    <message>
        <source>Registering dataset {name}</source>
        <translation>A registar o conjunto de dados {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>A registar…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>This dataset exists: a new version of it is made.</source>
        <translation>Este conjunto de dados já existe: é criada uma nova versão dele.</translation>
    </message>
    <message>
        <source>What it is and where it is from; may stay empty</source>
        <translation>O que é e de onde vem; pode ficar vazio</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>A name for this version alone, such as champion</source>
        <translation>Um nome só para esta versão, por exemplo champion</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Adicionar propriedade</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All outputs: 1 file, {size}</source>
        <translation>Todas as saídas: 1 ficheiro, {size}</translation>
    </message>
    <message>
        <source>All outputs: {count} files, {size}</source>
        <translation>Todas as saídas: {count} ficheiros, {size}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>Ficheiros do modelo</translation>
    </message>
    <message>
        <source>From the run {run}. The files are stored once and never changed afterwards.</source>
        <translation>Da execução {run}. Os ficheiros são guardados uma vez e nunca mais são alterados.</translation>
    </message>
    <message>
        <source>Model {name} registered</source>
        <translation>Modelo {name} registado</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>Nova propriedade</translation>
    </message>
    <message>
        <source>New version of {name}</source>
        <translation>Nova versão de {name}</translation>
    </message>
    <message>
        <source>None; choose one or write your own</source>
        <translation>Nenhuma; escolha uma ou escreva outra</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>Registar dados</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Registar modelo</translation>
    </message>
    <message>
        <source>Registering model {name}</source>
        <translation>A registar o modelo {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>A registar…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Tags can be changed later, properties stay as they are.</source>
        <translation>As etiquetas podem mudar depois, as propriedades ficam como estão.</translation>
    </message>
    <message>
        <source>The run is over: its model can be registered now.</source>
        <translation>A execução terminou: o modelo já pode ser registado.</translation>
    </message>
    <message>
        <source>The run is still at work: register its model when it is over.</source>
        <translation>A execução ainda está a trabalhar: registe o modelo quando terminar.</translation>
    </message>
    <message>
        <source>The run left no outputs. Let the script save its model in the folder outputs.</source>
        <translation>A execução não deixou saídas. Faça o script guardar o modelo na pasta outputs.</translation>
    </message>
    <message>
        <source>What it is good for; may stay empty</source>
        <translation>Para que serve; pode ficar vazio</translation>
    </message>
</context>
<context>
    <name>RelationsTab</name>
    <message>
        <source>Along</source>
        <translation>Na horizontal</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Eixos</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Limpar as marcas</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Cor por</translation>
    </message>
    <message>
        <source>One against another</source>
        <translation>Um contra outro</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Coordenadas paralelas</translation>
    </message>
    <message>
        <source>Scatter plot</source>
        <translation>Gráfico de dispersão</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Na vertical</translation>
    </message>
    <message>
        <source>all {count} runs</source>
        <translation>execuções: todas ({count})</translation>
    </message>
    <message>
        <source>along</source>
        <translation>na horizontal</translation>
    </message>
    <message>
        <source>drag along an axis to mark a range</source>
        <translation>arraste ao longo de um eixo para marcar um intervalo</translation>
    </message>
    <message>
        <source>rank correlation {number}; {told}</source>
        <translation>correlação de postos {number}; {told}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>na vertical</translation>
    </message>
    <message>
        <source>{count} runs over the axes {axes}; {kept} within the marks</source>
        <translation>execuções: {count}, nos eixos {axes}; dentro das marcas: {kept}</translation>
    </message>
    <message>
        <source>{count} runs, {lacking} lack one of both</source>
        <translation>execuções: {count}; sem um dos dois: {lacking}</translation>
    </message>
    <message>
        <source>{kept} of {count} runs</source>
        <translation>execuções: {kept} de {count}</translation>
    </message>
    <message>
        <source>{kept} of {count} runs, without one of both: {lacking}</source>
        <translation>execuções: {kept} de {count}; sem um dos dois: {lacking}</translation>
    </message>
    <message>
        <source>{up} against {along}: {told}</source>
        <translation>{up} em função de {along}: {told}</translation>
    </message>
</context>
<context>
    <name>RepeatRows</name>
    <message>
        <source>First seed</source>
        <translation>Primeira semente</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>The others count on</source>
        <translation>As outras vêm a seguir</translation>
    </message>
    <message>
        <source>The script has no argument for a seed: it has to read the variable MLDESK_SEED.</source>
        <translation>O script não tem argumento para uma semente: tem de ler a variável MLDESK_SEED.</translation>
    </message>
    <message>
        <source>With other seeds, as a group</source>
        <translation>Com outras sementes, como um grupo</translation>
    </message>
    <message>
        <source>given as {argument} and as MLDESK_SEED</source>
        <translation>passada como {argument} e como MLDESK_SEED</translation>
    </message>
    <message>
        <source>times</source>
        <translation>vezes</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Confusion matrix of {run}</source>
        <translation>Matriz de confusão de {run}</translation>
    </message>
    <message>
        <source>This run has not logged it.</source>
        <translation>Esta execução não o registou.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>passo {step}</translation>
    </message>
</context>
<context>
    <name>ResultDrawing</name>
    <message>
        <source>Area under the ROC curve, smallest first: {areas}</source>
        <translation>Área sob a curva ROC, menores primeiro: {areas}</translation>
    </message>
    <message>
        <source>Area under the ROC curve: {areas}</source>
        <translation>Área sob a curva ROC: {areas}</translation>
    </message>
    <message>
        <source>Bins: {count}, mean residual: {mean}</source>
        <translation>Intervalos: {count}, resíduo médio: {mean}</translation>
    </message>
    <message>
        <source>Bins: {count}; predictions are {away} off the middle of their bin on average</source>
        <translation>Intervalos: {count}; as previsões afastam-se em média {away} do meio do seu intervalo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>Taxa de falsos positivos</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>Valor previsto</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Resíduo</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>Taxa de verdadeiros positivos</translation>
    </message>
    <message>
        <source>True value</source>
        <translation>Valor real</translation>
    </message>
    <message>
        <source>true {low} to {high}: predicted {mean} ± {error}, samples: {count}</source>
        <translation>real de {low} a {high}: previsto {mean} ± {error}, amostras: {count}</translation>
    </message>
    <message>
        <source>{label} at threshold {threshold}: false positive rate {x}, true positive rate {y}</source>
        <translation>{label} no limiar {threshold}: taxa de falsos positivos {x}, taxa de verdadeiros positivos {y}</translation>
    </message>
    <message>
        <source>{label} at threshold {threshold}: recall {x}, precision {y}</source>
        <translation>{label} no limiar {threshold}: revocação {x}, precisão {y}</translation>
    </message>
    <message>
        <source>{label} {area}</source>
        <translation>{label} {area}</translation>
    </message>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low} a {high}: {count}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentagem</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisão e revocação</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Rows: {rows}, columns: {columns}</source>
        <translation>Linhas: {rows}, colunas: {columns}</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabela</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Guardar {name}</translation>
    </message>
    <message>
        <source>What stands in the cells</source>
        <translation>O que mostram as células</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>Curva a mostrar</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>passo {step}</translation>
    </message>
    <message>
        <source>step {step} · {time}</source>
        <translation>passo {step} · {time}</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>As told by {export}, which was imported: nothing here has checked it.</source>
        <translation>Segundo a exportação de {export}, que foi importada: nada aqui o verificou.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>No matrices or images</source>
        <translation>Sem matrizes nem imagens</translation>
    </message>
    <message>
        <source>No metrics or parameters</source>
        <translation>Sem métricas nem parâmetros</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentagem</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>Resultados da execução</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Resultados lado a lado</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>They come from the run that made the model; of this one, nothing is known of them.</source>
        <translation>Vêm da execução que criou o modelo; deste, nada se sabe deles.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What a script logs with log_confusion_matrix or log_image is shown here, side by side. Choose runs in the list that have logged some.</source>
        <translation>O que um script regista com log_confusion_matrix ou log_image mostra-se aqui, lado a lado. Escolha na lista execuções que tenham registado algo assim.</translation>
    </message>
    <message>
        <source>What stands in the cells</source>
        <translation>O que mostram as células</translation>
    </message>
    <message>
        <source>Which result</source>
        <translation>Resultado a mostrar</translation>
    </message>
    <message>
        <source>accuracy table</source>
        <translation>tabela de exatidão</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>matriz de confusão</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>previsões</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>resíduos</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>table of rows</source>
        <translation>tabela de linhas</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>{count} of {all} runs are shown: choose others in the list.</source>
        <translation>Execuções mostradas: {count} de {all}. Escolha outras na lista.</translation>
    </message>
</context>
<context>
    <name>ResumedLink</name>
    <message>
        <source>From its checkpoint {path}</source>
        <translation>Do seu checkpoint {path}</translation>
    </message>
    <message>
        <source>Resumed from {name}</source>
        <translation>Retomada de {name}</translation>
    </message>
    <message>
        <source>Run that was resumed</source>
        <translation>Execução retomada</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message numerus="yes">
        <source>%Ln runs, one for each combination of values. Nothing has started yet.</source>
        <translation>
            <numerusform>%Ln execução, uma para cada combinação de valores. Ainda nada começou.</numerusform>
            <numerusform>%Ln execuções, uma para cada combinação de valores. Ainda nada começou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, one for each seed and combination of values. Nothing has started yet.</source>
        <translation>
            <numerusform>%Ln execução, uma para cada semente e combinação de valores. Ainda nada começou.</numerusform>
            <numerusform>%Ln execuções, uma para cada semente e combinação de valores. Ainda nada começou.</numerusform>
        </translation>
    </message>
    <message>
        <source>A friendly name is found</source>
        <translation>É escolhido um nome simpático</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Alterar {what}</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Computação</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Do not start yet</source>
        <translation>Não iniciar ainda</translation>
    </message>
    <message>
        <source>Everything on one page. Nothing has started yet.</source>
        <translation>Tudo numa página. Ainda nada começou.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiência</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>Ir para {step}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>It waits in the queue until you release it</source>
        <translation>Espera na fila até o libertar</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Tempo máximo</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Pode ficar vazio</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>Mais argumentos</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Retoma</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Nome da execução</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Starts when {memory} are really free on each of its GPUs</source>
        <translation>Começa quando {memory} estiverem mesmo livres em cada uma das suas GPUs</translation>
    </message>
    <message>
        <source>Starts when {memory} are really free on its GPU</source>
        <translation>Começa quando {memory} estiverem mesmo livres na sua GPU</translation>
    </message>
    <message>
        <source>The series of runs it belongs to</source>
        <translation>A série de execuções a que pertence</translation>
    </message>
    <message>
        <source>Use Keras 2 beside this TensorFlow</source>
        <translation>Usar o Keras 2 ao lado deste TensorFlow</translation>
    </message>
    <message>
        <source>Use TensorFlow 2.15</source>
        <translation>Usar o TensorFlow 2.15</translation>
    </message>
    <message>
        <source>by its outputs and MLDESK_RESUME_FROM</source>
        <translation>pelas saídas dela e por MLDESK_RESUME_FROM</translation>
    </message>
    <message>
        <source>by {argument}, its outputs and MLDESK_RESUME_FROM</source>
        <translation>por {argument}, pelas saídas dela e por MLDESK_RESUME_FROM</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>transferido</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>montado</translation>
    </message>
    <message>
        <source>no dataset: the script finds its data itself</source>
        <translation>nenhum conjunto de dados: o próprio script encontra os dados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nenhum escolhido</translation>
    </message>
    <message>
        <source>stopped after {time}</source>
        <translation>parada após {time}</translation>
    </message>
    <message>
        <source>the run&apos;s inputs</source>
        <translation>as entradas da execução</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{output} is uploaded to {place}</source>
        <translation>{output} é enviada para {place}</translation>
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
        <translation>Um grupo tem o nome do que as suas execuções partilham: abra-o para mudar o nome de uma delas</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Choose 2 to {most} runs to see what differs</source>
        <translation>Escolha de 2 a {most} execuções para ver o que difere</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exportar execuções</translation>
    </message>
    <message>
        <source>More to do with the chosen runs</source>
        <translation>Mais ações com as execuções escolhidas</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para o lixo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Runs exported to {name}</source>
        <translation>Execuções exportadas para {name}</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Dar estrela</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{count} group</source>
        <translation>{count} grupo</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} grupos</translation>
    </message>
    <message>
        <source>{count} match</source>
        <translation>encontradas: {count}</translation>
    </message>
    <message>
        <source>{count} run</source>
        <translation>{count} execução</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} execuções</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Leave this run out</source>
        <translation>Omitir esta execução</translation>
    </message>
    <message>
        <source>Open this run</source>
        <translation>Abrir esta execução</translation>
    </message>
    <message>
        <source>Run {number} of the comparison</source>
        <translation>Execução {number} da comparação</translation>
    </message>
    <message>
        <source>Submitted at {moment}</source>
        <translation>Submetida em {moment}</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Name of the run</source>
        <translation>Nome da execução</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Nota sobre a execução</translation>
    </message>
</context>
<context>
    <name>RunEnds</name>
    <message>
        <source>It took {time}.</source>
        <translation>Demorou {time}.</translation>
    </message>
    <message>
        <source>Runs ended: {count}</source>
        <translation>Execuções terminadas: {count}</translation>
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
        <translation>todas as outras</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>todas as execuções</translation>
    </message>
    <message>
        <source>beginning of the name</source>
        <translation>início do nome</translation>
    </message>
    <message>
        <source>each run alone</source>
        <translation>cada execução sozinha</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experiência</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>etiqueta {name}</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Compared runs</source>
        <translation>Execuções comparadas</translation>
    </message>
    <message>
        <source>Find among these runs</source>
        <translation>Pesquisar entre estas execuções</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Só estas</translation>
    </message>
    <message>
        <source>Open this run</source>
        <translation>Abrir esta execução</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>selecionadas: {count}</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} execuções</translation>
    </message>
    <message>
        <source>{count} within the marks</source>
        <translation>dentro das marcas: {count}</translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Ask the script to finish its batch, save and end</source>
        <translation>Pedir ao script que acabe o lote, guarde e termine</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construção</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Comparar com outra execução</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiências</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Free some space; what is still known of it comes by itself then.</source>
        <translation>Liberte espaço; o que ainda se souber dela aparece depois por si.</translation>
    </message>
    <message>
        <source>Kill at once</source>
        <translation>Terminar à força</translation>
    </message>
    <message>
        <source>Kill run</source>
        <translation>Terminar execução à força</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>More about this run</source>
        <translation>Mais sobre esta execução</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para o lixo</translation>
    </message>
    <message>
        <source>Nothing can be recorded: a run that goes on, or has ended meanwhile, is shown as it was before.</source>
        <translation>Nada pode ser registado: uma execução que continua, ou que entretanto terminou, é mostrada como estava antes.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Partes da execução</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Registar modelo</translation>
    </message>
    <message>
        <source>Register model…</source>
        <translation>Registar modelo…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Tirar a estrela</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint…</source>
        <translation>Retomar do último checkpoint…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Run again with changes</source>
        <translation>Repetir com alterações</translation>
    </message>
    <message>
        <source>Run again with changes…</source>
        <translation>Repetir com alterações…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Ver log</translation>
    </message>
    <message>
        <source>Show the experiment</source>
        <translation>Ver a experiência</translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation>Dar estrela a esta execução</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Parar a execução</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The disk of the workspace is full</source>
        <translation>O disco da área de trabalho está cheio</translation>
    </message>
    <message>
        <source>The run may well go on there. Last seen {when}; all that it has done meanwhile comes as soon as the cluster answers.</source>
        <translation>A execução pode continuar lá. Vista pela última vez {when}; tudo o que fez entretanto chega assim que o cluster responder.</translation>
    </message>
    <message>
        <source>{target} cannot be reached: what the run does is unknown</source>
        <translation>{target} não está acessível: não se sabe o que a execução faz</translation>
    </message>
</context>
<context>
    <name>RunSearch</name>
    <message>
        <source>At character {number}: {cause}</source>
        <translation>Na posição {number}: {cause}</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Pesquisar execuções</translation>
    </message>
    <message>
        <source>Search: words, metrics.val_loss &lt; 0.1</source>
        <translation>Pesquisar: palavras, metrics.val_loss &lt; 0.1</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
</context>
<context>
    <name>RunTableModel</name>
    <message>
        <source>Group, closed: {title}, {runs}</source>
        <translation>Grupo, fechado: {title}, {runs}</translation>
    </message>
    <message>
        <source>Group, open: {title}, {runs}</source>
        <translation>Grupo, aberto: {title}, {runs}</translation>
    </message>
</context>
<context>
    <name>RunValues</name>
    <message>
        <source>training time (s)</source>
        <translation>tempo de treino (s)</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Handwritten digits</source>
        <translation>Dígitos manuscritos</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>A preparar o exemplo</translation>
    </message>
</context>
<context>
    <name>ScriptStep</name>
    <message>
        <source>A .py file, a folder that holds one, or a zip of such a folder.</source>
        <translation>Um ficheiro .py, uma pasta que contém um, ou um zip de uma pasta assim.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation>Escolher um script</translation>
    </message>
    <message>
        <source>Choose a script: drop it on this panel, browse, or type its path.</source>
        <translation>Escolha um script: largue-o neste painel, procure-o ou escreva o caminho.</translation>
    </message>
    <message>
        <source>Drop a script here</source>
        <translation>Largue aqui um script</translation>
    </message>
    <message>
        <source>Found in the script</source>
        <translation>Encontrado no script</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Nesta pasta</translation>
    </message>
    <message>
        <source>Line {line}, {message}: {text}
Correct the script, then choose it again.</source>
        <translation>Linha {line}, {message}: {text}
Corrija o script e escolha-o de novo.</translation>
    </message>
    <message>
        <source>None: it runs as it is.</source>
        <translation>Nenhum: corre tal como está.</translation>
    </message>
    <message>
        <source>Only Python&apos;s own modules</source>
        <translation>Só os módulos do próprio Python</translation>
    </message>
    <message>
        <source>Path of a script, a folder or a zip</source>
        <translation>Caminho de um script, de uma pasta ou de um zip</translation>
    </message>
    <message>
        <source>Path of the script</source>
        <translation>Caminho do script</translation>
    </message>
    <message>
        <source>Read with {reader}: type them under Parameters.</source>
        <translation>Lidos com {reader}: escreva-os em Parâmetros.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Scripts (*.py *.zip)</source>
        <translation>Scripts (*.py *.zip)</translation>
    </message>
    <message>
        <source>Scripts in the same folder</source>
        <translation>Scripts na mesma pasta</translation>
    </message>
    <message>
        <source>The training script to run. It is read, never changed.</source>
        <translation>O script de treino a executar. É lido, nunca alterado.</translation>
    </message>
    <message>
        <source>{names}: the environment has all of them</source>
        <translation>{names}: o ambiente tem tudo</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Add secret</source>
        <translation>Adicionar segredo</translation>
    </message>
    <message>
        <source>NAME, as the script finds it in its environment</source>
        <translation>NOME, como o script o encontra no seu ambiente</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Nome do segredo</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Dataset</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envio</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Relatórios de falhas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ver pasta</translation>
    </message>
    <message>
        <source>Show folder: {name}</source>
        <translation>Ver pasta: {name}</translation>
    </message>
    <message>
        <source>Tell me when a run ends while the window is not in front</source>
        <translation>Avisar quando uma execução termina e a janela não está em primeiro plano</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Esta área de trabalho</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Onde ficam as coisas</translation>
    </message>
    <message>
        <source>Window and recent list</source>
        <translation>Janela e lista de recentes</translation>
    </message>
    <message>
        <source>mldesk {version}, Qt {qt}. Free software under the Apache License 2.0.</source>
        <translation>mldesk {version}, Qt {qt}. Software livre sob a licença Apache 2.0.</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>nenhuma aberta</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Archive, or restore</source>
        <translation>Arquivar ou restaurar</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>Fechar os atalhos</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Fechar o que está por cima</translation>
    </message>
    <message>
        <source>Confirm, open what is chosen</source>
        <translation>Confirmar, abrir o que está escolhido</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabela</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>Find in a list or log</source>
        <translation>Pesquisar numa lista ou num log</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>Num gráfico</translation>
    </message>
    <message>
        <source>In the run table</source>
        <translation>Na tabela de execuções</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>Mover a mira</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Mover a vista</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para o lixo</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Controlo seguinte, controlo anterior</translation>
    </message>
    <message>
        <source>Open the run, fold or unfold a group</source>
        <translation>Abrir a execução, fechar ou abrir um grupo</translation>
    </message>
    <message>
        <source>Press a button, check a box</source>
        <translation>Premir um botão, marcar uma caixa</translation>
    </message>
    <message>
        <source>Rename, or edit the note</source>
        <translation>Mudar o nome ou editar a nota</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show the run at this moment</source>
        <translation>Mostrar a execução neste momento</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Star, or remove the star</source>
        <translation>Dar ou tirar a estrela</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Ampliar, reduzir</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Escolher uma chave privada</translation>
    </message>
    <message>
        <source>Empty when the key has none</source>
        <translation>Vazia se a chave não tiver nenhuma</translation>
    </message>
    <message>
        <source>Folder for the keys</source>
        <translation>Pasta para as chaves</translation>
    </message>
    <message>
        <source>Keep this file to yourself. Give {public}, which lies beside it, to those who import.</source>
        <translation>Guarde este ficheiro só para si. Dê {public}, que está ao lado, a quem importa.</translation>
    </message>
    <message>
        <source>Keys into folder</source>
        <translation>Pasta das chaves</translation>
    </message>
    <message>
        <source>Make a new pair of keys</source>
        <translation>Criar um novo par de chaves</translation>
    </message>
    <message>
        <source>Make keys</source>
        <translation>Criar chaves</translation>
    </message>
    <message>
        <source>Needs the package model-signing: pip install &apos;mldesk[signing]&apos;</source>
        <translation>Precisa do pacote model-signing: pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova palavra-passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Password for the new key</source>
        <translation>Palavra-passe da nova chave</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Palavra-passe da chave</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Sign it with a key</source>
        <translation>Assinar com uma chave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Use a key I have</source>
        <translation>Usar uma chave existente</translation>
    </message>
    <message>
        <source>Whoever has your public key can then see that nothing was changed.</source>
        <translation>Quem tiver a chave pública pode então ver que nada foi alterado.</translation>
    </message>
    <message>
        <source>Without one, whoever has the file can sign</source>
        <translation>Sem ela, quem tiver o ficheiro pode assinar</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Add Slurm cluster</source>
        <translation>Adicionar cluster Slurm</translation>
    </message>
    <message>
        <source>As the run asks, if left empty; for example gpu:a100:2</source>
        <translation>Como a execução pede, se ficar vazio; por exemplo gpu:a100:2</translation>
    </message>
    <message>
        <source>Batch script</source>
        <translation>Script de lote</translation>
    </message>
    <message>
        <source>Else it is made for each run</source>
        <translation>Senão é criado para cada execução</translation>
    </message>
    <message>
        <source>Else they are copied</source>
        <translation>Senão são copiados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Pasta lá</translation>
    </message>
    <message>
        <source>For copies of code and data</source>
        <translation>Para cópias de código e dados</translation>
    </message>
    <message>
        <source>For one run</source>
        <translation>Para uma execução</translation>
    </message>
    <message>
        <source>GPUs (gres)</source>
        <translation>GPUs (gres)</translation>
    </message>
    <message>
        <source>I write it myself, for all runs</source>
        <translation>Escrevo-o eu, para todas as execuções</translation>
    </message>
    <message>
        <source>In the batch script</source>
        <translation>No script de lote</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Lines before the run</source>
        <translation>Linhas antes da execução</translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Nós no máximo</translation>
    </message>
    <message>
        <source>Of each node</source>
        <translation>De cada nó</translation>
    </message>
    <message>
        <source>Of one job</source>
        <translation>De um trabalho</translation>
    </message>
    <message>
        <source>On the nodes</source>
        <translation>Nos nós</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Acesso por</translation>
    </message>
    <message>
        <source>The cluster&apos;s default, if left empty</source>
        <translation>O predefinido do cluster, se ficar vazio</translation>
    </message>
    <message>
        <source>The commands of this machine, if left empty; or user@login.example</source>
        <translation>Os comandos desta máquina, se ficar vazio; ou user@login.example</translation>
    </message>
    <message>
        <source>The nodes see this workspace under the same path</source>
        <translation>Os nós veem este espaço no mesmo caminho</translation>
    </message>
    <message>
        <source>The partition&apos;s</source>
        <translation>Da partição</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de tempo</translation>
    </message>
    <message>
        <source>Where a run has none</source>
        <translation>Quando a execução não tem</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>Quem o escreve</translation>
    </message>
    <message>
        <source>python3, if left empty</source>
        <translation>python3, se ficar vazio</translation>
    </message>
    <message>
        <source>slurm, if left empty</source>
        <translation>slurm, se ficar vazio</translation>
    </message>
    <message>
        <source>ssh, with a key</source>
        <translation>ssh, com uma chave</translation>
    </message>
    <message>
        <source>{start} is where the run starts</source>
        <translation>{start} é onde a execução começa</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Datastore</source>
        <translation>Arquivo de dados</translation>
    </message>
    <message>
        <source>Folder or files</source>
        <translation>Pasta ou ficheiros</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Endereço web</translation>
    </message>
    <message>
        <source>Where the files come from</source>
        <translation>De onde vêm os ficheiros</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>1 file</source>
        <translation>1 ficheiro</translation>
    </message>
    <message>
        <source>more than {files}</source>
        <translation>mais de {files}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} ficheiros</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Another word…</source>
        <translation>Outra palavra…</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Sem etapa</translation>
    </message>
    <message>
        <source>Set a stage</source>
        <translation>Definir uma etapa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Etapa: {stage}</translation>
    </message>
    <message>
        <source>Your own stage</source>
        <translation>Etapa própria</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Post-processing</source>
        <translation>Pós-processamento</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Em preparação</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Em fila</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>A dimensionar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Área de trabalho</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message>
        <source>Engine resting</source>
        <translation>Motor em repouso</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Motor ativo</translation>
    </message>
    <message>
        <source>GPU {index}  {percent} % · {used} of {total}</source>
        <translation>GPU {index}  {percent} % · {used} de {total}</translation>
    </message>
    <message>
        <source>No runs active</source>
        <translation>Nenhuma execução ativa</translation>
    </message>
    <message>
        <source>{running} running · {queued} queued</source>
        <translation>{running} em curso · {queued} em fila</translation>
    </message>
    <message>
        <source>{running} running · {scaling} scaling · {queued} queued</source>
        <translation>{running} em curso · {scaling} a dimensionar · {queued} em fila</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {number}: {title}, {state}</source>
        <translation>Passo {number}: {title}, {state}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>com um problema</translation>
    </message>
    <message>
        <source>open</source>
        <translation>por fazer</translation>
    </message>
</context>
<context>
    <name>StepSlider</name>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>step {step}, {number} of {count}</source>
        <translation>passo {step}, {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>1 package</source>
        <translation>1 pacote</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difere.</translation>
    </message>
    <message>
        <source>Show all that differs</source>
        <translation>Mostrar tudo o que difere</translation>
    </message>
    <message>
        <source>The same: {parts}</source>
        <translation>Igual: {parts}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>{count} packages</source>
        <translation>{count} pacotes</translation>
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
        <translation>A CPU, a memória, a GPU, o disco e a rede são medidos cerca de uma vez por segundo enquanto a execução decorre.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Ainda nada medido</translation>
    </message>
    <message>
        <source>The run was over before its use of the machine was measured.</source>
        <translation>A execução terminou antes de se medir o seu uso da máquina.</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>todos os programas</translation>
    </message>
    <message>
        <source>load</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta execução</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
</context>
<context>
    <name>TableChoices</name>
    <message>
        <source>Choose columns automatically</source>
        <translation>Escolher colunas automaticamente</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Fechar todos os grupos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Abrir todos os grupos</translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>Mostrar execuções arquivadas</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>First rows of the table</source>
        <translation>Primeiras linhas da tabela</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
    <message>
        <source>{kind}, {count} missing</source>
        <translation>{kind}, em falta: {count}</translation>
    </message>
    <message>
        <source>{kind}, {share} missing</source>
        <translation>{kind}, em falta: {share}</translation>
    </message>
    <message>
        <source>{name}: {missing} of {rows} rows hold no value</source>
        <translation>{name}: sem valor em {missing} de {rows} linhas</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>key or key = value</source>
        <translation>chave ou chave = valor</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of {count} runs</source>
        <translation>Etiquetas das execuções: {count}</translation>
    </message>
    <message>
        <source>Tags of {name}</source>
        <translation>Etiquetas de {name}</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>It is asked again by itself. Its runs are unknown, not failed, until it answers.</source>
        <translation>É consultado de novo automaticamente. As suas execuções estão desconhecidas, não falhadas, até responder.</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mais sobre {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take no more runs</source>
        <translation>Não aceitar mais execuções</translation>
    </message>
    <message>
        <source>Take runs again</source>
        <translation>Voltar a aceitar execuções</translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation>O cluster não está acessível</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Add target</source>
        <translation>Adicionar destino</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>A adicionar o destino de computação {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Alterar {name}</translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <translation>A alterar {name}</translation>
    </message>
    <message>
        <source>How runs ask for it</source>
        <translation>Como as execuções o pedem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TestedForm</name>
    <message>
        <source>Asking…</source>
        <translation>A perguntar…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
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
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>RGB, 16 bits</source>
        <translation>RGB, 16 bits</translation>
    </message>
    <message>
        <source>RGBA</source>
        <translation>RGBA</translation>
    </message>
    <message>
        <source>RGBA, 16 bits</source>
        <translation>RGBA, 16 bits</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>preto e branco</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificada</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinzento</translation>
    </message>
    <message>
        <source>grey, 16 bits</source>
        <translation>cinzento, 16 bits</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>paleta</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>grande demais para mostrar</translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>label {label}</source>
        <translation>rótulo {label}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Collect diagnostics…</source>
        <translation>Recolher diagnóstico…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada para desfazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Dias durante os quais o lixo guarda as coisas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Freeing space takes what has been in the trash for so many days</source>
        <translation>Ao libertar espaço sai o que está no lixo há estes dias</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Liberta</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Manter por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>O lixo está vazio.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixo</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>selecionados: {count}, {size}</translation>
    </message>
</context>
<context>
    <name>TrustBar</name>
    <message>
        <source>Danger was found in its files: {title}.</source>
        <translation>Encontrou-se perigo nos ficheiros: {title}.</translation>
    </message>
    <message>
        <source>From {origin}. Loading a model can run code of whoever made it, so mldesk does not load it.</source>
        <translation>De {origin}. Carregar um modelo pode executar código de quem o criou; por isso, o mldesk não o carrega.</translation>
    </message>
    <message>
        <source>It came from outside and is not trusted</source>
        <translation>Veio de fora e não é de confiança</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation>Ver o que se encontrou</translation>
    </message>
    <message>
        <source>Nothing risky was seen in its files, which is a good sign but no proof.</source>
        <translation>Não se viu nada de arriscado nos ficheiros: é um bom sinal, mas não uma prova.</translation>
    </message>
    <message>
        <source>Some of its files ask for a second look.</source>
        <translation>Alguns dos ficheiros merecem um segundo olhar.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Confiar</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Choose files</source>
        <translation>Escolher ficheiros</translation>
    </message>
    <message>
        <source>Choose files to predict</source>
        <translation>Escolher ficheiros para prever</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Drop what it is to predict here</source>
        <translation>Largue aqui o que deve prever</translation>
    </message>
    <message>
        <source>For each item it tells the class and how likely it is.</source>
        <translation>De cada item diz a classe e quão provável é.</translation>
    </message>
    <message>
        <source>For each item it tells the class and how likely it is. You may close this: the run goes on.</source>
        <translation>De cada item diz a classe e quão provável é. Pode fechar: a execução continua.</translation>
    </message>
    <message>
        <source>Images, NumPy files (.npy, .npz) or IDX files</source>
        <translation>Imagens, ficheiros NumPy (.npy, .npz) ou ficheiros IDX</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Testar {name}</translation>
    </message>
    <message>
        <source>Trying {name}</source>
        <translation>A testar {name}</translation>
    </message>
    <message>
        <source>What {name} predicts</source>
        <translation>O que {name} prevê</translation>
    </message>
    <message>
        <source>{count} files of {folder}</source>
        <translation>{count} ficheiros de {folder}</translation>
    </message>
</context>
<context>
    <name>UnknownView</name>
    <message>
        <source>First bytes of the file</source>
        <translation>Primeiros bytes do ficheiro</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Sem antevisão</translation>
    </message>
    <message>
        <source>The first {count} bytes</source>
        <translation>Os primeiros {count} bytes</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} no total</translation>
    </message>
</context>
<context>
    <name>UploadForm</name>
    <message>
        <source>If a file is there</source>
        <translation>Se o ficheiro já existir</translation>
    </message>
    <message>
        <source>Into path</source>
        <translation>Para o caminho</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Upload {what} to {datastore}</source>
        <translation>Enviar {what} para {datastore}</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>A enviar…</translation>
    </message>
    <message>
        <source>the top of the datastore</source>
        <translation>o topo do arquivo de dados</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} itens</translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>Choose it in the wizard under Compute: the runs that do are listed here.</source>
        <translation>Escolha-o no assistente, em Computação: as execuções que o usam aparecem aqui.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversão</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiência</translation>
    </message>
    <message>
        <source>Experiment or alias</source>
        <translation>Experiência ou alias</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ainda não usado</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Runs and models that used it</source>
        <translation>Execuções e modelos que o usaram</translation>
    </message>
    <message>
        <source>Runs that read this version, and models that came of them, are listed here.</source>
        <translation>As execuções que leram esta versão e os modelos que resultaram delas aparecem aqui.</translation>
    </message>
    <message>
        <source>Runs that used it</source>
        <translation>Execuções que o usaram</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>Usado em</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Logged table</source>
        <translation>Tabela registada</translation>
    </message>
</context>
<context>
    <name>VariableRows</name>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nome da variável</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <translation>Remover a variável</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <translation>Valor da variável</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>VariablesTab</name>
    <message>
        <source>Environment variables</source>
        <translation>Variáveis de ambiente</translation>
    </message>
    <message>
        <source>No variables and no secrets</source>
        <translation>Sem variáveis nem segredos</translation>
    </message>
    <message>
        <source>Only their names are part of the environment. The values stay in the system&apos;s keyring.</source>
        <translation>Só os nomes fazem parte do ambiente. Os valores ficam no porta-chaves do sistema.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>What the script shall find in its environment is set in a new version.</source>
        <translation>O que o script deve encontrar no seu ambiente define-se numa nova versão.</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>1 file of {name} : {version} is not as it was registered</source>
        <translation>1 ficheiro de {name} : {version} não está como foi registado</translation>
    </message>
    <message>
        <source>All {count} files are there with their sizes and times.</source>
        <translation>Os {count} ficheiros estão lá com os seus tamanhos e datas.</translation>
    </message>
    <message>
        <source>All {count} files are there with their sizes, and those that were read, {percent} %, are what was registered.</source>
        <translation>Os {count} ficheiros estão lá com os seus tamanhos e os que foram lidos, {percent} %, são o que foi registado.</translation>
    </message>
    <message>
        <source>All {count} files were read and are what was registered.</source>
        <translation>Os {count} ficheiros foram lidos e são o que foi registado.</translation>
    </message>
    <message>
        <source>Its one file is there with its size and time.</source>
        <translation>O único ficheiro está lá com o seu tamanho e data.</translation>
    </message>
    <message>
        <source>Its one file was read and is what was registered.</source>
        <translation>O único ficheiro foi lido e é o que foi registado.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Verifying {name} : {version}</source>
        <translation>A verificar {name} : {version}</translation>
    </message>
    <message>
        <source>{count} files of {name} : {version} are not as they were registered</source>
        <translation>{count} ficheiros de {name} : {version} não estão como foram registados</translation>
    </message>
    <message>
        <source>{name} : {version} is what was registered</source>
        <translation>{name} : {version} é o que foi registado</translation>
    </message>
</context>
<context>
    <name>VerifyButton</name>
    <message>
        <source>Full: reads every file</source>
        <translation>Completa: lê todos os ficheiros</translation>
    </message>
    <message>
        <source>Quick: looks at names, sizes and times</source>
        <translation>Rápida: vê nomes, tamanhos e datas</translation>
    </message>
    <message>
        <source>Sampled: reads {percent} % of the files</source>
        <translation>Por amostra: lê {percent} % dos ficheiros</translation>
    </message>
    <message>
        <source>See whether the files are still what was registered</source>
        <translation>Ver se os ficheiros ainda são o que foi registado</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>VersionAbout</name>
    <message>
        <source>@{alias} has moved here from version {number}</source>
        <translation>@{alias} passou da versão {number} para esta</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Adicionar descrição</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>Descrever {name}</translation>
    </message>
    <message>
        <source>Description of the version</source>
        <translation>Descrição da versão</translation>
    </message>
    <message>
        <source>Give {name} an alias</source>
        <translation>Dar um alias a {name}</translation>
    </message>
    <message>
        <source>Note on the version</source>
        <translation>Nota sobre a versão</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Nota sobre {name}</translation>
    </message>
    <message>
        <source>Set the stage of {name}</source>
        <translation>Definir a etapa de {name}</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Etiquetar {name}</translation>
    </message>
    <message>
        <source>Take an alias from {name}</source>
        <translation>Tirar um alias a {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>Version {number} (newest)</source>
        <translation>Versão {number} (mais recente)</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>This model exists: the files become its version {number}.</source>
        <translation>Este modelo já existe: os ficheiros passam a ser a sua versão {number}.</translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome da vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>All runs, as usual</source>
        <translation>Todas as execuções, como habitual</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Eliminar “{name}”</translation>
    </message>
    <message>
        <source>Keeps the columns, the search, the order, the groups and the experiment.</source>
        <translation>Guarda as colunas, a pesquisa, a ordem, os grupos e a experiência.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renomear vista</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Renomear “{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Renomear “{name}”…</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>A renomear…</translation>
    </message>
    <message>
        <source>Save changes to “{name}”</source>
        <translation>Guardar alterações em “{name}”</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>Vista “{name}” eliminada</translation>
    </message>
    <message>
        <source>View “{name}” overwritten</source>
        <translation>Vista “{name}” substituída</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>Vista “{name}” guardada</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vista: {name}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Compute</source>
        <translation>Computação</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nova execução</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Rever e iniciar</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Iniciar execução</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n items moved to the trash</source>
        <translation>
            <numerusform>%n item movido para o lixo</numerusform>
            <numerusform>%n itens movidos para o lixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs moved to the trash</source>
        <translation>
            <numerusform>%n execução movida para o lixo</numerusform>
            <numerusform>%n execuções movidas para o lixo</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Movido para o lixo</translation>
    </message>
</context>
<context>
    <name>WorkspaceCard</name>
    <message>
        <source>Open now</source>
        <translation>Aberta agora</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Aberta {when}</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Remover {name} da lista</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>A pasta não existe</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove the tag {key}</source>
        <translation>Remover a etiqueta {key}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter servers</source>
        <translation>
            <numerusform>%n servidor de parâmetros</numerusform>
            <numerusform>%n servidores de parâmetros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes each</source>
        <translation>
            <numerusform>%n processo cada</numerusform>
            <numerusform>%n processos cada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nó</translation>
    </message>
    <message>
        <source>1 parameter server</source>
        <translation>1 servidor de parâmetros</translation>
    </message>
    <message>
        <source>1 process each</source>
        <translation>1 processo cada</translation>
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
        <translation>{group}, execuções: {count}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change value</source>
        <translation>Mudar valor</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the value of {name}</source>
        <translation>Guardar o valor de {name}</translation>
    </message>
    <message>
        <source>Remove the secret {name}</source>
        <translation>Remover o segredo {name}</translation>
    </message>
    <message>
        <source>Set the value of {name}</source>
        <translation>Definir o valor de {name}</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>Definir valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Valor de {name}</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>tem um valor</translation>
    </message>
    <message>
        <source>has no value yet</source>
        <translation>ainda não tem valor</translation>
    </message>
</context>
<context>
    <name>_WithPackages</name>
    <message>
        <source>For runs with MPI</source>
        <translation>Para execuções com MPI</translation>
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
        <translation>Linha {line}: {problem}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (a rootless engine takes cgroup version 2 for that)</source>
        <translation> (para isso, um motor sem root precisa do cgroup versão 2)</translation>
    </message>
    <message>
        <source> (and {0} more)</source>
        <translation> (e mais {0})</translation>
    </message>
    <message>
        <source> (from {0})</source>
        <translation> (de {0})</translation>
    </message>
    <message>
        <source> ({0} attempts)</source>
        <translation> ({0} tentativas)</translation>
    </message>
    <message>
        <source> ({0} free)</source>
        <translation> ({0} livres)</translation>
    </message>
    <message>
        <source> Its last words: {0}</source>
        <translation> As suas últimas palavras: {0}</translation>
    </message>
    <message>
        <source> after a package</source>
        <translation> depois de um pacote</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> e mais</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> e mais {0}</translation>
    </message>
    <message>
        <source> at its memory limit of {0}</source>
        <translation> no seu limite de memória de {0}</translation>
    </message>
    <message>
        <source> but links or devices, which are not followed</source>
        <translation> , mas ligações ou dispositivos, que não são seguidos</translation>
    </message>
    <message>
        <source> on {0}</source>
        <translation> em {0}</translation>
    </message>
    <message>
        <source> with Python {0}</source>
        <translation> com o Python {0}</translation>
    </message>
    <message>
        <source>, from the run or an export</source>
        <translation>, da execução ou de uma exportação</translation>
    </message>
    <message>
        <source>, though it may do without</source>
        <translation>, embora talvez passe sem ele</translation>
    </message>
    <message>
        <source>, {0} skipped</source>
        <translation>, {0} ignorados</translation>
    </message>
    <message>
        <source>; in use by another program: GPU {0}</source>
        <translation>; em uso por outro programa: GPU {0}</translation>
    </message>
    <message>
        <source>; its last words: {0}</source>
        <translation>; as suas últimas palavras: {0}</translation>
    </message>
    <message>
        <source>; the same content is held by {0}</source>
        <translation>; o mesmo conteúdo está em {0}</translation>
    </message>
    <message>
        <source>; {0} needs it</source>
        <translation>; {0} precisa dele</translation>
    </message>
    <message>
        <source>; {0} of {1} runs were submitted before: {2}</source>
        <translation>; antes foram submetidas {0} de {1} execuções: {2}</translation>
    </message>
    <message>
        <source>A PDF document</source>
        <translation>Um documento PDF</translation>
    </message>
    <message>
        <source>A Parquet file with too large a directory</source>
        <translation>Um ficheiro Parquet com um diretório grande demais</translation>
    </message>
    <message>
        <source>A Python of this machine cannot be used in a container</source>
        <translation>Um Python desta máquina não pode ser usado num contentor</translation>
    </message>
    <message>
        <source>A Python of this machine is not in the container</source>
        <translation>Um Python desta máquina não está no contentor</translation>
    </message>
    <message>
        <source>A child has what its parent has.</source>
        <translation>Uma execução filha tem o que a mãe tem.</translation>
    </message>
    <message>
        <source>A child run goes with its run</source>
        <translation>Uma execução filha vai com a sua execução</translation>
    </message>
    <message>
        <source>A conversion is damaged</source>
        <translation>Uma conversão está danificada</translation>
    </message>
    <message>
        <source>A dataset has its files there</source>
        <translation>Um conjunto de dados tem lá os ficheiros</translation>
    </message>
    <message>
        <source>A dataset that is not registered, as an input,</source>
        <translation>Um conjunto de dados não registado, como entrada,</translation>
    </message>
    <message>
        <source>A dataset&apos;s manifest is damaged</source>
        <translation>O manifesto de um conjunto de dados está danificado</translation>
    </message>
    <message>
        <source>A dependency cannot be used</source>
        <translation>Uma dependência não pode ser usada</translation>
    </message>
    <message>
        <source>A file cannot be put there</source>
        <translation>Não é possível pôr lá um ficheiro</translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation>Um ficheiro mudou enquanto era lido</translation>
    </message>
    <message>
        <source>A file compressed with bzip2</source>
        <translation>Um ficheiro comprimido com bzip2</translation>
    </message>
    <message>
        <source>A file compressed with xz</source>
        <translation>Um ficheiro comprimido com xz</translation>
    </message>
    <message>
        <source>A file compressed with zstd</source>
        <translation>Um ficheiro comprimido com zstd</translation>
    </message>
    <message>
        <source>A file could not be used</source>
        <translation>Não foi possível usar um ficheiro</translation>
    </message>
    <message>
        <source>A file is not below the root</source>
        <translation>Um ficheiro não está abaixo da raiz</translation>
    </message>
    <message>
        <source>A file is there already</source>
        <translation>Já lá está um ficheiro</translation>
    </message>
    <message>
        <source>A file of the dataset is gone</source>
        <translation>Um ficheiro do conjunto de dados desapareceu</translation>
    </message>
    <message>
        <source>A file of {0} cannot be read</source>
        <translation>Não é possível ler um ficheiro de {0}</translation>
    </message>
    <message>
        <source>A file of {0} has changed</source>
        <translation>Um ficheiro de {0} mudou</translation>
    </message>
    <message>
        <source>A file of {0} is gone</source>
        <translation>Um ficheiro de {0} desapareceu</translation>
    </message>
    <message>
        <source>A file of {0} may have changed</source>
        <translation>Um ficheiro de {0} pode ter mudado</translation>
    </message>
    <message>
        <source>A file vanished while it was read</source>
        <translation>Um ficheiro desapareceu enquanto era lido</translation>
    </message>
    <message>
        <source>A file was added to the folder of {0}</source>
        <translation>Foi adicionado um ficheiro à pasta de {0}</translation>
    </message>
    <message>
        <source>A file was not looked at</source>
        <translation>Um ficheiro não foi examinado</translation>
    </message>
    <message>
        <source>A file&apos;s name is not valid text</source>
        <translation>O nome de um ficheiro não é texto válido</translation>
    </message>
    <message>
        <source>A folder cannot be predicted</source>
        <translation>Não é possível prever uma pasta</translation>
    </message>
    <message>
        <source>A folder for TensorFlow Serving and for programs that use TensorFlow without Keras.</source>
        <translation>Uma pasta para o TensorFlow Serving e para programas que usam o TensorFlow sem o Keras.</translation>
    </message>
    <message>
        <source>A guard cannot be set so</source>
        <translation>Um vigia não pode ser definido assim</translation>
    </message>
    <message>
        <source>A library is not installed</source>
        <translation>Falta instalar uma biblioteca</translation>
    </message>
    <message>
        <source>A library of the script crashed: look at the end of the log and at the versions of the packages.</source>
        <translation>Uma biblioteca do script falhou: veja o fim do registo e as versões dos pacotes.</translation>
    </message>
    <message>
        <source>A line is no requirement</source>
        <translation>Uma linha não é um requisito</translation>
    </message>
    <message>
        <source>A line of the event file cannot be understood: {0}</source>
        <translation>Não é possível perceber uma linha do ficheiro de eventos: {0}</translation>
    </message>
    <message>
        <source>A line of the run&apos;s events was cut off: the disk was full, or a process was killed while it wrote. What was cut off by a full disk was written again when there was room.</source>
        <translation>Uma linha dos eventos da execução foi cortada: o disco estava cheio, ou um processo foi morto enquanto escrevia. O que um disco cheio cortou foi escrito de novo quando houve espaço.</translation>
    </message>
    <message>
        <source>A line of {0} bytes was passed over</source>
        <translation>Uma linha de {0} bytes foi ignorada</translation>
    </message>
    <message>
        <source>A list of versions is not there</source>
        <translation>Falta uma lista de versões</translation>
    </message>
    <message>
        <source>A model is found by its name or its id</source>
        <translation>Um modelo é encontrado pelo nome ou pelo id</translation>
    </message>
    <message>
        <source>A model of it is still to be registered.</source>
        <translation>Falta ainda registar um modelo dela.</translation>
    </message>
    <message>
        <source>A model was exported there before</source>
        <translation>Um modelo já foi exportado para lá</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>O manifesto de um modelo está danificado</translation>
    </message>
    <message>
        <source>A name cannot be used here</source>
        <translation>Um nome não pode ser usado aqui</translation>
    </message>
    <message>
        <source>A name is not written in UTF-8</source>
        <translation>Um nome não está em UTF-8</translation>
    </message>
    <message>
        <source>A node of the run was lost{0}</source>
        <translation>Um nó da execução foi perdido{0}</translation>
    </message>
    <message>
        <source>A node was lost before the script began: the run was handed over again.</source>
        <translation>Um nó foi perdido antes de o script começar: a execução foi entregue de novo.</translation>
    </message>
    <message>
        <source>A node would have no process</source>
        <translation>Um nó ficaria sem processo</translation>
    </message>
    <message>
        <source>A package</source>
        <translation>Um pacote</translation>
    </message>
    <message>
        <source>A package cannot be used</source>
        <translation>Um pacote não pode ser usado</translation>
    </message>
    <message>
        <source>A package is not there</source>
        <translation>Um pacote não existe</translation>
    </message>
    <message>
        <source>A package is not where it should be</source>
        <translation>Um pacote não está onde devia</translation>
    </message>
    <message>
        <source>A pattern cannot be an input</source>
        <translation>Um padrão não pode ser uma entrada</translation>
    </message>
    <message>
        <source>A pickle is a program that builds objects, and whoever made or changed the file decides what it does. What is told here comes from reading it, not from running it. {0}</source>
        <translation>Um pickle é um programa que constrói objetos, e quem fez ou alterou o ficheiro decide o que ele faz. O que aqui se diz vem de o ler, não de o executar. {0}</translation>
    </message>
    <message>
        <source>A pickled object</source>
        <translation>Um objeto pickle</translation>
    </message>
    <message>
        <source>A process has two places</source>
        <translation>Um processo tem dois lugares</translation>
    </message>
    <message>
        <source>A process of the cluster that kept the run was lost</source>
        <translation>Perdeu-se um processo do cluster que mantinha a execução</translation>
    </message>
    <message>
        <source>A process of the cluster that kept the run was lost before the script began: the run was handed over again.</source>
        <translation>Perdeu-se um processo do cluster que mantinha a execução antes de o script começar: a execução foi entregue de novo.</translation>
    </message>
    <message>
        <source>A program that tells formats by the content would run the code in it</source>
        <translation>Um programa que reconhece formatos pelo conteúdo executaria o código nele</translation>
    </message>
    <message>
        <source>A property cannot be changed</source>
        <translation>Uma propriedade não pode ser alterada</translation>
    </message>
    <message>
        <source>A property has no name</source>
        <translation>Uma propriedade não tem nome</translation>
    </message>
    <message>
        <source>A quarter of the size: weights are kept in 8 bits, so predictions differ a little.</source>
        <translation>Um quarto do tamanho: os pesos ficam em 8 bits, por isso as previsões diferem um pouco.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Falta fechar umas aspas</translation>
    </message>
    <message>
        <source>A requirement cannot be understood</source>
        <translation>Um requisito não é compreensível</translation>
    </message>
    <message>
        <source>A run needs a CPU</source>
        <translation>Uma execução precisa de uma CPU</translation>
    </message>
    <message>
        <source>A run&apos;s compute target is chosen when it is submitted.</source>
        <translation>O destino de computação de uma execução é escolhido quando é submetida.</translation>
    </message>
    <message>
        <source>A run&apos;s environment is chosen when it is submitted.</source>
        <translation>O ambiente de uma execução é escolhido quando é submetida.</translation>
    </message>
    <message>
        <source>A script cannot wait for the end of its own run</source>
        <translation>Um script não pode esperar pelo fim da sua própria execução</translation>
    </message>
    <message>
        <source>A script changes no other run</source>
        <translation>Um script não altera nenhuma outra execução</translation>
    </message>
    <message>
        <source>A script on this cluster cannot ask its workspace</source>
        <translation>Um script neste cluster não pode consultar a sua área de trabalho</translation>
    </message>
    <message>
        <source>A secret has no value: {0}</source>
        <translation>Um segredo não tem valor: {0}</translation>
    </message>
    <message>
        <source>A secret of the datastore is not there</source>
        <translation>Falta um segredo do arquivo de dados</translation>
    </message>
    <message>
        <source>A single file has no signature</source>
        <translation>Um único ficheiro não tem assinatura</translation>
    </message>
    <message>
        <source>A tag has no name</source>
        <translation>Uma etiqueta não tem nome</translation>
    </message>
    <message>
        <source>A time cannot be negative</source>
        <translation>Um tempo não pode ser negativo</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>É preciso um valor</translation>
    </message>
    <message>
        <source>A workspace is there already</source>
        <translation>Já há lá uma área de trabalho</translation>
    </message>
    <message>
        <source>A zip archive</source>
        <translation>Um arquivo zip</translation>
    </message>
    <message>
        <source>Add it again with other settings.</source>
        <translation>Adicione-o de novo com outras definições.</translation>
    </message>
    <message>
        <source>Add it, or correct the name.</source>
        <translation>Adicione-o ou corrija o nome.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Adicione-a.</translation>
    </message>
    <message>
        <source>Add tensorflow to the packages, or leave these options out.</source>
        <translation>Adicione tensorflow aos pacotes ou deixe essas opções de fora.</translation>
    </message>
    <message>
        <source>Add tensorflow to the packages.</source>
        <translation>Adicione tensorflow aos pacotes.</translation>
    </message>
    <message>
        <source>Add the datastores again.</source>
        <translation>Adicione os arquivos de dados de novo.</translation>
    </message>
    <message>
        <source>Add the package {0} to the environment, or choose another environment.</source>
        <translation>Adicione o pacote {0} ao ambiente ou escolha outro ambiente.</translation>
    </message>
    <message>
        <source>Add them.</source>
        <translation>Adicione-os.</translation>
    </message>
    <message>
        <source>Add {0} to the environment, unless another package brings it.</source>
        <translation>Adicione {0} ao ambiente, a não ser que outro pacote o traga.</translation>
    </message>
    <message>
        <source>After the pickle</source>
        <translation>Depois do pickle</translation>
    </message>
    <message>
        <source>An Arrow file</source>
        <translation>Um ficheiro Arrow</translation>
    </message>
    <message>
        <source>An HDF5 file</source>
        <translation>Um ficheiro HDF5</translation>
    </message>
    <message>
        <source>An SQLite database</source>
        <translation>Uma base de dados SQLite</translation>
    </message>
    <message>
        <source>An argument cannot be passed on</source>
        <translation>Um argumento não pode ser passado</translation>
    </message>
    <message>
        <source>An empty file</source>
        <translation>Um ficheiro vazio</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>Uma pasta vazia</translation>
    </message>
    <message>
        <source>An environment variable cannot be set</source>
        <translation>Não é possível definir uma variável de ambiente</translation>
    </message>
    <message>
        <source>An interrupted build does not end</source>
        <translation>Uma construção interrompida não termina</translation>
    </message>
    <message>
        <source>An option of pip&apos;s cannot be used</source>
        <translation>Uma opção do pip não pode ser usada</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>Outro programa escuta nela.</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Arrays</translation>
    </message>
    <message>
        <source>As registered</source>
        <translation>Como foi registado</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pergunte de novo.</translation>
    </message>
    <message>
        <source>Ask for GPUs if the cluster has some.</source>
        <translation>Peça GPUs se o cluster as tiver.</translation>
    </message>
    <message>
        <source>Ask for a GPU, or for no GPU memory.</source>
        <translation>Peça uma GPU ou nenhuma memória de GPU.</translation>
    </message>
    <message>
        <source>Ask for a version that has, or install what its build needs; the build log holds the whole output.</source>
        <translation>Peça uma versão que tenha, ou instale o que a construção precisa; o registo da construção contém toda a saída.</translation>
    </message>
    <message>
        <source>Ask for a version that there is, or for none in particular.</source>
        <translation>Peça uma versão que exista ou nenhuma em particular.</translation>
    </message>
    <message>
        <source>Ask for a version that there is.</source>
        <translation>Peça uma versão que exista.</translation>
    </message>
    <message>
        <source>Ask for another version of Python, or of the package.</source>
        <translation>Peça outra versão do Python ou do pacote.</translation>
    </message>
    <message>
        <source>Ask for another version, or install that one.</source>
        <translation>Peça outra versão ou instale essa.</translation>
    </message>
    <message>
        <source>Ask for another version, or run it in a container.</source>
        <translation>Peça outra versão ou execute-o num contentor.</translation>
    </message>
    <message>
        <source>Ask for another version, such as 3.11.</source>
        <translation>Peça outra versão, como a 3.11.</translation>
    </message>
    <message>
        <source>Ask for at least 1 worker.</source>
        <translation>Peça pelo menos 1 trabalhador.</translation>
    </message>
    <message>
        <source>Ask for fewer CPUs.</source>
        <translation>Peça menos CPU.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, CPUs or GPUs; `sinfo -N -l` lists what nodes have.</source>
        <translation>Peça menos nós, CPUs ou GPUs; `sinfo -N -l` lista o que os nós têm.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or for more workers.</source>
        <translation>Peça menos nós, ou mais trabalhadores.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or give the compute target more.</source>
        <translation>Peça menos nós, ou dê mais ao destino de computação.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or raise max_nodes of the compute target.</source>
        <translation>Peça menos nós, ou aumente max_nodes do destino de computação.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes.</source>
        <translation>Peça menos nós.</translation>
    </message>
    <message>
        <source>Ask for fewer nodes; `sinfo` lists how many there are.</source>
        <translation>Peça menos nós; `sinfo` lista quantos existem.</translation>
    </message>
    <message>
        <source>Ask for fewer, or change the gres of the compute target.</source>
        <translation>Peça menos, ou mude o gres do destino de computação.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Peça menos.</translation>
    </message>
    <message>
        <source>Ask for less time or fewer nodes, or set another account.</source>
        <translation>Peça menos tempo ou menos nós, ou defina outra conta.</translation>
    </message>
    <message>
        <source>Ask for less, or choose another compute target.</source>
        <translation>Peça menos ou escolha outro destino de computação.</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>Peça menos.</translation>
    </message>
    <message>
        <source>Ask for more GPUs, or choose another.</source>
        <translation>Peça mais GPUs, ou escolha outra.</translation>
    </message>
    <message>
        <source>Ask for more time, or save checkpoints and resume the run.</source>
        <translation>Peça mais tempo, ou salve checkpoints e retome a execução.</translation>
    </message>
    <message>
        <source>Ask the run&apos;s workspace for what you need.</source>
        <translation>Peça o que precisa à área de trabalho da execução.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed export.</source>
        <translation>Peça a quem o fez uma exportação assinada.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the right address.</source>
        <translation>Peça o endereço certo a quem gere o servidor.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Begin each one with a hyphen.</source>
        <translation>Comece cada uma com um hífen.</translation>
    </message>
    <message>
        <source>Begin it with #!/bin/sh.</source>
        <translation>Comece com #!/bin/sh.</translation>
    </message>
    <message>
        <source>Begin its name with a letter; use letters, digits and underscores.</source>
        <translation>Comece o nome por uma letra; use letras, algarismos e sublinhados.</translation>
    </message>
    <message>
        <source>Begin with FROM and a base image.</source>
        <translation>Comece com FROM e uma imagem base.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or register the dataset again as a new version.</source>
        <translation>Reponha-o como estava ou registe o conjunto de dados como uma nova versão.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or register the dataset again.</source>
        <translation>Reponha-o como estava ou registe de novo o conjunto de dados.</translation>
    </message>
    <message>
        <source>Bring it back, then try again.</source>
        <translation>Reponha-o e tente de novo.</translation>
    </message>
    <message>
        <source>Bring the files back, or choose another dataset or version and run again.</source>
        <translation>Reponha os ficheiros ou escolha outro conjunto de dados ou versão e execute de novo.</translation>
    </message>
    <message>
        <source>Bring the files back, or register the dataset again.</source>
        <translation>Reponha os ficheiros ou registe de novo o conjunto de dados.</translation>
    </message>
    <message>
        <source>Build it, or choose a Python that is there.</source>
        <translation>Construa-o ou escolha um Python que exista.</translation>
    </message>
    <message>
        <source>Building Horovod {0}, which takes minutes</source>
        <translation>Compilando o Horovod {0}, o que leva minutos</translation>
    </message>
    <message>
        <source>Building the Dockerfile</source>
        <translation>A construir o Dockerfile</translation>
    </message>
    <message>
        <source>CPU slot</source>
        <translation>slot de CPU</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Slots de CPU</translation>
    </message>
    <message>
        <source>Canceled after {0} were freed</source>
        <translation>Cancelado depois de libertados {0}</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Mude as suas permissões.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Mude um deles.</translation>
    </message>
    <message>
        <source>Change or leave out one of their versions.</source>
        <translation>Mude ou deixe de fora uma das versões.</translation>
    </message>
    <message>
        <source>Change the counts instead.</source>
        <translation>Mude antes as quantidades.</translation>
    </message>
    <message>
        <source>Change the target&apos;s settings.</source>
        <translation>Altere as configurações do destino.</translation>
    </message>
    <message>
        <source>Check DOCKER_TLS_VERIFY, and ca.pem, cert.pem and key.pem in DOCKER_CERT_PATH or the context&apos;s.</source>
        <translation>Verifique DOCKER_TLS_VERIFY, e ca.pem, cert.pem e key.pem em DOCKER_CERT_PATH ou no contexto.</translation>
    </message>
    <message>
        <source>Check how it is spelled, its version and the channels.</source>
        <translation>Verifique como se escreve, a versão e os canais.</translation>
    </message>
    <message>
        <source>Check how it is spelled; where the registry asks for a login, check that, too.</source>
        <translation>Verifique como se escreve; onde o registo pede início de sessão, verifique isso também.</translation>
    </message>
    <message>
        <source>Check its name and version.</source>
        <translation>Verifique o nome e a versão.</translation>
    </message>
    <message>
        <source>Check its name, or log in by `docker login` if it is not public.</source>
        <translation>Verifique o nome ou, se não for pública, inicie sessão com `docker login`.</translation>
    </message>
    <message>
        <source>Check its name, pull or build it, or choose another one.</source>
        <translation>Verifique o nome, obtenha-a ou construa-a, ou escolha outra.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Verifique o seu caminho.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Verifique as suas permissões.</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right; it is asked again by itself.</source>
        <translation>Verifique se está em execução e se o endereço está correto; é consultado novamente por si.</translation>
    </message>
    <message>
        <source>Check that the Python chosen for the target has Ray.</source>
        <translation>Verifique se o Python escolhido para o destino tem o Ray.</translation>
    </message>
    <message>
        <source>Check that the public key is that of whoever signed; else do not use the folder.</source>
        <translation>Verifique se a chave pública é a de quem assinou; caso contrário, não use a pasta.</translation>
    </message>
    <message>
        <source>Check the address and the connection to the network.</source>
        <translation>Verifique o endereço e a ligação à rede.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again; what is complete is not moved again.</source>
        <translation>Verifique o endereço e a ligação e tente de novo; o que está completo não volta a ser transferido.</translation>
    </message>
    <message>
        <source>Check the address and the expected hash. Do not use the file: it was changed or damaged.</source>
        <translation>Verifique o endereço e o hash esperado. Não use o ficheiro: foi alterado ou danificado.</translation>
    </message>
    <message>
        <source>Check the address and the path.</source>
        <translation>Verifique o endereço e o caminho.</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s clock. A company&apos;s proxy may need its own certificate: name the file that holds it in SSL_CERT_FILE.</source>
        <translation>Verifique o endereço e o relógio desta máquina. O proxy de uma empresa pode precisar do seu próprio certificado: indique o ficheiro que o contém em SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>Check the address in a browser.</source>
        <translation>Verifique o endereço num navegador.</translation>
    </message>
    <message>
        <source>Check the address in a browser; it may need a login or lead to a page.</source>
        <translation>Verifique o endereço num navegador; pode precisar de início de sessão ou levar a uma página.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>Check the address; the file may have moved.</source>
        <translation>Verifique o endereço; o ficheiro pode ter mudado de lugar.</translation>
    </message>
    <message>
        <source>Check the connection to the network, then try again: what has come is kept.</source>
        <translation>Verifique a ligação à rede e tente de novo: o que chegou fica guardado.</translation>
    </message>
    <message>
        <source>Check the connection to the network. A mirror of your own, also a local folder, can be named in {0}.</source>
        <translation>Verifique a ligação à rede. Um espelho próprio, também uma pasta local, pode ser indicado em {0}.</translation>
    </message>
    <message>
        <source>Check the credentials: environment variables or the configuration files of the storage service.</source>
        <translation>Verifique as credenciais: variáveis de ambiente ou ficheiros de configuração do serviço de armazenamento.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions.</source>
        <translation>Verifique o disco e as suas permissões.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>Check the id.</source>
        <translation>Verifique o id.</translation>
    </message>
    <message>
        <source>Check the name and password that it is asked with, or try again later.</source>
        <translation>Verifique o nome e a palavra-passe usados no pedido ou tente mais tarde.</translation>
    </message>
    <message>
        <source>Check the name, or make it with `mldesk environment create`.</source>
        <translation>Verifique o nome ou crie-o com `mldesk environment create`.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Verifique o nome.</translation>
    </message>
    <message>
        <source>Check the name; `mldesk compute sizes` lists those that are known.</source>
        <translation>Verifique o nome; `mldesk compute sizes` lista os que são conhecidos.</translation>
    </message>
    <message>
        <source>Check the network and pip&apos;s settings. Builds of a target can use the network of this machine: choose that in its settings (--build-network host).</source>
        <translation>Verifique a rede e as definições do pip. As construções podem usar a rede desta máquina: escolha isso nas definições do destino (--build-network host).</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then submit again.</source>
        <translation>Verifique a rede e o proxy e submeta de novo.</translation>
    </message>
    <message>
        <source>Check the network, ask for a version that this machine has, or install that one.</source>
        <translation>Verifique a rede, peça uma versão que esta máquina tenha ou instale essa.</translation>
    </message>
    <message>
        <source>Check the network, or load the image by `docker load`, or choose one that is there.</source>
        <translation>Verifique a rede, carregue a imagem com `docker load` ou escolha uma das que existem.</translation>
    </message>
    <message>
        <source>Check the path, and the dataset that the run was given.</source>
        <translation>Verifique o caminho e o conjunto de dados dado à execução.</translation>
    </message>
    <message>
        <source>Check the path, or upload the files first.</source>
        <translation>Verifique o caminho ou envie primeiro os ficheiros.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>Check the pattern.</source>
        <translation>Verifique o padrão.</translation>
    </message>
    <message>
        <source>Check the prefix.</source>
        <translation>Verifique o prefixo.</translation>
    </message>
    <message>
        <source>Check what its log says.</source>
        <translation>Veja o que diz o seu registo.</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>Escolha 0 ou mais.</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>Escolha de 1 a {0}.</translation>
    </message>
    <message>
        <source>Choose 3.6 or newer.</source>
        <translation>Escolha 3.6 ou mais recente.</translation>
    </message>
    <message>
        <source>Choose CPU or GPU.</source>
        <translation>Escolha CPU ou GPU.</translation>
    </message>
    <message>
        <source>Choose a Docker compute target, whose image has Open MPI, or a cluster.</source>
        <translation>Escolha um destino de computação Docker cuja imagem tenha o Open MPI, ou um cluster.</translation>
    </message>
    <message>
        <source>Choose a Python interpreter.</source>
        <translation>Escolha um interpretador Python.</translation>
    </message>
    <message>
        <source>Choose a Ray or Slurm compute target, or do without.</source>
        <translation>Escolha um destino de computação Ray ou Slurm, ou prescinda disso.</translation>
    </message>
    <message>
        <source>Choose a base image that has Python 3.6 or newer, or write a Dockerfile that installs it.</source>
        <translation>Escolha uma imagem base com Python 3.6 ou mais recente, ou escreva um Dockerfile que o instale.</translation>
    </message>
    <message>
        <source>Choose a base image that has {0}, or use a Dockerfile.</source>
        <translation>Escolha uma imagem base que tenha {0} ou use um Dockerfile.</translation>
    </message>
    <message>
        <source>Choose a base image whose Python has pip, or the packages python3-venv or ensurepip.</source>
        <translation>Escolha uma imagem base cujo Python tenha o pip, ou os pacotes python3-venv ou ensurepip.</translation>
    </message>
    <message>
        <source>Choose a base image with Python {0}, or ask for Python {1}.</source>
        <translation>Escolha uma imagem base com o Python {0} ou peça o Python {1}.</translation>
    </message>
    <message>
        <source>Choose a compute target of the kind docker, or another environment.</source>
        <translation>Escolha um destino de computação do tipo docker ou outro ambiente.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .py.</source>
        <translation>Escolha um ficheiro que termine em .py.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um ficheiro.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Escolha uma pasta noutro disco.</translation>
    </message>
    <message>
        <source>Choose a folder or files with content.</source>
        <translation>Escolha uma pasta ou ficheiros com conteúdo.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Choose a list of packages with TensorFlow, or leave the option out.</source>
        <translation>Escolha uma lista de pacotes com TensorFlow ou deixe a opção de fora.</translation>
    </message>
    <message>
        <source>Choose a list of packages, an image, or a Dockerfile.</source>
        <translation>Escolha uma lista de pacotes, uma imagem ou um Dockerfile.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Escolha um mais curto.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Escolha um ficheiro de texto.</translation>
    </message>
    <message>
        <source>Choose a version that has a wheel for this Python.</source>
        <translation>Escolha uma versão com um wheel para este Python.</translation>
    </message>
    <message>
        <source>Choose a whole number from 0 to {0}.</source>
        <translation>Escolha um número inteiro de 0 a {0}.</translation>
    </message>
    <message>
        <source>Choose a zip, tar, tar.gz, tar.bz2 or tar.xz file, or use the file as it is.</source>
        <translation>Escolha um ficheiro zip, tar, tar.gz, tar.bz2 ou tar.xz, ou use o ficheiro como está.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the workspace.</source>
        <translation>Escolha uma pasta vazia ou nova para a área de trabalho.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Escolha uma pasta vazia ou nova.</translation>
    </message>
    <message>
        <source>Choose an environment of packages, or a Python of the cluster.</source>
        <translation>Escolha um ambiente de pacotes ou um Python do cluster.</translation>
    </message>
    <message>
        <source>Choose an image for {0}.</source>
        <translation>Escolha uma imagem para {0}.</translation>
    </message>
    <message>
        <source>Choose an image made for this machine.</source>
        <translation>Escolha uma imagem feita para esta máquina.</translation>
    </message>
    <message>
        <source>Choose an image that has them.</source>
        <translation>Escolha uma imagem que os tenha.</translation>
    </message>
    <message>
        <source>Choose an image, or list the packages.</source>
        <translation>Escolha uma imagem ou indique os pacotes.</translation>
    </message>
    <message>
        <source>Choose another Python in the run&apos;s environment, or install this one again.</source>
        <translation>Escolha outro Python no ambiente da execução ou instale este de novo.</translation>
    </message>
    <message>
        <source>Choose another Python in the run&apos;s environment.</source>
        <translation>Escolha outro Python no ambiente da execução.</translation>
    </message>
    <message>
        <source>Choose another base image.</source>
        <translation>Escolha outra imagem base.</translation>
    </message>
    <message>
        <source>Choose another compute target.</source>
        <translation>Escolha outro destino de computação.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>Choose another folder, or overwrite=True.</source>
        <translation>Escolha outra pasta ou overwrite=True.</translation>
    </message>
    <message>
        <source>Choose another folder, or replace the earlier export.</source>
        <translation>Escolha outra pasta ou substitua a exportação anterior.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another interpreter, or install it again, and submit the run anew.</source>
        <translation>Escolha outro interpretador ou instale-o de novo e submeta a execução outra vez.</translation>
    </message>
    <message>
        <source>Choose another name, or use a tag, which can be changed.</source>
        <translation>Escolha outro nome ou use uma etiqueta, que pode ser alterada.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another name: the files of a run are not replaced.</source>
        <translation>Escolha outro nome: os ficheiros de uma execução não são substituídos.</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>Escolha outro número de dias.</translation>
    </message>
    <message>
        <source>Choose another one in the target&apos;s settings, or none: then mldesk builds one.</source>
        <translation>Escolha outro nas definições do destino, ou nenhum: então o mldesk cria um.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>Escolha outro caminho.</translation>
    </message>
    <message>
        <source>Choose another place, or none.</source>
        <translation>Escolha outro lugar ou nenhum.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Choose another port in the cluster map, or none, and run again.</source>
        <translation>Escolha outra porta no mapa do cluster, ou nenhuma, e execute de novo.</translation>
    </message>
    <message>
        <source>Choose another root.</source>
        <translation>Escolha outra raiz.</translation>
    </message>
    <message>
        <source>Choose another run to resume, or begin anew.</source>
        <translation>Escolha outra execução para retomar ou comece de novo.</translation>
    </message>
    <message>
        <source>Choose another script.</source>
        <translation>Escolha outro script.</translation>
    </message>
    <message>
        <source>Choose another target, or let it take runs again.</source>
        <translation>Escolha outro destino, ou deixe-o voltar a aceitar execuções.</translation>
    </message>
    <message>
        <source>Choose another version of Python or of TensorFlow.</source>
        <translation>Escolha outra versão do Python ou do TensorFlow.</translation>
    </message>
    <message>
        <source>Choose another version, or an image with that Python.</source>
        <translation>Escolha outra versão ou uma imagem com esse Python.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Choose at least 1.</source>
        <translation>Escolha pelo menos 1.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Escolha pelo menos um ficheiro.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Escolha pelo menos um.</translation>
    </message>
    <message>
        <source>Choose first or all.</source>
        <translation>Escolha first ou all.</translation>
    </message>
    <message>
        <source>Choose images or arrays.</source>
        <translation>Escolha imagens ou matrizes.</translation>
    </message>
    <message>
        <source>Choose more.</source>
        <translation>Escolha mais.</translation>
    </message>
    <message>
        <source>Choose one inside the folder.</source>
        <translation>Escolha um dentro da pasta.</translation>
    </message>
    <message>
        <source>Choose one of them, or ask for more nodes.</source>
        <translation>Escolha um deles, ou peça mais nós.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Escolha um deles.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Escolha um de {0}.</translation>
    </message>
    <message>
        <source>Choose one that holds a script.</source>
        <translation>Escolha um que contenha um script.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Escolha uma opção.</translation>
    </message>
    <message>
        <source>Choose the file that lists the packages.</source>
        <translation>Escolha o ficheiro que lista os pacotes.</translation>
    </message>
    <message>
        <source>Choose the files that are in it.</source>
        <translation>Escolha os ficheiros que estão nela.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the files, or let them be copied.</source>
        <translation>Escolha a pasta que contém os ficheiros ou deixe que sejam copiados.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model and its signature.</source>
        <translation>Escolha a pasta que contém o modelo e a sua assinatura.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the training script.</source>
        <translation>Escolha a pasta que contém o script de treino.</translation>
    </message>
    <message>
        <source>Choose the run {0}.</source>
        <translation>Escolha a execução {0}.</translation>
    </message>
    <message>
        <source>Choose the script to run.</source>
        <translation>Escolha o script a executar.</translation>
    </message>
    <message>
        <source>Choose the training script itself.</source>
        <translation>Escolha o próprio script de treino.</translation>
    </message>
    <message>
        <source>Choose {0} or {1}.</source>
        <translation>Escolha {0} ou {1}.</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>Escolha {0}.</translation>
    </message>
    <message>
        <source>Close every quotation mark.</source>
        <translation>Feche todas as aspas.</translation>
    </message>
    <message>
        <source>Close it, or write \&apos; to mean the sign itself.</source>
        <translation>Feche-as ou escreva \&apos; para o próprio sinal.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Feche-as.</translation>
    </message>
    <message>
        <source>Close the quotation marks.</source>
        <translation>Feche as aspas.</translation>
    </message>
    <message>
        <source>Connect its disk or network folder, then try again.</source>
        <translation>Ligue o seu disco ou pasta de rede e tente de novo.</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Constantes</translation>
    </message>
    <message>
        <source>Convert the column afterwards.</source>
        <translation>Converta a coluna depois.</translation>
    </message>
    <message>
        <source>Convert the model again.</source>
        <translation>Converta o modelo de novo.</translation>
    </message>
    <message>
        <source>Convert {0} to {1}.</source>
        <translation>Converta {0} para {1}.</translation>
    </message>
    <message>
        <source>Copy these into a folder, and register that.</source>
        <translation>Copie-os para uma pasta e registe-a.</translation>
    </message>
    <message>
        <source>Correct it, or take MLDESK_MIRRORS out of the environment.</source>
        <translation>Corrija-o ou retire MLDESK_MIRRORS do ambiente.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrija-o.</translation>
    </message>
    <message>
        <source>Correct it: see `conda env export` for the form.</source>
        <translation>Corrija-o: veja a forma com `conda env export`.</translation>
    </message>
    <message>
        <source>Correct the arguments and run again.</source>
        <translation>Corrija os argumentos e execute de novo.</translation>
    </message>
    <message>
        <source>Correct the script at this place.</source>
        <translation>Corrija o script neste ponto.</translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation>Texto danificado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de dados</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Queria dizer {0}?</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Do it in the program that submits the run.</source>
        <translation>Faça-o no programa que submete a execução.</translation>
    </message>
    <message>
        <source>Do it in the program that submits the run: `mldesk exec PROGRAM.py` knows this name.</source>
        <translation>Faça-o no programa que submete a execução: `mldesk exec PROGRAM.py` conhece este nome.</translation>
    </message>
    <message>
        <source>Do it in the window, or in a program under `mldesk exec`.</source>
        <translation>Faça-o na janela ou num programa sob `mldesk exec`.</translation>
    </message>
    <message>
        <source>Do not use it; ask whoever made it for another copy.</source>
        <translation>Não a use; peça outra cópia a quem a fez.</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Docker through ssh does not work on Windows</source>
        <translation>O Docker por ssh não funciona no Windows</translation>
    </message>
    <message>
        <source>Docker&apos;s configuration</source>
        <translation>a configuração do Docker</translation>
    </message>
    <message>
        <source>Download it and name the file.</source>
        <translation>Transfira-o e indique o ficheiro.</translation>
    </message>
    <message>
        <source>Download the file in a browser where you are logged in, and use it from disk.</source>
        <translation>Transfira o ficheiro num navegador com sessão iniciada e use-o a partir do disco.</translation>
    </message>
    <message>
        <source>Download the file in a browser, and use it from disk.</source>
        <translation>Transfira o ficheiro num navegador e use-o a partir do disco.</translation>
    </message>
    <message>
        <source>Download the file in a browser, and use it from disk; or find the address of the file itself.</source>
        <translation>Transfira o ficheiro num navegador e use-o a partir do disco, ou procure o endereço do próprio ficheiro.</translation>
    </message>
    <message>
        <source>Downloaded {0} files from {1} to {2}</source>
        <translation>{0} ficheiros transferidos de {1} para {2}</translation>
    </message>
    <message>
        <source>Downloading from</source>
        <translation>A transferir de</translation>
    </message>
    <message>
        <source>Downloading from {0}</source>
        <translation>A transferir de {0}</translation>
    </message>
    <message>
        <source>Drop a script, or browse for one.</source>
        <translation>Largue um script ou procure um.</translation>
    </message>
    <message>
        <source>Encode it, with base64 say.</source>
        <translation>Codifique-o, por exemplo com base64.</translation>
    </message>
    <message>
        <source>Export it as registered, or register it with a .keras file or a SavedModel.</source>
        <translation>Exporte-o como foi registado ou registe-o com um ficheiro .keras ou um SavedModel.</translation>
    </message>
    <message>
        <source>Export it, and use its own program.</source>
        <translation>Exporte-o e use o seu próprio programa.</translation>
    </message>
    <message>
        <source>Export the model again, or import the folder files alone.</source>
        <translation>Exporte o modelo de novo ou importe só a pasta files.</translation>
    </message>
    <message>
        <source>Export the model with `mldesk model export`.</source>
        <translation>Exporte o modelo com `mldesk model export`.</translation>
    </message>
    <message>
        <source>Export the model.</source>
        <translation>Exporte o modelo.</translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>A obter {0}</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>Ficheiro ou pasta não encontrado</translation>
    </message>
    <message>
        <source>Files cannot be copied</source>
        <translation>Os arquivos não podem ser copiados</translation>
    </message>
    <message>
        <source>Files with its weights are missing</source>
        <translation>Faltam ficheiros com os seus pesos</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was changed.</source>
        <translation>Liberte espaço nesse disco e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Liberte espaço nesse disco.</translation>
    </message>
    <message>
        <source>Free some space there, or set another folder for runs in the target&apos;s settings.</source>
        <translation>Liberte espaço lá ou indique outra pasta para as execuções nas definições do destino.</translation>
    </message>
    <message>
        <source>Free some space, by removing environments that are not needed, say; nothing half was left.</source>
        <translation>Liberte espaço, por exemplo removendo ambientes que não são precisos; nada ficou a meio.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Liberte espaço.</translation>
    </message>
    <message>
        <source>Free some space: a run needs room for its outputs, and a full disk stops it.</source>
        <translation>Liberte espaço: uma execução precisa de lugar para as saídas, e um disco cheio interrompe-a.</translation>
    </message>
    <message>
        <source>Free space on that disk, then run again.</source>
        <translation>Liberte espaço nesse disco e execute de novo.</translation>
    </message>
    <message>
        <source>Free space on the disk that holds the workspace, then run again.</source>
        <translation>Liberte espaço no disco que contém a área de trabalho e execute de novo.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>memória de GPU</translation>
    </message>
    <message>
        <source>GPU {0} does next to nothing while the script trains. </source>
        <translation>A GPU {0} quase não faz nada enquanto o script treina. </translation>
    </message>
    <message>
        <source>Get it once more from where it came from.</source>
        <translation>Obtenha-o de novo na origem.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Indique 0 ou mais.</translation>
    </message>
    <message>
        <source>Give 1 to 65535, or none: then a free one is chosen.</source>
        <translation>Indique de 1 a 65535, ou nenhuma: então é escolhida uma livre.</translation>
    </message>
    <message>
        <source>Give a ScriptRunConfig.</source>
        <translation>Indique um ScriptRunConfig.</translation>
    </message>
    <message>
        <source>Give a URL such as s3://bucket/folder.</source>
        <translation>Indique um URL como s3://bucket/folder.</translation>
    </message>
    <message>
        <source>Give a name or an address, or none.</source>
        <translation>Indique um nome ou um endereço, ou nenhum.</translation>
    </message>
    <message>
        <source>Give a number from {0} on.</source>
        <translation>Indique um número a partir de {0}.</translation>
    </message>
    <message>
        <source>Give a path in it.</source>
        <translation>Indique um caminho dentro dele.</translation>
    </message>
    <message>
        <source>Give a path inside the datastore, such as mnist/train.</source>
        <translation>Indique um caminho dentro do arquivo de dados, como mnist/train.</translation>
    </message>
    <message>
        <source>Give a path such as outputs/model.keras.</source>
        <translation>Indique um caminho como outputs/model.keras.</translation>
    </message>
    <message>
        <source>Give a path, an http address or (datastore, path).</source>
        <translation>Indique um caminho, um endereço http ou (datastore, path).</translation>
    </message>
    <message>
        <source>Give a smaller min_nodes, or a larger max_nodes.</source>
        <translation>Indique um min_nodes menor ou um max_nodes maior.</translation>
    </message>
    <message>
        <source>Give a text as its name.</source>
        <translation>Indique um texto como nome.</translation>
    </message>
    <message>
        <source>Give a value such as {0}, or several with commas between.</source>
        <translation>Indique um valor como {0}, ou vários separados por vírgulas.</translation>
    </message>
    <message>
        <source>Give an address of this machine, such as 127.0.0.1, or none.</source>
        <translation>Indique um endereço desta máquina, como 127.0.0.1, ou nenhum.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://.</source>
        <translation>Indique um endereço que comece por https:// ou http://.</translation>
    </message>
    <message>
        <source>Give another one, or none: then a free one is chosen.</source>
        <translation>Indique outra, ou nenhuma: então é escolhida uma livre.</translation>
    </message>
    <message>
        <source>Give at least 1 second, or none.</source>
        <translation>Indique pelo menos 1 segundo ou nenhum.</translation>
    </message>
    <message>
        <source>Give at least 1, and min_nodes or more.</source>
        <translation>Indique pelo menos 1, e min_nodes ou mais.</translation>
    </message>
    <message>
        <source>Give create_new_version=True to add a version, or choose another name.</source>
        <translation>Indique create_new_version=True para adicionar uma versão ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Give each GPU once, counted from 0.</source>
        <translation>Indique cada GPU uma vez, a contar de 0.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Dê a cada um o seu nome.</translation>
    </message>
    <message>
        <source>Give exist_ok=True.</source>
        <translation>Indique exist_ok=True.</translation>
    </message>
    <message>
        <source>Give fewer values.</source>
        <translation>Indique menos valores.</translation>
    </message>
    <message>
        <source>Give it a dataset under this name.</source>
        <translation>Dê-lhe um conjunto de dados com este nome.</translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation>Dê-lhe um nome ou deixe-a de fora.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê-lhe um nome.</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>Dê-lhe um valor.</translation>
    </message>
    <message>
        <source>Give it as #RRGGBB.</source>
        <translation>Indique-a como #RRGGBB.</translation>
    </message>
    <message>
        <source>Give it one with `mldesk secret set {0}`.</source>
        <translation>Dê-lhe um com `mldesk secret set {0}`.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dê-lhe um.</translation>
    </message>
    <message>
        <source>Give its 64 digits (0-9, a-f), or none.</source>
        <translation>Indique os seus 64 dígitos (0-9, a-f) ou nenhum.</translation>
    </message>
    <message>
        <source>Give its packages for pip, or none: then the cluster&apos;s own Python is taken.</source>
        <translation>Indique os pacotes para o pip, ou nenhum: então usa-se o Python do próprio cluster.</translation>
    </message>
    <message>
        <source>Give its password.</source>
        <translation>Indique a sua palavra-passe.</translation>
    </message>
    <message>
        <source>Give less.</source>
        <translation>Indique menos.</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Indique mais do id.</translation>
    </message>
    <message>
        <source>Give nodes and processes per node, or choose TensorFlow.</source>
        <translation>Indique os nós e os processos por nó, ou escolha o TensorFlow.</translation>
    </message>
    <message>
        <source>Give none.</source>
        <translation>Não indique nenhum.</translation>
    </message>
    <message>
        <source>Give one address alone, or each hash with its address.</source>
        <translation>Indique um só endereço ou cada hash com o seu endereço.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Indique um.</translation>
    </message>
    <message>
        <source>Give output_directory in the place of output_paths.</source>
        <translation>Indique output_directory em vez de output_paths.</translation>
    </message>
    <message>
        <source>Give the address of its dashboard, such as http://127.0.0.1:8265.</source>
        <translation>Indique o endereço do painel dele, como http://127.0.0.1:8265.</translation>
    </message>
    <message>
        <source>Give the conversion that convert_model or collect_conversion returns.</source>
        <translation>Dê a conversão que convert_model ou collect_conversion devolve.</translation>
    </message>
    <message>
        <source>Give the folder that name again.</source>
        <translation>Volte a dar esse nome à pasta.</translation>
    </message>
    <message>
        <source>Give the numbers of workers and parameter servers; they are dealt out to the nodes.</source>
        <translation>Indique os números de trabalhadores e de servidores de parâmetros; são distribuídos pelos nós.</translation>
    </message>
    <message>
        <source>Give the run its data as inputs, or run it on this machine, on Slurm, or on a Ray cluster that mldesk makes.</source>
        <translation>Dê à execução os dados como entradas, ou execute-a nesta máquina, no Slurm ou num cluster Ray criado pelo mldesk.</translation>
    </message>
    <message>
        <source>Give the run more time, or let it do less.</source>
        <translation>Dê mais tempo à execução ou faça-a fazer menos.</translation>
    </message>
    <message>
        <source>Give the tags when the model is registered.</source>
        <translation>Indique as etiquetas ao registar o modelo.</translation>
    </message>
    <message>
        <source>Give the variable&apos;s name, not its value.</source>
        <translation>Indique o nome da variável, não o seu valor.</translation>
    </message>
    <message>
        <source>Give true or false.</source>
        <translation>Indique true ou false.</translation>
    </message>
    <message>
        <source>Give yourself permission to write to {0}, or choose another workspace.</source>
        <translation>Dê a si permissão de escrita em {0} ou escolha outra área de trabalho.</translation>
    </message>
    <message>
        <source>Give {&quot;path&quot;: &quot;/a/folder&quot;}.</source>
        <translation>Indique {&quot;path&quot;: &quot;/a/folder&quot;}.</translation>
    </message>
    <message>
        <source>Give {0} or more.</source>
        <translation>Indique {0} ou mais.</translation>
    </message>
    <message>
        <source>Have it load what MLDESK_RESUME_FROM names, or what it finds in its outputs.</source>
        <translation>Faça-o carregar o que MLDESK_RESUME_FROM indica ou o que encontrar nas suas saídas.</translation>
    </message>
    <message>
        <source>Have the script fetch its data there, or use a cluster on this machine, which shares its files.</source>
        <translation>Faça o script obter lá os dados, ou use um cluster nesta máquina, que partilha os seus ficheiros.</translation>
    </message>
    <message>
        <source>Have the script write its files there instead of a link.</source>
        <translation>Faça o script escrever lá os ficheiros em vez de uma ligação.</translation>
    </message>
    <message>
        <source>Horovod and Keras 2 need the TensorFlow that they belong to</source>
        <translation>O Horovod e o Keras 2 precisam do TensorFlow a que pertencem</translation>
    </message>
    <message>
        <source>Horovod cannot be built here yet</source>
        <translation>O Horovod ainda não pode ser compilado aqui</translation>
    </message>
    <message>
        <source>Horovod cannot be built on Windows</source>
        <translation>O Horovod não pode ser compilado no Windows</translation>
    </message>
    <message>
        <source>Horovod is built into environments of packages</source>
        <translation>O Horovod é compilado em ambientes de pacotes</translation>
    </message>
    <message>
        <source>Horovod is built with them, and apt-get said: {0}</source>
        <translation>O Horovod é compilado com eles, e o apt-get disse: {0}</translation>
    </message>
    <message>
        <source>Horovod needs TensorFlow to be built against</source>
        <translation>O Horovod precisa do TensorFlow para ser compilado</translation>
    </message>
    <message>
        <source>Horovod {0} could not be built</source>
        <translation>Não foi possível compilar o Horovod {0}</translation>
    </message>
    <message>
        <source>Horovod {0} was built before: {1}</source>
        <translation>O Horovod {0} já foi compilado antes: {1}</translation>
    </message>
    <message>
        <source>How the script ended is not known</source>
        <translation>Não se sabe como o script terminou</translation>
    </message>
    <message>
        <source>If it needs more, put it into a folder of its own, or register data as a dataset.</source>
        <translation>Se precisar de mais, ponha-o numa pasta própria ou registe os dados como conjunto de dados.</translation>
    </message>
    <message>
        <source>If you trust its origin, unpack it by hand and use the folder; otherwise do not use it.</source>
        <translation>Se confia na origem, descompacte-o à mão e use a pasta; caso contrário, não o use.</translation>
    </message>
    <message>
        <source>Import its folder files alone; where the model came from is then not known.</source>
        <translation>Importe só a sua pasta files; a origem do modelo fica então desconhecida.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Install Open MPI (on Debian and Ubuntu: apt install openmpi-bin libopenmpi-dev) and run again.</source>
        <translation>Instale o Open MPI (no Debian e no Ubuntu: apt install openmpi-bin libopenmpi-dev) e execute de novo.</translation>
    </message>
    <message>
        <source>Install Open MPI with its development files, a C++ compiler, make and CMake, then try again.</source>
        <translation>Instale o Open MPI com seus arquivos de desenvolvimento, um compilador C++, make e CMake e tente novamente.</translation>
    </message>
    <message>
        <source>Install Open MPI: `brew install open-mpi`.</source>
        <translation>Instale o Open MPI: `brew install open-mpi`.</translation>
    </message>
    <message>
        <source>Install Open MPI: `sudo apt install openmpi-bin` on Debian and Ubuntu, `sudo dnf install openmpi` on Fedora.</source>
        <translation>Instale o Open MPI: `sudo apt install openmpi-bin` no Debian e no Ubuntu, `sudo dnf install openmpi` no Fedora.</translation>
    </message>
    <message>
        <source>Install Python 3.12 and install mldesk with it; your scripts may use any Python from 3.6.</source>
        <translation>Instale o Python 3.12 e, com ele, o mldesk; os seus scripts podem usar qualquer Python a partir do 3.6.</translation>
    </message>
    <message>
        <source>Install it by hand.</source>
        <translation>Instale-o à mão.</translation>
    </message>
    <message>
        <source>Install it on the engine&apos;s machine: the package catatonit (or tini, named as init_path).</source>
        <translation>Instale-o na máquina do motor: o pacote catatonit (ou tini, indicado como init_path).</translation>
    </message>
    <message>
        <source>Install it there ({0}), or see that it is on the PATH.</source>
        <translation>Instale-o lá ({0}) ou garanta que esteja no PATH.</translation>
    </message>
    <message>
        <source>Install it, or choose one of this machine&apos;s: {0}.</source>
        <translation>Instale-o ou escolha um desta máquina: {0}.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;mldesk[remote]&quot;</source>
        <translation>Instale-o: pip install &quot;mldesk[remote]&quot;</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;mldesk[signing]&apos;</source>
        <translation>Instale-o: pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>Install micromamba</source>
        <translation>Instale o micromamba</translation>
    </message>
    <message>
        <source>Install micromamba, or leave the packages out.</source>
        <translation>Instale o micromamba ou deixe os pacotes de fora.</translation>
    </message>
    <message>
        <source>Install mldesk again; uv belongs to it.</source>
        <translation>Instale o mldesk de novo; o uv faz parte dele.</translation>
    </message>
    <message>
        <source>Install the NVIDIA container toolkit on the engine&apos;s machine, run `nvidia-ctk runtime configure --runtime=docker` (for Podman `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`) and restart it; or submit the run without GPUs.</source>
        <translation>Instale o NVIDIA Container Toolkit na máquina do motor, execute `nvidia-ctk runtime configure --runtime=docker` (para o Podman, `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`) e reinicie-o; ou submeta a execução sem GPU.</translation>
    </message>
    <message>
        <source>Install the package pysqlite3, which brings a newer one.</source>
        <translation>Instale o pacote pysqlite3, que traz um mais recente.</translation>
    </message>
    <message>
        <source>Install the ssh client (openssh-client), or use another address of the engine.</source>
        <translation>Instale o cliente ssh (openssh-client) ou use outro endereço do motor.</translation>
    </message>
    <message>
        <source>Install what is missing, then try again: {0}</source>
        <translation>Instale o que falta e tente novamente: {0}</translation>
    </message>
    <message>
        <source>Install {0} into mldesk&apos;s Python, or choose a Python that has it.</source>
        <translation>Instale {0} no Python do mldesk ou escolha um Python que o tenha.</translation>
    </message>
    <message>
        <source>Install {0} there, or choose a Python that has it.</source>
        <translation>Instale lá {0} ou escolha um Python que o tenha.</translation>
    </message>
    <message>
        <source>Installing Open MPI and a compiler</source>
        <translation>Instalando o Open MPI e um compilador</translation>
    </message>
    <message>
        <source>Installing collected packages</source>
        <translation>A instalar os pacotes reunidos</translation>
    </message>
    <message>
        <source>Installing packages</source>
        <translation>A instalar os pacotes</translation>
    </message>
    <message>
        <source>Installing packages on the cluster</source>
        <translation>Instalando pacotes no cluster</translation>
    </message>
    <message>
        <source>Installing tf-keras</source>
        <translation>Instalando o tf-keras</translation>
    </message>
    <message>
        <source>Installing {0} packages</source>
        <translation>A instalar {0} pacotes</translation>
    </message>
    <message>
        <source>Interrupted: the computer was restarted</source>
        <translation>Interrompida: o computador foi reiniciado</translation>
    </message>
    <message>
        <source>It begins as text, but zero bytes follow from byte {0} on: was its writing cut off?</source>
        <translation>Começa como texto, mas a partir do byte {0} seguem-se bytes a zero: a escrita foi interrompida?</translation>
    </message>
    <message>
        <source>It calls Python functions</source>
        <translation>Chama funções Python</translation>
    </message>
    <message>
        <source>It carries programs or pickled objects along</source>
        <translation>Traz consigo programas ou objetos pickle</translation>
    </message>
    <message>
        <source>It contains Lambda layers</source>
        <translation>Contém camadas Lambda</translation>
    </message>
    <message>
        <source>It contains a Lambda layer</source>
        <translation>Contém uma camada Lambda</translation>
    </message>
    <message>
        <source>It contains a layer that holds code</source>
        <translation>Contém uma camada que guarda código</translation>
    </message>
    <message>
        <source>It contains links to other files</source>
        <translation>Contém ligações a outros ficheiros</translation>
    </message>
    <message>
        <source>It contains links within the file</source>
        <translation>Contém ligações dentro do ficheiro</translation>
    </message>
    <message>
        <source>It could not be read to its end: {0}. What is shown here may be incomplete, and the part that was not read can hold anything. Verify the files, or get the model again from its source.</source>
        <translation>Não foi possível lê-lo até ao fim: {0}. O que se mostra aqui pode estar incompleto, e a parte não lida pode conter qualquer coisa. Verifique os ficheiros ou obtenha o modelo de novo na origem.</translation>
    </message>
    <message>
        <source>It declares far more numbers than it holds</source>
        <translation>Declara muito mais números do que contém</translation>
    </message>
    <message>
        <source>It does more than compute</source>
        <translation>Faz mais do que calcular</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>It goes on past what is read for a preview: is this a table?</source>
        <translation>Continua além do que se lê para uma antevisão: isto é uma tabela?</translation>
    </message>
    <message>
        <source>It has no weights</source>
        <translation>Não tem pesos</translation>
    </message>
    <message>
        <source>It has none; `mldesk model alias` gives one.</source>
        <translation>Não tem nenhum; `mldesk model alias` dá-lhe um.</translation>
    </message>
    <message>
        <source>It has not been in the trash for a day.</source>
        <translation>Não está no lixo há um dia.</translation>
    </message>
    <message>
        <source>It has not been in the trash for {0} days.</source>
        <translation>Não está no lixo há {0} dias.</translation>
    </message>
    <message>
        <source>It has {0} other files, of which the first were inspected. The others can hold anything.</source>
        <translation>Tem mais {0} ficheiros, dos quais os primeiros foram inspecionados. Os outros podem conter qualquer coisa.</translation>
    </message>
    <message>
        <source>It has: {0}</source>
        <translation>Tem: {0}</translation>
    </message>
    <message>
        <source>It hides what it imports</source>
        <translation>Esconde o que importa</translation>
    </message>
    <message>
        <source>It holds no arrays.</source>
        <translation>Não contém arrays.</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>Não contém ficheiros.</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>Não contém nada.</translation>
    </message>
    <message>
        <source>It imports {0}. Loading the file runs that code. If it is your own, have it at hand; if you do not know it, load the file only if you trust where it comes from.</source>
        <translation>Importa {0}. Carregar o ficheiro executa esse código. Se é seu, tenha-o à mão; se não o conhece, carregue o ficheiro só se confiar na sua origem.</translation>
    </message>
    <message>
        <source>It imports {0}. Such functions run commands, or read, change and send files with all your rights, as soon as the file is loaded. A trained model does not need them: do not load it.</source>
        <translation>Importa {0}. Tais funções executam comandos, ou leem, alteram e enviam ficheiros com todos os seus direitos, assim que o ficheiro é carregado. Um modelo treinado não precisa delas: não o carregue.</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>É uma pasta</translation>
    </message>
    <message>
        <source>It is a model in the old HDF5 format</source>
        <translation>É um modelo no antigo formato HDF5</translation>
    </message>
    <message>
        <source>It is a pickle: loading it runs code</source>
        <translation>É um pickle: carregá-lo executa código</translation>
    </message>
    <message>
        <source>It is a pipe or a device: there is nothing in it to look at.</source>
        <translation>É um pipe ou um dispositivo: não há nada para ver nele.</translation>
    </message>
    <message>
        <source>It is a program for PyTorch</source>
        <translation>É um programa para o PyTorch</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>A pergunta será repetida automaticamente.</translation>
    </message>
    <message>
        <source>It is no environment of conda&apos;s</source>
        <translation>Não é um ambiente do conda</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Não é um ficheiro</translation>
    </message>
    <message>
        <source>It is no name of an image</source>
        <translation>Não é o nome de uma imagem</translation>
    </message>
    <message>
        <source>It is no package of conda&apos;s</source>
        <translation>Não é um pacote do conda</translation>
    </message>
    <message>
        <source>It is no requirement of pip&apos;s</source>
        <translation>Não é um requisito do pip</translation>
    </message>
    <message>
        <source>It is no version of Horovod</source>
        <translation>Não é uma versão do Horovod</translation>
    </message>
    <message>
        <source>It is no version of Python</source>
        <translation>Não é uma versão do Python</translation>
    </message>
    <message>
        <source>It is not clear which script to run</source>
        <translation>Não é claro que script executar</translation>
    </message>
    <message>
        <source>It is not in the datastore</source>
        <translation>Não está no arquivo de dados</translation>
    </message>
    <message>
        <source>It is not in the trash</source>
        <translation>Não está no lixo</translation>
    </message>
    <message>
        <source>It is not what its name says, but {0}</source>
        <translation>Não é o que o seu nome diz, mas {0}</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Já lá está</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Volta a ser tentado automaticamente.</translation>
    </message>
    <message>
        <source>It links to other files</source>
        <translation>Aponta para outros ficheiros</translation>
    </message>
    <message>
        <source>It lives, and the way between the nodes is cut.</source>
        <translation>Está vivo, mas o caminho entre os nós foi cortado.</translation>
    </message>
    <message>
        <source>It loads a second model from elsewhere</source>
        <translation>Carrega um segundo modelo de outro lugar</translation>
    </message>
    <message>
        <source>It must look like {&quot;sets&quot;: [{&quot;name&quot;: &quot;…&quot;, &quot;addresses&quot;: [&quot;https://…/&quot;], &quot;mirrors&quot;: [&quot;…&quot;]}]}.</source>
        <translation>Tem de ser como {&quot;sets&quot;: [{&quot;name&quot;: &quot;…&quot;, &quot;addresses&quot;: [&quot;https://…/&quot;], &quot;mirrors&quot;: [&quot;…&quot;]}]}.</translation>
    </message>
    <message>
        <source>It names files outside its folder</source>
        <translation>Indica ficheiros fora da sua pasta</translation>
    </message>
    <message>
        <source>It names no packages</source>
        <translation>Não indica pacotes</translation>
    </message>
    <message>
        <source>It names {0}. Loading the model could call this and so run commands, fetch files or switch Keras&apos; safe mode off. An honest model has no need of it: do not load it.</source>
        <translation>Indica {0}. Carregar o modelo pode chamar isto e assim executar comandos, obter ficheiros ou desligar o modo seguro do Keras. Um modelo honesto não precisa disso: não o carregue.</translation>
    </message>
    <message>
        <source>It needs TensorFlow beside TensorFlow Lite</source>
        <translation>Precisa do TensorFlow além do TensorFlow Lite</translation>
    </message>
    <message>
        <source>It needs code that is not part of Keras</source>
        <translation>Precisa de código que não faz parte do Keras</translation>
    </message>
    <message>
        <source>It needs operations that are not part of TensorFlow</source>
        <translation>Precisa de operações que não fazem parte do TensorFlow</translation>
    </message>
    <message>
        <source>It needs operators that are not part of ONNX</source>
        <translation>Precisa de operadores que não fazem parte do ONNX</translation>
    </message>
    <message>
        <source>It needs operators that are not part of TensorFlow Lite</source>
        <translation>Precisa de operadores que não fazem parte do TensorFlow Lite</translation>
    </message>
    <message>
        <source>It reads or writes files</source>
        <translation>Lê ou escreve ficheiros</translation>
    </message>
    <message>
        <source>It runs Python code</source>
        <translation>Executa código Python</translation>
    </message>
    <message>
        <source>It takes its weights from files outside its folder</source>
        <translation>Obtém os pesos de ficheiros fora da sua pasta</translation>
    </message>
    <message>
        <source>It takes longer; choose a smaller model or fewer epochs if it takes too long.</source>
        <translation>Demora mais; escolha um modelo menor ou menos épocas se demorar demasiado.</translation>
    </message>
    <message>
        <source>It talks to other computers</source>
        <translation>Comunica com outros computadores</translation>
    </message>
    <message>
        <source>It was killed, or could not start, before it could record how the run ended.</source>
        <translation>Foi terminado, ou não pôde começar, antes de poder registar como a execução acabou.</translation>
    </message>
    <message>
        <source>It was taken out of the trash.</source>
        <translation>Foi retirado do lixo.</translation>
    </message>
    <message>
        <source>It wrote no outputs.</source>
        <translation>Não escreveu saídas.</translation>
    </message>
    <message>
        <source>It wrote: </source>
        <translation>Escreveu: </translation>
    </message>
    <message>
        <source>Its Python cannot be understood</source>
        <translation>O seu Python não é compreensível</translation>
    </message>
    <message>
        <source>Its content cannot be shown here.</source>
        <translation>O seu conteúdo não pode ser mostrado aqui.</translation>
    </message>
    <message>
        <source>Its description calls functions that are no part of a network</source>
        <translation>A sua descrição chama funções que não fazem parte de uma rede</translation>
    </message>
    <message>
        <source>Its directory of columns and row groups alone has {0} bytes.</source>
        <translation>Só o seu diretório de colunas e grupos de linhas tem {0} bytes.</translation>
    </message>
    <message>
        <source>Its files are kept in the run, and it is registered as soon as that is over.</source>
        <translation>Os seus ficheiros são guardados na execução, e ele é registado assim que isso passar.</translation>
    </message>
    <message>
        <source>Its list of arrays cannot be read: {0}.</source>
        <translation>Não é possível ler a sua lista de arrays: {0}.</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>O seu registo diz mais.</translation>
    </message>
    <message>
        <source>Its log tells more: `mldesk runs log {0}`.</source>
        <translation>O seu registo diz mais: `mldesk runs log {0}`.</translation>
    </message>
    <message>
        <source>Its operations {0} are not part of TensorFlow Lite: a plain interpreter, on a phone for example, cannot run it.</source>
        <translation>As suas operações {0} não fazem parte do TensorFlow Lite: um interpretador simples, num telemóvel por exemplo, não o consegue executar.</translation>
    </message>
    <message>
        <source>Its operations {0} can run Python functions, reach files or other computers while the model is used. Load it only if you know why it needs this.</source>
        <translation>As suas operações {0} podem executar funções Python e aceder a ficheiros ou a outros computadores enquanto o modelo é usado. Carregue-o só se souber porque precisa disso.</translation>
    </message>
    <message>
        <source>Its operations {0} {1}</source>
        <translation>As suas operações {0} {1}</translation>
    </message>
    <message>
        <source>Its operators {0} call Python functions when the model is used. Load it only if you trust where it comes from.</source>
        <translation>Os seus operadores {0} chamam funções Python quando o modelo é usado. Carregue-o só se confiar na sua origem.</translation>
    </message>
    <message>
        <source>Its program has ended, too.</source>
        <translation>O seu programa também terminou.</translation>
    </message>
    <message>
        <source>Its script had ended; its outputs were not all uploaded and are in the run&apos;s folder.</source>
        <translation>O seu script tinha acabado; nem todas as saídas foram enviadas, e estão na pasta da execução.</translation>
    </message>
    <message>
        <source>Its weights are missing</source>
        <translation>Faltam os seus pesos</translation>
    </message>
    <message>
        <source>Its {0} nodes are processes of this machine</source>
        <translation>Os seus {0} nós são processos desta máquina</translation>
    </message>
    <message>
        <source>Its {0} processes share {1} CPU slot</source>
        <translation>Os seus {0} processos partilham {1} slot de CPU</translation>
    </message>
    <message>
        <source>Its {0} processes share {1} CPU slots</source>
        <translation>Os seus {0} processos partilham {1} slots de CPU</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>linhas JSON</translation>
    </message>
    <message>
        <source>Join the group docker (and log in again), or use rootless Docker.</source>
        <translation>Junte-se ao grupo docker (e inicie sessão de novo) ou use o Docker sem root.</translation>
    </message>
    <message>
        <source>Keep it in a file that only you may read, and give the script its path.</source>
        <translation>Guarde-o num ficheiro que só a sua conta possa ler e dê ao script o caminho.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Mantenha uma delas.</translation>
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
        <translation>Terminada a pedido</translation>
    </message>
    <message>
        <source>Layer: Python {0} on {1}</source>
        <translation>Camada: Python {0} em {1}</translation>
    </message>
    <message>
        <source>Layer: a Dockerfile</source>
        <translation>Camada: um Dockerfile</translation>
    </message>
    <message>
        <source>Layer: the Dockerfile of {0}</source>
        <translation>Camada: o Dockerfile de {0}</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Camadas mostradas</translation>
    </message>
    <message>
        <source>Leave it out, and put it into the configuration of pip or into a .netrc file.</source>
        <translation>Deixe-o de fora e ponha-o na configuração do pip ou num ficheiro .netrc.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omita-o.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omita um deles.</translation>
    </message>
    <message>
        <source>Left out, {0}: {1}</source>
        <translation>Deixados de fora, {0}: {1}</translation>
    </message>
    <message>
        <source>Let it have a line such as: srun sh {0}</source>
        <translation>Inclua uma linha como: srun sh {0}</translation>
    </message>
    <message>
        <source>Let the script save its model in the folder outputs.</source>
        <translation>Faça o script guardar o modelo na pasta outputs.</translation>
    </message>
    <message>
        <source>Let the user open /dev/net/tun, and install slirp4netns (or passt); or give the target the network host, which a run of several nodes then shares with this machine.</source>
        <translation>Permita que o usuário abra /dev/net/tun e instale slirp4netns (ou passt); ou dê ao destino a rede host, que uma execução de vários nós então compartilha com esta máquina.</translation>
    </message>
    <message>
        <source>Line {0}: a quotation mark is not closed</source>
        <translation>Linha {0}: falta fechar umas aspas</translation>
    </message>
    <message>
        <source>Links and devices of the output {0} are not uploaded: {1}</source>
        <translation>As ligações e os dispositivos da saída {0} não são enviados: {1}</translation>
    </message>
    <message>
        <source>Links are not followed</source>
        <translation>As ligações não são seguidas</translation>
    </message>
    <message>
        <source>Load it only if you trust where it comes from.</source>
        <translation>Carregue-o só se confiar na sua origem.</translation>
    </message>
    <message>
        <source>Load it with torch.load(..., weights_only=True), or ask for a .safetensors file.</source>
        <translation>Carregue-o com torch.load(..., weights_only=True) ou peça um ficheiro .safetensors.</translation>
    </message>
    <message>
        <source>Loading it calls functions that can do anything</source>
        <translation>Carregá-lo chama funções que podem fazer tudo</translation>
    </message>
    <message>
        <source>Loading it runs code that is not known to be harmless</source>
        <translation>Carregá-lo executa código que não se sabe ser inofensivo</translation>
    </message>
    <message>
        <source>Log in to a desktop whose keyring is unlocked (GNOME Keyring, KWallet, Keychain, the Windows credentials). On a computer without one, install a backend of the Python package keyring and name it in the environment variable PYTHON_KEYRING_BACKEND.</source>
        <translation>Inicie sessão num ambiente de trabalho com o porta-chaves desbloqueado (GNOME Keyring, KWallet, Keychain, as credenciais do Windows). Num computador sem ele, instale um backend do pacote Python keyring e indique-o na variável de ambiente PYTHON_KEYRING_BACKEND.</translation>
    </message>
    <message>
        <source>Log these.</source>
        <translation>Registe estes.</translation>
    </message>
    <message>
        <source>Log with Run.get_context().log(name, value).</source>
        <translation>Registe com Run.get_context().log(name, value).</translation>
    </message>
    <message>
        <source>Look at it from the model&apos;s page.</source>
        <translation>Veja-a a partir da página do modelo.</translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation>Verifique diretamente.</translation>
    </message>
    <message>
        <source>Look at its files.</source>
        <translation>Veja os seus ficheiros.</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>Veja o seu registo.</translation>
    </message>
    <message>
        <source>Look at the image and its Python.</source>
        <translation>Veja a imagem e o seu Python.</translation>
    </message>
    <message>
        <source>Look at the log and the outputs: the script may well have finished.</source>
        <translation>Veja o registo e as saídas: o script pode muito bem ter acabado.</translation>
    </message>
    <message>
        <source>Look at the log, and at the Python and the folders of the nodes.</source>
        <translation>Veja o log, e o Python e as pastas dos nós.</translation>
    </message>
    <message>
        <source>Look at the network of the nodes, and run again.</source>
        <translation>Verifique a rede dos nós e execute novamente.</translation>
    </message>
    <message>
        <source>Look at what is there now.</source>
        <translation>Veja o que lá está agora.</translation>
    </message>
    <message>
        <source>Look at what is there, then try again.</source>
        <translation>Veja o que lá existe e tente de novo.</translation>
    </message>
    <message>
        <source>Look at what the script hands to run.log_…</source>
        <translation>Veja o que o script passa a run.log_…</translation>
    </message>
    <message>
        <source>Look at what was found in it, then say so: `mldesk model trust {0}`.</source>
        <translation>Veja o que foi encontrado nele e depois diga-o: `mldesk model trust {0}`.</translation>
    </message>
    <message>
        <source>Look into the build log.</source>
        <translation>Veja o registo da construção.</translation>
    </message>
    <message>
        <source>Look whether the file or folder exists and may be read and written.</source>
        <translation>Veja se o ficheiro ou a pasta existe e se pode ser lido e escrito.</translation>
    </message>
    <message>
        <source>Look whether the machine or the container of that node is there, and run again.</source>
        <translation>Verifique se a máquina ou o contentor desse nó existe e execute novamente.</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>A procurar o Python</translation>
    </message>
    <message>
        <source>Loosen one of their versions.</source>
        <translation>Alivie a versão de um deles.</translation>
    </message>
    <message>
        <source>MLDESK_MIRRORS names {0}, which is no file</source>
        <translation>MLDESK_MIRRORS indica {0}, que não é um ficheiro</translation>
    </message>
    <message>
        <source>MPI counts its processes node by node</source>
        <translation>O MPI conta os seus processos nó a nó</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>Make another one the default first, such as {0}.</source>
        <translation>Predefina primeiro outro, como {0}.</translation>
    </message>
    <message>
        <source>Make it in the program that submits the run.</source>
        <translation>Crie-o no programa que submete a execução.</translation>
    </message>
    <message>
        <source>Make it on the cluster, and give its Python as the environment.</source>
        <translation>Crie-o no cluster e informe o Python dele como ambiente.</translation>
    </message>
    <message>
        <source>Make it, or connect the network folder, then try again.</source>
        <translation>Crie-a ou ligue a pasta de rede e tente de novo.</translation>
    </message>
    <message>
        <source>Make one with `mldesk workspace create {0}`, or choose another folder.</source>
        <translation>Crie uma com `mldesk workspace create {0}` ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Making a virtual environment of Python {0} on {1}</source>
        <translation>A criar um ambiente virtual do Python {0} em {1}</translation>
    </message>
    <message>
        <source>Many versions of Keras load such files without their safe mode, whatever is asked for. Load it only where it can do no harm, or save it again as .keras where you trust it.</source>
        <translation>Muitas versões do Keras carregam tais ficheiros sem o modo seguro, seja o que for que se peça. Carregue-o só onde não possa fazer mal ou guarde-o de novo como .keras onde confie nele.</translation>
    </message>
    <message>
        <source>Model.fit fails under it: &quot;Attempt to convert a value (PerReplica...)&quot;</source>
        <translation>Model.fit falha com ela: &quot;Attempt to convert a value (PerReplica...)&quot;</translation>
    </message>
    <message>
        <source>Model.fit fails under it: Keras 3 does not support parameter servers</source>
        <translation>Model.fit falha com ela: o Keras 3 não oferece suporte a servidores de parâmetros</translation>
    </message>
    <message>
        <source>Models within it</source>
        <translation>Modelos dentro dele</translation>
    </message>
    <message>
        <source>Move that to the trash first, then put this one back.</source>
        <translation>Mova primeiro isso para o lixo e depois reponha este.</translation>
    </message>
    <message>
        <source>Move the dataset to the trash and free it first, or register it anew with its files copied.</source>
        <translation>Mova primeiro o conjunto de dados para o lixo e liberte-o, ou registe-o de novo com os ficheiros copiados.</translation>
    </message>
    <message>
        <source>Name a folder in it.</source>
        <translation>Indique uma pasta nela.</translation>
    </message>
    <message>
        <source>Name a folder such as /mnt/data or /tmp/data.</source>
        <translation>Indique uma pasta como /mnt/data ou /tmp/data.</translation>
    </message>
    <message>
        <source>Name a folder, or register what it selects.</source>
        <translation>Indique uma pasta ou registe o que o padrão seleciona.</translation>
    </message>
    <message>
        <source>Name an image that has Python.</source>
        <translation>Indique uma imagem que tenha Python.</translation>
    </message>
    <message>
        <source>Name an image, such as python:3.11.</source>
        <translation>Indique uma imagem, como python:3.11.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indique pelo menos um.</translation>
    </message>
    <message>
        <source>Name one, or leave it out.</source>
        <translation>Indique um ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>Name one, such as ~/mldesk.</source>
        <translation>Indique uma, como ~/mldesk.</translation>
    </message>
    <message>
        <source>Name the environment variable that holds it instead, as in key_env = MY_KEY in the window or --secret-from key=MY_KEY on the command line, or use the configuration files of the service.</source>
        <translation>Indique antes a variável de ambiente que o contém, como key_env = MY_KEY na janela ou --secret-from key=MY_KEY na linha de comandos, ou use os ficheiros de configuração do serviço.</translation>
    </message>
    <message>
        <source>Name what it leads to.</source>
        <translation>Indique para onde aponta.</translation>
    </message>
    <message>
        <source>Needs TensorFlow</source>
        <translation>Precisa do TensorFlow</translation>
    </message>
    <message>
        <source>Neither the address nor its mirrors have the file</source>
        <translation>Nem o endereço nem os seus espelhos têm o ficheiro</translation>
    </message>
    <message>
        <source>No Python is chosen</source>
        <translation>Nenhum Python escolhido</translation>
    </message>
    <message>
        <source>No file of a known kind of model was found</source>
        <translation>Não foi encontrado nenhum ficheiro de um tipo de modelo conhecido</translation>
    </message>
    <message>
        <source>No image is named</source>
        <translation>Nenhuma imagem é indicada</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>No script is chosen</source>
        <translation>Nenhum script está escolhido</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Nenhuma área de trabalho está aberta</translation>
    </message>
    <message>
        <source>Nobody trains</source>
        <translation>Ninguém treina</translation>
    </message>
    <message>
        <source>Node {0} of the run is lost</source>
        <translation>O nó {0} da execução perdeu-se</translation>
    </message>
    <message>
        <source>Node {0} of the run is not reached over the network any more</source>
        <translation>O nó {0} da execução já não é acessível pela rede</translation>
    </message>
    <message>
        <source>Node {0} wrote {1}, which another node has written, too: only one of them is kept. Give the files of each node names of their own.</source>
        <translation>O nó {0} escreveu {1}, que outro nó também escreveu: só um deles é guardado. Dê nomes próprios aos ficheiros de cada nó.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Não é um ficheiro</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Não é texto</translation>
    </message>
    <message>
        <source>Not all files beside it were looked at</source>
        <translation>Nem todos os ficheiros junto dele foram examinados</translation>
    </message>
    <message>
        <source>Not all nodes of the run have started</source>
        <translation>Nem todos os nós da execução foram iniciados</translation>
    </message>
    <message>
        <source>Not in mldesk: </source>
        <translation>Não existe no mldesk: </translation>
    </message>
    <message>
        <source>Not installed, since it works only with Azure: {0}</source>
        <translation>Não instalados, pois só funcionam com o Azure: {0}</translation>
    </message>
    <message>
        <source>Not installed, since mldesk provides its names itself: {0}</source>
        <translation>Não instalados, pois o próprio mldesk fornece os seus nomes: {0}</translation>
    </message>
    <message>
        <source>Nothing can be mounted there</source>
        <translation>Nada pode ser montado aí</translation>
    </message>
    <message>
        <source>Nothing is to be converted</source>
        <translation>Não há nada a converter</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Não há nada a fazer.</translation>
    </message>
    <message>
        <source>Nothing is to be done: another run goes on from its last checkpoint.</source>
        <translation>Nada a fazer: outra execução continua a partir do seu último checkpoint.</translation>
    </message>
    <message>
        <source>Nothing is to be done: another run takes its place.</source>
        <translation>Nada a fazer: outra execução toma o seu lugar.</translation>
    </message>
    <message>
        <source>Nothing was chosen</source>
        <translation>Nada foi escolhido</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX format</source>
        <translation>Formato ONNX</translation>
    </message>
    <message>
        <source>One .keras file for predicting: without the optimizer, saved by today&apos;s Keras.</source>
        <translation>Um ficheiro .keras para prever: sem o otimizador, guardado pelo Keras atual.</translation>
    </message>
    <message>
        <source>One file for ONNX Runtime and many other programs.</source>
        <translation>Um ficheiro para o ONNX Runtime e muitos outros programas.</translation>
    </message>
    <message>
        <source>One file for phones and small devices, with all numbers as they are.</source>
        <translation>Um ficheiro para telemóveis e pequenos dispositivos, com todos os números como estão.</translation>
    </message>
    <message>
        <source>Only TensorFlow&apos;s processes have such roles</source>
        <translation>Só os processos do TensorFlow têm tais papéis</translation>
    </message>
    <message>
        <source>Only a folder can be left in place</source>
        <translation>Só uma pasta pode ficar no seu lugar</translation>
    </message>
    <message>
        <source>Only conda has {0}</source>
        <translation>Só o conda tem {0}</translation>
    </message>
    <message>
        <source>Only downloads are unpacked</source>
        <translation>Só se descompactam transferências</translation>
    </message>
    <message>
        <source>Only its text is kept. Download the files in RUN, or build the image yourself and name it.</source>
        <translation>Só o seu texto é guardado. Transfira os ficheiros em RUN, ou construa a imagem e indique-a.</translation>
    </message>
    <message>
        <source>Only metrics, tags and properties are recorded</source>
        <translation>Só são registadas métricas, etiquetas e propriedades</translation>
    </message>
    <message>
        <source>Only runs that wait have a place in the queue.</source>
        <translation>Só as execuções à espera têm lugar na fila.</translation>
    </message>
    <message>
        <source>Only the script and the modules it imports are copied</source>
        <translation>Só são copiados o script e os módulos que ele importa</translation>
    </message>
    <message>
        <source>Only {0} are free on the workspace&apos;s disk.</source>
        <translation>Só há {0} livres no disco da área de trabalho.</translation>
    </message>
    <message>
        <source>Open MPI</source>
        <translation>Open MPI</translation>
    </message>
    <message>
        <source>Open MPI is not installed</source>
        <translation>O Open MPI não está instalado</translation>
    </message>
    <message>
        <source>Open it once with the permission to write.</source>
        <translation>Abra-a uma vez com permissão de escrita.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Abra-a ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Open mldesk from a desktop, or over SSH with `ssh -X`; all commands work without a display.</source>
        <translation>Abra o mldesk num ambiente de trabalho ou por SSH com `ssh -X`; todos os comandos funcionam sem ecrã.</translation>
    </message>
    <message>
        <source>Open one on the Home page.</source>
        <translation>Abra uma na página Início.</translation>
    </message>
    <message>
        <source>Open the run again.</source>
        <translation>Abra a execução de novo.</translation>
    </message>
    <message>
        <source>Open the workspace in mldesk, which starts its engine, and run again.</source>
        <translation>Abra a área de trabalho no mldesk, que inicia o seu motor, e execute de novo.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Operator sets</source>
        <translation>Conjuntos de operadores</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Other files in it</source>
        <translation>Outros ficheiros dentro dele</translation>
    </message>
    <message>
        <source>Out of memory: the cluster ended the job</source>
        <translation>Sem memória: o cluster encerrou o trabalho</translation>
    </message>
    <message>
        <source>Out of memory: the container was killed{0}</source>
        <translation>Sem memória: o contentor foi terminado{0}</translation>
    </message>
    <message>
        <source>Out of memory: the script was killed at its memory limit of {0}</source>
        <translation>Sem memória: o script foi terminado no seu limite de memória de {0}</translation>
    </message>
    <message>
        <source>Out of memory: the system killed the script</source>
        <translation>Sem memória: o sistema terminou o script</translation>
    </message>
    <message>
        <source>Pack it in the usual way (deflate), or unpack it by hand and use the folder.</source>
        <translation>Compacte-o do modo habitual (deflate) ou descompacte-o à mão e use a pasta.</translation>
    </message>
    <message>
        <source>Packages of conda&apos;s are installed by pip: {0}</source>
        <translation>Os pacotes do conda são instalados pelo pip: {0}</translation>
    </message>
    <message>
        <source>Parquet files are read with pyarrow</source>
        <translation>Os ficheiros Parquet são lidos com o pyarrow</translation>
    </message>
    <message>
        <source>Parts of the archive are encrypted</source>
        <translation>Partes do arquivo estão cifradas</translation>
    </message>
    <message>
        <source>Podman cannot make a network without root</source>
        <translation>O Podman não consegue criar uma rede sem root</translation>
    </message>
    <message>
        <source>Podman lacks the init program of containers</source>
        <translation>Falta ao Podman o programa init dos contentores</translation>
    </message>
    <message>
        <source>Podman {0} ignores requests for them; 5.4 is the first that does not</source>
        <translation>o Podman {0} ignora os pedidos; o 5.4 é o primeiro que não o faz</translation>
    </message>
    <message>
        <source>Programs lie beside it</source>
        <translation>Há programas junto dele</translation>
    </message>
    <message>
        <source>Programs may refuse it, or treat it with too little care</source>
        <translation>Os programas podem recusá-lo ou tratá-lo com pouco cuidado</translation>
    </message>
    <message>
        <source>Pulling {0}</source>
        <translation>A obter {0}</translation>
    </message>
    <message>
        <source>Put a flag before it.</source>
        <translation>Ponha uma opção antes dele.</translation>
    </message>
    <message>
        <source>Put it back, or read the requirements file anew.</source>
        <translation>Reponha-o ou leia de novo o ficheiro de requisitos.</translation>
    </message>
    <message>
        <source>Put user and password into the proxy&apos;s address (http_proxy, https_proxy).</source>
        <translation>Ponha o utilizador e a palavra-passe no endereço do proxy (http_proxy, https_proxy).</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>o PySide6 não está instalado</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.{0} is used for {1}</source>
        <translation>O Python 3.{0} é usado para {1}</translation>
    </message>
    <message>
        <source>Python is that of the Ray cluster, which need not be {0}</source>
        <translation>O Python é o do cluster Ray, que pode não ser o {0}</translation>
    </message>
    <message>
        <source>Python {0} cannot run scripts here</source>
        <translation>O Python {0} não pode executar scripts aqui</translation>
    </message>
    <message>
        <source>Python {0} could not be fetched</source>
        <translation>Não foi possível obter o Python {0}</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine</source>
        <translation>O Python {0} não está nesta máquina</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine, nor any other of its series</source>
        <translation>O Python {0} não está nesta máquina, nem outro da sua série</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine: {1} is taken in its place</source>
        <translation>O Python {0} não está nesta máquina: usa-se {1} em seu lugar</translation>
    </message>
    <message>
        <source>Python {0} is too old</source>
        <translation>O Python {0} é demasiado antigo</translation>
    </message>
    <message>
        <source>Python {0} is used for {1}: the nearest one on this machine</source>
        <translation>O Python {0} é usado para {1}: o mais próximo nesta máquina</translation>
    </message>
    <message>
        <source>Python {0} is used for {1}: the newest one here</source>
        <translation>O Python {0} é usado para {1}: o mais recente aqui</translation>
    </message>
    <message>
        <source>Python {0} was asked for; the image has {1}.</source>
        <translation>Foi pedido o Python {0}; a imagem tem {1}.</translation>
    </message>
    <message>
        <source>Python {0} was fetched by uv</source>
        <translation>O Python {0} foi obtido pelo uv</translation>
    </message>
    <message>
        <source>Qt lacks {0}</source>
        <translation>falta ao Qt: {0}</translation>
    </message>
    <message>
        <source>Qt {0}</source>
        <translation>Qt {0}</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>Quantizado</translation>
    </message>
    <message>
        <source>Ray brings nothing to a job that runs</source>
        <translation>O Ray não leva nada a uma tarefa em execução</translation>
    </message>
    <message>
        <source>Ray installs packages of pip there; {0} is something else</source>
        <translation>O Ray instala lá pacotes do pip; {0} é outra coisa</translation>
    </message>
    <message>
        <source>Ray is being installed</source>
        <translation>O Ray está a ser instalado</translation>
    </message>
    <message>
        <source>Ray&apos;s process for the run ({0}) was killed or broke down; its node goes on</source>
        <translation>O processo do Ray para a execução ({0}) foi morto ou falhou; o seu nó continua</translation>
    </message>
    <message>
        <source>Ray&apos;s process for the run was killed or broke down; its node goes on</source>
        <translation>O processo do Ray para a execução foi morto ou falhou; o seu nó continua</translation>
    </message>
    <message>
        <source>Ray&apos;s supervisor of the job ({0}) was killed or broke down; its node goes on</source>
        <translation>O supervisor do Ray para o trabalho ({0}) foi morto ou falhou; o seu nó continua</translation>
    </message>
    <message>
        <source>Ray&apos;s supervisor of the job was killed or broke down; its node goes on</source>
        <translation>O supervisor do Ray para o trabalho foi morto ou falhou; o seu nó continua</translation>
    </message>
    <message>
        <source>Read it from the files&apos; paths.</source>
        <translation>Leia-o dos caminhos dos ficheiros.</translation>
    </message>
    <message>
        <source>Read it with to_pandas_dataframe(), or its files.</source>
        <translation>Leia-o com to_pandas_dataframe() ou leia os seus ficheiros.</translation>
    </message>
    <message>
        <source>Read its files, or register it with Dataset.Tabular.</source>
        <translation>Leia os seus ficheiros ou registe-o com Dataset.Tabular.</translation>
    </message>
    <message>
        <source>Read that file itself.</source>
        <translation>Leia esse próprio ficheiro.</translation>
    </message>
    <message>
        <source>Read the files of the run&apos;s datasets, or use Dataset.Tabular.</source>
        <translation>Leia os ficheiros dos conjuntos de dados da execução ou use Dataset.Tabular.</translation>
    </message>
    <message>
        <source>Read the files that its paths name.</source>
        <translation>Leia os ficheiros que os seus caminhos indicam.</translation>
    </message>
    <message>
        <source>Reading or preparing the data may be what takes the time.</source>
        <translation>Pode ser a leitura ou a preparação dos dados que demora.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Recording packages</source>
        <translation>A registar os pacotes</translation>
    </message>
    <message>
        <source>Register data as a dataset instead, or name what to leave out in a file .amlignore.</source>
        <translation>Registe antes os dados como conjunto de dados ou indique num ficheiro .amlignore o que deixar de fora.</translation>
    </message>
    <message>
        <source>Register it again.</source>
        <translation>Registe-o de novo.</translation>
    </message>
    <message>
        <source>Register it in the program first.</source>
        <translation>Registe-o primeiro no programa.</translation>
    </message>
    <message>
        <source>Register its content as a dataset if the script needs it.</source>
        <translation>Registe o seu conteúdo como conjunto de dados se o script precisar dele.</translation>
    </message>
    <message>
        <source>Register the data again, and submit the run anew.</source>
        <translation>Registe os dados de novo e submeta a execução outra vez.</translation>
    </message>
    <message>
        <source>Register the data as a dataset: `mldesk dataset register`.</source>
        <translation>Registe os dados como conjunto de dados: `mldesk dataset register`.</translation>
    </message>
    <message>
        <source>Register the data under the name that the script asks for.</source>
        <translation>Registe os dados com o nome que o script pede.</translation>
    </message>
    <message>
        <source>Register the dataset again.</source>
        <translation>Registe de novo o conjunto de dados.</translation>
    </message>
    <message>
        <source>Register the model again from its run.</source>
        <translation>Registe de novo o modelo a partir da sua execução.</translation>
    </message>
    <message>
        <source>Register the model when the run is over, or stop it first.</source>
        <translation>Registe o modelo quando a execução acabar ou pare-a primeiro.</translation>
    </message>
    <message>
        <source>Register the model when the run is over.</source>
        <translation>Registe o modelo quando a execução acabar.</translation>
    </message>
    <message>
        <source>Register the same files again{0}: what is damaged is then replaced by what is good.</source>
        <translation>Registe de novo os mesmos ficheiros{0}: o que está danificado é então substituído pelo que está bom.</translation>
    </message>
    <message>
        <source>Reload and try again.</source>
        <translation>Recarregue e tente de novo.</translation>
    </message>
    <message>
        <source>Remove images and stopped containers that are not needed any more, then try again.</source>
        <translation>Remova imagens e contentores parados que já não são precisos e tente de novo.</translation>
    </message>
    <message>
        <source>Remove it, or add it to the script.</source>
        <translation>Remova-o ou adicione-o ao script.</translation>
    </message>
    <message>
        <source>Remove it, or register the dataset again as a new version.</source>
        <translation>Remova-o ou registe o conjunto de dados como uma nova versão.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Remova-a.</translation>
    </message>
    <message>
        <source>Remove networks that are not needed any more (`docker network prune`), then try again.</source>
        <translation>Remova as redes que já não são necessárias (`docker network prune`) e tente novamente.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Remova um.</translation>
    </message>
    <message>
        <source>Remove the tag on the run&apos;s page.</source>
        <translation>Remova a etiqueta na página da execução.</translation>
    </message>
    <message>
        <source>Remove them if it needs none.</source>
        <translation>Remova-os se não precisar de nenhum.</translation>
    </message>
    <message>
        <source>Remove {0} first.</source>
        <translation>Remova primeiro {0}.</translation>
    </message>
    <message>
        <source>Rename it there.</source>
        <translation>Mude-lhe o nome lá.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Mude-lhe o nome.</translation>
    </message>
    <message>
        <source>Rename one of them, or choose another path.</source>
        <translation>Mude o nome de um deles ou escolha outro caminho.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Mude o nome de um deles.</translation>
    </message>
    <message>
        <source>Rename one, or choose the folder that holds both.</source>
        <translation>Mude o nome de um ou escolha a pasta que contém ambos.</translation>
    </message>
    <message>
        <source>Resolving packages</source>
        <translation>A resolver os pacotes</translation>
    </message>
    <message>
        <source>Restart the Docker engine.</source>
        <translation>Reinicie o motor Docker.</translation>
    </message>
    <message>
        <source>Restart the computer, then try again.</source>
        <translation>Reinicie o computador e tente de novo.</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Reinicie o computador.</translation>
    </message>
    <message>
        <source>Restore it from a backup, if there is one.</source>
        <translation>Restaure-o de uma cópia de segurança, se houver.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or register the model again from its run.</source>
        <translation>Restaure-o de uma cópia de segurança ou registe de novo o modelo a partir da sua execução.</translation>
    </message>
    <message>
        <source>Restore it from its own run, or leave snapshot_id out.</source>
        <translation>Restaure-o a partir da sua própria execução, ou omita snapshot_id.</translation>
    </message>
    <message>
        <source>Run `mldesk workspace rebuild --workspace {0}`: it restores the database from the run folders.</source>
        <translation>Execute `mldesk workspace rebuild --workspace {0}`: restaura a base de dados a partir das pastas das execuções.</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>Execute de novo.</translation>
    </message>
    <message>
        <source>Run again. If a program that watches over the memory of this machine did it (earlyoom, systemd-oomd), use a smaller batch size or less data at once.</source>
        <translation>Execute de novo. Se foi um programa que vigia a memória desta máquina (earlyoom, systemd-oomd), use um lote menor ou menos dados de uma vez.</translation>
    </message>
    <message>
        <source>Run it on Docker, or give its packages.</source>
        <translation>Execute-o no Docker ou indique os seus pacotes.</translation>
    </message>
    <message>
        <source>Run it on a Docker target, or in the Windows Subsystem for Linux.</source>
        <translation>Execute-o em um destino Docker ou no Subsistema do Windows para Linux.</translation>
    </message>
    <message>
        <source>Run the program again.</source>
        <translation>Execute o programa de novo.</translation>
    </message>
    <message>
        <source>Runs cannot go into this target</source>
        <translation>As execuções não podem ir para este destino</translation>
    </message>
    <message>
        <source>SQLite is too old</source>
        <translation>O SQLite é demasiado antigo</translation>
    </message>
    <message>
        <source>SQLite {0}</source>
        <translation>SQLite {0}</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Guarde-a de novo.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or name its encoding in its first line.</source>
        <translation>Guarde-o como UTF-8 ou indique a codificação na primeira linha.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guarde-o como UTF-8.</translation>
    </message>
    <message>
        <source>Save one while training, such as with Keras&apos;s ModelCheckpoint or BackupAndRestore into outputs.</source>
        <translation>Guarde um durante o treino, por exemplo com ModelCheckpoint ou BackupAndRestore do Keras em outputs.</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Guardado em</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Versão do esquema</translation>
    </message>
    <message>
        <source>Secrets are not stored in a workspace</source>
        <translation>Os segredos não são guardados numa área de trabalho</translation>
    </message>
    <message>
        <source>Secrets have no value: {0}</source>
        <translation>Há segredos sem valor: {0}</translation>
    </message>
    <message>
        <source>See `docker context ls`.</source>
        <translation>Veja `docker context ls`.</translation>
    </message>
    <message>
        <source>See launcher.log in the run&apos;s folder.</source>
        <translation>Veja launcher.log na pasta da execução.</translation>
    </message>
    <message>
        <source>See the log of the build; give other versions, or an index that the cluster reaches.</source>
        <translation>Veja o registro da construção; informe outras versões ou um índice que o cluster alcance.</translation>
    </message>
    <message>
        <source>See whether sshd runs there, and whether the port is right.</source>
        <translation>Veja se o sshd está em execução lá e se a porta está certa.</translation>
    </message>
    <message>
        <source>See whether the host is on, and can be reached from this network.</source>
        <translation>Veja se o anfitrião está ligado e se é acessível a partir desta rede.</translation>
    </message>
    <message>
        <source>See whether the name of the host is right, and whether this machine can resolve it.</source>
        <translation>Veja se o nome do anfitrião está certo e se esta máquina o consegue resolver.</translation>
    </message>
    <message>
        <source>See whether they are there, and may be read.</source>
        <translation>Veja se estão lá e se podem ser lidos.</translation>
    </message>
    <message>
        <source>Set SSL_CERT_FILE, or `cert` of pip, to the file of certificates of your network.</source>
        <translation>Defina SSL_CERT_FILE, ou `cert` do pip, com o ficheiro de certificados da sua rede.</translation>
    </message>
    <message>
        <source>Set a partition that the cluster has; `sinfo` lists them.</source>
        <translation>Defina uma partição que o cluster tenha; `sinfo` as lista.</translation>
    </message>
    <message>
        <source>Set a time limit that the partition allows; `sinfo` lists them.</source>
        <translation>Defina um limite de tempo que a partição permita; `sinfo` os lista.</translation>
    </message>
    <message>
        <source>Set an account of yours; `sacctmgr show associations` lists them.</source>
        <translation>Defina uma conta sua; `sacctmgr show associations` as lista.</translation>
    </message>
    <message>
        <source>Set another folder.</source>
        <translation>Defina outra pasta.</translation>
    </message>
    <message>
        <source>Set generic resources that the nodes have; `sinfo -o %G` lists them.</source>
        <translation>Defina recursos genéricos que os nós tenham; `sinfo -o %G` os lista.</translation>
    </message>
    <message>
        <source>Set http_proxy and https_proxy to one that begins with http:// or https://.</source>
        <translation>Defina http_proxy e https_proxy com um que comece por http:// ou https://.</translation>
    </message>
    <message>
        <source>Set it with `mldesk secret set NAME` and run again.</source>
        <translation>Defina-o com `mldesk secret set NAME` e execute de novo.</translation>
    </message>
    <message>
        <source>Set it with `mldesk secret set {0}` and submit the run with it.</source>
        <translation>Defina-o com `mldesk secret set {0}` e submeta a execução com ele.</translation>
    </message>
    <message>
        <source>Set it: `mldesk secret set {0}`.</source>
        <translation>Defina-o: `mldesk secret set {0}`.</translation>
    </message>
    <message>
        <source>Set its CPU slots instead.</source>
        <translation>Defina antes os seus slots de CPU.</translation>
    </message>
    <message>
        <source>Set the target&apos;s Python to an interpreter of the cluster, or load one in its setup.</source>
        <translation>Defina o Python do destino como um interpretador do cluster ou carregue um na preparação.</translation>
    </message>
    <message>
        <source>Set {0}, then try again.</source>
        <translation>Defina {0} e tente de novo.</translation>
    </message>
    <message>
        <source>Several runs fit</source>
        <translation>Várias execuções correspondem</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Signatures need the package model-signing</source>
        <translation>As assinaturas precisam do pacote model-signing</translation>
    </message>
    <message>
        <source>Simplify it.</source>
        <translation>Simplifique-o.</translation>
    </message>
    <message>
        <source>Slurm does not run images here</source>
        <translation>O Slurm não executa imagens aqui</translation>
    </message>
    <message>
        <source>Slurm does not take the run</source>
        <translation>O Slurm não aceita a execução</translation>
    </message>
    <message>
        <source>Slurm says: {0}</source>
        <translation>O Slurm diz: {0}</translation>
    </message>
    <message>
        <source>So many repeats cannot be</source>
        <translation>Não é possível repetir tantas vezes</translation>
    </message>
    <message>
        <source>Somebody pressed Ctrl+C, or stopped it.</source>
        <translation>Alguém premiu Ctrl+C ou o parou.</translation>
    </message>
    <message>
        <source>Somebody stopped it, or Docker was stopped, or the computer went down</source>
        <translation>Alguém o parou, ou o Docker parou, ou o computador desligou-se</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it.</source>
        <translation>Alguém, ou outro programa, o encerrou.</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it. The others were ended with it.</source>
        <translation>Alguém, ou outro programa, o encerrou. Os demais foram encerrados com ele.</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it. The system itself killed nothing for lack of memory.</source>
        <translation>Alguém, ou outro programa, terminou-o. O próprio sistema não terminou nada por falta de memória.</translation>
    </message>
    <message>
        <source>Sort the nodes as the ranks are.</source>
        <translation>Ordene os nós como os ranks.</translation>
    </message>
    <message>
        <source>Start Docker (or Podman&apos;s service), or tell where it is: DOCKER_HOST, a context, or the target&apos;s engine (--host).</source>
        <translation>Inicie o Docker (ou o serviço do Podman) ou diga onde está: DOCKER_HOST, um contexto ou o motor do destino (--host).</translation>
    </message>
    <message>
        <source>Start Docker Desktop.</source>
        <translation>Inicie o Docker Desktop.</translation>
    </message>
    <message>
        <source>Start Docker, and submit the run again: layers that were done are not done again.</source>
        <translation>Inicie o Docker e submeta a execução de novo: as camadas já feitas não se repetem.</translation>
    </message>
    <message>
        <source>Start Docker, and try again.</source>
        <translation>Inicie o Docker e tente de novo.</translation>
    </message>
    <message>
        <source>Start it in a terminal: mldesk exec {0}. Or choose the training script.</source>
        <translation>Inicie-o num terminal: mldesk exec {0}. Ou escolha o script de treino.</translation>
    </message>
    <message>
        <source>Start that program again.</source>
        <translation>Inicie esse programa de novo.</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it is over.</source>
        <translation>Pare-a primeiro ou espere que acabe.</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>Parada a pedido</translation>
    </message>
    <message>
        <source>Stored variables</source>
        <translation>Variáveis guardadas</translation>
    </message>
    <message>
        <source>Storing the image</source>
        <translation>A guardar a imagem</translation>
    </message>
    <message>
        <source>Submit it with a dataset as the input of that name.</source>
        <translation>Submeta-a com um conjunto de dados como entrada desse nome.</translation>
    </message>
    <message>
        <source>Submit runs with other arguments: `mldesk submit`.</source>
        <translation>Submeta execuções com outros argumentos: `mldesk submit`.</translation>
    </message>
    <message>
        <source>Submit the run again: an image that mldesk built is built anew.</source>
        <translation>Submeta a execução de novo: uma imagem que o mldesk construiu é construída outra vez.</translation>
    </message>
    <message>
        <source>Submit the run again; what it had written is in its folder.</source>
        <translation>Submeta a execução de novo; o que ela escreveu está na sua pasta.</translation>
    </message>
    <message>
        <source>Submit the run again; what it had written is in its folder. With live-restore, containers outlive the Docker daemon.</source>
        <translation>Submeta a execução de novo; o que ela escreveu está na sua pasta. Com live-restore, os contentores sobrevivem ao daemon do Docker.</translation>
    </message>
    <message>
        <source>Submit the run anew.</source>
        <translation>Submeta a execução de novo.</translation>
    </message>
    <message>
        <source>Submit the run anew: its runtime is another one&apos;s.</source>
        <translation>Submeta a execução de novo: o seu runtime é de outra versão.</translation>
    </message>
    <message>
        <source>Submit the script, and it finds its workspace.</source>
        <translation>Submeta o script, e ele encontra a sua área de trabalho.</translation>
    </message>
    <message>
        <source>Submit the steps one after the other, as runs of their own.</source>
        <translation>Submeta os passos um após outro, como execuções próprias.</translation>
    </message>
    <message>
        <source>Tables are read with pandas</source>
        <translation>As tabelas são lidas com o pandas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take the file away and save the views again.</source>
        <translation>Retire o ficheiro e guarde as vistas de novo.</translation>
    </message>
    <message>
        <source>TensorFlow Lite</source>
        <translation>TensorFlow Lite</translation>
    </message>
    <message>
        <source>TensorFlow Lite, 8 bits</source>
        <translation>TensorFlow Lite, 8 bits</translation>
    </message>
    <message>
        <source>TensorFlow {0} was not made for Python {1}</source>
        <translation>O TensorFlow {0} não foi feito para o Python {1}</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s processes are not counted by node</source>
        <translation>Os processos do TensorFlow não são contados por nó</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>That is no color</source>
        <translation>Isso não é uma cor</translation>
    </message>
    <message>
        <source>That is no environment variable</source>
        <translation>Isso não é uma variável de ambiente</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>Isso não é um ficheiro</translation>
    </message>
    <message>
        <source>That is no place of files</source>
        <translation>Isso não é um lugar de ficheiros</translation>
    </message>
    <message>
        <source>The Docker context {0}</source>
        <translation>O contexto Docker {0}</translation>
    </message>
    <message>
        <source>The Docker context {0} names no engine</source>
        <translation>O contexto Docker {0} não indica nenhum motor</translation>
    </message>
    <message>
        <source>The Docker engine cannot be reached through ssh</source>
        <translation>Não se chega ao motor Docker por ssh</translation>
    </message>
    <message>
        <source>The Docker engine cannot give GPUs to containers</source>
        <translation>O motor Docker não consegue dar GPU aos contentores</translation>
    </message>
    <message>
        <source>The Docker engine does not answer</source>
        <translation>O motor Docker não responde</translation>
    </message>
    <message>
        <source>The Docker engine does not have it</source>
        <translation>O motor Docker não o tem</translation>
    </message>
    <message>
        <source>The Docker engine does not see the run&apos;s folder</source>
        <translation>O motor Docker não vê a pasta da execução</translation>
    </message>
    <message>
        <source>The Docker engine has no addresses left for a network of the run&apos;s own</source>
        <translation>O Docker já não tem endereços livres para uma rede própria da execução</translation>
    </message>
    <message>
        <source>The Docker engine has not answered yet</source>
        <translation>O motor Docker ainda não respondeu</translation>
    </message>
    <message>
        <source>The Docker engine is not reached by TLS</source>
        <translation>Não se chega ao motor Docker por TLS</translation>
    </message>
    <message>
        <source>The Docker engine may not be used</source>
        <translation>O motor Docker não pode ser usado</translation>
    </message>
    <message>
        <source>The Docker engine refused</source>
        <translation>O motor Docker recusou</translation>
    </message>
    <message>
        <source>The Docker engine refuses for now</source>
        <translation>O motor Docker recusa por agora</translation>
    </message>
    <message>
        <source>The Dockerfile could not be built</source>
        <translation>Não foi possível construir o Dockerfile</translation>
    </message>
    <message>
        <source>The Dockerfile has no base image</source>
        <translation>O Dockerfile não tem imagem base</translation>
    </message>
    <message>
        <source>The GPU driver has not answered for {0} seconds</source>
        <translation>O controlador da GPU não responde há {0} segundos</translation>
    </message>
    <message>
        <source>The GPU driver has not answered yet</source>
        <translation>O controlador da GPU ainda não respondeu</translation>
    </message>
    <message>
        <source>The GPU memory is negative</source>
        <translation>A memória de GPU é negativa</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not answer</source>
        <translation>O controlador NVIDIA não responde</translation>
    </message>
    <message>
        <source>The Python interpreter is missing</source>
        <translation>Falta o interpretador Python</translation>
    </message>
    <message>
        <source>The Python is not there</source>
        <translation>O Python não existe</translation>
    </message>
    <message>
        <source>The Python of the Ray cluster is taken</source>
        <translation>Usa-se o Python do cluster Ray</translation>
    </message>
    <message>
        <source>The Python of the base image cannot make a virtual environment</source>
        <translation>O Python da imagem base não consegue criar um ambiente virtual</translation>
    </message>
    <message>
        <source>The Python of this run is missing</source>
        <translation>Falta o Python desta execução</translation>
    </message>
    <message>
        <source>The Python of this run may not be started</source>
        <translation>O Python desta execução não pode ser iniciado</translation>
    </message>
    <message>
        <source>The Python that has Ray is missing</source>
        <translation>Falta o Python que tem o Ray</translation>
    </message>
    <message>
        <source>The Ray cluster cannot be asked</source>
        <translation>O cluster Ray não pode ser consultado</translation>
    </message>
    <message>
        <source>The Ray cluster cannot be reached</source>
        <translation>O cluster Ray não está acessível</translation>
    </message>
    <message>
        <source>The Ray cluster does not answer</source>
        <translation>O cluster Ray não responde</translation>
    </message>
    <message>
        <source>The Ray cluster is busy</source>
        <translation>O cluster Ray está ocupado</translation>
    </message>
    <message>
        <source>The Ray cluster on this machine did not start</source>
        <translation>O cluster Ray nesta máquina não arrancou</translation>
    </message>
    <message>
        <source>The Ray cluster refused</source>
        <translation>O cluster Ray recusou</translation>
    </message>
    <message>
        <source>The Slurm cluster does not answer</source>
        <translation>O cluster Slurm não responde</translation>
    </message>
    <message>
        <source>The TLS files of the Docker engine are not complete</source>
        <translation>Os ficheiros TLS do motor Docker estão incompletos</translation>
    </message>
    <message>
        <source>The TensorFlow of today</source>
        <translation>O TensorFlow atual</translation>
    </message>
    <message>
        <source>The address cannot be fetched</source>
        <translation>Não é possível transferir do endereço</translation>
    </message>
    <message>
        <source>The address cannot be read</source>
        <translation>Não é possível ler o endereço</translation>
    </message>
    <message>
        <source>The address of the datastore is no URL</source>
        <translation>O endereço do arquivo de dados não é um URL</translation>
    </message>
    <message>
        <source>The alias cannot be used</source>
        <translation>O alias não pode ser usado</translation>
    </message>
    <message>
        <source>The archive contains links</source>
        <translation>O arquivo contém ligações</translation>
    </message>
    <message>
        <source>The archive holds files twice under the same name</source>
        <translation>O arquivo contém ficheiros repetidos com o mesmo nome</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>O arquivo está danificado</translation>
    </message>
    <message>
        <source>The archive is encrypted</source>
        <translation>O arquivo está cifrado</translation>
    </message>
    <message>
        <source>The archive is not unpacked</source>
        <translation>O arquivo não foi descompactado</translation>
    </message>
    <message>
        <source>The archive is packed in a way that is not known here</source>
        <translation>O arquivo está compactado de um modo que aqui não é conhecido</translation>
    </message>
    <message>
        <source>The archive names files outside its folder</source>
        <translation>O arquivo indica ficheiros fora da sua pasta</translation>
    </message>
    <message>
        <source>The archive would grow enormously when unpacked</source>
        <translation>O arquivo cresceria enormemente ao descompactar</translation>
    </message>
    <message>
        <source>The base image has no Python {0}</source>
        <translation>A imagem base não tem o Python {0}</translation>
    </message>
    <message>
        <source>The batch script asks for too few nodes</source>
        <translation>O script de lote pede poucos nós</translation>
    </message>
    <message>
        <source>The batch script does not say what runs it</source>
        <translation>O script de lote não diz o que o executa</translation>
    </message>
    <message>
        <source>The batch script does not start the run</source>
        <translation>O script de lote não inicia a execução</translation>
    </message>
    <message>
        <source>The build log holds all that was said.</source>
        <translation>O registo da construção contém tudo o que foi dito.</translation>
    </message>
    <message>
        <source>The build log holds the compiler&apos;s whole output. Horovod 0.28.1 is known to build with TensorFlow 1.15 to 2.21, Horovod 0.19.5 with TensorFlow 1.13.</source>
        <translation>O log da compilação contém toda a saída do compilador. Sabe-se que o Horovod 0.28.1 compila com o TensorFlow 1.15 a 2.21 e o Horovod 0.19.5 com o TensorFlow 1.13.</translation>
    </message>
    <message>
        <source>The build of the image broke off</source>
        <translation>A construção da imagem foi interrompida</translation>
    </message>
    <message>
        <source>The build&apos;s log says more.</source>
        <translation>O registo da construção diz mais.</translation>
    </message>
    <message>
        <source>The build&apos;s log shows the step that failed.</source>
        <translation>O registo da construção mostra o passo que falhou.</translation>
    </message>
    <message>
        <source>The change contradicts what is stored</source>
        <translation>A alteração contradiz o que está guardado</translation>
    </message>
    <message>
        <source>The checkpoint is gone</source>
        <translation>O checkpoint desapareceu</translation>
    </message>
    <message>
        <source>The cluster does not answer</source>
        <translation>O cluster não responde</translation>
    </message>
    <message>
        <source>The cluster does not know the job any more</source>
        <translation>O cluster já não conhece o trabalho</translation>
    </message>
    <message>
        <source>The cluster has no Python {0}</source>
        <translation>O cluster não tem Python {0}</translation>
    </message>
    <message>
        <source>The cluster has no folder for runs</source>
        <translation>O cluster não tem pasta para as execuções</translation>
    </message>
    <message>
        <source>The cluster has no such Python</source>
        <translation>O cluster não tem esse Python</translation>
    </message>
    <message>
        <source>The cluster is too small for the run</source>
        <translation>O cluster é pequeno demais para a execução</translation>
    </message>
    <message>
        <source>The cluster sends what is no file of the run</source>
        <translation>O cluster envia algo que não é um ficheiro da execução</translation>
    </message>
    <message>
        <source>The cluster takes no more jobs for now</source>
        <translation>O cluster não aceita mais trabalhos por agora</translation>
    </message>
    <message>
        <source>The cluster took its nodes away before the script began: the run was handed over again.</source>
        <translation>O cluster retirou os nós antes de o script começar: a execução foi entregue de novo.</translation>
    </message>
    <message>
        <source>The cluster took the nodes of the run away for other work</source>
        <translation>O cluster retirou os nós da execução para outro trabalho</translation>
    </message>
    <message>
        <source>The cluster would begin larger than it may be</source>
        <translation>O cluster começaria maior do que pode ser</translation>
    </message>
    <message>
        <source>The cluster&apos;s own Python runs the script: {0} on {1}</source>
        <translation>O Python do próprio cluster executa o script: {0} em {1}</translation>
    </message>
    <message>
        <source>The command {0} is missing</source>
        <translation>Falta o comando {0}</translation>
    </message>
    <message>
        <source>The compute target does not answer. The run may well go on: it is looked for again.</source>
        <translation>O destino de computação não responde. A execução pode bem continuar: volta a ser procurada.</translation>
    </message>
    <message>
        <source>The compute target is in use</source>
        <translation>O destino de computação está em uso</translation>
    </message>
    <message>
        <source>The compute target is there already</source>
        <translation>O destino de computação já existe</translation>
    </message>
    <message>
        <source>The container ended before the run did</source>
        <translation>O contentor terminou antes da execução</translation>
    </message>
    <message>
        <source>The container of the build ended at once</source>
        <translation>O contentor da construção terminou logo</translation>
    </message>
    <message>
        <source>The container of the run has not started yet</source>
        <translation>O contentor da execução ainda não começou</translation>
    </message>
    <message>
        <source>The container of the run is gone</source>
        <translation>O contentor da execução desapareceu</translation>
    </message>
    <message>
        <source>The container was ended from outside</source>
        <translation>O contentor foi terminado de fora</translation>
    </message>
    <message>
        <source>The conversion is of something else</source>
        <translation>A conversão é de outra coisa</translation>
    </message>
    <message>
        <source>The data for {0} has vanished</source>
        <translation>Os dados de {0} desapareceram</translation>
    </message>
    <message>
        <source>The data {0} is not at {1}</source>
        <translation>Os dados {0} não estão em {1}</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>Não é possível usar a base de dados</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>A base de dados está danificada</translation>
    </message>
    <message>
        <source>The dataset cannot be read as a table</source>
        <translation>O conjunto de dados não pode ser lido como uma tabela</translation>
    </message>
    <message>
        <source>The dataset is no table</source>
        <translation>O conjunto de dados não é uma tabela</translation>
    </message>
    <message>
        <source>The dataset {0} is gone</source>
        <translation>O conjunto de dados {0} desapareceu</translation>
    </message>
    <message>
        <source>The dataset {0}:{1} is gone</source>
        <translation>O conjunto de dados {0}:{1} desapareceu</translation>
    </message>
    <message>
        <source>The datastore cannot be reached</source>
        <translation>Não se chega ao arquivo de dados</translation>
    </message>
    <message>
        <source>The datastore refused access</source>
        <translation>O arquivo de dados recusou o acesso</translation>
    </message>
    <message>
        <source>The datastore&apos;s folder is not there</source>
        <translation>A pasta do arquivo de dados não existe</translation>
    </message>
    <message>
        <source>The datastore&apos;s settings cannot be used</source>
        <translation>As definições do arquivo de dados não podem ser usadas</translation>
    </message>
    <message>
        <source>The default datastore cannot be removed</source>
        <translation>O arquivo de dados predefinido não pode ser removido</translation>
    </message>
    <message>
        <source>The dependencies are no list</source>
        <translation>As dependências não são uma lista</translation>
    </message>
    <message>
        <source>The description of a metric is not kept</source>
        <translation>A descrição de uma métrica não é guardada</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>O disco é só de leitura</translation>
    </message>
    <message>
        <source>The disk of the Docker engine is full</source>
        <translation>O disco do motor Docker está cheio</translation>
    </message>
    <message>
        <source>The disk of the cluster is full</source>
        <translation>O disco do cluster está cheio</translation>
    </message>
    <message>
        <source>The disk was full when the script ended with exit code {0}</source>
        <translation>O disco estava cheio quando o script terminou com o código de saída {0}</translation>
    </message>
    <message>
        <source>The end of the run could not be written</source>
        <translation>Não foi possível escrever o fim da execução</translation>
    </message>
    <message>
        <source>The engine, which answers what a script asks, gave no sign for {0} seconds</source>
        <translation>O motor, que responde ao que um script pergunta, não deu sinal durante {0} segundos</translation>
    </message>
    <message>
        <source>The environment could not be built</source>
        <translation>Não foi possível construir o ambiente</translation>
    </message>
    <message>
        <source>The environment has no Python</source>
        <translation>O ambiente não tem Python</translation>
    </message>
    <message>
        <source>The environment has no Python yet</source>
        <translation>O ambiente ainda não tem Python</translation>
    </message>
    <message>
        <source>The environment is in use</source>
        <translation>O ambiente está em uso</translation>
    </message>
    <message>
        <source>The environment may lack {0}</source>
        <translation>Pode faltar {0} ao ambiente</translation>
    </message>
    <message>
        <source>The environment needs Docker</source>
        <translation>O ambiente precisa do Docker</translation>
    </message>
    <message>
        <source>The environment was made by a newer version of mldesk</source>
        <translation>O ambiente foi feito por uma versão mais recente do mldesk</translation>
    </message>
    <message>
        <source>The expected hash belongs to no address</source>
        <translation>O hash esperado não pertence a nenhum endereço</translation>
    </message>
    <message>
        <source>The expected hash is none</source>
        <translation>O hash esperado não é um hash</translation>
    </message>
    <message>
        <source>The export has changed since it was made</source>
        <translation>A exportação mudou desde que foi feita</translation>
    </message>
    <message>
        <source>The export is damaged</source>
        <translation>A exportação está danificada</translation>
    </message>
    <message>
        <source>The file cannot be downloaded now</source>
        <translation>O ficheiro não pode ser transferido agora</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>O ficheiro não pode ser usado</translation>
    </message>
    <message>
        <source>The file describes a network but holds no trained numbers: loading it gives an untrained model, or fails. Get the complete file if you expected a trained one.</source>
        <translation>O ficheiro descreve uma rede, mas não contém números treinados: carregá-lo dá um modelo não treinado ou falha. Obtenha o ficheiro completo se esperava um treinado.</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>O ficheiro já existe</translation>
    </message>
    <message>
        <source>The file holds binary data of an unknown kind.</source>
        <translation>O ficheiro contém dados binários de um tipo desconhecido.</translation>
    </message>
    <message>
        <source>The file holds no {0} that can be used</source>
        <translation>O ficheiro não contém {0} que possa ser usada</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>O ficheiro está danificado</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>O ficheiro não é o esperado</translation>
    </message>
    <message>
        <source>The files are kept in {0}: upload them from there.</source>
        <translation>Os ficheiros ficam em {0}: envie-os a partir daí.</translation>
    </message>
    <message>
        <source>The files as they are, unchanged.</source>
        <translation>Os ficheiros como estão, sem alterações.</translation>
    </message>
    <message>
        <source>The files cannot be uploaded</source>
        <translation>Não é possível enviar os ficheiros</translation>
    </message>
    <message>
        <source>The files of {0} cannot be read</source>
        <translation>Não é possível ler os ficheiros de {0}</translation>
    </message>
    <message>
        <source>The files will not be at {0}</source>
        <translation>Os ficheiros não vão estar em {0}</translation>
    </message>
    <message>
        <source>The first line is too long</source>
        <translation>A primeira linha é demasiado longa</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>A pasta não existe</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>A pasta não está vazia</translation>
    </message>
    <message>
        <source>The folder is not what was signed</source>
        <translation>A pasta não é o que foi assinado</translation>
    </message>
    <message>
        <source>The folder variables, which should lie beside saved_model.pb, is not complete. Without it the model cannot be loaded: get the complete folder.</source>
        <translation>A pasta variables, que devia estar junto de saved_model.pb, não está completa. Sem ela o modelo não pode ser carregado: obtenha a pasta completa.</translation>
    </message>
    <message>
        <source>The hashes of the packages are not compared</source>
        <translation>Os hashes dos pacotes não são comparados</translation>
    </message>
    <message>
        <source>The host cannot be chosen here</source>
        <translation>O anfitrião não pode ser escolhido aqui</translation>
    </message>
    <message>
        <source>The host is not this machine</source>
        <translation>O anfitrião não é esta máquina</translation>
    </message>
    <message>
        <source>The image cannot be started</source>
        <translation>Não é possível iniciar a imagem</translation>
    </message>
    <message>
        <source>The image cannot get Open MPI and a compiler</source>
        <translation>A imagem não consegue obter o Open MPI e um compilador</translation>
    </message>
    <message>
        <source>The image has no Python</source>
        <translation>A imagem não tem Python</translation>
    </message>
    <message>
        <source>The image is for another kind of processor</source>
        <translation>A imagem é para outro tipo de processador</translation>
    </message>
    <message>
        <source>The image is not there</source>
        <translation>A imagem não existe</translation>
    </message>
    <message>
        <source>The image of the run is gone</source>
        <translation>A imagem da execução desapareceu</translation>
    </message>
    <message>
        <source>The image registry cannot be reached</source>
        <translation>Não se chega ao registo de imagens</translation>
    </message>
    <message>
        <source>The inspection stopped before its end: {0}. The rest can hold anything. Load the model only if you trust where it comes from.</source>
        <translation>A inspeção parou antes do fim: {0}. O resto pode conter qualquer coisa. Carregue o modelo só se confiar na sua origem.</translation>
    </message>
    <message>
        <source>The job ended before the run did</source>
        <translation>O trabalho terminou antes da execução</translation>
    </message>
    <message>
        <source>The job used up its time on the cluster</source>
        <translation>O trabalho esgotou o seu tempo no cluster</translation>
    </message>
    <message>
        <source>The job was canceled on the cluster</source>
        <translation>O trabalho foi cancelado no cluster</translation>
    </message>
    <message>
        <source>The key cannot be opened</source>
        <translation>Não é possível abrir a chave</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>Não é possível ler a chave</translation>
    </message>
    <message>
        <source>The kind of environment is not known</source>
        <translation>O tipo de ambiente não é conhecido</translation>
    </message>
    <message>
        <source>The last lines of {0}:</source>
        <translation>As últimas linhas de {0}:</translation>
    </message>
    <message>
        <source>The launcher failed</source>
        <translation>O iniciador falhou</translation>
    </message>
    <message>
        <source>The launcher vanished</source>
        <translation>O iniciador desapareceu</translation>
    </message>
    <message>
        <source>The limits in {0} are read again when the environment is built</source>
        <translation>Os limites em {0} são lidos de novo quando o ambiente é construído</translation>
    </message>
    <message>
        <source>The linked folder {0} is not copied</source>
        <translation>A pasta ligada {0} não é copiada</translation>
    </message>
    <message>
        <source>The list of mirrors cannot be read</source>
        <translation>Não é possível ler a lista de espelhos</translation>
    </message>
    <message>
        <source>The list of mirrors is not there</source>
        <translation>A lista de espelhos não existe</translation>
    </message>
    <message>
        <source>The log shows the whole traceback.</source>
        <translation>O registo mostra todo o traceback.</translation>
    </message>
    <message>
        <source>The log&apos;s last lines tell what the script said.</source>
        <translation>As últimas linhas do registo dizem o que o script disse.</translation>
    </message>
    <message>
        <source>The manifest is about another version</source>
        <translation>O manifesto é de outra versão</translation>
    </message>
    <message>
        <source>The message of the engine says why.</source>
        <translation>A mensagem do motor diz porquê.</translation>
    </message>
    <message>
        <source>The mode is unknown</source>
        <translation>O modo não é conhecido</translation>
    </message>
    <message>
        <source>The model cannot be converted to {0}</source>
        <translation>O modelo não pode ser convertido para {0}</translation>
    </message>
    <message>
        <source>The model cannot be tried</source>
        <translation>O modelo não pode ser testado</translation>
    </message>
    <message>
        <source>The model has to be converted first</source>
        <translation>O modelo tem de ser convertido primeiro</translation>
    </message>
    <message>
        <source>The model is not trusted</source>
        <translation>O modelo não é de confiança</translation>
    </message>
    <message>
        <source>The model is registered already</source>
        <translation>O modelo já está registado</translation>
    </message>
    <message>
        <source>The model was not converted</source>
        <translation>O modelo não foi convertido</translation>
    </message>
    <message>
        <source>The model {0} came from it.</source>
        <translation>O modelo {0} veio dela.</translation>
    </message>
    <message>
        <source>The model {0} names datasets that are not in the workspace: {1}</source>
        <translation>O modelo {0} indica conjuntos de dados que não estão na área de trabalho: {1}</translation>
    </message>
    <message>
        <source>The model {0} waits to be registered</source>
        <translation>O modelo {0} espera para ser registado</translation>
    </message>
    <message>
        <source>The model {0} waits to be registered: {1}</source>
        <translation>O modelo {0} espera para ser registado: {1}</translation>
    </message>
    <message>
        <source>The model {0} was made with it.</source>
        <translation>O modelo {0} foi feito com isto.</translation>
    </message>
    <message>
        <source>The model {0} was not registered</source>
        <translation>O modelo {0} não foi registado</translation>
    </message>
    <message>
        <source>The model {0} was not registered: {1}</source>
        <translation>O modelo {0} não foi registado: {1}</translation>
    </message>
    <message>
        <source>The model&apos;s folder is not there</source>
        <translation>A pasta do modelo não existe</translation>
    </message>
    <message>
        <source>The model&apos;s path leads out of the run</source>
        <translation>O caminho do modelo sai da execução</translation>
    </message>
    <message>
        <source>The mpirun on the PATH is not that of Open MPI</source>
        <translation>O mpirun do PATH não é o do Open MPI</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>O nome não pode ser usado</translation>
    </message>
    <message>
        <source>The name claims {0}. {1}. Find out why it is called so before you load it.</source>
        <translation>O nome diz {0}. {1}. Descubra porque se chama assim antes de o carregar.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>O nome já está em uso</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>O nome é demasiado longo</translation>
    </message>
    <message>
        <source>The name of the {0} cannot be used</source>
        <translation>O nome não pode ser usado: {0}</translation>
    </message>
    <message>
        <source>The name of the {0} is no text</source>
        <translation>O nome de {0} não é texto</translation>
    </message>
    <message>
        <source>The name of the {0} is too long</source>
        <translation>O nome é demasiado longo: {0}</translation>
    </message>
    <message>
        <source>The name {0} is taken</source>
        <translation>O nome {0} já está em uso</translation>
    </message>
    <message>
        <source>The names of some functions that it calls are put together while it is loaded, or stand behind very many others, or behind arrays that are described so that they mislead. No program that saves models does that: do not load it.</source>
        <translation>Os nomes de algumas funções que chama são montados ao carregar, ou estão atrás de muitos outros ou de arrays descritos de modo a enganar. Nenhum programa que guarda modelos faz isso: não o carregue.</translation>
    </message>
    <message>
        <source>The network of the run has no addresses</source>
        <translation>A rede da execução não tem endereços</translation>
    </message>
    <message>
        <source>The number of GPUs is negative</source>
        <translation>O número de GPU é negativo</translation>
    </message>
    <message>
        <source>The output {0} could not be uploaded</source>
        <translation>Não foi possível enviar a saída {0}</translation>
    </message>
    <message>
        <source>The output {0} is in {1}: {2}, {3}</source>
        <translation>A saída {0} está em {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>The output {0} is the dataset {1}</source>
        <translation>A saída {0} é o conjunto de dados {1}</translation>
    </message>
    <message>
        <source>The output {0} replaces nothing: {1} of its files were in {2} before</source>
        <translation>A saída {0} não substitui nada: {1} dos seus ficheiros já estavam em {2}</translation>
    </message>
    <message>
        <source>The output {0} was not uploaded: {1}</source>
        <translation>A saída {0} não foi enviada: {1}</translation>
    </message>
    <message>
        <source>The package is not there</source>
        <translation>O pacote não existe</translation>
    </message>
    <message>
        <source>The package registry cannot be reached</source>
        <translation>Não se chega ao registo de pacotes</translation>
    </message>
    <message>
        <source>The package registry is not trusted</source>
        <translation>O registo de pacotes não é de confiança</translation>
    </message>
    <message>
        <source>The package registry refused</source>
        <translation>O registo de pacotes recusou</translation>
    </message>
    <message>
        <source>The package {0} could not be built</source>
        <translation>Não foi possível construir o pacote {0}</translation>
    </message>
    <message>
        <source>The package {0} does not exist</source>
        <translation>O pacote {0} não existe</translation>
    </message>
    <message>
        <source>The package {0} is not installed</source>
        <translation>O pacote {0} não está instalado</translation>
    </message>
    <message>
        <source>The package {0} needs another Python</source>
        <translation>O pacote {0} precisa de outro Python</translation>
    </message>
    <message>
        <source>The packages</source>
        <translation>Os pacotes</translation>
    </message>
    <message>
        <source>The packages could not be installed</source>
        <translation>Não foi possível instalar os pacotes</translation>
    </message>
    <message>
        <source>The packages {0} contradict each other</source>
        <translation>Os pacotes {0} contradizem-se</translation>
    </message>
    <message>
        <source>The path cannot be used</source>
        <translation>O caminho não pode ser usado</translation>
    </message>
    <message>
        <source>The path is reserved</source>
        <translation>O caminho é reservado</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>O caminho é demasiado longo</translation>
    </message>
    <message>
        <source>The path leads out of the datastore</source>
        <translation>O caminho sai do arquivo de dados</translation>
    </message>
    <message>
        <source>The path leaves the datastore</source>
        <translation>O caminho sai do arquivo de dados</translation>
    </message>
    <message>
        <source>The pattern leaves the folder</source>
        <translation>O padrão sai da pasta</translation>
    </message>
    <message>
        <source>The place leads out of the run&apos;s working folder</source>
        <translation>O lugar sai da pasta de trabalho da execução</translation>
    </message>
    <message>
        <source>The place of the input is taken</source>
        <translation>O lugar da entrada está ocupado</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>A porta está em uso</translation>
    </message>
    <message>
        <source>The port of {0} is not free: {1}</source>
        <translation>A porta de {0} não está livre: {1}</translation>
    </message>
    <message>
        <source>The process that watches over the others was killed (signal {0})</source>
        <translation>O processo que vigia os demais foi encerrado (sinal {0})</translation>
    </message>
    <message>
        <source>The processes of the run cannot be started</source>
        <translation>Os processos da execução não podem ser iniciados</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>O programa</translation>
    </message>
    <message>
        <source>The program (process {0})</source>
        <translation>O programa (processo {0})</translation>
    </message>
    <message>
        <source>The program canceled the run</source>
        <translation>O programa cancelou a execução</translation>
    </message>
    <message>
        <source>The program ended with an error</source>
        <translation>O programa terminou com um erro</translation>
    </message>
    <message>
        <source>The program ended with exit code {0}</source>
        <translation>O programa terminou com o código de saída {0}</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>O programa terminou sem dizer nada</translation>
    </message>
    <message>
        <source>The program ended without complete(). No error was seen, so the run counts as completed.</source>
        <translation>O programa terminou sem complete(). Não se viu nenhum erro, por isso a execução conta como concluída.</translation>
    </message>
    <message>
        <source>The program that did it has ended before it was done. Do it again; uploads and downloads go on where they were.</source>
        <translation>O programa que o fazia terminou antes de acabar. Faça-o de novo; os envios e as transferências continuam de onde estavam.</translation>
    </message>
    <message>
        <source>The program that it belonged to (process {0}) was left alone and may go on.</source>
        <translation>O programa a que pertencia (processo {0}) foi deixado em paz e pode continuar.</translation>
    </message>
    <message>
        <source>The program was interrupted</source>
        <translation>O programa foi interrompido</translation>
    </message>
    <message>
        <source>The project of {0} itself is not installed, only what it depends on</source>
        <translation>O próprio projeto de {0} não é instalado, só aquilo de que depende</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>O proxy pede uma palavra-passe</translation>
    </message>
    <message>
        <source>The proxy cannot be used</source>
        <translation>O proxy não pode ser usado</translation>
    </message>
    <message>
        <source>The pull of the image broke off</source>
        <translation>A obtenção da imagem foi interrompida</translation>
    </message>
    <message>
        <source>The question cannot be answered</source>
        <translation>A pergunta não pode ser respondida</translation>
    </message>
    <message>
        <source>The question could not be answered</source>
        <translation>Não foi possível responder à pergunta</translation>
    </message>
    <message>
        <source>The question is not understood</source>
        <translation>A pergunta não é compreensível</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>A pergunta é demasiado longa</translation>
    </message>
    <message>
        <source>The request is garbled</source>
        <translation>O pedido está corrompido</translation>
    </message>
    <message>
        <source>The result is not there any more</source>
        <translation>O resultado já não existe</translation>
    </message>
    <message>
        <source>The run asks for {0} CPU slots and the compute target has {1}</source>
        <translation>A execução pede {0} slots de CPU e o destino de computação tem {1}</translation>
    </message>
    <message>
        <source>The run asks for {0} and the compute target has {1}</source>
        <translation>A execução pede {0} e o destino de computação tem {1}</translation>
    </message>
    <message>
        <source>The run asks for {0} with {1} free and the largest GPU has {2}</source>
        <translation>A execução pede {0} com {1} livres e a maior GPU tem {2}</translation>
    </message>
    <message>
        <source>The run can never start</source>
        <translation>A execução nunca pode começar</translation>
    </message>
    <message>
        <source>The run cannot be put back</source>
        <translation>A execução não pode ser reposta</translation>
    </message>
    <message>
        <source>The run completes by itself</source>
        <translation>A execução conclui-se por si</translation>
    </message>
    <message>
        <source>The run could not be prepared</source>
        <translation>Não foi possível preparar a execução</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>A execução falhou</translation>
    </message>
    <message>
        <source>The run gets fewer GPUs than it asks for</source>
        <translation>A execução recebe menos GPUs do que pede</translation>
    </message>
    <message>
        <source>The run gets no GPU</source>
        <translation>A execução não recebe GPU</translation>
    </message>
    <message>
        <source>The run had not started yet.</source>
        <translation>A execução ainda não tinha começado.</translation>
    </message>
    <message>
        <source>The run has another snapshot</source>
        <translation>A execução tem outro instantâneo</translation>
    </message>
    <message>
        <source>The run has no file whose name begins with {0}: nothing was downloaded</source>
        <translation>A execução não tem nenhum ficheiro cujo nome comece por {0}: nada foi transferido</translation>
    </message>
    <message>
        <source>The run has no file {0}</source>
        <translation>A execução não tem o ficheiro {0}</translation>
    </message>
    <message>
        <source>The run has no input {0}</source>
        <translation>A execução não tem a entrada {0}</translation>
    </message>
    <message>
        <source>The run has no name</source>
        <translation>A execução não tem nome</translation>
    </message>
    <message>
        <source>The run has no script to start again</source>
        <translation>A execução não tem um script para voltar a iniciar</translation>
    </message>
    <message>
        <source>The run has no such GPU</source>
        <translation>A execução não tem tal GPU</translation>
    </message>
    <message>
        <source>The run has no such file</source>
        <translation>A execução não tem esse ficheiro</translation>
    </message>
    <message>
        <source>The run has no such output</source>
        <translation>A execução não tem essa saída</translation>
    </message>
    <message>
        <source>The run has no time</source>
        <translation>A execução não tem tempo</translation>
    </message>
    <message>
        <source>The run has not ended</source>
        <translation>A execução não terminou</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>A execução está danificada</translation>
    </message>
    <message>
        <source>The run is not over</source>
        <translation>A execução não acabou</translation>
    </message>
    <message>
        <source>The run is not started again by itself</source>
        <translation>A execução não é reiniciada por si só</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>A execução terminou</translation>
    </message>
    <message>
        <source>The run is still at work</source>
        <translation>A execução ainda está a trabalhar</translation>
    </message>
    <message>
        <source>The run is too large to be carried to the Ray cluster</source>
        <translation>A execução é grande demais para ser levada para o cluster Ray</translation>
    </message>
    <message>
        <source>The run left no outputs to register</source>
        <translation>A execução não deixou saídas para registar</translation>
    </message>
    <message>
        <source>The run of {0} is gone.</source>
        <translation>A execução de {0} já não existe.</translation>
    </message>
    <message>
        <source>The run that has submitted this one holds the CPU slots that it needs: this one starts when that is over. If that waits for this one, give the compute target more CPU slots.</source>
        <translation>A execução que submeteu esta ocupa os slots de CPU de que ela precisa: esta começa quando a outra terminar. Se a outra esperar por esta, dê mais slots de CPU ao destino de computação.</translation>
    </message>
    <message>
        <source>The run took longer than it was given: {0} {1}</source>
        <translation>A execução demorou mais do que lhe foi dado: {0} {1}</translation>
    </message>
    <message>
        <source>The run trains on the CPU</source>
        <translation>A execução treina na CPU</translation>
    </message>
    <message>
        <source>The run trains on {0}</source>
        <translation>A execução treina em {0}</translation>
    </message>
    <message>
        <source>The run waits no longer</source>
        <translation>A execução já não espera</translation>
    </message>
    <message>
        <source>The run was not given the secret {0}</source>
        <translation>A execução não recebeu o segredo {0}</translation>
    </message>
    <message>
        <source>The run will wait</source>
        <translation>A execução vai esperar</translation>
    </message>
    <message>
        <source>The run would never start</source>
        <translation>A execução nunca começaria</translation>
    </message>
    <message>
        <source>The run {0} has failed</source>
        <translation>A execução {0} falhou</translation>
    </message>
    <message>
        <source>The run {0}, which has not ended, reads it.</source>
        <translation>A execução {0}, que não terminou, está a lê-lo.</translation>
    </message>
    <message>
        <source>The run {0}, which has not ended, was told its folder.</source>
        <translation>A execução {0}, que não terminou, conhece a sua pasta.</translation>
    </message>
    <message>
        <source>The run&apos;s events cannot be read on the cluster</source>
        <translation>Os eventos da execução não podem ser lidos no cluster</translation>
    </message>
    <message>
        <source>The run&apos;s folder is damaged</source>
        <translation>A pasta da execução está danificada</translation>
    </message>
    <message>
        <source>The run&apos;s launch.json cannot be read</source>
        <translation>Não é possível ler o launch.json da execução</translation>
    </message>
    <message>
        <source>The run&apos;s launch.json is garbled</source>
        <translation>O launch.json da execução está corrompido</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was ended with it.</source>
        <translation>O iniciador da execução terminou com ela.</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was killed; the script goes on and the engine watches it.</source>
        <translation>O iniciador da execução foi terminado; o script continua e o motor vigia-o.</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was killed; the script went on to its end, but nobody saw its exit code.</source>
        <translation>O iniciador da execução foi terminado; o script foi até ao fim, mas ninguém viu o seu código de saída.</translation>
    </message>
    <message>
        <source>The run&apos;s page tells its environment.</source>
        <translation>A página da execução mostra o seu ambiente.</translation>
    </message>
    <message>
        <source>The same transfer is under way</source>
        <translation>A mesma transferência já está em curso</translation>
    </message>
    <message>
        <source>The saved views are damaged</source>
        <translation>As vistas guardadas estão danificadas</translation>
    </message>
    <message>
        <source>The saved views were made by a newer version of mldesk</source>
        <translation>As vistas guardadas foram feitas por uma versão mais recente do mldesk</translation>
    </message>
    <message>
        <source>The script asks for an input called {0}</source>
        <translation>O script pede uma entrada chamada {0}</translation>
    </message>
    <message>
        <source>The script completed. {0}</source>
        <translation>O script concluiu-se. {0}</translation>
    </message>
    <message>
        <source>The script could not be started</source>
        <translation>Não foi possível iniciar o script</translation>
    </message>
    <message>
        <source>The script does not use it: does its framework see the GPU?</source>
        <translation>O script não a usa: o framework dele vê a GPU?</translation>
    </message>
    <message>
        <source>The script ended with exit code 137: killed, most likely for memory</source>
        <translation>O script terminou com o código de saída 137: terminado, muito provavelmente por memória</translation>
    </message>
    <message>
        <source>The script ended with exit code {0}</source>
        <translation>O script terminou com o código de saída {0}</translation>
    </message>
    <message>
        <source>The script has a syntax error</source>
        <translation>O script tem um erro de sintaxe</translation>
    </message>
    <message>
        <source>The script has no argument to resume with</source>
        <translation>O script não tem argumento para retomar</translation>
    </message>
    <message>
        <source>The script has to take the path from its arguments or from the run</source>
        <translation>O script tem de obter o caminho dos seus argumentos ou da execução</translation>
    </message>
    <message>
        <source>The script has to take the path from its arguments or from the run.</source>
        <translation>O script tem de obter o caminho dos seus argumentos ou da execução.</translation>
    </message>
    <message>
        <source>The script is not there</source>
        <translation>O script não existe</translation>
    </message>
    <message>
        <source>The script is outside the source folder</source>
        <translation>O script está fora da pasta de código-fonte</translation>
    </message>
    <message>
        <source>The script neither computes nor reads, writes, prints or logs. It may wait for ever.</source>
        <translation>O script não calcula, não lê, não escreve, não imprime nem regista. Pode ficar à espera para sempre.</translation>
    </message>
    <message>
        <source>The script reads {0} in place: what it changed there would be changed for all.</source>
        <translation>O script lê {0} no seu lugar: o que lá alterasse seria alterado para todos.</translation>
    </message>
    <message>
        <source>The script refused its arguments</source>
        <translation>O script recusou os seus argumentos</translation>
    </message>
    <message>
        <source>The script reported a failure</source>
        <translation>O script comunicou uma falha</translation>
    </message>
    <message>
        <source>The script was asked to stop then.</source>
        <translation>Foi então pedido ao script que parasse.</translation>
    </message>
    <message>
        <source>The script was ended by signal {0}</source>
        <translation>O script foi terminado pelo sinal {0}</translation>
    </message>
    <message>
        <source>The script was killed (signal 9), most likely because memory ran out</source>
        <translation>O script foi terminado (sinal 9), muito provavelmente por falta de memória</translation>
    </message>
    <message>
        <source>The script was killed from outside (signal 9)</source>
        <translation>O script foi terminado de fora (sinal 9)</translation>
    </message>
    <message>
        <source>The script wrote nothing to its output {0}</source>
        <translation>O script não escreveu nada na sua saída {0}</translation>
    </message>
    <message>
        <source>The script {0}</source>
        <translation>O script {0}</translation>
    </message>
    <message>
        <source>The search makes no sense</source>
        <translation>A pesquisa não faz sentido</translation>
    </message>
    <message>
        <source>The secret {0} has no value</source>
        <translation>O segredo {0} não tem valor</translation>
    </message>
    <message>
        <source>The server does not give out the file</source>
        <translation>O servidor não fornece o ficheiro</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>O servidor não é conhecido</translation>
    </message>
    <message>
        <source>The server packs the file in a way that is not known here</source>
        <translation>O servidor compacta o ficheiro de um modo que aqui não é conhecido</translation>
    </message>
    <message>
        <source>The server sends from address to address</source>
        <translation>O servidor reencaminha de endereço em endereço</translation>
    </message>
    <message>
        <source>The server sends on to an address that is not followed</source>
        <translation>O servidor reencaminha para um endereço que não é seguido</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>O servidor enviou uma página web em vez do ficheiro</translation>
    </message>
    <message>
        <source>The server sent no file</source>
        <translation>O servidor não enviou nenhum ficheiro</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid</source>
        <translation>O certificado do servidor não é válido</translation>
    </message>
    <message>
        <source>The setting cpu_slots is too large</source>
        <translation>A definição cpu_slots é demasiado grande</translation>
    </message>
    <message>
        <source>The setting gpu_memory is too large</source>
        <translation>A definição gpu_memory é demasiado grande</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}</source>
        <translation>A configuração {0} não pode ser {1}</translation>
    </message>
    <message>
        <source>The setting {0} is too large</source>
        <translation>A definição {0} é demasiado grande</translation>
    </message>
    <message>
        <source>The settings cannot be stored</source>
        <translation>As definições não podem ser guardadas</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>As definições não podem ser usadas</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>A assinatura não é válida</translation>
    </message>
    <message>
        <source>The size of machine is not known</source>
        <translation>O tamanho da máquina não é conhecido</translation>
    </message>
    <message>
        <source>The source cannot be stored</source>
        <translation>Não é possível guardar a origem</translation>
    </message>
    <message>
        <source>The source does not exist</source>
        <translation>A origem não existe</translation>
    </message>
    <message>
        <source>The source folder is not there</source>
        <translation>A pasta de código-fonte não existe</translation>
    </message>
    <message>
        <source>The source folder is too large</source>
        <translation>A pasta de código-fonte é grande demais</translation>
    </message>
    <message>
        <source>The source is no folder</source>
        <translation>A origem não é uma pasta</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>O porta-chaves do sistema não pode ser usado</translation>
    </message>
    <message>
        <source>The table cannot be logged</source>
        <translation>A tabela não pode ser registada</translation>
    </message>
    <message>
        <source>The tag has no name</source>
        <translation>A etiqueta não tem nome</translation>
    </message>
    <message>
        <source>The target is no folder</source>
        <translation>O destino não é uma pasta</translation>
    </message>
    <message>
        <source>The trash cannot be kept so long</source>
        <translation>O lixo não pode ser guardado tanto tempo</translation>
    </message>
    <message>
        <source>The type of a column cannot be used</source>
        <translation>O tipo de uma coluna não pode ser usado</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>O valor</translation>
    </message>
    <message>
        <source>The value of a secret is missing: {0}</source>
        <translation>Falta o valor de um segredo: {0}</translation>
    </message>
    <message>
        <source>The value of {0}</source>
        <translation>O valor de {0}</translation>
    </message>
    <message>
        <source>The values of {0} cannot be told apart</source>
        <translation>Não é possível separar os valores de {0}</translation>
    </message>
    <message>
        <source>The version is not a number</source>
        <translation>A versão não é um número</translation>
    </message>
    <message>
        <source>The view has no name</source>
        <translation>A vista não tem nome</translation>
    </message>
    <message>
        <source>The wheel is in use</source>
        <translation>O wheel está em uso</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>Não é possível escrever na área de trabalho</translation>
    </message>
    <message>
        <source>The workspace has no database</source>
        <translation>A área de trabalho não tem base de dados</translation>
    </message>
    <message>
        <source>The workspace has no name</source>
        <translation>A área de trabalho não tem nome</translation>
    </message>
    <message>
        <source>The workspace is at work</source>
        <translation>A área de trabalho está a trabalhar</translation>
    </message>
    <message>
        <source>The workspace is being written to</source>
        <translation>A área de trabalho está a ser escrita</translation>
    </message>
    <message>
        <source>The workspace is busy</source>
        <translation>A área de trabalho está ocupada</translation>
    </message>
    <message>
        <source>The workspace was made anew</source>
        <translation>A área de trabalho foi criada de novo</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of mldesk</source>
        <translation>A área de trabalho foi feita por uma versão mais recente do mldesk</translation>
    </message>
    <message>
        <source>The workspace was made by an older version of mldesk</source>
        <translation>A área de trabalho foi feita por uma versão mais antiga do mldesk</translation>
    </message>
    <message>
        <source>The workspace&apos;s config.json is damaged</source>
        <translation>O config.json da área de trabalho está danificado</translation>
    </message>
    <message>
        <source>The zip is empty</source>
        <translation>O zip está vazio</translation>
    </message>
    <message>
        <source>The {0} has no name</source>
        <translation>Falta o nome: {0}</translation>
    </message>
    <message>
        <source>There are keys already</source>
        <translation>Já há chaves</translation>
    </message>
    <message>
        <source>There are more processes than GPUs: some of them share one.</source>
        <translation>Há mais processos do que GPUs: alguns compartilham uma.</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>Não há ficheiros</translation>
    </message>
    <message>
        <source>There are no such files</source>
        <translation>Esses ficheiros não existem</translation>
    </message>
    <message>
        <source>There are too few nodes</source>
        <translation>Há nós a menos</translation>
    </message>
    <message>
        <source>There are too few parameter servers</source>
        <translation>Há servidores de parâmetros a menos</translation>
    </message>
    <message>
        <source>There are too few processes per node</source>
        <translation>Há processos por nó a menos</translation>
    </message>
    <message>
        <source>There are too few workers</source>
        <translation>Há trabalhadores a menos</translation>
    </message>
    <message>
        <source>There are too many processes</source>
        <translation>Há processos a mais</translation>
    </message>
    <message>
        <source>There is already a dataset registered under the name {0}</source>
        <translation>Já há um conjunto de dados registado com o nome {0}</translation>
    </message>
    <message>
        <source>There is no Docker context {0}</source>
        <translation>O contexto Docker {0} não existe</translation>
    </message>
    <message>
        <source>There is no Docker engine</source>
        <translation>Não há nenhum motor Docker</translation>
    </message>
    <message>
        <source>There is no Horovod {0}</source>
        <translation>Não existe Horovod {0}</translation>
    </message>
    <message>
        <source>There is no Python {0}</source>
        <translation>Não há Python {0}</translation>
    </message>
    <message>
        <source>There is no base image</source>
        <translation>Não há imagem base</translation>
    </message>
    <message>
        <source>There is no compute target {0}</source>
        <translation>O destino de computação {0} não existe</translation>
    </message>
    <message>
        <source>There is no conversion</source>
        <translation>Não há conversão</translation>
    </message>
    <message>
        <source>There is no folder on the cluster</source>
        <translation>Não há pasta no cluster</translation>
    </message>
    <message>
        <source>There is no package {0} for this Python</source>
        <translation>Não há pacote {0} para este Python</translation>
    </message>
    <message>
        <source>There is no room to unpack the zip</source>
        <translation>Não há espaço para descompactar o zip</translation>
    </message>
    <message>
        <source>There is no script</source>
        <translation>Não há script</translation>
    </message>
    <message>
        <source>There is no script in this folder</source>
        <translation>Não há nenhum script nesta pasta</translation>
    </message>
    <message>
        <source>There is no setting {0}</source>
        <translation>A definição {0} não existe</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>Não há assinatura</translation>
    </message>
    <message>
        <source>There is no ssh on this machine</source>
        <translation>Não há ssh nesta máquina</translation>
    </message>
    <message>
        <source>There is no such alias</source>
        <translation>Esse alias não existe</translation>
    </message>
    <message>
        <source>There is no such checkpoint</source>
        <translation>Esse checkpoint não existe</translation>
    </message>
    <message>
        <source>There is no such compute target</source>
        <translation>Esse destino de computação não existe</translation>
    </message>
    <message>
        <source>There is no such dataset</source>
        <translation>Esse conjunto de dados não existe</translation>
    </message>
    <message>
        <source>There is no such datastore</source>
        <translation>Esse arquivo de dados não existe</translation>
    </message>
    <message>
        <source>There is no such distribution</source>
        <translation>Não existe tal distribuição</translation>
    </message>
    <message>
        <source>There is no such environment</source>
        <translation>Esse ambiente não existe</translation>
    </message>
    <message>
        <source>There is no such experiment</source>
        <translation>Essa experiência não existe</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Esse ficheiro não existe</translation>
    </message>
    <message>
        <source>There is no such file on the server</source>
        <translation>Esse ficheiro não existe no servidor</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Essa pasta não existe</translation>
    </message>
    <message>
        <source>There is no such format</source>
        <translation>Esse formato não existe</translation>
    </message>
    <message>
        <source>There is no such image</source>
        <translation>Essa imagem não existe</translation>
    </message>
    <message>
        <source>There is no such kind of compute</source>
        <translation>Esse tipo de computação não existe</translation>
    </message>
    <message>
        <source>There is no such kind of datastore</source>
        <translation>Esse tipo de arquivo de dados não existe</translation>
    </message>
    <message>
        <source>There is no such kind of thing</source>
        <translation>Esse tipo de coisa não existe</translation>
    </message>
    <message>
        <source>There is no such metric</source>
        <translation>Essa métrica não existe</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Esse modelo não existe</translation>
    </message>
    <message>
        <source>There is no such network</source>
        <translation>Essa rede não existe</translation>
    </message>
    <message>
        <source>There is no such node</source>
        <translation>Não existe tal nó</translation>
    </message>
    <message>
        <source>There is no such priority</source>
        <translation>Essa prioridade não existe</translation>
    </message>
    <message>
        <source>There is no such process</source>
        <translation>Não existe tal processo</translation>
    </message>
    <message>
        <source>There is no such run</source>
        <translation>Essa execução não existe</translation>
    </message>
    <message>
        <source>There is no such secret</source>
        <translation>Esse segredo não existe</translation>
    </message>
    <message>
        <source>There is no such size of machine</source>
        <translation>Esse tamanho de máquina não existe</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>Isso não existe</translation>
    </message>
    <message>
        <source>There is no such upload</source>
        <translation>Esse envio não existe</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Essa versão não existe</translation>
    </message>
    <message>
        <source>There is no such view</source>
        <translation>Essa vista não existe</translation>
    </message>
    <message>
        <source>There is no such wheel</source>
        <translation>Não existe esse wheel</translation>
    </message>
    <message>
        <source>There is no such {0} {1}</source>
        <translation>Não existe: {0} {1}</translation>
    </message>
    <message>
        <source>There is no workspace here</source>
        <translation>Não há aqui nenhuma área de trabalho</translation>
    </message>
    <message>
        <source>There is no {0}</source>
        <translation>Não há {0}</translation>
    </message>
    <message>
        <source>There is no {0} called {1}</source>
        <translation>Não existe {0} com o nome {1}</translation>
    </message>
    <message>
        <source>There is nothing at {0}</source>
        <translation>Não há nada em {0}</translation>
    </message>
    <message>
        <source>There is nothing to predict</source>
        <translation>Não há nada para prever</translation>
    </message>
    <message>
        <source>There is too little disk space</source>
        <translation>Há pouco espaço em disco</translation>
    </message>
    <message>
        <source>There must be one path for each file</source>
        <translation>Tem de haver um caminho para cada ficheiro</translation>
    </message>
    <message>
        <source>There was no room left in {0} on {1}: what the script printed last is missing</source>
        <translation>Não restava espaço em {0} em {1}: falta o que o script escreveu por último</translation>
    </message>
    <message>
        <source>These are no GPUs</source>
        <translation>Isto não são GPU</translation>
    </message>
    <message>
        <source>These are no metrics</source>
        <translation>Isto não são métricas</translation>
    </message>
    <message>
        <source>These lists make {0} runs</source>
        <translation>Estas listas fazem {0} execuções</translation>
    </message>
    <message>
        <source>These members are links to other files: {0}. A model needs none. Unpacking them could read or overwrite files elsewhere on this computer. Do not unpack or load it.</source>
        <translation>Estes membros são ligações a outros ficheiros: {0}. Um modelo não precisa de nenhuma. Descompactá-los pode ler ou substituir ficheiros noutros lugares deste computador. Não o descompacte nem o carregue.</translation>
    </message>
    <message>
        <source>These members would be written elsewhere when it is unpacked: {0}. Nothing but an attack needs that. Do not unpack or load it.</source>
        <translation>Estes membros seriam escritos noutro lugar ao descompactar: {0}. Só um ataque precisa disso. Não o descompacte nem o carregue.</translation>
    </message>
    <message>
        <source>They come from {0}. To use the model a library with them must be installed, which runs with all your rights. Install it only from a source that you trust.</source>
        <translation>Vêm de {0}. Para usar o modelo é preciso instalar uma biblioteca com eles, que corre com todos os seus direitos. Instale-a só de uma origem em que confie.</translation>
    </message>
    <message>
        <source>This Docker engine does not limit {0}{1}.</source>
        <translation>Este motor Docker não limita {0}{1}.</translation>
    </message>
    <message>
        <source>This Podman gives no GPUs to containers</source>
        <translation>Este Podman não dá GPU aos contentores</translation>
    </message>
    <message>
        <source>This Python does not start</source>
        <translation>Este Python não inicia</translation>
    </message>
    <message>
        <source>This Python is too old</source>
        <translation>Este Python é antigo demais</translation>
    </message>
    <message>
        <source>This cannot be given to Slurm</source>
        <translation>Isto não pode ser passado ao Slurm</translation>
    </message>
    <message>
        <source>This environment cannot be built here</source>
        <translation>Este ambiente não pode ser construído aqui</translation>
    </message>
    <message>
        <source>This environment cannot be had on the Ray cluster</source>
        <translation>Este ambiente não pode existir no cluster Ray</translation>
    </message>
    <message>
        <source>This is no Docker engine</source>
        <translation>Isto não é um motor Docker</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Isto não é um endereço</translation>
    </message>
    <message>
        <source>This is no address of a Docker engine</source>
        <translation>Isto não é o endereço de um motor Docker</translation>
    </message>
    <message>
        <source>This is no address of a Ray cluster</source>
        <translation>Este não é o endereço de um cluster Ray</translation>
    </message>
    <message>
        <source>This is no archive</source>
        <translation>Isto não é um arquivo compactado</translation>
    </message>
    <message>
        <source>This is no capability</source>
        <translation>Isto não é uma capacidade (capability)</translation>
    </message>
    <message>
        <source>This is no host</source>
        <translation>Isto não é um anfitrião</translation>
    </message>
    <message>
        <source>This is no image</source>
        <translation>Isto não é uma imagem</translation>
    </message>
    <message>
        <source>This is no interpreter</source>
        <translation>Isto não é um interpretador</translation>
    </message>
    <message>
        <source>This is no name for a secret</source>
        <translation>Isto não é nome para um segredo</translation>
    </message>
    <message>
        <source>This is no port</source>
        <translation>Isto não é uma porta</translation>
    </message>
    <message>
        <source>This is no seed</source>
        <translation>Isto não é uma semente</translation>
    </message>
    <message>
        <source>This is no user</source>
        <translation>Isto não é um utilizador</translation>
    </message>
    <message>
        <source>This looks like a program that submits runs</source>
        <translation>Isto parece um programa que submete execuções</translation>
    </message>
    <message>
        <source>This machine stays a compute target</source>
        <translation>Esta máquina continua a ser um destino de computação</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Este nome já está em uso</translation>
    </message>
    <message>
        <source>This script was not started as a run of mldesk</source>
        <translation>Este script não foi iniciado como uma execução do mldesk</translation>
    </message>
    <message>
        <source>This works only inside a run of mldesk</source>
        <translation>Isto só funciona dentro de uma execução do mldesk</translation>
    </message>
    <message>
        <source>Too few CPU slots</source>
        <translation>Slots de CPU a menos</translation>
    </message>
    <message>
        <source>Too few nodes</source>
        <translation>Nós a menos</translation>
    </message>
    <message>
        <source>Too few retries</source>
        <translation>Poucas repetições</translation>
    </message>
    <message>
        <source>Too little GPU memory</source>
        <translation>Memória de GPU a menos</translation>
    </message>
    <message>
        <source>Too little: {0}</source>
        <translation>Pouco demais: {0}</translation>
    </message>
    <message>
        <source>TorchScript files carry the program of the network along, which PyTorch runs without a sandbox. Load it only if you trust where it comes from.</source>
        <translation>Os ficheiros TorchScript trazem o programa da rede, que o PyTorch executa sem isolamento. Carregue-o só se confiar na sua origem.</translation>
    </message>
    <message>
        <source>Train with a script, and compare its runs.</source>
        <translation>Treine com um script e compare as suas execuções.</translation>
    </message>
    <message>
        <source>Training libraries</source>
        <translation>Bibliotecas de treino</translation>
    </message>
    <message>
        <source>Try `ssh HOST docker version`: it has to work without a password, so set up a key for it.</source>
        <translation>Experimente `ssh HOST docker version`: tem de funcionar sem palavra-passe, por isso configure uma chave.</translation>
    </message>
    <message>
        <source>Try `ssh {0} true`: it has to work without a password, so set up a key for it.</source>
        <translation>Experimente `ssh {0} true`: precisa funcionar sem senha, portanto configure uma chave.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Try again when it is not in use.</source>
        <translation>Tente de novo quando não estiver em uso.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Try words, or metrics.val_accuracy &gt; 0.97.</source>
        <translation>Experimente palavras ou metrics.val_accuracy &gt; 0.97.</translation>
    </message>
    <message>
        <source>Two files are called {0}</source>
        <translation>Dois ficheiros chamam-se {0}</translation>
    </message>
    <message>
        <source>Two files have the same name there</source>
        <translation>Dois ficheiros têm lá o mesmo nome</translation>
    </message>
    <message>
        <source>Two processes have the same port</source>
        <translation>Dois processos têm a mesma porta</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Unpack it by hand and use the folder.</source>
        <translation>Descompacte-o à mão e use a pasta.</translation>
    </message>
    <message>
        <source>Unpack it first and register the folder, or register it as it is.</source>
        <translation>Descompacte-o primeiro e registe a pasta, ou registe-o como está.</translation>
    </message>
    <message>
        <source>Unpack it on another disk and use the folder.</source>
        <translation>Descompacte-o noutro disco e use a pasta.</translation>
    </message>
    <message>
        <source>Unpack it yourself and drop the folder.</source>
        <translation>Descompacte-o e largue a pasta.</translation>
    </message>
    <message>
        <source>Update mldesk to open it; nothing was changed.</source>
        <translation>Atualize o mldesk para a abrir; nada foi alterado.</translation>
    </message>
    <message>
        <source>Update mldesk.</source>
        <translation>Atualize o mldesk.</translation>
    </message>
    <message>
        <source>Uploaded {0} files to {1}:{2}</source>
        <translation>{0} ficheiros carregados para {1}:{2}</translation>
    </message>
    <message>
        <source>Uploading to</source>
        <translation>A enviar para</translation>
    </message>
    <message>
        <source>Uploading to {0}</source>
        <translation>A enviar para {0}</translation>
    </message>
    <message>
        <source>Use DataType.to_string(), to_long(), to_float(), to_bool() or to_datetime().</source>
        <translation>Use DataType.to_string(), to_long(), to_float(), to_bool() ou to_datetime().</translation>
    </message>
    <message>
        <source>Use Dataset.File.from_files((datastore, path)).mount(), or download().</source>
        <translation>Use Dataset.File.from_files((datastore, path)).mount() ou download().</translation>
    </message>
    <message>
        <source>Use Keras 2 (tf-keras with TF_USE_LEGACY_KERAS=1), TensorFlow 2.15, or a training loop of your own: the guide shows one under Distributed training.</source>
        <translation>Use o Keras 2 (tf-keras com TF_USE_LEGACY_KERAS=1), o TensorFlow 2.15 ou um laço de treinamento próprio: o guia mostra um em Treinamento distribuído.</translation>
    </message>
    <message>
        <source>Use Keras 2 (tf-keras with TF_USE_LEGACY_KERAS=1), or TensorFlow 2.15.</source>
        <translation>Use o Keras 2 (tf-keras com TF_USE_LEGACY_KERAS=1) ou o TensorFlow 2.15.</translation>
    </message>
    <message>
        <source>Use Podman 5.4 or newer, or Docker; or submit the run without GPUs.</source>
        <translation>Use o Podman 5.4 ou mais recente, ou o Docker; ou submeta a execução sem GPU.</translation>
    </message>
    <message>
        <source>Use Run.get_context(), or child_run() of it.</source>
        <translation>Use Run.get_context() ou child_run() dele.</translation>
    </message>
    <message>
        <source>Use TensorFlow 2.15, or a training loop of your own: the guide shows one under Distributed training.</source>
        <translation>Use o TensorFlow 2.15 ou um laço de treinamento próprio: o guia mostra um em Treinamento distribuído.</translation>
    </message>
    <message>
        <source>Use `mldesk secret delete {0}`.</source>
        <translation>Utilize `mldesk secret delete {0}`.</translation>
    </message>
    <message>
        <source>Use `mldesk secret set NAME`.</source>
        <translation>Utilize `mldesk secret set NAME`.</translation>
    </message>
    <message>
        <source>Use `mldesk secret set {0}`.</source>
        <translation>Utilize `mldesk secret set {0}`.</translation>
    </message>
    <message>
        <source>Use a longer one, or an environment variable if it is no secret.</source>
        <translation>Use um mais longo ou, se não for segredo, uma variável de ambiente.</translation>
    </message>
    <message>
        <source>Use a name without colons, slashes, backslashes and control characters.</source>
        <translation>Use um nome sem dois-pontos, barras, barras invertidas e caracteres de controlo.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, close other programs, or choose a larger machine.</source>
        <translation>Use um lote menor ou menos dados de uma vez, feche outros programas ou escolha uma máquina maior.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, or ask for more memory.</source>
        <translation>Use um lote menor ou menos dados de uma vez, ou peça mais memória.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, or raise the memory limit.</source>
        <translation>Use um lote menor ou menos dados de uma vez, ou aumente o limite de memória.</translation>
    </message>
    <message>
        <source>Use a word such as champion.</source>
        <translation>Use uma palavra como champion.</translation>
    </message>
    <message>
        <source>Use an engine on this machine, or share the workspace&apos;s folder with it.</source>
        <translation>Use um motor nesta máquina ou partilhe com ele a pasta da área de trabalho.</translation>
    </message>
    <message>
        <source>Use an image that has it</source>
        <translation>Use uma imagem que o tenha</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>Use letras e algarismos.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores, such as API_TOKEN.</source>
        <translation>Use letras, algarismos e sublinhados, como API_TOKEN.</translation>
    </message>
    <message>
        <source>Use mount or upload.</source>
        <translation>Use mount ou upload.</translation>
    </message>
    <message>
        <source>Use run.log_list for the values of a list.</source>
        <translation>Use run.log_list para os valores de uma lista.</translation>
    </message>
    <message>
        <source>Use texts, numbers and true or false.</source>
        <translation>Use textos, números e true ou false.</translation>
    </message>
    <message>
        <source>Use the engine&apos;s own address, or one on this machine.</source>
        <translation>Use o endereço do próprio motor ou um nesta máquina.</translation>
    </message>
    <message>
        <source>Use upload.</source>
        <translation>Use upload.</translation>
    </message>
    <message>
        <source>Use upload_files.</source>
        <translation>Use upload_files.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Use {0}.</translation>
    </message>
    <message>
        <source>Verify the {0}: the file is read then.</source>
        <translation>Verifique ({0}): o ficheiro é então lido.</translation>
    </message>
    <message>
        <source>Version {0} of the dataset is gone</source>
        <translation>A versão {0} do conjunto de dados desapareceu</translation>
    </message>
    <message>
        <source>Version {0} of the {1} is gone</source>
        <translation>A versão {0} já não existe ({1})</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>Espere que acabe e tente de novo.</translation>
    </message>
    <message>
        <source>Wait for it, or end it early: cancel() or fail().</source>
        <translation>Espere por ela ou termine-a antes: cancel() ou fail().</translation>
    </message>
    <message>
        <source>Wait for it, or stop it, then try again.</source>
        <translation>Espere por ela, ou pare-a, e tente de novo.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>Espere que termine ou pare-a.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Espere que termine.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Espere que termine e tente de novo.</translation>
    </message>
    <message>
        <source>Wait until it is complete, then try again.</source>
        <translation>Espere que fique completo e tente de novo.</translation>
    </message>
    <message>
        <source>Wait until its runs are over, then try again.</source>
        <translation>Espere que as suas execuções acabem e tente de novo.</translation>
    </message>
    <message>
        <source>Wait until that is done, then try again.</source>
        <translation>Espere que termine e tente de novo.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Aguarde.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Waiting for another build of Horovod</source>
        <translation>Aguardando outra compilação do Horovod</translation>
    </message>
    <message>
        <source>Waiting for another build of the same environment</source>
        <translation>À espera de outra construção do mesmo ambiente</translation>
    </message>
    <message>
        <source>Waits for the runs that the cluster has been given before it</source>
        <translation>Espera pelas execuções que o cluster recebeu antes dela</translation>
    </message>
    <message>
        <source>Waits for {0}</source>
        <translation>Espera por {0}</translation>
    </message>
    <message>
        <source>Waits for {0} free on {1}, now {2}</source>
        <translation>Espera por {0} livres em {1}, agora {2}</translation>
    </message>
    <message>
        <source>Waits for {0}; the GPU driver does not answer</source>
        <translation>Espera por {0}; o controlador da GPU não responde</translation>
    </message>
    <message>
        <source>Waits until its compute target takes runs again</source>
        <translation>Espera até o seu destino de computação voltar a aceitar execuções</translation>
    </message>
    <message>
        <source>Weights in</source>
        <translation>Pesos em</translation>
    </message>
    <message>
        <source>What the script logged cannot be drawn</source>
        <translation>Não é possível desenhar o que o script registou</translation>
    </message>
    <message>
        <source>What these files do when they are loaded is not known. Load them only if you trust where they come from.</source>
        <translation>Não se sabe o que estes ficheiros fazem ao serem carregados. Carregue-os só se confiar na sua origem.</translation>
    </message>
    <message>
        <source>What uv takes from elsewhere comes from the index: {0}</source>
        <translation>O que o uv obtém de outro lado vem do índice: {0}</translation>
    </message>
    <message>
        <source>What was asked of the run cannot be read</source>
        <translation>Não é possível ler o que foi pedido à execução</translation>
    </message>
    <message>
        <source>Who a process is cannot be changed</source>
        <translation>Não se pode mudar quem é um processo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Windows cannot hold the name {0}</source>
        <translation>o Windows não aceita o nome {0}</translation>
    </message>
    <message>
        <source>Windows refused it</source>
        <translation>o Windows recusou</translation>
    </message>
    <message>
        <source>Write &quot;all&quot; or a list of indices.</source>
        <translation>Escreva &quot;all&quot; ou uma lista de índices.</translation>
    </message>
    <message>
        <source>Write &quot;root&quot;, or numbers as &quot;uid:gid&quot;.</source>
        <translation>Escreva &quot;root&quot; ou números como &quot;uid:gid&quot;.</translation>
    </message>
    <message>
        <source>Write #SBATCH --nodes={0} into it, and let srun start the run on each of them.</source>
        <translation>Escreva nele #SBATCH --nodes={0} e deixe o srun iniciar a execução em cada um deles.</translation>
    </message>
    <message>
        <source>Write a list of texts.</source>
        <translation>Escreva uma lista de textos.</translation>
    </message>
    <message>
        <source>Write a name with versions (numpy&gt;=1.19,&lt;2), an address, or a path.</source>
        <translation>Escreva um nome com versões (numpy&gt;=1.19,&lt;2), um endereço ou um caminho.</translation>
    </message>
    <message>
        <source>Write a number, such as 2.5, or none for no limit.</source>
        <translation>Escreva um número, como 2.5, ou nenhum para não limitar.</translation>
    </message>
    <message>
        <source>Write a requirements file.</source>
        <translation>Escreva um ficheiro de requisitos.</translation>
    </message>
    <message>
        <source>Write a version such as 3.11 or 3.6.2.</source>
        <translation>Escreva uma versão como 3.11 ou 3.6.2.</translation>
    </message>
    <message>
        <source>Write a version such as {0}.</source>
        <translation>Escreva uma versão como {0}.</translation>
    </message>
    <message>
        <source>Write all, none, or numbers such as 0, 1.</source>
        <translation>Escreva all, none ou números como 0, 1.</translation>
    </message>
    <message>
        <source>Write it as &quot;name:tag&quot;.</source>
        <translation>Escreva-a como &quot;nome:etiqueta&quot;.</translation>
    </message>
    <message>
        <source>Write it as NET_RAW.</source>
        <translation>Escreva-a como NET_RAW.</translation>
    </message>
    <message>
        <source>Write it as Standard_NC6; `mldesk compute sizes` lists those that are known.</source>
        <translation>Escreva-o como Standard_NC6; `mldesk compute sizes` lista os conhecidos.</translation>
    </message>
    <message>
        <source>Write it as pip does: a name, and versions if need be (numpy&gt;=1.26).</source>
        <translation>Escreva-o como o pip: um nome e, se preciso, versões (numpy&gt;=1.26).</translation>
    </message>
    <message>
        <source>Write it as ssh://user@host.</source>
        <translation>Escreva-o como ssh://utilizador@máquina.</translation>
    </message>
    <message>
        <source>Write it as unix:///path, tcp://host:port, ssh://user@host or context://name.</source>
        <translation>Escreva-o como unix:///path, tcp://host:port, ssh://user@host ou context://name.</translation>
    </message>
    <message>
        <source>Write it as user@host, or as ssh://user@host:port.</source>
        <translation>Escreva-o como user@host ou ssh://user@host:port.</translation>
    </message>
    <message>
        <source>Write it as user@host.</source>
        <translation>Escreva como user@host.</translation>
    </message>
    <message>
        <source>Write it relative to the folder, such as images/**/*.png.</source>
        <translation>Escreva-o relativo à pasta, como images/**/*.png.</translation>
    </message>
    <message>
        <source>Write it with `mldesk environment show NAME --json`.</source>
        <translation>Escreva-a com `mldesk environment show NAME --json`.</translation>
    </message>
    <message>
        <source>Write it with a unit, as {0}G or {1} GB.</source>
        <translation>Escreva-o com uma unidade, como {0}G ou {1} GB.</translation>
    </message>
    <message>
        <source>Write it without spaces.</source>
        <translation>Escreva sem espaços.</translation>
    </message>
    <message>
        <source>Write its path on one line.</source>
        <translation>Escreva o seu caminho numa só linha.</translation>
    </message>
    <message>
        <source>Write its value after it.</source>
        <translation>Escreva o valor a seguir.</translation>
    </message>
    <message>
        <source>Write its versions.</source>
        <translation>Escreva as suas versões.</translation>
    </message>
    <message>
        <source>Write model, run or dataset before its name, such as: model digits:1.</source>
        <translation>Escreva model, run ou dataset antes do nome, por exemplo: model digits:1.</translation>
    </message>
    <message>
        <source>Write name:1, or name@alias.</source>
        <translation>Escreva nome:1 ou nome@alias.</translation>
    </message>
    <message>
        <source>Write name:1.</source>
        <translation>Escreva nome:1.</translation>
    </message>
    <message>
        <source>Write name:tag in lower case, such as tensorflow/tensorflow:2.13.0.</source>
        <translation>Escreva nome:etiqueta em minúsculas, como tensorflow/tensorflow:2.13.0.</translation>
    </message>
    <message>
        <source>Write name==version.</source>
        <translation>Escreva nome==versão.</translation>
    </message>
    <message>
        <source>Write name=version.</source>
        <translation>Escreva nome=versão.</translation>
    </message>
    <message>
        <source>Write one of Docker&apos;s: FROM, RUN, ENV, ...</source>
        <translation>Escreva uma das do Docker: FROM, RUN, ENV, ...</translation>
    </message>
    <message>
        <source>Write tensorflow=={0}, which runs on GPUs too.</source>
        <translation>Escreva tensorflow=={0}, que também corre em GPU.</translation>
    </message>
    <message>
        <source>Write the name of a base image after FROM.</source>
        <translation>Escreva o nome de uma imagem base depois de FROM.</translation>
    </message>
    <message>
        <source>Write the name of a package.</source>
        <translation>Escreva o nome de um pacote.</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>Escreva o caminho completo.</translation>
    </message>
    <message>
        <source>Write {0}:1.</source>
        <translation>Escreva {0}:1.</translation>
    </message>
    <message>
        <source>Write {0}= for false.</source>
        <translation>Escreva {0}= para false.</translation>
    </message>
    <message>
        <source>`mldesk model keys FOLDER` makes a pair of keys.</source>
        <translation>`mldesk model keys FOLDER` cria um par de chaves.</translation>
    </message>
    <message>
        <source>`mldesk runs list` shows them.</source>
        <translation>`mldesk runs list` mostra-as.</translation>
    </message>
    <message>
        <source>`mldesk secret list` shows them.</source>
        <translation>`mldesk secret list` mostra-os.</translation>
    </message>
    <message>
        <source>`mldesk trash list` shows all.</source>
        <translation>`mldesk trash list` mostra tudo.</translation>
    </message>
    <message>
        <source>a .keras archive</source>
        <translation>um arquivo .keras</translation>
    </message>
    <message>
        <source>a C++ compiler</source>
        <translation>um compilador C++</translation>
    </message>
    <message>
        <source>a GPU</source>
        <translation>uma GPU</translation>
    </message>
    <message>
        <source>a SavedModel</source>
        <translation>um SavedModel</translation>
    </message>
    <message>
        <source>a SavedModel does not tell its layers</source>
        <translation>um SavedModel não diz as suas camadas</translation>
    </message>
    <message>
        <source>a TensorFlow Lite model</source>
        <translation>um modelo TensorFlow Lite</translation>
    </message>
    <message>
        <source>a block of it is garbled</source>
        <translation>um bloco está corrompido</translation>
    </message>
    <message>
        <source>a dataset or model is being registered, or space is being freed</source>
        <translation>está a ser registado um conjunto de dados ou modelo, ou a ser libertado espaço</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>um dispositivo</translation>
    </message>
    <message>
        <source>a double quote is not closed</source>
        <translation>falta fechar umas aspas duplas</translation>
    </message>
    <message>
        <source>a file of NumPy</source>
        <translation>um ficheiro do NumPy</translation>
    </message>
    <message>
        <source>a file of PyTorch</source>
        <translation>um ficheiro do PyTorch</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>uma pasta tem esse nome</translation>
    </message>
    <message>
        <source>a folder or a file stands in its way</source>
        <translation>uma pasta ou um ficheiro está no caminho</translation>
    </message>
    <message>
        <source>a group has too many members</source>
        <translation>um grupo tem demasiados membros</translation>
    </message>
    <message>
        <source>a hard link</source>
        <translation>uma ligação fixa</translation>
    </message>
    <message>
        <source>a hash is given for what is no address among the sources</source>
        <translation>é dado um hash para o que não é um endereço entre as origens</translation>
    </message>
    <message>
        <source>a header ends too early</source>
        <translation>um cabeçalho termina cedo demais</translation>
    </message>
    <message>
        <source>a header has no end</source>
        <translation>um cabeçalho não tem fim</translation>
    </message>
    <message>
        <source>a header has too many parts</source>
        <translation>um cabeçalho tem demasiadas partes</translation>
    </message>
    <message>
        <source>a heap has no end</source>
        <translation>um heap não tem fim</translation>
    </message>
    <message>
        <source>a heap is garbled</source>
        <translation>um heap está corrompido</translation>
    </message>
    <message>
        <source>a heap is of a kind that is not read here</source>
        <translation>um heap é de um tipo que aqui não é lido</translation>
    </message>
    <message>
        <source>a limit of the account is reached: {0}</source>
        <translation>um limite da conta foi atingido: {0}</translation>
    </message>
    <message>
        <source>a line in it has no end</source>
        <translation>uma linha não tem fim</translation>
    </message>
    <message>
        <source>a link is of a kind that is not read here</source>
        <translation>uma ligação é de um tipo que aqui não é lido</translation>
    </message>
    <message>
        <source>a matrix of {0} numbers does not fit {1} class labels</source>
        <translation>uma matriz de {0} números não serve para {1} etiquetas de classe</translation>
    </message>
    <message>
        <source>a member has no valid size</source>
        <translation>um membro não tem tamanho válido</translation>
    </message>
    <message>
        <source>a member is announced that does not come</source>
        <translation>é anunciado um membro que não vem</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>um nome não tem fim</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>um pipe com nome</translation>
    </message>
    <message>
        <source>a node it needs is down</source>
        <translation>um nó necessário está fora do ar</translation>
    </message>
    <message>
        <source>a node of the job failed</source>
        <translation>um nó do trabalho falhou</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a number from {0} on</source>
        <translation>um número a partir de {0}</translation>
    </message>
    <message>
        <source>a part of it is a number instead of a structure</source>
        <translation>uma parte é um número em vez de uma estrutura</translation>
    </message>
    <message>
        <source>a part of it that should be small has {0} bytes</source>
        <translation>uma parte que devia ser pequena tem {0} bytes</translation>
    </message>
    <message>
        <source>a part of its path is longer than {0} bytes</source>
        <translation>uma parte do seu caminho tem mais de {0} bytes</translation>
    </message>
    <message>
        <source>a part that should begin with {0} does not</source>
        <translation>uma parte que devia começar por {0} não começa assim</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation>um pickle</translation>
    </message>
    <message>
        <source>a pickle of joblib</source>
        <translation>um pickle do joblib</translation>
    </message>
    <message>
        <source>a process is on an earlier node than one with a smaller rank</source>
        <translation>um processo está num nó anterior ao de um com rank menor</translation>
    </message>
    <message>
        <source>a process that works in {0} cannot be ended</source>
        <translation>não é possível terminar um processo que trabalha em {0}</translation>
    </message>
    <message>
        <source>a question has not been answered for {0} seconds</source>
        <translation>uma pergunta não teve resposta durante {0} segundos</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>falta fechar umas aspas</translation>
    </message>
    <message>
        <source>a requirements file, a pyproject.toml, a conda file (.yml), a Dockerfile, or a Python interpreter</source>
        <translation>um ficheiro de requisitos, um pyproject.toml, um ficheiro conda (.yml), um Dockerfile ou um interpretador Python</translation>
    </message>
    <message>
        <source>a run has no places outside of its folder</source>
        <translation>uma execução não tem lugares fora da sua pasta</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>um ficheiro safetensors</translation>
    </message>
    <message>
        <source>a single row of it is too large</source>
        <translation>uma só linha é grande demais</translation>
    </message>
    <message>
        <source>a snapshot does not follow links to folders</source>
        <translation>um instantâneo não segue ligações a pastas</translation>
    </message>
    <message>
        <source>a sparse file</source>
        <translation>um ficheiro esparso</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>uma ligação simbólica</translation>
    </message>
    <message>
        <source>a system library</source>
        <translation>uma biblioteca do sistema</translation>
    </message>
    <message>
        <source>a table of it is garbled</source>
        <translation>uma tabela está corrompida</translation>
    </message>
    <message>
        <source>a tensor has a shape that is not possible</source>
        <translation>um tensor tem uma forma impossível</translation>
    </message>
    <message>
        <source>a tensor of it has not the size that its shape says</source>
        <translation>um tensor não tem o tamanho que a sua forma diz</translation>
    </message>
    <message>
        <source>a tensor of it is not described as it should be</source>
        <translation>um tensor não está descrito como devia</translation>
    </message>
    <message>
        <source>a tensor of it lies outside the file</source>
        <translation>um tensor está fora do ficheiro</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>um texto é demasiado longo</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>falta um texto</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>um texto é demasiado longo</translation>
    </message>
    <message>
        <source>a tree has no end</source>
        <translation>uma árvore não tem fim</translation>
    </message>
    <message>
        <source>a tree is garbled</source>
        <translation>uma árvore está corrompida</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <source>a value is missing after “{0} {1}”</source>
        <translation>falta um valor depois de “{0} {1}”</translation>
    </message>
    <message>
        <source>a variable has a shape that is not possible</source>
        <translation>uma variável tem uma forma impossível</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>um ficheiro HDF5</translation>
    </message>
    <message>
        <source>an NVIDIA GPU is there, its driver is not</source>
        <translation>há uma GPU NVIDIA, mas falta o controlador</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <translation>um modelo ONNX</translation>
    </message>
    <message>
        <source>an array has an extent that is not known</source>
        <translation>um array tem uma extensão desconhecida</translation>
    </message>
    <message>
        <source>an array stands inside of a frame</source>
        <translation>um array está dentro de um frame</translation>
    </message>
    <message>
        <source>an attribute is longer than its place</source>
        <translation>um atributo é mais longo do que o seu lugar</translation>
    </message>
    <message>
        <source>an attribute is of a kind that is not known</source>
        <translation>um atributo é de um tipo desconhecido</translation>
    </message>
    <message>
        <source>an image is made with pip</source>
        <translation>uma imagem é feita com o pip</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>an object has no header</source>
        <translation>um objeto não tem cabeçalho</translation>
    </message>
    <message>
        <source>and so old a Python is hardly offered for download</source>
        <translation>e um Python tão antigo raramente está disponível para transferência</translation>
    </message>
    <message>
        <source>another file cannot be named here</source>
        <translation>outro ficheiro não pode ser indicado aqui</translation>
    </message>
    <message>
        <source>another file has the same name but for upper and lower case</source>
        <translation>outro ficheiro tem o mesmo nome, salvo maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>another processor</source>
        <translation>outro processador</translation>
    </message>
    <message>
        <source>another program has been writing to {0} for more than {1} seconds</source>
        <translation>outro programa está a escrever em {0} há mais de {1} segundos</translation>
    </message>
    <message>
        <source>another program is bringing these files into {0}</source>
        <translation>outro programa está a trazer estes ficheiros para {0}</translation>
    </message>
    <message>
        <source>another program listens at port {0}, that of {1}</source>
        <translation>outro programa escuta na porta {0}, a de {1}</translation>
    </message>
    <message>
        <source>ask for {0} at most, as in 16 to 256 by 16</source>
        <translation>peça no máximo {0}, como em 16 to 256 by 16</translation>
    </message>
    <message>
        <source>at least one value</source>
        <translation>pelo menos um valor</translation>
    </message>
    <message>
        <source>at most {0} are started at once</source>
        <translation>no máximo são iniciadas {0} de uma vez</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>a iniciar</translation>
    </message>
    <message>
        <source>builds use the network of this machine</source>
        <translation>as construções usam a rede desta máquina</translation>
    </message>
    <message>
        <source>call functions of the program that uses the model. Exported models should have none: they do not work elsewhere, or do there what their author wants. Load it only if you trust where it comes from.</source>
        <translation>chamam funções do programa que usa o modelo. Modelos exportados não deviam ter nenhuma: não funcionam noutro lugar ou fazem lá o que o seu autor quer. Carregue-o só se confiar na sua origem.</translation>
    </message>
    <message>
        <source>can read files of this computer or write some while the model is loaded or used; TensorFlow does not prevent that. Load it only if you know why it needs this.</source>
        <translation>podem ler ficheiros deste computador ou escrever alguns enquanto o modelo é carregado ou usado; o TensorFlow não o impede. Carregue-o só se souber porque precisa disso.</translation>
    </message>
    <message>
        <source>can send data elsewhere or fetch some while the model is used. Load it only if you know why it needs this.</source>
        <translation>podem enviar dados para outro lugar ou obtê-los enquanto o modelo é usado. Carregue-o só se souber porque precisa disso.</translation>
    </message>
    <message>
        <source>close it, or double it to mean the sign itself</source>
        <translation>feche-as ou duplique-as para o próprio sinal</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>coluna {0}</translation>
    </message>
    <message>
        <source>compute target</source>
        <translation>destino de computação</translation>
    </message>
    <message>
        <source>conda could not make the environment</source>
        <translation>o conda não conseguiu fazer o ambiente</translation>
    </message>
    <message>
        <source>conda does not make environments on a cluster</source>
        <translation>o conda não cria ambientes em um cluster</translation>
    </message>
    <message>
        <source>conda has no package {0}</source>
        <translation>o conda não tem o pacote {0}</translation>
    </message>
    <message>
        <source>conda made no Python</source>
        <translation>o conda não fez nenhum Python</translation>
    </message>
    <message>
        <source>conda makes the environment</source>
        <translation>o conda cria o ambiente</translation>
    </message>
    <message>
        <source>conda packages cannot be installed in a container</source>
        <translation>não é possível instalar pacotes conda num contentor</translation>
    </message>
    <message>
        <source>create_children takes either count or tag_key with tag_values</source>
        <translation>create_children recebe count ou tag_key com tag_values</translation>
    </message>
    <message>
        <source>each of {0} GPUs</source>
        <translation>cada uma de {0} GPU</translation>
    </message>
    <message>
        <source>ended with exit code {0}</source>
        <translation>terminou com o código de saída {0}</translation>
    </message>
    <message>
        <source>environment variables are texts</source>
        <translation>as variáveis de ambiente são textos</translation>
    </message>
    <message>
        <source>extension {0}</source>
        <translation>extensão {0}</translation>
    </message>
    <message>
        <source>fsspec is not installed</source>
        <translation>o fsspec não está instalado</translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>imagem {0}</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>no lixo</translation>
    </message>
    <message>
        <source>in {0} {1}{2}</source>
        <translation>em {0} {1}{2}</translation>
    </message>
    <message>
        <source>inside a run, {0} means the workspace of the run, {1}</source>
        <translation>dentro de uma execução, {0} significa a área de trabalho da execução, {1}</translation>
    </message>
    <message>
        <source>is infinite</source>
        <translation>é infinita</translation>
    </message>
    <message>
        <source>is not a number (NaN)</source>
        <translation>não é um número (NaN)</translation>
    </message>
    <message>
        <source>it asks for a certificate of yours, and the one given (or none) is not accepted</source>
        <translation>pede um certificado seu, e o que foi dado (ou nenhum) não é aceite</translation>
    </message>
    <message>
        <source>it asks for {0} nodes, {1} has {2} at most</source>
        <translation>pede {0} nós, {1} tem no máximo {2}</translation>
    </message>
    <message>
        <source>it asks for {0} nodes; the cluster may have {1}</source>
        <translation>pede {0} nós; o cluster pode ter {1}</translation>
    </message>
    <message>
        <source>it asks for {0} on a node, and {1} asks Slurm for {2}</source>
        <translation>pede {0} num nó, e {1} pede ao Slurm {2}</translation>
    </message>
    <message>
        <source>it begins with {0}: and not with http: or https:</source>
        <translation>começa por {0}: e não por http: ou https:</translation>
    </message>
    <message>
        <source>it can mean {0}</source>
        <translation>pode significar {0}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <translation>não pode ser lido ({0})</translation>
    </message>
    <message>
        <source>it cannot be used by the Python that runs mldesk: {0}</source>
        <translation>o Python que executa o mldesk não o consegue usar: {0}</translation>
    </message>
    <message>
        <source>it clashes with {0} where upper and lower case are one</source>
        <translation>colide com {0} onde maiúsculas e minúsculas são iguais</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>contém um carácter NUL</translation>
    </message>
    <message>
        <source>it describes an array in an unusual way</source>
        <translation>descreve um array de modo invulgar</translation>
    </message>
    <message>
        <source>it did not come within {0} seconds</source>
        <translation>não chegou em {0} segundos</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>não responde a tempo</translation>
    </message>
    <message>
        <source>it does not begin as a NumPy file does</source>
        <translation>não começa como um ficheiro do NumPy</translation>
    </message>
    <message>
        <source>it does not begin as a safetensors file does</source>
        <translation>não começa como um ficheiro safetensors</translation>
    </message>
    <message>
        <source>it does not begin as an IDX file does</source>
        <translation>não começa como um ficheiro IDX</translation>
    </message>
    <message>
        <source>it does not end as a Parquet file does, it may be cut off</source>
        <translation>não termina como um ficheiro Parquet, pode estar cortado</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>não fala TLS</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>termina cedo demais</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina cedo demais</translation>
    </message>
    <message>
        <source>it ends too early: its header promises {0} bytes, it has {1}</source>
        <translation>termina cedo demais: o cabeçalho promete {0} bytes, tem {1}</translation>
    </message>
    <message>
        <source>it fails with optimizers of Keras 3, whose variables have no attribute ref</source>
        <translation>falha com otimizadores do Keras 3, cujas variáveis não têm o atributo ref</translation>
    </message>
    <message>
        <source>it fails with variables of Keras 3, which have no attribute ref</source>
        <translation>falha com variáveis do Keras 3, que não têm o atributo ref</translation>
    </message>
    <message>
        <source>it has a shape that is not possible</source>
        <translation>tem uma forma impossível</translation>
    </message>
    <message>
        <source>it has given no sign for {0} seconds</source>
        <translation>não dá sinal há {0} segundos</translation>
    </message>
    <message>
        <source>it has more content than is looked at</source>
        <translation>tem mais conteúdo do que o que é examinado</translation>
    </message>
    <message>
        <source>it has more parts than are looked at</source>
        <translation>tem mais partes do que as que são examinadas</translation>
    </message>
    <message>
        <source>it has no data</source>
        <translation>não tem dados</translation>
    </message>
    <message>
        <source>it has no file of a model</source>
        <translation>não tem nenhum ficheiro de modelo</translation>
    </message>
    <message>
        <source>it has no graph</source>
        <translation>não tem grafo</translation>
    </message>
    <message>
        <source>it has no list `dependencies`</source>
        <translation>não tem a lista `dependencies`</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>não tem {0}</translation>
    </message>
    <message>
        <source>it has nothing ready for Python {0} on this system, and its build failed: </source>
        <translation>não tem nada pronto para o Python {0} neste sistema, e a sua construção falhou: </translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>tem demasiadas camadas</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>tem {0}</translation>
    </message>
    <message>
        <source>it has {0} characters, and a variable takes {1}</source>
        <translation>tem {0} caracteres, e uma variável aceita {1}</translation>
    </message>
    <message>
        <source>it has {0} characters, {1} are possible</source>
        <translation>tem {0} caracteres, {1} são possíveis</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>contém um byte zero</translation>
    </message>
    <message>
        <source>it holds a zero byte, which no environment variable takes</source>
        <translation>contém um byte zero, que nenhuma variável de ambiente aceita</translation>
    </message>
    <message>
        <source>it holds an array of a kind that is not known</source>
        <translation>contém um array de um tipo desconhecido</translation>
    </message>
    <message>
        <source>it holds an array whose shape is not possible</source>
        <translation>contém um array cuja forma é impossível</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>contém caracteres de controlo</translation>
    </message>
    <message>
        <source>it holds no program</source>
        <translation>não contém nenhum programa</translation>
    </message>
    <message>
        <source>it holds something that is no member</source>
        <translation>contém algo que não é um membro</translation>
    </message>
    <message>
        <source>it holds something unusual, such as links to other files</source>
        <translation>contém algo invulgar, como ligações a outros ficheiros</translation>
    </message>
    <message>
        <source>it holds weights alone, without the layers</source>
        <translation>contém só os pesos, sem as camadas</translation>
    </message>
    <message>
        <source>it imports more than {0} things</source>
        <translation>importa mais de {0} coisas</translation>
    </message>
    <message>
        <source>it is a binary file, not Python text</source>
        <translation>é um ficheiro binário, não texto Python</translation>
    </message>
    <message>
        <source>it is a binary file, not text</source>
        <translation>é um ficheiro binário, não texto</translation>
    </message>
    <message>
        <source>it is a device or another special file</source>
        <translation>é um dispositivo ou outro ficheiro especial</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is a folder by its kind or by its name, but not by both</source>
        <translation>é uma pasta pelo tipo ou pelo nome, mas não por ambos</translation>
    </message>
    <message>
        <source>it is a link or a file, and a folder is needed there</source>
        <translation>é uma ligação ou um ficheiro, e ali é precisa uma pasta</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>é uma ligação simbólica</translation>
    </message>
    <message>
        <source>it is an archive, but of no known kind of model</source>
        <translation>é um arquivo, mas de nenhum tipo de modelo conhecido</translation>
    </message>
    <message>
        <source>it is compressed, and large when it is unpacked</source>
        <translation>está comprimido e é grande quando descompactado</translation>
    </message>
    <message>
        <source>it is compressed, which checkpoints are not</source>
        <translation>está comprimido, o que os checkpoints não estão</translation>
    </message>
    <message>
        <source>it is damaged or was not copied whole</source>
        <translation>está danificado ou não foi copiado por inteiro</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is garbled</source>
        <translation>está corrompido</translation>
    </message>
    <message>
        <source>it is just starting or ending</source>
        <translation>está a arrancar ou a terminar</translation>
    </message>
    <message>
        <source>it is larger than 5 MB</source>
        <translation>tem mais de 5 MB</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>é maior do que {0}</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>está protegida por palavra-passe</translation>
    </message>
    <message>
        <source>it is looked for on the network when the environment is built</source>
        <translation>é procurado na rede quando o ambiente é construído</translation>
    </message>
    <message>
        <source>it is made for Linux and macOS</source>
        <translation>foi feito para Linux e macOS</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tem demasiados níveis</translation>
    </message>
    <message>
        <source>it is no HDF5 file</source>
        <translation>não é um ficheiro HDF5</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>it is no ONNX model</source>
        <translation>não é um modelo ONNX</translation>
    </message>
    <message>
        <source>it is no TensorFlow Lite model</source>
        <translation>não é um modelo TensorFlow Lite</translation>
    </message>
    <message>
        <source>it is no array of NumPy</source>
        <translation>não é um array do NumPy</translation>
    </message>
    <message>
        <source>it is no index of a checkpoint</source>
        <translation>não é o índice de um checkpoint</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>it is no pickle</source>
        <translation>não é um pickle</translation>
    </message>
    <message>
        <source>it is no protocol buffer</source>
        <translation>não é um protocol buffer</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>não é texto</translation>
    </message>
    <message>
        <source>it is not known how on {0}</source>
        <translation>não se sabe como em {0}</translation>
    </message>
    <message>
        <source>it is not on the PATH</source>
        <translation>não está no PATH</translation>
    </message>
    <message>
        <source>it is not on this machine, and fetching it failed: {0}</source>
        <translation>não está nesta máquina, e obtê-lo falhou: {0}</translation>
    </message>
    <message>
        <source>it is of another kind than elliptic curves P-256, P-384, P-521</source>
        <translation>é de outro tipo que as curvas elípticas P-256, P-384, P-521</translation>
    </message>
    <message>
        <source>it is one of more than {0} members</source>
        <translation>é um de mais de {0} membros</translation>
    </message>
    <message>
        <source>it is saved as UTF-16, which Python does not run</source>
        <translation>está guardado como UTF-16, que o Python não executa</translation>
    </message>
    <message>
        <source>it is switched off (the backend null)</source>
        <translation>está desligado (o backend null)</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>é {0}</translation>
    </message>
    <message>
        <source>it lists more than {0} members</source>
        <translation>indica mais de {0} membros</translation>
    </message>
    <message>
        <source>it must be one of {0}</source>
        <translation>tem de ser um de {0}</translation>
    </message>
    <message>
        <source>it names a file outside its folder, {0}</source>
        <translation>indica um ficheiro fora da sua pasta, {0}</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>não indica nenhum servidor</translation>
    </message>
    <message>
        <source>it needs Python {0}</source>
        <translation>precisa do Python {0}</translation>
    </message>
    <message>
        <source>it needs Python {0} to {1}</source>
        <translation>precisa do Python {0} a {1}</translation>
    </message>
    <message>
        <source>it points before its own beginning</source>
        <translation>aponta para antes do seu próprio início</translation>
    </message>
    <message>
        <source>it refers to a tensor that it does not have</source>
        <translation>refere um tensor que não tem</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>não disse nada</translation>
    </message>
    <message>
        <source>it speaks TLS only</source>
        <translation>só fala TLS</translation>
    </message>
    <message>
        <source>it unpacks to more than {0} times its size, as a decompression bomb does</source>
        <translation>ao descompactar ocupa mais de {0} vezes o seu tamanho, como uma bomba de descompressão</translation>
    </message>
    <message>
        <source>it unpacks to {0}, and {1} are free</source>
        <translation>ao descompactar ocupa {0}, há {1} livres</translation>
    </message>
    <message>
        <source>it uses neither argparse nor sys.argv</source>
        <translation>não usa argparse nem sys.argv</translation>
    </message>
    <message>
        <source>it waits for {0} of GPU memory, but asks for no GPU</source>
        <translation>espera por {0} de memória de GPU, mas não pede nenhuma GPU</translation>
    </message>
    <message>
        <source>it was built for Python {0}</source>
        <translation>foi construído para o Python {0}</translation>
    </message>
    <message>
        <source>it was freed meanwhile</source>
        <translation>foi libertado entretanto</translation>
    </message>
    <message>
        <source>it was killed, or Docker was stopped without live-restore</source>
        <translation>foi terminado, ou o Docker parou sem live-restore</translation>
    </message>
    <message>
        <source>it was not made with the private key that belongs to this public one</source>
        <translation>não foi feita com a chave privada que pertence a esta pública</translation>
    </message>
    <message>
        <source>it was removed as soon as it was built</source>
        <translation>foi removido logo que foi construído</translation>
    </message>
    <message>
        <source>it was removed there, or the cluster was set up anew</source>
        <translation>foi removido de lá, ou o cluster foi refeito</translation>
    </message>
    <message>
        <source>its addresses are not of 64 bits</source>
        <translation>os seus endereços não são de 64 bits</translation>
    </message>
    <message>
        <source>its answer ended before the image was there</source>
        <translation>a sua resposta acabou antes de a imagem estar pronta</translation>
    </message>
    <message>
        <source>its certificate is not from the authority in ca.pem, or not for this address</source>
        <translation>o seu certificado não é da autoridade em ca.pem ou não é para este endereço</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>o seu certificado não é de confiança</translation>
    </message>
    <message>
        <source>its class_labels is no list</source>
        <translation>o seu class_labels não é uma lista</translation>
    </message>
    <message>
        <source>its code is nested too deeply to be read</source>
        <translation>o seu código tem demasiados níveis para ser lido</translation>
    </message>
    <message>
        <source>its compression is garbled ({0})</source>
        <translation>a sua compressão está corrompida ({0})</translation>
    </message>
    <message>
        <source>its content is garbled</source>
        <translation>o seu conteúdo está corrompido</translation>
    </message>
    <message>
        <source>its content overlaps that of another member</source>
        <translation>o seu conteúdo sobrepõe-se ao de outro membro</translation>
    </message>
    <message>
        <source>its content overlaps the list of members</source>
        <translation>o seu conteúdo sobrepõe-se à lista de membros</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>a sua descrição</translation>
    </message>
    <message>
        <source>its encoding is not known ({0})</source>
        <translation>a sua codificação não é conhecida ({0})</translation>
    </message>
    <message>
        <source>its exit code is {0}</source>
        <translation>o seu código de saída é {0}</translation>
    </message>
    <message>
        <source>its files and data are {0}; Ray takes {1}</source>
        <translation>os seus ficheiros e dados ocupam {0}; o Ray aceita {1}</translation>
    </message>
    <message>
        <source>its files are not all CSV, TSV, Parquet or JSON lines</source>
        <translation>os seus ficheiros não são todos CSV, TSV, Parquet ou JSON lines</translation>
    </message>
    <message>
        <source>its first line has to begin with #!</source>
        <translation>a primeira linha precisa começar com #!</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>o seu formato não é conhecido</translation>
    </message>
    <message>
        <source>its graphs are nested too deep</source>
        <translation>os seus grafos têm demasiados níveis</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>o seu cabeçalho</translation>
    </message>
    <message>
        <source>its header is garbled</source>
        <translation>o seu cabeçalho está corrompido</translation>
    </message>
    <message>
        <source>its header is garbled ({0})</source>
        <translation>o seu cabeçalho está corrompido ({0})</translation>
    </message>
    <message>
        <source>its header is too large</source>
        <translation>o seu cabeçalho é grande demais</translation>
    </message>
    <message>
        <source>its key is empty</source>
        <translation>a sua chave está vazia</translation>
    </message>
    <message>
        <source>its kind {0} is not one of {1}</source>
        <translation>o seu tipo {0} não é um de {1}</translation>
    </message>
    <message>
        <source>its last version is 2.11; {0} does not exist</source>
        <translation>a sua última versão é a 2.11; a {0} não existe</translation>
    </message>
    <message>
        <source>its model.json tells otherwise of {0}</source>
        <translation>o seu model.json diz outra coisa de {0}</translation>
    </message>
    <message>
        <source>its name holds a NUL character</source>
        <translation>o seu nome contém um carácter NUL</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>o seu nome não foi encontrado</translation>
    </message>
    <message>
        <source>its name is not written in UTF-8</source>
        <translation>o seu nome não está em UTF-8</translation>
    </message>
    <message>
        <source>its outputs are where it left them, and MLDESK_RESUME_FROM names the checkpoint</source>
        <translation>as suas saídas estão onde as deixou, e MLDESK_RESUME_FROM indica o checkpoint</translation>
    </message>
    <message>
        <source>its path begins with a drive letter</source>
        <translation>o seu caminho começa por uma letra de unidade</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>o seu caminho é absoluto</translation>
    </message>
    <message>
        <source>its path is longer than {0} bytes</source>
        <translation>o seu caminho tem mais de {0} bytes</translation>
    </message>
    <message>
        <source>its path leads out of the folder with &apos;..&apos;</source>
        <translation>o seu caminho sai da pasta com &apos;..&apos;</translation>
    </message>
    <message>
        <source>its results have been freed; what is left of it is kept for its model</source>
        <translation>os seus resultados foram libertados; o que resta guarda-se para o seu modelo</translation>
    </message>
    <message>
        <source>its shape is not possible</source>
        <translation>a sua forma é impossível</translation>
    </message>
    <message>
        <source>its space was freed a moment ago</source>
        <translation>o seu espaço foi libertado há momentos</translation>
    </message>
    <message>
        <source>its work folder holds no file or folder of Keras, TensorFlow or PyTorch to go on from</source>
        <translation>a sua pasta de trabalho não tem ficheiro nem pasta do Keras, TensorFlow ou PyTorch a partir dos quais continuar</translation>
    </message>
    <message>
        <source>its {0} has {1} dimensions, not {2}</source>
        <translation>o seu {0} tem {1} dimensões, não {2}</translation>
    </message>
    <message>
        <source>its {0} is no table of numbers</source>
        <translation>o seu {0} não é uma tabela de números</translation>
    </message>
    <message>
        <source>its {0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>keeps the capabilities {0}</source>
        <translation>mantém as capacidades {0}</translation>
    </message>
    <message>
        <source>layer count</source>
        <translation>número de camadas</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>linha {0}</translation>
    </message>
    <message>
        <source>line {0} holds bytes that are no UTF-8</source>
        <translation>a linha {0} contém bytes que não são UTF-8</translation>
    </message>
    <message>
        <source>line {0} holds bytes that are not {1}</source>
        <translation>a linha {0} contém bytes que não são {1}</translation>
    </message>
    <message>
        <source>line {0}: </source>
        <translation>linha {0}: </translation>
    </message>
    <message>
        <source>may gain privileges by set-user-id programs</source>
        <translation>pode ganhar privilégios com programas set-user-id</translation>
    </message>
    <message>
        <source>may use all CPUs</source>
        <translation>pode usar todas as CPU</translation>
    </message>
    <message>
        <source>may use all memory</source>
        <translation>pode usar toda a memória</translation>
    </message>
    <message>
        <source>may write into its image&apos;s files</source>
        <translation>pode escrever nos ficheiros da sua imagem</translation>
    </message>
    <message>
        <source>missing: node 0</source>
        <translation>em falta: nó 0</translation>
    </message>
    <message>
        <source>missing: node {0}</source>
        <translation>em falta: nó {0}</translation>
    </message>
    <message>
        <source>missing: {0}</source>
        <translation>faltam: {0}</translation>
    </message>
    <message>
        <source>mldesk needs Python 3.6 or newer for them</source>
        <translation>o mldesk precisa do Python 3.6 ou mais recente para eles</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>O Python do mldesk</translation>
    </message>
    <message>
        <source>mldesk: this Ray {0} is not as others of its version, {1}: it starts as it is</source>
        <translation>mldesk: este Ray {0} não é como outros da sua versão, {1}: arranca tal como está</translation>
    </message>
    <message>
        <source>mldesk: this is Ray {0}. Its nodes start with Ray&apos;s own patience, which is little on a busy machine; mldesk knows how to lengthen it in Ray {1}</source>
        <translation>mldesk: isto é o Ray {0}. Os seus nós arrancam com a paciência do próprio Ray, que é pouca numa máquina ocupada; o mldesk sabe prolongá-la no Ray {1}</translation>
    </message>
    <message>
        <source>mlflow itself is not installed with azureml-mlflow: name it where the script imports it</source>
        <translation>o próprio mlflow não é instalado com azureml-mlflow: indique-o onde o script o importa</translation>
    </message>
    <message>
        <source>more than its headers would have to be read</source>
        <translation>seria preciso ler mais do que os cabeçalhos</translation>
    </message>
    <message>
        <source>mpirun cannot be started</source>
        <translation>o mpirun não pode ser iniciado</translation>
    </message>
    <message>
        <source>mpirun could not start the processes</source>
        <translation>o mpirun não pôde iniciar os processos</translation>
    </message>
    <message>
        <source>mpirun does not answer</source>
        <translation>o mpirun não responde</translation>
    </message>
    <message>
        <source>mpirun is missing, which starts the processes of a run of MPI</source>
        <translation>Falta o mpirun, que inicia os processos de uma execução MPI</translation>
    </message>
    <message>
        <source>mpirun was killed (signal {0})</source>
        <translation>o mpirun foi encerrado (sinal {0})</translation>
    </message>
    <message>
        <source>neither TensorFlow nor PyTorch is installed beside mldesk</source>
        <translation>nem o TensorFlow nem o PyTorch estão instalados junto do mldesk</translation>
    </message>
    <message>
        <source>neither [project] nor [tool.poetry] has dependencies</source>
        <translation>nem [project] nem [tool.poetry] têm dependências</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>nem um ficheiro nem uma pasta</translation>
    </message>
    <message>
        <source>neither conda nor micromamba is installed</source>
        <translation>nem o conda nem o micromamba estão instalados</translation>
    </message>
    <message>
        <source>neither the Docker engine nor its registry has {0}: {1}</source>
        <translation>nem o motor Docker nem o seu registo têm {0}: {1}</translation>
    </message>
    <message>
        <source>neither the environment nor the compute target names one</source>
        <translation>nem o ambiente nem o destino de computação indicam uma</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>nenhuma GPU</translation>
    </message>
    <message>
        <source>no answer within {0} seconds</source>
        <translation>sem resposta em {0} segundos</translation>
    </message>
    <message>
        <source>no answer within {0} seconds: {1}</source>
        <translation>sem resposta em {0} segundos: {1}</translation>
    </message>
    <message>
        <source>no capabilities</source>
        <translation>sem capacidades (capabilities)</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem ligação</translation>
    </message>
    <message>
        <source>no diagnostics are collected: nothing leaves this machine</source>
        <translation>não são recolhidos diagnósticos: nada sai desta máquina</translation>
    </message>
    <message>
        <source>no file matches {0}</source>
        <translation>nenhum ficheiro corresponde a {0}</translation>
    </message>
    <message>
        <source>no file was chosen</source>
        <translation>nenhum ficheiro foi escolhido</translation>
    </message>
    <message>
        <source>no folder is named</source>
        <translation>não é indicada nenhuma pasta</translation>
    </message>
    <message>
        <source>no interpreter of that series is on this machine, and uv has none to fetch</source>
        <translation>não há interpretador dessa série nesta máquina, e o uv não tem nenhum para obter</translation>
    </message>
    <message>
        <source>no keyring answers here</source>
        <translation>nenhum porta-chaves responde aqui</translation>
    </message>
    <message>
        <source>no license is free</source>
        <translation>nenhuma licença está livre</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sem rede</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>sem novos privilégios</translation>
    </message>
    <message>
        <source>no node has room yet</source>
        <translation>ainda nenhum nó tem espaço</translation>
    </message>
    <message>
        <source>no node of the cluster is what the job asks for</source>
        <translation>nenhum nó do cluster é o que o trabalho pede</translation>
    </message>
    <message>
        <source>no process is on node {0}</source>
        <translation>não há nenhum processo no nó {0}</translation>
    </message>
    <message>
        <source>no rule for {0}</source>
        <translation>não há regra para {0}</translation>
    </message>
    <message>
        <source>no server is called by the name in {0}</source>
        <translation>nenhum servidor tem o nome em {0}</translation>
    </message>
    <message>
        <source>no such folder: {0}</source>
        <translation>pasta inexistente: {0}</translation>
    </message>
    <message>
        <source>no upload there is {0}</source>
        <translation>nenhum envio lá é {0}</translation>
    </message>
    <message>
        <source>no version of {0} is called {1}</source>
        <translation>nenhuma versão de {0} se chama {1}</translation>
    </message>
    <message>
        <source>no version of {0} is like that</source>
        <translation>nenhuma versão de {0} é assim</translation>
    </message>
    <message>
        <source>node {0} has not answered for {1} seconds</source>
        <translation>o nó {0} não responde há {1} segundos</translation>
    </message>
    <message>
        <source>node {0}: its guard was killed</source>
        <translation>nó {0}: o seu processo de guarda foi morto</translation>
    </message>
    <message>
        <source>node {0}: {1}</source>
        <translation>nó {0}: {1}</translation>
    </message>
    <message>
        <source>nodes it needs are down, drained or reserved</source>
        <translation>os nós necessários estão fora do ar, esvaziados ou reservados</translation>
    </message>
    <message>
        <source>none found, training uses the CPU</source>
        <translation>nenhuma encontrada, o treino usa a CPU</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>nenhum é indicado</translation>
    </message>
    <message>
        <source>none of its channels ({0}) has it as asked</source>
        <translation>nenhum dos seus canais ({0}) o tem como pedido</translation>
    </message>
    <message>
        <source>none of the packages is TensorFlow</source>
        <translation>nenhum dos pacotes é o TensorFlow</translation>
    </message>
    <message>
        <source>none of the usual sockets is there</source>
        <translation>nenhum dos sockets habituais existe</translation>
    </message>
    <message>
        <source>none of them is chosen</source>
        <translation>nenhum está escolhido</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>nenhuma até agora</translation>
    </message>
    <message>
        <source>none was named</source>
        <translation>nenhum foi indicado</translation>
    </message>
    <message>
        <source>not done within {0} seconds</source>
        <translation>não terminado em {0} segundos</translation>
    </message>
    <message>
        <source>not enough of its nodes are free</source>
        <translation>não há nós livres suficientes</translation>
    </message>
    <message>
        <source>not installed; only runs in containers need it</source>
        <translation>não instalado; só as execuções em contentores precisam dele</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>nada responde no seu endereço</translation>
    </message>
    <message>
        <source>nothing came within {0} seconds</source>
        <translation>nada chegou em {0} segundos</translation>
    </message>
    <message>
        <source>nothing has the id or name {0}</source>
        <translation>nada tem o id ou nome {0}</translation>
    </message>
    <message>
        <source>nothing is called {0}</source>
        <translation>nada se chama {0}</translation>
    </message>
    <message>
        <source>nothing is installed into {0}</source>
        <translation>nada é instalado em {0}</translation>
    </message>
    <message>
        <source>nothing is shared</source>
        <translation>nada é partilhado</translation>
    </message>
    <message>
        <source>nothing mldesk understands ({0})</source>
        <translation>nada que o mldesk perceba ({0})</translation>
    </message>
    <message>
        <source>nothing was built for it</source>
        <translation>nada foi construído para ele</translation>
    </message>
    <message>
        <source>nothing {0} is called {1}</source>
        <translation>nada {0} se chama {1}</translation>
    </message>
    <message>
        <source>one hash is given for {0} addresses</source>
        <translation>é dado um hash para {0} endereços</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>uma das opções</translation>
    </message>
    <message>
        <source>one was given</source>
        <translation>foi dado um</translation>
    </message>
    <message>
        <source>only Keras models and SavedModels can be converted</source>
        <translation>só é possível converter modelos Keras e SavedModels</translation>
    </message>
    <message>
        <source>only a network of its own</source>
        <translation>apenas uma rede própria</translation>
    </message>
    <message>
        <source>only one of them can be given to the script</source>
        <translation>só um deles pode ser dado ao script</translation>
    </message>
    <message>
        <source>only texts and a list `pip:` can stand here</source>
        <translation>aqui só podem estar textos e uma lista `pip:`</translation>
    </message>
    <message>
        <source>only {0} of {1} bytes came</source>
        <translation>só chegaram {0} de {1} bytes</translation>
    </message>
    <message>
        <source>opset {0}</source>
        <translation>opset {0}</translation>
    </message>
    <message>
        <source>orted on {0} has ended with exit code {1}</source>
        <translation>o orted em {0} terminou com o código de saída {1}</translation>
    </message>
    <message>
        <source>other jobs of the cluster come first</source>
        <translation>outros trabalhos do cluster vêm antes</translation>
    </message>
    <message>
        <source>other runs of the same job array come first</source>
        <translation>outras execuções da mesma matriz de trabalhos vêm antes</translation>
    </message>
    <message>
        <source>out_of_range_datetime=&apos;fail&apos; is not followed: such dates are left empty</source>
        <translation>out_of_range_datetime=&apos;fail&apos; não é seguido: essas datas ficam vazias</translation>
    </message>
    <message>
        <source>outputs/{0} cannot be read: {1}</source>
        <translation>não é possível ler outputs/{0}: {1}</translation>
    </message>
    <message>
        <source>outputs/{0} holds the value of a secret and was left as it is</source>
        <translation>outputs/{0} contém o valor de um segredo e ficou como está</translation>
    </message>
    <message>
        <source>own user</source>
        <translation>utilizador próprio</translation>
    </message>
    <message>
        <source>packages, options, channels, secrets and notes are lists of texts</source>
        <translation>packages, options, channels, secrets e notes são listas de textos</translation>
    </message>
    <message>
        <source>parameter count</source>
        <translation>número de parâmetros</translation>
    </message>
    <message>
        <source>pickled, not loaded</source>
        <translation>em pickle, não carregado</translation>
    </message>
    <message>
        <source>pip compares with two signs: write {0}=={1}.</source>
        <translation>o pip compara com dois sinais: escreva {0}=={1}.</translation>
    </message>
    <message>
        <source>pip has no package that is known to be the same, and {0}</source>
        <translation>o pip não tem um pacote que se saiba ser o mesmo, e {0}</translation>
    </message>
    <message>
        <source>pip said nothing</source>
        <translation>o pip não disse nada</translation>
    </message>
    <message>
        <source>process {0} on {1}</source>
        <translation>processo {0} em {1}</translation>
    </message>
    <message>
        <source>python, image, dockerfile and name are texts</source>
        <translation>python, image, dockerfile e name são textos</translation>
    </message>
    <message>
        <source>rank {0} is there {1} times</source>
        <translation>o rank {0} aparece {1} vezes</translation>
    </message>
    <message>
        <source>rank {0} is {1}, not {2}</source>
        <translation>o rank {0} é {1}, não {2}</translation>
    </message>
    <message>
        <source>rank {0}; the ranks are 0 to {1}</source>
        <translation>rank {0}; os ranks são de 0 a {1}</translation>
    </message>
    <message>
        <source>reaches the network</source>
        <translation>tem acesso à rede</translation>
    </message>
    <message>
        <source>read-only image</source>
        <translation>imagem só de leitura</translation>
    </message>
    <message>
        <source>record of </source>
        <translation>registo de </translation>
    </message>
    <message>
        <source>run.cancel() does nothing in the run&apos;s own script; end the script instead</source>
        <translation>run.cancel() não faz nada no próprio script da execução; termine antes o script</translation>
    </message>
    <message>
        <source>run.log_table takes a dict of columns</source>
        <translation>run.log_table recebe um dict de colunas</translation>
    </message>
    <message>
        <source>run.{0} does not take a {1} as a value</source>
        <translation>run.{0} não aceita um {1} como valor</translation>
    </message>
    <message>
        <source>runs as root</source>
        <translation>corre como root</translation>
    </message>
    <message>
        <source>runs as user {0}</source>
        <translation>corre como o utilizador {0}</translation>
    </message>
    <message>
        <source>saved by</source>
        <translation>guardado por</translation>
    </message>
    <message>
        <source>scripts run on 3.6 or newer</source>
        <translation>os scripts correm na versão 3.6 ou mais recente</translation>
    </message>
    <message>
        <source>see {0}</source>
        <translation>ver {0}</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>memória partilhada</translation>
    </message>
    <message>
        <source>somebody else on this machine sent it</source>
        <translation>outra pessoa nesta máquina enviou-o</translation>
    </message>
    <message>
        <source>somebody removed it</source>
        <translation>alguém o removeu</translation>
    </message>
    <message>
        <source>something else was uploaded to its place</source>
        <translation>outra coisa foi enviada para o seu lugar</translation>
    </message>
    <message>
        <source>something is missing before {0}</source>
        <translation>falta algo antes de {0}</translation>
    </message>
    <message>
        <source>something is missing before “{0}”</source>
        <translation>falta algo antes de “{0}”</translation>
    </message>
    <message>
        <source>ssh ended with the code {0}</source>
        <translation>o ssh terminou com o código {0}</translation>
    </message>
    <message>
        <source>ssh failed without a word</source>
        <translation>o ssh falhou sem dizer nada</translation>
    </message>
    <message>
        <source>state dict</source>
        <translation>state dict</translation>
    </message>
    <message>
        <source>stored column by column</source>
        <translation>guardado coluna a coluna</translation>
    </message>
    <message>
        <source>tensorflow-gpu is no more</source>
        <translation>o tensorflow-gpu já não existe</translation>
    </message>
    <message>
        <source>that connection is not encrypted as this one is</source>
        <translation>essa ligação não é cifrada como esta</translation>
    </message>
    <message>
        <source>that is for nodes of a cluster that are lost or taken away, and this run is on one machine</source>
        <translation>isso destina-se a nós de um cluster que se perdem ou são retirados, e esta execução está numa só máquina</translation>
    </message>
    <message>
        <source>that is no version</source>
        <translation>isso não é uma versão</translation>
    </message>
    <message>
        <source>that of {0} is one</source>
        <translation>o de {0} é um</translation>
    </message>
    <message>
        <source>the DataFrame is written as CSV: Parquet needs pyarrow, which this Python lacks</source>
        <translation>o DataFrame é escrito como CSV: o Parquet precisa do pyarrow, que este Python não tem</translation>
    </message>
    <message>
        <source>the Docker engine has no image {0}</source>
        <translation>o motor Docker não tem a imagem {0}</translation>
    </message>
    <message>
        <source>the Docker engine has no image {0}, and pulling it failed: {1}</source>
        <translation>o motor Docker não tem a imagem {0} e obtê-la falhou: {1}</translation>
    </message>
    <message>
        <source>the Docker engine was stopped meanwhile ({0})</source>
        <translation>o motor Docker parou entretanto ({0})</translation>
    </message>
    <message>
        <source>the Ray cluster on this machine has ended</source>
        <translation>o cluster Ray nesta máquina terminou</translation>
    </message>
    <message>
        <source>the URL&apos;s password</source>
        <translation>a palavra-passe do URL</translation>
    </message>
    <message>
        <source>the address holds a password or a token, which would be stored</source>
        <translation>o endereço contém uma palavra-passe ou um token, que ficaria guardado</translation>
    </message>
    <message>
        <source>the archive cannot be read ({0})</source>
        <translation>não é possível ler o arquivo ({0})</translation>
    </message>
    <message>
        <source>the archive would be empty</source>
        <translation>o arquivo ficaria vazio</translation>
    </message>
    <message>
        <source>the bins have other numbers of edges, averages, errors and counts</source>
        <translation>os intervalos têm números diferentes de limites, médias, erros e contagens</translation>
    </message>
    <message>
        <source>the certificate of {0} comes from an authority that is not known here</source>
        <translation>o certificado de {0} vem de uma autoridade que aqui não é conhecida</translation>
    </message>
    <message>
        <source>the cluster does not know the account</source>
        <translation>o cluster não conhece a conta</translation>
    </message>
    <message>
        <source>the cluster has as many jobs as it takes</source>
        <translation>o cluster já tem tantos trabalhos quantos aceita</translation>
    </message>
    <message>
        <source>the cluster has not looked at the job yet</source>
        <translation>o cluster ainda não olhou o trabalho</translation>
    </message>
    <message>
        <source>the cluster is asked as soon as it is there</source>
        <translation>o cluster é consultado assim que estiver disponível</translation>
    </message>
    <message>
        <source>the cluster starts the job</source>
        <translation>o cluster está a iniciar o trabalho</translation>
    </message>
    <message>
        <source>the cluster took the nodes back for another job</source>
        <translation>o cluster retomou os nós para outro trabalho</translation>
    </message>
    <message>
        <source>the cluster&apos;s administrator holds the job</source>
        <translation>o administrador do cluster retém o trabalho</translation>
    </message>
    <message>
        <source>the command failed without a word</source>
        <translation>o comando falhou sem dizer nada</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>o computador</translation>
    </message>
    <message>
        <source>the connection broke ({0})</source>
        <translation>a ligação caiu ({0})</translation>
    </message>
    <message>
        <source>the connection ended before the file was complete</source>
        <translation>a ligação terminou antes de o ficheiro estar completo</translation>
    </message>
    <message>
        <source>the connection to the Docker engine was lost</source>
        <translation>perdeu-se a ligação ao motor Docker</translation>
    </message>
    <message>
        <source>the description of a layer</source>
        <translation>a descrição de uma camada</translation>
    </message>
    <message>
        <source>the draft has no script</source>
        <translation>o rascunho não tem script</translation>
    </message>
    <message>
        <source>the draft&apos;s script is outside of its source folder</source>
        <translation>o script do rascunho está fora da sua pasta de código-fonte</translation>
    </message>
    <message>
        <source>the encrypted connection failed ({0})</source>
        <translation>a ligação cifrada falhou ({0})</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>o fim</translation>
    </message>
    <message>
        <source>the engine at {0} answers</source>
        <translation>o motor em {0} responde</translation>
    </message>
    <message>
        <source>the engine at {0} answers {1}</source>
        <translation>o motor em {0} responde {1}</translation>
    </message>
    <message>
        <source>the engine at {0} does not answer ({1})</source>
        <translation>o motor em {0} não responde ({1})</translation>
    </message>
    <message>
        <source>the engine at {0} may not be used by you</source>
        <translation>não tem permissão para usar o motor em {0}</translation>
    </message>
    <message>
        <source>the engine of {0} is running</source>
        <translation>o motor de {0} está a correr</translation>
    </message>
    <message>
        <source>the environment names a proxy of the kind {0}</source>
        <translation>o ambiente indica um proxy do tipo {0}</translation>
    </message>
    <message>
        <source>the environment variable {0} is not set</source>
        <translation>a variável de ambiente {0} não está definida</translation>
    </message>
    <message>
        <source>the facts of a member cannot be read</source>
        <translation>não é possível ler os dados de um membro</translation>
    </message>
    <message>
        <source>the facts that precede a member are too large</source>
        <translation>os dados que precedem um membro são grandes demais</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o ficheiro</translation>
    </message>
    <message>
        <source>the file has no name</source>
        <translation>o ficheiro não tem nome</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o ficheiro está vazio</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>as primeiras {0} de {1}</translation>
    </message>
    <message>
        <source>the folder {0} is not there</source>
        <translation>a pasta {0} não existe</translation>
    </message>
    <message>
        <source>the format is the registered one</source>
        <translation>o formato é o registado</translation>
    </message>
    <message>
        <source>the id {0} is of none</source>
        <translation>o id {0} não é de nenhum</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>a imagem</translation>
    </message>
    <message>
        <source>the job is held in the cluster&apos;s queue</source>
        <translation>o trabalho está retido na fila do cluster</translation>
    </message>
    <message>
        <source>the job it depends on has not ended</source>
        <translation>o trabalho do qual depende não terminou</translation>
    </message>
    <message>
        <source>the job used more memory than the cluster gives it</source>
        <translation>o trabalho usou mais memória do que o cluster lhe dá</translation>
    </message>
    <message>
        <source>the job was canceled on the cluster</source>
        <translation>o trabalho foi cancelado no cluster</translation>
    </message>
    <message>
        <source>the job was stopped</source>
        <translation>o trabalho foi parado</translation>
    </message>
    <message>
        <source>the job&apos;s time on the cluster was up</source>
        <translation>o tempo do trabalho no cluster acabou</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>a chave está vazia</translation>
    </message>
    <message>
        <source>the last it said is {0}</source>
        <translation>a última coisa que disse foi {0}</translation>
    </message>
    <message>
        <source>the last line of its log is {0}</source>
        <translation>a última linha do seu registo é {0}</translation>
    </message>
    <message>
        <source>the launcher&apos;s environment does not hold it</source>
        <translation>o ambiente do iniciador não o contém</translation>
    </message>
    <message>
        <source>the list of its members is too large</source>
        <translation>a lista dos seus membros é grande demais</translation>
    </message>
    <message>
        <source>the list of its variables</source>
        <translation>a lista das suas variáveis</translation>
    </message>
    <message>
        <source>the log cannot be cut: {0}</source>
        <translation>não é possível cortar o registo: {0}</translation>
    </message>
    <message>
        <source>the log cannot be looked after: {0}</source>
        <translation>não é possível cuidar do registo: {0}</translation>
    </message>
    <message>
        <source>the log stays in two files: {0}</source>
        <translation>o registo fica em dois ficheiros: {0}</translation>
    </message>
    <message>
        <source>the machine&apos;s memory less a tenth</source>
        <translation>a memória da máquina menos um décimo</translation>
    </message>
    <message>
        <source>the name has more than {0} letters</source>
        <translation>o nome tem mais de {0} letras</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>o nome está vazio</translation>
    </message>
    <message>
        <source>the name of a metric is a string, not a {0}</source>
        <translation>o nome de uma métrica é uma string, não {0}</translation>
    </message>
    <message>
        <source>the name of the server cannot be resolved</source>
        <translation>não é possível resolver o nome do servidor</translation>
    </message>
    <message>
        <source>the names of the archive&apos;s members take too much memory</source>
        <translation>os nomes dos membros do arquivo ocupam demasiada memória</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>a rede</translation>
    </message>
    <message>
        <source>the option {0} is not known</source>
        <translation>a opção {0} não é conhecida</translation>
    </message>
    <message>
        <source>the option {0}{1} is not known</source>
        <translation>a opção {0}{1} não é conhecida</translation>
    </message>
    <message>
        <source>the outputs to go on with take {0}, {1} are free</source>
        <translation>as saídas com que continuar ocupam {0}, há {1} livres</translation>
    </message>
    <message>
        <source>the package registry</source>
        <translation>o registo de pacotes</translation>
    </message>
    <message>
        <source>the package registry has no such version</source>
        <translation>o registro de pacotes não tem essa versão</translation>
    </message>
    <message>
        <source>the packages of the environment bring none</source>
        <translation>os pacotes do ambiente não trazem nenhum</translation>
    </message>
    <message>
        <source>the partition does not give so many nodes to a job</source>
        <translation>a partição não dá tantos nós a um trabalho</translation>
    </message>
    <message>
        <source>the partition does not give so much time to a job</source>
        <translation>a partição não dá tanto tempo a um trabalho</translation>
    </message>
    <message>
        <source>the partition does not take jobs of the account</source>
        <translation>a partição não aceita trabalhos da conta</translation>
    </message>
    <message>
        <source>the partition does not take jobs of this quality of service</source>
        <translation>a partição não aceita trabalhos dessa qualidade de serviço</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>a partição está fora do ar</translation>
    </message>
    <message>
        <source>the partition is not active</source>
        <translation>a partição não está ativa</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>o caminho está vazio</translation>
    </message>
    <message>
        <source>the pickle</source>
        <translation>o pickle</translation>
    </message>
    <message>
        <source>the pickle in it</source>
        <translation>o pickle dentro dele</translation>
    </message>
    <message>
        <source>the places that packages come from</source>
        <translation>os lugares de onde vêm os pacotes</translation>
    </message>
    <message>
        <source>the process that keeps the run on its node was killed; the node goes on</source>
        <translation>o processo que mantém a execução no seu nó foi morto; o nó continua</translation>
    </message>
    <message>
        <source>the processes of a distributed run are not counted from 0</source>
        <translation>os processos de uma execução distribuída não são contados a partir de 0</translation>
    </message>
    <message>
        <source>the program that speaks with Ray has ended</source>
        <translation>o programa que fala com o Ray terminou</translation>
    </message>
    <message>
        <source>the project&apos;s dependencies are made when it is built</source>
        <translation>as dependências do projeto são feitas quando é construído</translation>
    </message>
    <message>
        <source>the proxy cannot be used ({0})</source>
        <translation>o proxy não pode ser usado ({0})</translation>
    </message>
    <message>
        <source>the proxy does not let the build through</source>
        <translation>o proxy não deixa passar a construção</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>o registo</translation>
    </message>
    <message>
        <source>the registry has no {0} that this Python can use</source>
        <translation>o registo não tem {0} que este Python possa usar</translation>
    </message>
    <message>
        <source>the reservation it needs has not begun</source>
        <translation>a reserva necessária não começou</translation>
    </message>
    <message>
        <source>the run is not given one</source>
        <translation>a execução não recebe nenhuma</translation>
    </message>
    <message>
        <source>the run is {0}</source>
        <translation>a execução está {0}</translation>
    </message>
    <message>
        <source>the run needs {0} nodes, and it asks for {1}</source>
        <translation>a execução precisa de {0} nós e ele pede {1}</translation>
    </message>
    <message>
        <source>the run needs {0}, {1} are free beside {2}</source>
        <translation>a execução precisa de {0}, há {1} livres junto de {2}</translation>
    </message>
    <message>
        <source>the run {0} asked for it once, as number {1}</source>
        <translation>a execução {0} pediu-o uma vez, com o número {1}</translation>
    </message>
    <message>
        <source>the run {0} made {1} of another model or version</source>
        <translation>a execução {0} fez {1} de outro modelo ou versão</translation>
    </message>
    <message>
        <source>the run {0} uses {1}</source>
        <translation>a execução {0} usa {1}</translation>
    </message>
    <message>
        <source>the run&apos;s driver on the cluster was killed (signal {0}); its node goes on</source>
        <translation>o controlador da execução no cluster foi morto (sinal {0}); o seu nó continua</translation>
    </message>
    <message>
        <source>the run&apos;s launcher was asked to end</source>
        <translation>foi pedido ao iniciador da execução que terminasse</translation>
    </message>
    <message>
        <source>the run&apos;s {0}: {1}</source>
        <translation>{0} da execução: {1}</translation>
    </message>
    <message>
        <source>the runs of {0} go into {1}, which is gone</source>
        <translation>as execuções de {0} vão para {1}, que já não existe</translation>
    </message>
    <message>
        <source>the script declares it with type=bool, for which every text but the empty one is true</source>
        <translation>o script declara-o com type=bool, para o qual todo o texto menos o vazio é verdadeiro</translation>
    </message>
    <message>
        <source>the script does not start without it</source>
        <translation>o script não começa sem ele</translation>
    </message>
    <message>
        <source>the script requires it</source>
        <translation>o script exige-o</translation>
    </message>
    <message>
        <source>the server answered {0} {1}</source>
        <translation>o servidor respondeu {0} {1}</translation>
    </message>
    <message>
        <source>the server cannot be reached in time</source>
        <translation>não se chega ao servidor a tempo</translation>
    </message>
    <message>
        <source>the server did not answer within {0} seconds</source>
        <translation>o servidor não respondeu em {0} segundos</translation>
    </message>
    <message>
        <source>the server is silent</source>
        <translation>o servidor está em silêncio</translation>
    </message>
    <message>
        <source>the server sent only {0} bytes in {1} seconds</source>
        <translation>o servidor só enviou {0} bytes em {1} segundos</translation>
    </message>
    <message>
        <source>the stored weights</source>
        <translation>os pesos guardados</translation>
    </message>
    <message>
        <source>the system or mldesk uses the variable {0} itself</source>
        <translation>o sistema ou o mldesk usam eles próprios a variável {0}</translation>
    </message>
    <message>
        <source>the system&apos;s keyring has nothing under this name</source>
        <translation>o porta-chaves do sistema não tem nada com este nome</translation>
    </message>
    <message>
        <source>the tables do not hold four counts for each class and threshold</source>
        <translation>as tabelas não têm quatro contagens para cada classe e limiar</translation>
    </message>
    <message>
        <source>the thread of the download failed</source>
        <translation>o thread da transferência falhou</translation>
    </message>
    <message>
        <source>the time at which the job may begin has not come</source>
        <translation>ainda não chegou a hora em que o trabalho pode começar</translation>
    </message>
    <message>
        <source>the type of an array is described in an unusual way</source>
        <translation>o tipo de um array é descrito de modo invulgar</translation>
    </message>
    <message>
        <source>the value of {0} is no number but a {1}: it is logged as text</source>
        <translation>o valor de {0} não é um número, mas um {1}: é registado como texto</translation>
    </message>
    <message>
        <source>the versions of {0} cannot be understood</source>
        <translation>as versões de {0} não são compreensíveis</translation>
    </message>
    <message>
        <source>the workspace has none called {0}</source>
        <translation>a área de trabalho não tem nenhum chamado {0}</translation>
    </message>
    <message>
        <source>the workspace has none of {0}</source>
        <translation>a área de trabalho não tem {0}</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other</source>
        <translation>há demasiados parênteses uns dentro dos outros</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>há {0}</translation>
    </message>
    <message>
        <source>there is a datastore {0}</source>
        <translation>já há um arquivo de dados {0}</translation>
    </message>
    <message>
        <source>there is a view {0}</source>
        <translation>já há uma vista {0}</translation>
    </message>
    <message>
        <source>there is neither a build for it nor its source</source>
        <translation>não há uma construção para ele nem o seu código-fonte</translation>
    </message>
    <message>
        <source>there is no connection ({0})</source>
        <translation>não há ligação ({0})</translation>
    </message>
    <message>
        <source>there is no counterpart that pip could install, and neither conda nor micromamba is installed</source>
        <translation>não há equivalente que o pip possa instalar, e nem o conda nem o micromamba estão instalados</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>não há ecrã</translation>
    </message>
    <message>
        <source>there is no folder {0}</source>
        <translation>a pasta {0} não existe</translation>
    </message>
    <message>
        <source>there is no program mpirun</source>
        <translation>não existe o programa mpirun</translation>
    </message>
    <message>
        <source>there is no room for Python {0}</source>
        <translation>não há espaço para o Python {0}</translation>
    </message>
    <message>
        <source>there is no room for the environment in {0}{1}</source>
        <translation>não há espaço para o ambiente em {0}{1}</translation>
    </message>
    <message>
        <source>there is no room for {0}</source>
        <translation>não há espaço para {0}</translation>
    </message>
    <message>
        <source>there is no room left to write {0}{1}</source>
        <translation>não há espaço para escrever {0}{1}</translation>
    </message>
    <message>
        <source>there is no way to it in the network</source>
        <translation>não há caminho para ele na rede</translation>
    </message>
    <message>
        <source>there is no wheel</source>
        <translation>não há wheel</translation>
    </message>
    <message>
        <source>there is no worker</source>
        <translation>não há nenhum trabalhador</translation>
    </message>
    <message>
        <source>there is no {0}</source>
        <translation>não há {0}</translation>
    </message>
    <message>
        <source>there is no {0} in {1}</source>
        <translation>não há {0} em {1}</translation>
    </message>
    <message>
        <source>there is no “{0}”, but metrics.…, params.…, tags.…, name, status, duration, started</source>
        <translation>não há “{0}”, mas metrics.…, params.…, tags.…, name, status, duration, started</translation>
    </message>
    <message>
        <source>there is nothing at {0}</source>
        <translation>não há nada em {0}</translation>
    </message>
    <message>
        <source>this disk takes the name of {0} for that of another member</source>
        <translation>este disco toma o nome de {0} pelo de outro membro</translation>
    </message>
    <message>
        <source>this is no draft of a run</source>
        <translation>isto não é o rascunho de uma execução</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>this machine has no home folder {0}</source>
        <translation>esta máquina não tem a pasta pessoal {0}</translation>
    </message>
    <message>
        <source>this machine has {0} GPUs</source>
        <translation>esta máquina tem {0} GPU</translation>
    </message>
    <message>
        <source>this makes {0} runs</source>
        <translation>isto faz {0} execuções</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>este parêntese não está fechado</translation>
    </message>
    <message>
        <source>this password does not open it</source>
        <translation>esta palavra-passe não a abre</translation>
    </message>
    <message>
        <source>this step never reaches the end of the range</source>
        <translation>este passo nunca chega ao fim do intervalo</translation>
    </message>
    <message>
        <source>too different to be shown</source>
        <translation>demasiado diferentes para mostrar</translation>
    </message>
    <message>
        <source>too large to be shown</source>
        <translation>grande demais para mostrar</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>two of the {0} are called so</source>
        <translation>dois em {0} chamam-se assim</translation>
    </message>
    <message>
        <source>upload_files takes as many names as paths</source>
        <translation>upload_files recebe tantos nomes como caminhos</translation>
    </message>
    <message>
        <source>uses the network of this machine</source>
        <translation>usa a rede desta máquina</translation>
    </message>
    <message>
        <source>uv does not find it again</source>
        <translation>o uv não o volta a encontrar</translation>
    </message>
    <message>
        <source>uv is missing</source>
        <translation>falta o uv</translation>
    </message>
    <message>
        <source>values of fewer than {0} characters cannot be told from other text in logs</source>
        <translation>valores com menos de {0} caracteres não se distinguem de outro texto nos registos</translation>
    </message>
    <message>
        <source>version {0} can damage a database that two processes write at once</source>
        <translation>a versão {0} pode danificar uma base de dados que dois processos escrevem ao mesmo tempo</translation>
    </message>
    <message>
        <source>version {0} of HDF5 is not known</source>
        <translation>a versão {0} do HDF5 não é conhecida</translation>
    </message>
    <message>
        <source>was killed by signal {0}</source>
        <translation>foi terminado pelo sinal {0}</translation>
    </message>
    <message>
        <source>what came on standard input is not a line of JSON</source>
        <translation>o que veio na entrada padrão não é uma linha de JSON</translation>
    </message>
    <message>
        <source>what stands before the server&apos;s name in the URL</source>
        <translation>o que está antes do nome do servidor no URL</translation>
    </message>
    <message>
        <source>whether it goes on from the checkpoint or begins anew is up to it: </source>
        <translation>cabe-lhe continuar do checkpoint ou começar de novo: </translation>
    </message>
    <message>
        <source>with it the archive unpacks to more than {0}</source>
        <translation>com ele, o arquivo ocupa mais de {0} ao descompactar</translation>
    </message>
    <message>
        <source>write a range as in 0.0001 to 0.01</source>
        <translation>escreva um intervalo como 0.0001 to 0.01</translation>
    </message>
    <message>
        <source>write it as in 0.1 to 0.5 in 5</source>
        <translation>escreva-o como 0.1 to 0.5 in 5</translation>
    </message>
    <message>
        <source>write it as in 16 to 64 by 16</source>
        <translation>escreva-o como 16 to 64 by 16</translation>
    </message>
    <message>
        <source>{0} (pid {1}, since {2})</source>
        <translation>{0} (pid {1}, desde {2})</translation>
    </message>
    <message>
        <source>{0} (then restart the computer)</source>
        <translation>{0} (depois reinicie o computador)</translation>
    </message>
    <message>
        <source>{0} ({1}) has {2} GPUs</source>
        <translation>{0} ({1}) tem {2} GPU</translation>
    </message>
    <message>
        <source>{0} --version took longer than {1} seconds</source>
        <translation>{0} --version demorou mais de {1} segundos</translation>
    </message>
    <message>
        <source>{0} = {1} cannot be told in pip&apos;s words</source>
        <translation>{0} = {1} não se consegue dizer nas palavras do pip</translation>
    </message>
    <message>
        <source>{0} CPUs</source>
        <translation>{0} CPUs</translation>
    </message>
    <message>
        <source>{0} GPUs</source>
        <translation>{0} GPUs</translation>
    </message>
    <message>
        <source>{0} What the script saves may be lost.</source>
        <translation>{0} O que o script guarda pode perder-se.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} e {1}</translation>
    </message>
    <message>
        <source>{0} and {1} differ only in upper and lower case, which is one for {2}</source>
        <translation>{0} e {1} só diferem em maiúsculas e minúsculas, que são iguais para {2}</translation>
    </message>
    <message>
        <source>{0} and {1} have port {2}</source>
        <translation>{0} e {1} têm a porta {2}</translation>
    </message>
    <message>
        <source>{0} answered {1} {2}</source>
        <translation>{0} respondeu {1} {2}</translation>
    </message>
    <message>
        <source>{0} answered {1}{2}</source>
        <translation>{0} respondeu {1}{2}</translation>
    </message>
    <message>
        <source>{0} are asked for, a run has {1} at most</source>
        <translation>são pedidos {0}, uma execução tem no máximo {1}</translation>
    </message>
    <message>
        <source>{0} are needed, {1} are free beside {2}</source>
        <translation>são precisos {0}, há {1} livres junto de {2}</translation>
    </message>
    <message>
        <source>{0} are to be free, the largest GPU has {1}</source>
        <translation>devem estar livres {0}, a maior GPU tem {1}</translation>
    </message>
    <message>
        <source>{0} as {1}</source>
        <translation>{0} como {1}</translation>
    </message>
    <message>
        <source>{0} asks for version {1}</source>
        <translation>{0} pede a versão {1}</translation>
    </message>
    <message>
        <source>{0} begins like a zip file, but its end is missing</source>
        <translation>{0} começa como um ficheiro zip, mas falta o fim</translation>
    </message>
    <message>
        <source>{0} belonged to a program that logged into it</source>
        <translation>{0} pertencia a um programa que registava nela</translation>
    </message>
    <message>
        <source>{0} belongs to no argument of {1}</source>
        <translation>{0} não pertence a nenhum argumento de {1}</translation>
    </message>
    <message>
        <source>{0} belongs to the workspace</source>
        <translation>{0} pertence à área de trabalho</translation>
    </message>
    <message>
        <source>{0} bytes of {1} are missing here: it prints too fast</source>
        <translation>faltam aqui {0} bytes de {1}: ele escreve rápido demais</translation>
    </message>
    <message>
        <source>{0} calls submit; as a run it would train nothing itself</source>
        <translation>{0} chama submit; como execução não treinaria nada por si</translation>
    </message>
    <message>
        <source>{0} came coded as {1}, though it was asked for as it is</source>
        <translation>{0} veio codificado como {1}, embora tenha sido pedido tal como é</translation>
    </message>
    <message>
        <source>{0} came from {1}, and loading a model can run code of its maker</source>
        <translation>{0} veio de {1}, e carregar um modelo pode executar código de quem o fez</translation>
    </message>
    <message>
        <source>{0} came with sha256 {1}, expected was {2}</source>
        <translation>{0} veio com o sha256 {1}, esperava-se {2}</translation>
    </message>
    <message>
        <source>{0} can be read with a password only</source>
        <translation>{0} só pode ser lido com palavra-passe</translation>
    </message>
    <message>
        <source>{0} cannot be a secret</source>
        <translation>{0} não pode ser um segredo</translation>
    </message>
    <message>
        <source>{0} cannot be found</source>
        <translation>não é possível encontrar {0}</translation>
    </message>
    <message>
        <source>{0} cannot be installed as asked</source>
        <translation>{0} não pode ser instalado como pedido</translation>
    </message>
    <message>
        <source>{0} cannot be made on the cluster</source>
        <translation>{0} não pode ser criado no cluster</translation>
    </message>
    <message>
        <source>{0} cannot be reached through ssh</source>
        <translation>{0} não pode ser alcançado por ssh</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>não é possível ler {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read as a script</source>
        <translation>{0} não pode ser lido como um script</translation>
    </message>
    <message>
        <source>{0} cannot be read as an environment</source>
        <translation>{0} não pode ser lido como um ambiente</translation>
    </message>
    <message>
        <source>{0} cannot be run</source>
        <translation>{0} não pode ser executado</translation>
    </message>
    <message>
        <source>{0} cannot be stored</source>
        <translation>não é possível guardar {0}</translation>
    </message>
    <message>
        <source>{0} cannot be the name of an environment variable</source>
        <translation>{0} não pode ser o nome de uma variável de ambiente</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked</source>
        <translation>não é possível descompactar {0}</translation>
    </message>
    <message>
        <source>{0} cannot be used without</source>
        <translation>{0} não pode ser usado sem ele</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>não é possível escrever em {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} não pode ser gravado: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be {1}</source>
        <translation>{0} não pode ser {1}</translation>
    </message>
    <message>
        <source>{0} contains {1}</source>
        <translation>{0} contém {1}</translation>
    </message>
    <message>
        <source>{0} contradict each other</source>
        <translation>{0} contradizem-se</translation>
    </message>
    <message>
        <source>{0} could not be built</source>
        <translation>não foi possível construir {0}</translation>
    </message>
    <message>
        <source>{0} could not be looked at. Ask for the model without a password.</source>
        <translation>Não foi possível examinar {0}. Peça o modelo sem palavra-passe.</translation>
    </message>
    <message>
        <source>{0} decides itself how many nodes it has: {1} mean nothing there</source>
        <translation>{0} decide por si quantos nós tem: {1} não significa nada ali</translation>
    </message>
    <message>
        <source>{0} did not come from a run of this workspace.</source>
        <translation>{0} não veio de uma execução desta área de trabalho.</translation>
    </message>
    <message>
        <source>{0} did not write {1}</source>
        <translation>{0} não escreveu {1}</translation>
    </message>
    <message>
        <source>{0} does not begin like s3://bucket</source>
        <translation>{0} não começa como s3://bucket</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} não existe</translation>
    </message>
    <message>
        <source>{0} does not have it</source>
        <translation>{0} não o tem</translation>
    </message>
    <message>
        <source>{0} does not let this user in</source>
        <translation>{0} não deixa entrar este utilizador</translation>
    </message>
    <message>
        <source>{0} does not seem to read any arguments</source>
        <translation>{0} não parece ler argumentos</translation>
    </message>
    <message>
        <source>{0} does not tell its free space</source>
        <translation>{0} não diz o seu espaço livre</translation>
    </message>
    <message>
        <source>{0} does not work with Keras 3</source>
        <translation>{0} não funciona com o Keras 3</translation>
    </message>
    <message>
        <source>{0} does nothing inside a run of mldesk</source>
        <translation>{0} não faz nada dentro de uma execução do mldesk</translation>
    </message>
    <message>
        <source>{0} edges do not bound {1} bins</source>
        <translation>{0} limites não delimitam {1} intervalos</translation>
    </message>
    <message>
        <source>{0} ended by itself</source>
        <translation>{0} terminou por si</translation>
    </message>
    <message>
        <source>{0} exists</source>
        <translation>{0} existe</translation>
    </message>
    <message>
        <source>{0} exists again</source>
        <translation>{0} existe outra vez</translation>
    </message>
    <message>
        <source>{0} failed first: {1}</source>
        <translation>{0} falhou primeiro: {1}</translation>
    </message>
    <message>
        <source>{0} failed; the others are ended</source>
        <translation>{0} falhou; os demais são encerrados</translation>
    </message>
    <message>
        <source>{0} file</source>
        <translation>{0} ficheiro</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} ficheiros</translation>
    </message>
    <message>
        <source>{0} files were there already and stay (overwrite=True replaces them)</source>
        <translation>{0} ficheiros já lá estavam e ficam (overwrite=True substitui-os)</translation>
    </message>
    <message>
        <source>{0} fits {1}</source>
        <translation>{0} corresponde a {1}</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} para {1}</translation>
    </message>
    <message>
        <source>{0} free for {1}</source>
        <translation>{0} livres para {1}</translation>
    </message>
    <message>
        <source>{0} gave HTML where {1} was expected, often a page to log in or to accept terms</source>
        <translation>{0} deu HTML onde se esperava {1}, muitas vezes uma página para iniciar sessão ou aceitar termos</translation>
    </message>
    <message>
        <source>{0} gave no sign for {1} seconds</source>
        <translation>{0} não deu sinal durante {1} segundos</translation>
    </message>
    <message>
        <source>{0} has Python {1}</source>
        <translation>{0} tem o Python {1}</translation>
    </message>
    <message>
        <source>{0} has a file too many</source>
        <translation>{0} tem um ficheiro a mais</translation>
    </message>
    <message>
        <source>{0} has changed since</source>
        <translation>{0} mudou desde então</translation>
    </message>
    <message>
        <source>{0} has format {1}, this version knows format {2}</source>
        <translation>{0} tem o formato {1}, esta versão conhece o formato {2}</translation>
    </message>
    <message>
        <source>{0} has its files in the folder of the run that made it</source>
        <translation>{0} tem os ficheiros na pasta da execução que a criou</translation>
    </message>
    <message>
        <source>{0} has left no checkpoint</source>
        <translation>{0} não deixou nenhum checkpoint</translation>
    </message>
    <message>
        <source>{0} has no config.json</source>
        <translation>{0} não tem config.json</translation>
    </message>
    <message>
        <source>{0} has no file of Keras, TensorFlow or ONNX</source>
        <translation>{0} não tem ficheiro de Keras, TensorFlow ou ONNX</translation>
    </message>
    <message>
        <source>{0} has no file that ends in .py</source>
        <translation>{0} não tem nenhum ficheiro que termine em .py</translation>
    </message>
    <message>
        <source>{0} has no file {1}</source>
        <translation>{0} não tem o ficheiro {1}</translation>
    </message>
    <message>
        <source>{0} has no python3 that starts</source>
        <translation>{0} não tem um python3 que arranque</translation>
    </message>
    <message>
        <source>{0} has no tables of mldesk</source>
        <translation>{0} não tem tabelas do mldesk</translation>
    </message>
    <message>
        <source>{0} has no version {1}</source>
        <translation>{0} não tem a versão {1}</translation>
    </message>
    <message>
        <source>{0} has no {1}</source>
        <translation>{0} não tem {1}</translation>
    </message>
    <message>
        <source>{0} has none at {1}</source>
        <translation>{0} não tem nenhum em {1}</translation>
    </message>
    <message>
        <source>{0} has none of that name</source>
        <translation>{0} não tem nenhum com esse nome</translation>
    </message>
    <message>
        <source>{0} has none of: {1}</source>
        <translation>{0} não tem nenhum de: {1}</translation>
    </message>
    <message>
        <source>{0} has not logged {1}</source>
        <translation>{0} não registou {1}</translation>
    </message>
    <message>
        <source>{0} has port {1}</source>
        <translation>{0} tem a porta {1}</translation>
    </message>
    <message>
        <source>{0} has stayed at {1} for {2} values.</source>
        <translation>{0} está em {1} há {2} valores.</translation>
    </message>
    <message>
        <source>{0} has the name of an archive, but its content is none</source>
        <translation>{0} tem nome de arquivo, mas o conteúdo não o é</translation>
    </message>
    <message>
        <source>{0} has to be built first</source>
        <translation>é preciso construir primeiro {0}</translation>
    </message>
    <message>
        <source>{0} has to be updated before it can be read</source>
        <translation>{0} tem de ser atualizada antes de poder ser lida</translation>
    </message>
    <message>
        <source>{0} has too many parts</source>
        <translation>{0} tem demasiadas partes</translation>
    </message>
    <message>
        <source>{0} has {1}</source>
        <translation>{0} tem {1}</translation>
    </message>
    <message>
        <source>{0} has {1} CPU slots</source>
        <translation>{0} tem {1} slots de CPU</translation>
    </message>
    <message>
        <source>{0} has {1} already</source>
        <translation>{0} já tem {1}</translation>
    </message>
    <message>
        <source>{0} has {1} bytes and had {2}</source>
        <translation>{0} tem {1} bytes e tinha {2}</translation>
    </message>
    <message>
        <source>{0} have none of that name</source>
        <translation>{0} não têm nenhum com esse nome</translation>
    </message>
    <message>
        <source>{0} holds bytes that are no text</source>
        <translation>{0} contém bytes que não são texto</translation>
    </message>
    <message>
        <source>{0} holds files that are on their way</source>
        <translation>{0} contém ficheiros a caminho</translation>
    </message>
    <message>
        <source>{0} holds more than {1} or {2} files: {3}</source>
        <translation>{0} tem mais de {1} ou {2} ficheiros: {3}</translation>
    </message>
    <message>
        <source>{0} holds no file</source>
        <translation>{0} não contém ficheiros</translation>
    </message>
    <message>
        <source>{0} holds one</source>
        <translation>{0} contém uma</translation>
    </message>
    <message>
        <source>{0} holds other files</source>
        <translation>{0} contém outros ficheiros</translation>
    </message>
    <message>
        <source>{0} holds {1}</source>
        <translation>{0} contém {1}</translation>
    </message>
    <message>
        <source>{0} imports it, {1} does not name it</source>
        <translation>{0} importa-o, {1} não o indica</translation>
    </message>
    <message>
        <source>{0} imports {1}</source>
        <translation>{0} importa {1}</translation>
    </message>
    <message>
        <source>{0} in the URL</source>
        <translation>{0} no URL</translation>
    </message>
    <message>
        <source>{0} in the column {1} cannot be read as {2}</source>
        <translation>{0} na coluna {1} não pode ser lido como {2}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} em {1}</translation>
    </message>
    <message>
        <source>{0} in {1} cannot be written in Unicode</source>
        <translation>{0} em {1} não se pode escrever em Unicode</translation>
    </message>
    <message>
        <source>{0} is &apos;null&apos; or &apos;fail&apos;, not {1}</source>
        <translation>{0} é &apos;null&apos; ou &apos;fail&apos;, não {1}</translation>
    </message>
    <message>
        <source>{0} is a file</source>
        <translation>{0} é um ficheiro</translation>
    </message>
    <message>
        <source>{0} is a file, a download, or one of several sources</source>
        <translation>{0} é um ficheiro, uma transferência ou uma de várias origens</translation>
    </message>
    <message>
        <source>{0} is a folder</source>
        <translation>{0} é uma pasta</translation>
    </message>
    <message>
        <source>{0} is a folder or a device</source>
        <translation>{0} é uma pasta ou um dispositivo</translation>
    </message>
    <message>
        <source>{0} is a folder or a link now</source>
        <translation>{0} é agora uma pasta ou uma ligação</translation>
    </message>
    <message>
        <source>{0} is a link</source>
        <translation>{0} é uma ligação</translation>
    </message>
    <message>
        <source>{0} is a link, is gone, or lies outside the model&apos;s folder. Verify the model&apos;s files.</source>
        <translation>{0} é uma ligação, desapareceu ou está fora da pasta do modelo. Verifique os ficheiros do modelo.</translation>
    </message>
    <message>
        <source>{0} is a number, or contains a space or @</source>
        <translation>{0} é um número ou contém um espaço ou @</translation>
    </message>
    <message>
        <source>{0} is a relative path</source>
        <translation>{0} é um caminho relativo</translation>
    </message>
    <message>
        <source>{0} is a variable and a secret</source>
        <translation>{0} é uma variável e um segredo</translation>
    </message>
    <message>
        <source>{0} is a {1}</source>
        <translation>{0} é um {1}</translation>
    </message>
    <message>
        <source>{0} is about {1}</source>
        <translation>{0} é sobre {1}</translation>
    </message>
    <message>
        <source>{0} is absolute or goes up</source>
        <translation>{0} é absoluto ou sobe</translation>
    </message>
    <message>
        <source>{0} is absolute, names a drive, or goes up</source>
        <translation>{0} é absoluto, indica uma unidade ou sobe</translation>
    </message>
    <message>
        <source>{0} is ambiguous</source>
        <translation>{0} é ambíguo</translation>
    </message>
    <message>
        <source>{0} is asked for in versions that cannot both be</source>
        <translation>{0} é pedido em versões incompatíveis</translation>
    </message>
    <message>
        <source>{0} is being built</source>
        <translation>{0} está a ser construído</translation>
    </message>
    <message>
        <source>{0} is being compiled</source>
        <translation>{0} está sendo compilado</translation>
    </message>
    <message>
        <source>{0} is being written to</source>
        <translation>{0} está a ser escrito</translation>
    </message>
    <message>
        <source>{0} is compressed and too large to unpack</source>
        <translation>{0} está comprimido e é grande demais para descompactar</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} está danificado</translation>
    </message>
    <message>
        <source>{0} is damaged or not what it claims to be</source>
        <translation>{0} está danificado ou não é o que diz ser</translation>
    </message>
    <message>
        <source>{0} is encrypted or garbled</source>
        <translation>{0} está cifrado ou corrompido</translation>
    </message>
    <message>
        <source>{0} is ended: the others are done</source>
        <translation>{0} é encerrado: os demais terminaram</translation>
    </message>
    <message>
        <source>{0} is garbled</source>
        <translation>{0} está corrompido</translation>
    </message>
    <message>
        <source>{0} is given {1}</source>
        <translation>{0} recebe {1}</translation>
    </message>
    <message>
        <source>{0} is gone</source>
        <translation>{0} já não existe</translation>
    </message>
    <message>
        <source>{0} is in the datastore but can be no file in a folder of this system</source>
        <translation>{0} está no arquivo de dados, mas não pode ser um ficheiro numa pasta deste sistema</translation>
    </message>
    <message>
        <source>{0} is in the source folder</source>
        <translation>{0} está na pasta de código-fonte</translation>
    </message>
    <message>
        <source>{0} is installed as a copy: changes to it need another build</source>
        <translation>{0} é instalado como cópia: alterações pedem outra construção</translation>
    </message>
    <message>
        <source>{0} is larger than 16 MB</source>
        <translation>{0} tem mais de 16 MB</translation>
    </message>
    <message>
        <source>{0} is larger than {1}</source>
        <translation>{0} é maior do que {1}</translation>
    </message>
    <message>
        <source>{0} is left out: it has no meaning here</source>
        <translation>{0} fica de fora: aqui não tem significado</translation>
    </message>
    <message>
        <source>{0} is less than 0</source>
        <translation>{0} é menor do que 0</translation>
    </message>
    <message>
        <source>{0} is less than 1</source>
        <translation>{0} é menor do que 1</translation>
    </message>
    <message>
        <source>{0} is less than {1}</source>
        <translation>{0} é menos do que {1}</translation>
    </message>
    <message>
        <source>{0} is made for {1} or damaged, and the Docker engine runs {2}</source>
        <translation>{0} é para {1} ou está danificado, e o motor Docker usa {2}</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>falta {0}</translation>
    </message>
    <message>
        <source>{0} is more than max_nodes, {1}</source>
        <translation>{0} é mais do que max_nodes, {1}</translation>
    </message>
    <message>
        <source>{0} is more than {1}</source>
        <translation>{0} é mais do que {1}</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder</source>
        <translation>{0} não é um ficheiro nem uma pasta</translation>
    </message>
    <message>
        <source>{0} is neither a zip nor a tar file</source>
        <translation>{0} não é um ficheiro zip nem tar</translation>
    </message>
    <message>
        <source>{0} is neither a zip nor a tar file and is kept as it is.</source>
        <translation>{0} não é um ficheiro zip nem tar e fica como está.</translation>
    </message>
    <message>
        <source>{0} is neither its own, nor its parent, nor one of its children</source>
        <translation>{0} não é a sua, nem a mãe, nem uma das suas filhas</translation>
    </message>
    <message>
        <source>{0} is no Docker target and no cluster</source>
        <translation>{0} não é um destino Docker nem um cluster</translation>
    </message>
    <message>
        <source>{0} is no JSON object</source>
        <translation>{0} não é um objeto JSON</translation>
    </message>
    <message>
        <source>{0} is no TOML</source>
        <translation>{0} não é TOML</translation>
    </message>
    <message>
        <source>{0} is no address (https://...)</source>
        <translation>{0} não é um endereço (https://...)</translation>
    </message>
    <message>
        <source>{0} is no edit of a {1}</source>
        <translation>{0} não é uma edição ({1})</translation>
    </message>
    <message>
        <source>{0} is no environment of conda&apos;s</source>
        <translation>{0} não é um ambiente do conda</translation>
    </message>
    <message>
        <source>{0} is no file or folder</source>
        <translation>{0} não é um ficheiro nem uma pasta</translation>
    </message>
    <message>
        <source>{0} is no folder</source>
        <translation>{0} não é uma pasta</translation>
    </message>
    <message>
        <source>{0} is no instruction</source>
        <translation>{0} não é uma instrução</translation>
    </message>
    <message>
        <source>{0} is no list of packages</source>
        <translation>{0} não é uma lista de pacotes</translation>
    </message>
    <message>
        <source>{0} is no longer there</source>
        <translation>{0} já lá não está</translation>
    </message>
    <message>
        <source>{0} is no model, run or dataset</source>
        <translation>{0} não é um modelo, uma execução nem um conjunto de dados</translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <translation>{0} não é um número</translation>
    </message>
    <message>
        <source>{0} is no ordinary file in {1}</source>
        <translation>{0} não é um ficheiro comum em {1}</translation>
    </message>
    <message>
        <source>{0} is no package</source>
        <translation>{0} não é um pacote</translation>
    </message>
    <message>
        <source>{0} is no setting of a folder</source>
        <translation>{0} não é uma definição de pasta</translation>
    </message>
    <message>
        <source>{0} is no sha256</source>
        <translation>{0} não é um sha256</translation>
    </message>
    <message>
        <source>{0} is no specification of an environment</source>
        <translation>{0} não é a especificação de um ambiente</translation>
    </message>
    <message>
        <source>{0} is no virtual environment</source>
        <translation>{0} não é um ambiente virtual</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} não é um de {1}</translation>
    </message>
    <message>
        <source>{0} is none that mldesk has built</source>
        <translation>{0} não foi construído pelo mldesk</translation>
    </message>
    <message>
        <source>{0} is none that mldesk has compiled</source>
        <translation>{0} não é nenhum que o mldesk compilou</translation>
    </message>
    <message>
        <source>{0} is not a child of this run</source>
        <translation>{0} não é filha desta execução</translation>
    </message>
    <message>
        <source>{0} is not a folder</source>
        <translation>{0} não é uma pasta</translation>
    </message>
    <message>
        <source>{0} is not among its outputs</source>
        <translation>{0} não está entre as suas saídas</translation>
    </message>
    <message>
        <source>{0} is not an argument of {1}</source>
        <translation>{0} não é um argumento de {1}</translation>
    </message>
    <message>
        <source>{0} is not executable for this user</source>
        <translation>{0} não é executável para este utilizador</translation>
    </message>
    <message>
        <source>{0} is not from 0 to {1} days</source>
        <translation>{0} não está entre 0 e {1} dias</translation>
    </message>
    <message>
        <source>{0} is not in it</source>
        <translation>{0} não está nele</translation>
    </message>
    <message>
        <source>{0} is not in {1}</source>
        <translation>{0} não está em {1}</translation>
    </message>
    <message>
        <source>{0} is not inside it</source>
        <translation>{0} não está dentro dele</translation>
    </message>
    <message>
        <source>{0} is not inside its work folder</source>
        <translation>{0} não está na sua pasta de trabalho</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>{0} não está instalado</translation>
    </message>
    <message>
        <source>{0} is not one of 3.11 to 3.13</source>
        <translation>{0} não é uma das versões 3.11 a 3.13</translation>
    </message>
    <message>
        <source>{0} is not one of {1}</source>
        <translation>{0} não é um de {1}</translation>
    </message>
    <message>
        <source>{0} is not one of: {1}</source>
        <translation>{0} não é um de: {1}</translation>
    </message>
    <message>
        <source>{0} is not registered as {1}</source>
        <translation>{0} não está registado como {1}</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} não existe</translation>
    </message>
    <message>
        <source>{0} is not there, {1} is</source>
        <translation>falta {0}, existe {1}</translation>
    </message>
    <message>
        <source>{0} is not understood</source>
        <translation>{0} não é compreensível</translation>
    </message>
    <message>
        <source>{0} is not what was registered</source>
        <translation>{0} não é o que foi registado</translation>
    </message>
    <message>
        <source>{0} is not where the archive says</source>
        <translation>{0} não está onde o arquivo diz</translation>
    </message>
    <message>
        <source>{0} is not where the list of members says</source>
        <translation>{0} não está onde a lista de membros diz</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} não é {1}</translation>
    </message>
    <message>
        <source>{0} is of another version of mldesk</source>
        <translation>{0} é de outra versão do mldesk</translation>
    </message>
    <message>
        <source>{0} is on another machine</source>
        <translation>{0} está noutra máquina</translation>
    </message>
    <message>
        <source>{0} is on node {1}; the nodes are 0 to {2}</source>
        <translation>{0} está no nó {1}; os nós são de 0 a {2}</translation>
    </message>
    <message>
        <source>{0} is one</source>
        <translation>{0} é um padrão</translation>
    </message>
    <message>
        <source>{0} is packed in another way than usual, but holds exactly what it should.</source>
        <translation>{0} está compactado de outro modo que o habitual, mas contém exatamente o que deve.</translation>
    </message>
    <message>
        <source>{0} is packed with method {1}</source>
        <translation>{0} está compactado com o método {1}</translation>
    </message>
    <message>
        <source>{0} is shorter than it should be</source>
        <translation>{0} é mais curto do que devia</translation>
    </message>
    <message>
        <source>{0} is the default</source>
        <translation>{0} é o predefinido</translation>
    </message>
    <message>
        <source>{0} is the name of a device on Windows</source>
        <translation>{0} é o nome de um dispositivo no Windows</translation>
    </message>
    <message>
        <source>{0} is there already</source>
        <translation>{0} já existe</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} está lá duas vezes</translation>
    </message>
    <message>
        <source>{0} is to be at {1}, and the nodes of this compute target have their own names</source>
        <translation>{0} deve estar em {1}, e os nós deste destino de computação têm nomes próprios</translation>
    </message>
    <message>
        <source>{0} is to be at {1}, and this machine does not have that address</source>
        <translation>{0} deve estar em {1}, e esta máquina não tem esse endereço</translation>
    </message>
    <message>
        <source>{0} is to use GPU {1}, and the run asks for {2}</source>
        <translation>{0} deve usar a GPU {1}, e a execução pede {2}</translation>
    </message>
    <message>
        <source>{0} is too large</source>
        <translation>{0} é grande demais</translation>
    </message>
    <message>
        <source>{0} is too long for a secret</source>
        <translation>{0} é demasiado longo para um segredo</translation>
    </message>
    <message>
        <source>{0} is too short for a secret</source>
        <translation>{0} é demasiado curto para um segredo</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} é {1}</translation>
    </message>
    <message>
        <source>{0} is {1} % above its lowest value ({2})</source>
        <translation>{0} está {1} % acima do seu valor mais baixo ({2})</translation>
    </message>
    <message>
        <source>{0} is {1} already</source>
        <translation>{0} já está {1}</translation>
    </message>
    <message>
        <source>{0} is {1} and may still write to its outputs</source>
        <translation>{0} está {1} e ainda pode escrever nas suas saídas</translation>
    </message>
    <message>
        <source>{0} is {1}: it ends when its script does</source>
        <translation>{0} está {1}: termina quando o seu script terminar</translation>
    </message>
    <message>
        <source>{0} knows {1}, this version does not</source>
        <translation>{0} conhece {1}, esta versão não</translation>
    </message>
    <message>
        <source>{0} lacks a value</source>
        <translation>falta um valor em {0}</translation>
    </message>
    <message>
        <source>{0} leads out of the run&apos;s folder</source>
        <translation>{0} sai da pasta da execução</translation>
    </message>
    <message>
        <source>{0} leads through more than {1} others without an end</source>
        <translation>{0} passa por mais de {1} outros sem fim</translation>
    </message>
    <message>
        <source>{0} leads to {1}: {2}</source>
        <translation>{0} leva a {1}: {2}</translation>
    </message>
    <message>
        <source>{0} looks like one</source>
        <translation>{0} parece ser um</translation>
    </message>
    <message>
        <source>{0} may not be read or written</source>
        <translation>não há permissão para ler ou escrever {0}</translation>
    </message>
    <message>
        <source>{0} memory</source>
        <translation>{0} de memória</translation>
    </message>
    <message>
        <source>{0} must be a whole number</source>
        <translation>{0} tem de ser um número inteiro</translation>
    </message>
    <message>
        <source>{0} must be true or false</source>
        <translation>{0} tem de ser true ou false</translation>
    </message>
    <message>
        <source>{0} must be {1}</source>
        <translation>{0} tem de ser {1}</translation>
    </message>
    <message>
        <source>{0} names alternatives, which pip does not know</source>
        <translation>{0} indica alternativas, que o pip não conhece</translation>
    </message>
    <message>
        <source>{0} names no object</source>
        <translation>{0} não designa nenhum objeto</translation>
    </message>
    <message>
        <source>{0} names no version</source>
        <translation>{0} não indica versão</translation>
    </message>
    <message>
        <source>{0} names {1}, which the table has not: its columns are {2}</source>
        <translation>{0} indica {1}, que a tabela não tem: as suas colunas são {2}</translation>
    </message>
    <message>
        <source>{0} needs conda</source>
        <translation>{0} precisa do conda</translation>
    </message>
    <message>
        <source>{0} needs files beside the Dockerfile</source>
        <translation>{0} precisa de ficheiros junto do Dockerfile</translation>
    </message>
    <message>
        <source>{0} needs it</source>
        <translation>{0} precisa dele</translation>
    </message>
    <message>
        <source>{0} needs it to convert to {1}</source>
        <translation>{0} precisa dele para converter para {1}</translation>
    </message>
    <message>
        <source>{0} needs it: {1}</source>
        <translation>{0} precisa dela: {1}</translation>
    </message>
    <message>
        <source>{0} needs {1}</source>
        <translation>{0} precisa de {1}</translation>
    </message>
    <message>
        <source>{0} needs {1} values</source>
        <translation>{0} precisa de {1} valores</translation>
    </message>
    <message>
        <source>{0} not looked at</source>
        <translation>{0} não examinados</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} files do not fit the partition format {2}, such as /{3}: its columns are empty there</source>
        <translation>{0} de {1} ficheiros não correspondem ao formato de partição {2}, como /{3}: aí as suas colunas ficam vazias</translation>
    </message>
    <message>
        <source>{0} of {1} is empty</source>
        <translation>{0} de {1} está vazia</translation>
    </message>
    <message>
        <source>{0} of {1} is not there</source>
        <translation>{0} de {1} não existe</translation>
    </message>
    <message>
        <source>{0} of {1} nodes</source>
        <translation>{0} de {1} nós</translation>
    </message>
    <message>
        <source>{0} of {1} runs were started</source>
        <translation>foram iniciadas {0} de {1} execuções</translation>
    </message>
    <message>
        <source>{0} of {1} {2}s</source>
        <translation>{0} de {1} {2}s</translation>
    </message>
    <message>
        <source>{0} on each node are asked for</source>
        <translation>são pedidos {0} em cada nó</translation>
    </message>
    <message>
        <source>{0} on request</source>
        <translation>{0} a pedido</translation>
    </message>
    <message>
        <source>{0} on {1}: {2}</source>
        <translation>{0} em {1}: {2}</translation>
    </message>
    <message>
        <source>{0} or a part of it is a file</source>
        <translation>{0} ou uma parte é um ficheiro</translation>
    </message>
    <message>
        <source>{0} paths are given for {1} files</source>
        <translation>São dados {0} caminhos para {1} ficheiros</translation>
    </message>
    <message>
        <source>{0} processes</source>
        <translation>{0} processos</translation>
    </message>
    <message>
        <source>{0} processes are asked for on {1} nodes</source>
        <translation>são pedidos {0} processos em {1} nós</translation>
    </message>
    <message>
        <source>{0} runs in it</source>
        <translation>{0} usa-o para correr</translation>
    </message>
    <message>
        <source>{0} says nothing</source>
        <translation>{0} não diz nada</translation>
    </message>
    <message>
        <source>{0} says {1}</source>
        <translation>{0} diz {1}</translation>
    </message>
    <message>
        <source>{0} shared memory</source>
        <translation>{0} de memória partilhada</translation>
    </message>
    <message>
        <source>{0} should lie beside it. Without them it cannot be loaded: get the complete model.</source>
        <translation>{0} devia estar junto dele. Sem isso não pode ser carregado: obtenha o modelo completo.</translation>
    </message>
    <message>
        <source>{0} stands before FROM</source>
        <translation>{0} está antes de FROM</translation>
    </message>
    <message>
        <source>{0} stands for none</source>
        <translation>{0} não representa nenhum</translation>
    </message>
    <message>
        <source>{0} stands for the value of an environment variable, which would be stored</source>
        <translation>{0} representa o valor de uma variável de ambiente, que ficaria guardado</translation>
    </message>
    <message>
        <source>{0} system libraries</source>
        <translation>{0} bibliotecas do sistema</translation>
    </message>
    <message>
        <source>{0} takes it</source>
        <translation>{0} usa-o</translation>
    </message>
    <message>
        <source>{0} takes no more runs</source>
        <translation>{0} não aceita mais execuções</translation>
    </message>
    <message>
        <source>{0} takes no value</source>
        <translation>{0} não recebe valor</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} tried</source>
        <translation>{0}: teste</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>{0} valores</translation>
    </message>
    <message>
        <source>{0} was added</source>
        <translation>{0} foi adicionado</translation>
    </message>
    <message>
        <source>{0} was added, a link</source>
        <translation>{0} foi adicionado, uma ligação</translation>
    </message>
    <message>
        <source>{0} was changed</source>
        <translation>{0} foi alterado</translation>
    </message>
    <message>
        <source>{0} was given</source>
        <translation>foi dado {0}</translation>
    </message>
    <message>
        <source>{0} was killed, or broke down, before it could say how the run ended.</source>
        <translation>{0} foi terminado, ou falhou, antes de poder dizer como a execução acabou.</translation>
    </message>
    <message>
        <source>{0} was left out</source>
        <translation>{0} ficou de fora</translation>
    </message>
    <message>
        <source>{0} was not looked at completely</source>
        <translation>{0} não foi examinado por completo</translation>
    </message>
    <message>
        <source>{0} was not registered</source>
        <translation>{0} não foi registado</translation>
    </message>
    <message>
        <source>{0} was not removed</source>
        <translation>{0} não foi removido</translation>
    </message>
    <message>
        <source>{0} was registered by reference: its files are those in {1}</source>
        <translation>{0} foi registado por referência: os seus ficheiros são os de {1}</translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation>{0} foi removido</translation>
    </message>
    <message>
        <source>{0} was removed or renamed</source>
        <translation>{0} foi removida ou mudou de nome</translation>
    </message>
    <message>
        <source>{0} was restarted or lost power while the run was active.</source>
        <translation>{0} foi reiniciado ou ficou sem energia enquanto a execução estava ativa.</translation>
    </message>
    <message>
        <source>{0} was still {1} after {2} s</source>
        <translation>{0} ainda estava {1} após {2} s</translation>
    </message>
    <message>
        <source>{0} was written to after it was registered</source>
        <translation>{0} foi escrito depois de registado</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} com {1}</translation>
    </message>
    <message>
        <source>{0} would be lost</source>
        <translation>{0} seria perdido</translation>
    </message>
    <message>
        <source>{0} would fill {1} of memory or disk. Do not load or unpack it.</source>
        <translation>{0} encheria {1} de memória ou disco. Não o carregue nem o descompacte.</translation>
    </message>
    <message>
        <source>{0} {1} means true</source>
        <translation>{0} {1} significa true</translation>
    </message>
    <message>
        <source>{0} {1} since step {2}. Nothing more will be learned unless it recovers.</source>
        <translation>{0} {1} desde o passo {2}. Se não recuperar, nada mais será aprendido.</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, linha {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, linha {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}; {3} has Keras 3</source>
        <translation>{0}, linha {1}: {2}; {3} tem o Keras 3</translation>
    </message>
    <message>
        <source>{0}, or name a package of pip&apos;s in its place in the list `pip:`.</source>
        <translation>{0}, ou indique em seu lugar um pacote do pip na lista `pip:`.</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, is not in the table: by its name it is taken for {2} CPUs and {3}</source>
        <translation>{0}, o tamanho de {1}, não está na tabela: pelo nome, é tomado por {2} CPUs e {3}</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, means {2}</source>
        <translation>{0}, o tamanho de {1}, significa {2}</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, means {2}; on a cluster a run has the GPUs that it asks for itself</source>
        <translation>{0}, o tamanho de {1}, significa {2}; num cluster, uma execução tem as GPUs que ela própria pede</translation>
    </message>
    <message>
        <source>{0}, which this Python lacks: add it to the packages of the environment</source>
        <translation>{0}, que falta neste Python: adicione-o aos pacotes do ambiente</translation>
    </message>
    <message>
        <source>{0}, while the training loss falls.</source>
        <translation>{0}, enquanto a perda de treino desce.</translation>
    </message>
    <message>
        <source>{0}. Keras puts no such files into a model. A layer in it could load and run them. Load it only if you trust where it comes from.</source>
        <translation>{0}. O Keras não põe tais ficheiros num modelo. Uma camada dele podia carregá-los e executá-los. Carregue-o só se confiar na sua origem.</translation>
    </message>
    <message>
        <source>{0}. Keras writes none, so another program made or changed this file.</source>
        <translation>{0}. O Keras não escreve nenhuma, por isso outro programa fez ou alterou este ficheiro.</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer into the model, which is a way to steal them. An honest model has its weights beside it: do not load it.</source>
        <translation>{0}. Carregá-lo leria estes ficheiros do seu computador para o modelo, o que é um modo de os roubar. Um modelo honesto tem os pesos junto dele: não o carregue.</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer into the model, which is a way to steal them. An honest model has no such links: do not load it.</source>
        <translation>{0}. Carregá-lo leria estes ficheiros do seu computador para o modelo, o que é um modo de os roubar. Um modelo honesto não tem tais ligações: não o carregue.</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer. An honest model has its files beside it: do not load it.</source>
        <translation>{0}. Carregá-lo leria estes ficheiros do seu computador. Um modelo honesto tem os ficheiros junto dele: não o carregue.</translation>
    </message>
    <message>
        <source>{0}. Loading the model imports that code and runs it. If it is your own, have it at hand when you load the model; if you do not know it, find out what it is first.</source>
        <translation>{0}. Carregar o modelo importa esse código e executa-o. Se é seu, tenha-o à mão ao carregar o modelo; se não o conhece, descubra primeiro o que é.</translation>
    </message>
    <message>
        <source>{0}. Nothing runs them by itself, but a model may import them when it is loaded. Read them before you use it.</source>
        <translation>{0}. Nada os executa por si só, mas um modelo pode importá-los ao ser carregado. Leia-os antes de o usar.</translation>
    </message>
    <message>
        <source>{0}. To use the model a library with them must be installed, which runs with all your rights. Install it only from a source that you trust.</source>
        <translation>{0}. Para usar o modelo é preciso instalar uma biblioteca com elas, que corre com todos os seus direitos. Instale-a só de uma origem em que confie.</translation>
    </message>
    <message>
        <source>{0}.{1} does nothing inside a run of mldesk</source>
        <translation>{0}.{1} não faz nada dentro de uma execução do mldesk</translation>
    </message>
    <message>
        <source>{0}/{1} is another one now</source>
        <translation>{0}/{1} é agora outro</translation>
    </message>
    <message>
        <source>{0}: different programs would read different ones, which is a way to hide something. Do not load it unless you know why.</source>
        <translation>{0}: programas diferentes leriam uns ou outros, o que permite esconder algo. Não o carregue se não souber porquê.</translation>
    </message>
    <message>
        <source>{0}: image {1}</source>
        <translation>{0}: imagem {1}</translation>
    </message>
    <message>
        <source>{0}: links were not followed and their content was not looked at. Loading the model could read or change files elsewhere on this computer. Replace them by the files that are meant.</source>
        <translation>{0}: as ligações não foram seguidas e o seu conteúdo não foi examinado. Carregar o modelo pode ler ou alterar ficheiros noutros lugares deste computador. Substitua-as pelos ficheiros a que se referem.</translation>
    </message>
    <message>
        <source>{0}: loading it runs Python code that its author wrote. Keras&apos; safe mode does not reliably prevent that. Load it only if you trust where it comes from.</source>
        <translation>{0}: carregá-la executa código Python escrito pelo autor. O modo seguro do Keras não o impede de forma fiável. Carregue-o só se confiar na sua origem.</translation>
    </message>
    <message>
        <source>{0}: such a layer keeps functions or pickled objects of another framework, and loading it runs them. Load it only if you trust where it comes from.</source>
        <translation>{0}: tal camada guarda funções ou objetos pickle de outro framework, e carregá-la executa-os. Carregue-o só se confiar na sua origem.</translation>
    </message>
    <message>
        <source>{0}: the file has {1}, these arrays would fill {2} of memory. Loading it can bring this computer to a halt.</source>
        <translation>{0}: o ficheiro tem {1}, estes arrays encheriam {2} de memória. Carregá-lo pode paralisar este computador.</translation>
    </message>
    <message>
        <source>{0}: the parts do not make the expected file; it is fetched anew.</source>
        <translation>{0}: as partes não formam o ficheiro esperado; é transferido de novo.</translation>
    </message>
    <message>
        <source>{0}: the server does not tell the length; it cannot be checked.</source>
        <translation>{0}: o servidor não diz o tamanho; não é possível verificá-lo.</translation>
    </message>
    <message>
        <source>{0}: the server has another file now or cannot go on; it is fetched anew.</source>
        <translation>{0}: o servidor tem agora outro ficheiro ou não pode continuar; é transferido de novo.</translation>
    </message>
    <message>
        <source>{0}: this layer runs the TensorFlow program of another SavedModel, which may read and write files, and Keras&apos; safe mode does not reliably prevent that. Load it only if you trust both models.</source>
        <translation>{0}: esta camada executa o programa TensorFlow de outro SavedModel, que pode ler e escrever ficheiros, e o modo seguro do Keras não o impede de forma fiável. Carregue-o só se confiar em ambos os modelos.</translation>
    </message>
    <message>
        <source>{0}: {1} is not used: it means nothing here</source>
        <translation>{0}: {1} não é usado: não significa nada aqui</translation>
    </message>
    <message>
        <source>{0}: {1}. Trying again in {2} s ({3} of {4}).</source>
        <translation>{0}: {1}. Nova tentativa em {2} s ({3} de {4}).</translation>
    </message>
    <message>
        <source>{0}: {1}. Trying the mirror {2}.</source>
        <translation>{0}: {1}. A tentar o espelho {2}.</translation>
    </message>
    <message>
        <source>{0}; TensorFlow lacks CUDA and would not use it</source>
        <translation>{0}; falta CUDA ao TensorFlow, que não a usaria</translation>
    </message>
    <message>
        <source>{0}; this machine has no GPU for it</source>
        <translation>{0}; esta máquina não tem GPU para isso</translation>
    </message>
    <message>
        <source>{0}; this machine has {1} for it</source>
        <translation>{0}; esta máquina tem {1} para isso</translation>
    </message>
    <message>
        <source>{0}{1} does not exist</source>
        <translation>{0}{1} não existe</translation>
    </message>
    <message>
        <source>{0}{1} does not run on Python {2}</source>
        <translation>{0}{1} não corre no Python {2}</translation>
    </message>
    <message>
        <source>{0}{1} is no answer of Ray&apos;s: {2}</source>
        <translation>{0}{1} não é uma resposta do Ray: {2}</translation>
    </message>
    <message>
        <source>{0}{1} is not made for this system</source>
        <translation>{0}{1} não foi feito para este sistema</translation>
    </message>
    <message>
        <source>~ looks into texts, and this is a number</source>
        <translation>~ procura em textos, e isto é um número</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation>“{0}” não é sim nem não</translation>
    </message>
    <message>
        <source>“{0}” is no duration: write 90 (seconds), 10m or 1h30m</source>
        <translation>“{0}” não é uma duração: escreva 90 (segundos), 10m ou 1h30m</translation>
    </message>
    <message>
        <source>“{0}” is no moment: write 2026-11-21, or &quot;2026-11-21 14:05&quot;</source>
        <translation>“{0}” não é um momento: escreva 2026-11-21 ou &quot;2026-11-21 14:05&quot;</translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <translation>“{0}” não é um número</translation>
    </message>
    <message>
        <source>“{0}” is not a count of values</source>
        <translation>“{0}” não é um número de valores</translation>
    </message>
    <message>
        <source>“{0}” is not a finite number</source>
        <translation>“{0}” não é um número finito</translation>
    </message>
    <message>
        <source>“{0}” is not a number</source>
        <translation>“{0}” não é um número</translation>
    </message>
    <message>
        <source>“{0}” is not expected here</source>
        <translation>“{0}” não é esperado aqui</translation>
    </message>
    <message>
        <source>“{0}” is not understood</source>
        <translation>“{0}” não é compreensível</translation>
    </message>
</context>
<context>
    <name>describe</name>
    <message>
        <source>best {best} at {unit} {step}</source>
        <translation>melhor {best}, {unit} {step}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>a descer</translation>
    </message>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation>de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>estável</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>a subir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>execução</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>curta demais para uma tendência</translation>
    </message>
    <message>
        <source>{count} NaN</source>
        <translation>NaN: {count}</translation>
    </message>
    <message>
        <source>{count} infinite</source>
        <translation>infinitos: {count}</translation>
    </message>
    <message>
        <source>{label}: no points yet</source>
        <translation>{label}: ainda sem pontos</translation>
    </message>
    <message>
        <source>{label}: {count} points, last {last}</source>
        <translation>{label}, pontos: {count}, último: {last}</translation>
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
        <translation>Disco</translation>
    </message>
    <message>
        <source>Disk, read</source>
        <translation>Disco, lido</translation>
    </message>
    <message>
        <source>Disk, written</source>
        <translation>Disco, escrito</translation>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>every batch</source>
        <translation>cada lote</translation>
    </message>
    <message>
        <source>load, of all programs</source>
        <translation>carga, de todos os programas</translation>
    </message>
    <message>
        <source>logged as {name}</source>
        <translation>registado como {name}</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>of each process</source>
        <translation>de cada processo</translation>
    </message>
    <message>
        <source>of the run&apos;s processes</source>
        <translation>dos processos da execução</translation>
    </message>
    <message>
        <source>of the run, 100 % is one core</source>
        <translation>da execução, 100 % é um núcleo</translation>
    </message>
    <message>
        <source>of the run, a second</source>
        <translation>da execução, por segundo</translation>
    </message>
    <message>
        <source>of the whole machine, a second</source>
        <translation>de toda a máquina, por segundo</translation>
    </message>
    <message>
        <source>train and validation</source>
        <translation>treino e validação</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>execuções</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passos</translation>
    </message>
</context>
<context>
    <name>metric_titles</name>
    <message>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <source>Binary accuracy</source>
        <translation>Exatidão binária</translation>
    </message>
    <message>
        <source>Categorical accuracy</source>
        <translation>Exatidão categórica</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Similaridade do cosseno</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma do gradiente</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizagem</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>IoU médio</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Erro absoluto médio</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erro quadrático médio</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexidade</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Raiz do erro quadrático médio</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Sparse categorical accuracy</source>
        <translation>Exatidão categórica esparsa</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Top k categorical accuracy</source>
        <translation>Exatidão categórica top k</translation>
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
        <translation>Cancelar execuções</translation>
    </message>
    <message>
        <source>Held until you release it</source>
        <translation>Retida até ser libertada</translation>
    </message>
    <message>
        <source>Hold runs</source>
        <translation>Reter execuções</translation>
    </message>
    <message>
        <source>Is being canceled</source>
        <translation>A ser cancelada</translation>
    </message>
    <message>
        <source>It cannot be kept awake: {cause}</source>
        <translation>Não se consegue mantê-lo acordado: {cause}</translation>
    </message>
    <message>
        <source>It is kept awake now</source>
        <translation>Mantido acordado agora</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>Mover na fila</translation>
    </message>
    <message>
        <source>Place {place} of {count} in the queue</source>
        <translation>Lugar {place} de {count} na fila</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Voltar a pôr na fila</translation>
    </message>
    <message>
        <source>Release runs</source>
        <translation>Libertar execuções</translation>
    </message>
    <message>
        <source>Starts at once</source>
        <translation>Começa já</translation>
    </message>
    <message>
        <source>Starts with the engine</source>
        <translation>Começa com o motor</translation>
    </message>
    <message>
        <source>Starts {when}</source>
        <translation>Começa: {when}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>Duração: {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Unknown: {target} cannot be reached</source>
        <translation>Desconhecido: não se consegue contactar {target}</translation>
    </message>
    <message>
        <source>Waits for a CPU slot</source>
        <translation>Espera por um slot de CPU</translation>
    </message>
    <message>
        <source>Waits for a GPU</source>
        <translation>Espera por uma GPU</translation>
    </message>
    <message>
        <source>Waits for a GPU; another program uses GPU {gpus}</source>
        <translation>Espera por uma GPU; outro programa usa a GPU {gpus}</translation>
    </message>
    <message>
        <source>Waits for a GPU; the GPU driver does not answer</source>
        <translation>Espera por uma GPU; o controlador da GPU não responde</translation>
    </message>
    <message>
        <source>Waits for {memory} free on a GPU, now {free}</source>
        <translation>Espera por {memory} livres numa GPU, agora {free}</translation>
    </message>
    <message>
        <source>Waits for {memory} free on each of {asked} GPUs, now {free}</source>
        <translation>Espera por {memory} livres em cada uma de {asked} GPUs, agora {free}</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} CPU slots</source>
        <translation>Espera por {missing} de {asked} slots de CPU</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} GPUs</source>
        <translation>Espera por {missing} de {asked} GPUs</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} GPUs; another program uses GPU {gpus}</source>
        <translation>Espera por {missing} de {asked} GPUs; outro programa usa a GPU {gpus}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>ainda cerca de {time}</translation>
    </message>
    <message>
        <source>at least {time} left ({count} of unknown length)</source>
        <translation>ainda pelo menos {time} (de duração desconhecida: {count})</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>em {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>por saber</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>{count} CPU slots</source>
        <translation>{count} slots de CPU</translation>
    </message>
    <message>
        <source>{count} GPUs</source>
        <translation>{count} GPUs</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>retidas: {count}</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>em curso: {count}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>à espera: {count}</translation>
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
        <translation>{percent} % feito</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ainda {time}</translation>
    </message>
</context>
<context>
    <name>run_actions</name>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Archive runs</source>
        <translation>Arquivar execuções</translation>
    </message>
    <message>
        <source>Archive, or restore</source>
        <translation>Arquivar ou restaurar</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Escolher colunas…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare the chosen runs</source>
        <translation>Comparar as execuções escolhidas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Filter runs…</source>
        <translation>Filtrar execuções…</translation>
    </message>
    <message>
        <source>Group runs…</source>
        <translation>Agrupar execuções…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para o lixo</translation>
    </message>
    <message>
        <source>Note on run</source>
        <translation>Nota sobre a execução</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Tirar estrela</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Renomear execução</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore runs</source>
        <translation>Restaurar execuções</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint…</source>
        <translation>Retomar do último checkpoint…</translation>
    </message>
    <message>
        <source>Run again with changes…</source>
        <translation>Repetir com alterações…</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Vistas guardadas…</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Pesquisar execuções</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Dar estrela</translation>
    </message>
    <message>
        <source>Star runs</source>
        <translation>Dar estrela a execuções</translation>
    </message>
    <message>
        <source>Star, or remove the star</source>
        <translation>Dar ou tirar a estrela</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop runs</source>
        <translation>Parar execuções</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>run_colors</name>
    <message>
        <source>Another color…</source>
        <translation>Outra cor…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>By its number</source>
        <translation>Pelo número</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Color of the run</source>
        <translation>Cor da execução</translation>
    </message>
    <message>
        <source>Color runs</source>
        <translation>Colorir execuções</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
</context>
<context>
    <name>run_columns</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Computação</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Current Python</source>
        <translation>Python atual</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiência</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Own Dockerfile</source>
        <translation>Dockerfile próprio</translation>
    </message>
    <message>
        <source>Own packages</source>
        <translation>Pacotes próprios</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>at best</source>
        <translation>no melhor</translation>
    </message>
    <message>
        <source>best</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
</context>
<context>
    <name>run_groups</name>
    <message>
        <source>1 run</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>Repeats (all but the seed)</source>
        <translation>Repetições (tudo menos a semente)</translation>
    </message>
    <message>
        <source>code {hash}</source>
        <translation>código {hash}</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>sem {name}</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} execuções</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} valores</translation>
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
        <translation>Etiquetar execuções</translation>
    </message>
</context>
<context>
    <name>time_left</name>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>ainda {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s left</source>
        <translation>ainda {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>ainda {seconds} s</translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Move to trash</source>
        <translation>Mover para o lixo</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reposto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
</TS>
