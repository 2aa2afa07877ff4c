<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
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
</context>
<context>
    <name>AwakeBox</name>
    <message>
        <source>Keep this computer awake while runs are active</source>
        <translation>Manter este computador acordado enquanto houver execuções ativas</translation>
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
        <source>Log y</source>
        <translation>y log.</translation>
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
        <source>No file</source>
        <translation>Nenhum ficheiro</translation>
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
        <source>Add Docker target</source>
        <translation>Adicionar destino Docker</translation>
    </message>
    <message>
        <source>Add named target</source>
        <translation>Adicionar destino com nome</translation>
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
        <source>GPU {index}</source>
        <translation>GPU {index}</translation>
    </message>
    <message>
        <source>GPU {index} memory</source>
        <translation>Memória da GPU {index}</translation>
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
        <source>Putting {name} back</source>
        <translation>A repor {name}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Em fila</translation>
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
        <source>As the target says</source>
        <translation>Como indica o destino</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>Slots de CPU</translation>
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
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>For Keras scripts</source>
        <translation>Para scripts Keras</translation>
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
        <source>GPUs</source>
        <translation>GPUs</translation>
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
        <source>Of this target</source>
        <translation>Deste destino</translation>
    </message>
    <message>
        <source>On each GPU, before it starts</source>
        <translation>Em cada GPU, antes de começar</translation>
    </message>
    <message>
        <source>Otherwise every epoch, and batches a few times a second.</source>
        <translation>Caso contrário, cada época e lotes algumas vezes por segundo.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Executar em</translation>
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
        <source>a GPU that no other program uses</source>
        <translation>uma GPU que nenhum outro programa usa</translation>
    </message>
    <message>
        <source>as many as this machine has</source>
        <translation>tantos quantos esta máquina tem</translation>
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
        <source>most often mistaken: {true} taken for {predicted} ({count})</source>
        <translation>confusão mais frequente: {true} tomado por {predicted} ({count})</translation>
    </message>
    <message>
        <source>{share} of {total} are right</source>
        <translation>corretos: {share} de {total}</translation>
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
    <name>CrashPanel</name>
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
        <source>Go on</source>
        <translation>Continuar</translation>
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
        <source>The window that was opened {when} was ended by a fault of mldesk. Your runs are not part of the window: they went on without it. This is what was written down; nothing was sent anywhere.</source>
        <translation>A janela aberta em {when} terminou por uma falha do mldesk. As execuções não fazem parte da janela: continuaram sem ela. Isto é o que ficou escrito; nada foi enviado para lado nenhum.</translation>
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
        <source>mldesk was ended from outside the last time</source>
        <translation>O mldesk foi terminado de fora da última vez</translation>
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
        <source>Change…</source>
        <translation>Alterar…</translation>
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
        <source>More about {name}</source>
        <translation>Mais sobre {name}</translation>
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
        <source>Remove</source>
        <translation>Remover</translation>
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
        <source>Add target</source>
        <translation>Adicionar destino</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>A adicionar o destino de computação {name}</translation>
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
        <source>Asking…</source>
        <translation>A perguntar…</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
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
        <source>How runs ask for it</source>
        <translation>Como as execuções o pedem</translation>
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
        <source>Name</source>
        <translation>Nome</translation>
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
        <source>Save</source>
        <translation>Guardar</translation>
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
        <source>Test</source>
        <translation>Testar</translation>
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
    <name>ExperimentsPage</name>
    <message>
        <source>A run is one execution of a training script. Press New run, drop a script on the window, or train on handwritten digits with the sample.</source>
        <translation>Cada execução corre um script de treino uma vez. Prima Nova execução, largue um script na janela ou treine com dígitos manuscritos no exemplo.</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Todas as experiências</translation>
    </message>
    <message>
        <source>At character {number}: {cause}</source>
        <translation>Na posição {number}: {cause}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiência</translation>
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
        <source>No runs yet</source>
        <translation>Ainda não há execuções</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>A ler as execuções…</translation>
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
    <name>LogTab</name>
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
        <source>CPUs: {cpus} · memory: {memory} · GPUs: {gpus}</source>
        <translation>CPUs: {cpus} · memória: {memory} · GPUs: {gpus}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Each node</source>
        <translation>Cada nó</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mais sobre {name}</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>Processos desta máquina</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <source>{count}, shared with all other runs on this machine</source>
        <translation>{count}, partilhadas com todas as outras execuções nesta máquina</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
</context>
<context>
    <name>MachineForm</name>
    <message>
        <source>Add named target</source>
        <translation>Adicionar destino com nome</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Adicionar destino</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>A adicionar o destino de computação {name}</translation>
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
        <source>Containers of {name}</source>
        <translation>Contentores de {name}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>How runs ask for it</source>
        <translation>Como as execuções o pedem</translation>
    </message>
    <message>
        <source>Its runs may use all that this machine has.</source>
        <translation>As suas execuções podem usar tudo o que esta máquina tem.</translation>
    </message>
    <message>
        <source>Machines of this size, at most</source>
        <translation>No máximo, máquinas deste tamanho</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
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
        <source>Save</source>
        <translation>Guardar</translation>
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
        <source>What it stands for</source>
        <translation>O que representa</translation>
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
        <source>Open report</source>
        <translation>Abrir relatório</translation>
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
    <message>
        <source>Your runs go on.</source>
        <translation>As execuções continuam.</translation>
    </message>
    <message>
        <source>mldesk made a mistake</source>
        <translation>O mldesk cometeu um erro</translation>
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
        <source>New run</source>
        <translation>Nova execução</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Seguinte: {step}</translation>
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
        <source>Start {count} runs</source>
        <translation>Iniciar {count} execuções</translation>
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
        <source>This draft is not kept on disk</source>
        <translation>Este rascunho não fica guardado no disco</translation>
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
    <name>OptionRow</name>
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
    <message>
        <source>{count} values: makes {count} runs</source>
        <translation>{count} valores: cria {count} execuções</translation>
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
        <translation>cada execução, a mais recente à direita</translation>
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
        <source>Page</source>
        <translation>Página</translation>
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
        <source>{told}; correlation of ranks {number}</source>
        <translation>{told}; correlação de postos {number}</translation>
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
        <source>{label} at threshold {threshold}: {first} {x}, {second} {y}</source>
        <translation>{label} no limiar {threshold}: {first} {x}, {second} {y}</translation>
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
        <source>The series of runs it belongs to</source>
        <translation>A série de execuções a que pertence</translation>
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
        <source>{count} runs, one for each combination of values. Nothing has started yet.</source>
        <translation>{count} execuções, uma para cada combinação de valores. Ainda nada começou.</translation>
    </message>
    <message>
        <source>{count} runs, one for each seed and combination of values. Nothing has started yet.</source>
        <translation>{count} execuções, uma para cada semente e combinação de valores. Ainda nada começou.</translation>
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
        <source>1 run copied</source>
        <translation>1 execução copiada</translation>
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
    <message>
        <source>{count} runs copied</source>
        <translation>{count} execuções copiadas</translation>
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
        <translation>Parar execução</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
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
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Controlo seguinte, controlo anterior</translation>
    </message>
    <message>
        <source>Press a button, check a box</source>
        <translation>Premir um botão, marcar uma caixa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
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
    <name>TaskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Line {line}: {problem}</source>
        <translation>Linha {line}: {problem}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
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
        <source>memory</source>
        <translation>memória</translation>
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
        <source>Release runs</source>
        <translation>Libertar execuções</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Executar de novo…</translation>
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
        <source>Run moved</source>
        <translation>Execução movida</translation>
    </message>
    <message>
        <source>Run released</source>
        <translation>Execução libertada</translation>
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
        <source>{count} runs canceled</source>
        <translation>{count} execuções canceladas</translation>
    </message>
    <message>
        <source>{count} runs held</source>
        <translation>{count} execuções retidas</translation>
    </message>
    <message>
        <source>{count} runs moved</source>
        <translation>{count} execuções movidas</translation>
    </message>
    <message>
        <source>{count} runs released</source>
        <translation>{count} execuções libertadas</translation>
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
        <source>Compare</source>
        <translation>Comparar</translation>
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
        <source>Run archived</source>
        <translation>Execução arquivada</translation>
    </message>
    <message>
        <source>Run restored</source>
        <translation>Execução restaurada</translation>
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
    <message>
        <source>{count} runs archived</source>
        <translation>{count} execuções arquivadas</translation>
    </message>
    <message>
        <source>{count} runs restored</source>
        <translation>{count} execuções restauradas</translation>
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
</context>
<context>
    <name>tagging</name>
    <message>
        <source>Tag runs</source>
        <translation>Etiquetar execuções</translation>
    </message>
    <message>
        <source>Tags of 1 run changed</source>
        <translation>Etiquetas de 1 execução alteradas</translation>
    </message>
    <message>
        <source>Tags of {count} runs changed</source>
        <translation>Etiquetas alteradas, execuções: {count}</translation>
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
        <source>Moved to the trash</source>
        <translation>Movido para o lixo</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reposto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{count} moved to the trash</source>
        <translation>Movidos para o lixo: {count}</translation>
    </message>
</context>
</TS>
