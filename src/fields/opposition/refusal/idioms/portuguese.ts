import type { Channel } from '../../../../model/contact/channel.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import type { Idiom } from './idioms-data.js';

/**
 * Refusals in Portuguese that leave no doubt, of Portugal and of Brazil, on folded words (`plainWords`). Neither the lexicon nor the second reader knows
 * the language: each is a mark, which counts whatever else stands around it. What only may be one is told by `neighbour-languages.ts`.
 * @module
 */

const NO = '(?:nao|nunca mais|nunca|jamais|nem)';
/** Pronouns, articles and what makes it stronger. */
const SMALL =
  '(?:me|te|lhe|lhes|nos|o|a|os|as|se|mais|nunca|de|por|favor|para|com|este|esta|cliente|contacto|contato|voltar|voltem|volte|tornar|ser|serem|sermos|estar|qualquer|nenhum|nenhuma|quaisquer|da|do|das|dos|nossa|nosso|vossa|vosso|tipo)';
const GAP = `(?: ${SMALL}){0,4}`;
/** Times, places and conditions behind it put a call off. */
const NOT_YET =
  '(?! (?:\\w+ )?(?:antes|ate|depois|apos|hoje|amanha|agora|durante|entre|sem|enquanto|fora|ainda|manha|tarde|noite|almoco|segundas?|tercas?|quartas?|quintas?|sextas?|sabados?|domingos?|esta semana|este mes|ferias|agosto|natal)\\b)';
const WISHES =
  '(?:quer|querem|quero|queremos|queria|deseja|desejam|desejo|desejamos|pretende|pretendem|pretendo|aceita|aceitam|aceito|aceitou|autoriza|autorizam|autorizo|autorizou|permite|permito|consente|consentiu|gostaria|gosta)';
/** What is sent and said to prospects. */
const SENT =
  '(?:e ?mails?|mails?|mailings?|newsletters?|boletim|boletins|publicidades?|propagandas?|promoc\\w+|promos?|campanhas?|marketing|mkt|mensagens|sms|whatsapp|comunicac\\w+|novidades|ofertas comerciais|ofertas|contactos?|contatos?|prospec\\w+|abordagens?|spam|correio|cartas|nada|telemarketing)';
const CALLS = '(?:chamadas?|telefonemas?|ligacoes|telefonicas?|telefonicos?)';
/** Where people and their data stand. */
const LIST =
  '(?:listas?|listagem|bases?|bd|mailings?|cadastros?|ficheiros?|registos?|registros?|newsletters?|boletim|crm|base de dados|sistema)(?! (?:de (?:precos|espera|compras|convidados|tarefas|casamento)))';
const DATA = '(?:dados|informac\\w+ pessoa\\w+|contactos?|contatos?|nome|e ?mails?|numero|registo|registro|cadastro|conta)';
const ASKS =
  '(?:pediu|pede|pedem|pediram|peco|pedido|pedidos|solicit\\w+|exig\\w+|requer\\w*|requereu|quer|querem|deseja|exerc\\w+|invoc\\w+|reclam\\w+)';
const REMOVE =
  '(?:apag\\w+|elimin\\w+|remov\\w+|remocao|retir\\w+|exclu\\w+|tirar|tirem|tire|descadastr\\w+|suprimir|supress\\w+|destruir)';
const REFUSES = '(?:recus(?:a|am|o|ou|aram|ar)|rejeit(?:a|am|o|ou|aram|ar)|declin(?:a|am|o|ou|aram|ar)|dispens(?:a|am|o|ou|aram|ar))';

const marks = (expressions: readonly string[], channels?: readonly Channel[]): readonly Idiom[] =>
  expressions.map((says) => ({ says: prefiltered(says), mark: true, ...(channels && { channels }) }));

/** By what these texts are known before they are read, beside the stems of `neighbour-languages.ts`; without double letters. */
export const PORTUGUESE_STEMS: readonly string[] =
  '_n_quer _nem_ nenhum _zero_ _tire_ _saiu_ destru supres _nunca_ _jamais_ _apag esqueci oposicao consentimento consentiment autorizacao recus rejeit dispens deixou_de deixaram_de deixei_de deixar_de deixem deixe_ parem_ _pare_ chega_de basta_de _nada_de_ _sem_ lgpd rgpd descadastr desinscr desubscr desregist cancela anulo anula _sair_ tirar_ tirem_ exclu remov remoc retir elimin suprimir queixa_ denunci marcou_como spam _cnpd_ _anpd_ lista_de_ bloquead baixa_ em_paz_ _n_lig _n_tel _n_escrev'.split(
    ' ',
  );

/** Calls alone. */
const OF_CALLS = marks(
  [
    `\\b${NO}${GAP} (?:ligar|liguem|ligue|telefonar|telefonem|telefone|chamar|chamem)(?: mais)?\\b${NOT_YET}(?! (?:para|a|ao|pelo|o|as|com|em) (?!este|nos\\b|mim|ela|ele|cliente))`,
    `\\b(?:nao ${WISHES}|n quer(?:em|o)?)${GAP} (?:receber )?(?:mais )?${CALLS}\\b`,
    `\\b${REFUSES}${GAP} (?:receber )?${CALLS}\\b`,
    `\\b(?:parem|pare|deixem|deixe) de (?:me |nos |lhe )?(?:ligar|telefonar)\\b|\\b(?:chega|basta) de ${CALLS}\\b`,
    `^(?:por favor )?(?:sem|nada de|zero|nenhumas?) (?:mais )?${CALLS}(?: (?:comerciais|publicitarias|por favor|pf|sff|mais|de vendas|de marketing))+$`,
  ],
  ['phone'],
);

export const PORTUGUESE_IDIOMS: readonly Idiom[] = [
  ...OF_CALLS,
  ...marks([
    // Not to be reached.
    `\\b${NO}${GAP} (?:contactar|contactem|contacte|contactarem|contatar|contatem|contate|incomodar|incomodem|incomode|perturbar|perturbem|perturbe|abordar|abordem|importunar|chatear|chateiem|chateie|macar|macem|melgar|prospe[ct]+ar)\\b${NOT_YET}`,
    '\\b(?:nao|nunca mais) (?:voltar a )?insist(?:ir|am|a)(?: (?:mais|com este cliente|com o cliente|com est[ae] contact[oa]|por favor|pf|sff))+$|^(?:por favor )?nao insistir$',
    `\\b(?:nao|nem)(?: ${WISHES})?${GAP} ser(?:em)? (?:mais )?(?:contactad\\w+|contatad\\w+|incomodad\\w+|perturbad\\w+|abordad\\w+|importunad\\w+|solicitad\\w+)\\b${NOT_YET}`,
    `\\b${NO}${GAP} (?:escrever|escrevam|escreva)\\b${NOT_YET}(?! (?:em|com|o|a|os|as|no|na|nome|sobre)\\b)`,
    // Nothing more to be sent.
    `\\bnao se (?:aceitam?|recebem?|admitem?|quer|permitem?) (?:mais )?(?:(?:qualquer|nenhuma?|aqui) )?(?:${SENT}|vendedores|propostas comerciais)\\b`,
    `\\b${NO}${GAP} (?:enviar|enviem|envie|enviarem|mandar|mandem|mande|remeter|receber)${GAP} ${SENT}\\b(?! (?:com|sobre|d[aeo] (?!marketing|publicidade|empresa|promo)|ate|antes)\\b)`,
    `\\b(?:nao ${WISHES}|n quer(?:em|o)?)${GAP} (?:receber |que (?:lhe |me |nos )?(?:envie|enviem|mandem) )?(?:mais )?(?:qualquer |quaisquer |nenhuma? |as |os |a |o |nossas? |nossos? |vossas? |vossos? )*${SENT}\\b`,
    '\\bdeixou de querer (?:receber|ser)\\b',
    '\\b(?:deixou|deixaram|deixei|deixar) de (?:subscrever|ser (?:subscritora?|assinante da newsletter)|estar (?:subscrit|inscrit)[oa] (?:na|no))(?! (?:[ao]s? )?(?:software|seguro|servico|plano|contrato|apolice|produto|revista|jornal)s?\\b)',
    `\\b${REFUSES}${GAP} (?:receber )?(?:mais )?${SENT}\\b|\\b${REFUSES}${GAP} (?:ser )?(?:contactad\\w+|contatad\\w+)\\b`,
    `\\b(?:parem|pare|deixem|deixe) de (?:me |nos |lhe )?(?:enviar|mandar|contactar|contatar|incomodar|chatear|escrever|spam\\w*)\\b|\\b(?:chega|basta) de ${SENT}\\b`,
    `^(?:por favor )?(?:sem|nada de|zero|nenhumas?) (?:mais )?${SENT}(?: (?:comerciais|publicitari\\w+|por favor|pf|sff|mais|de vendas|de marketing))+$`,
    '\\bdeix(?:em|e|a|ar) (?:(?:me|nos|lo|la|no|na|o|a|os|as|lhe|este|esta|cliente|senhora?|contacto|contato) ){1,2}em paz\\b',
    // Left, or asks to leave.
    '(?<!\\b(?:nao|nunca|nem) (?:foi |se |esta )?)\\b(?:descadastr\\w+|desinscrev\\w+|desinscricao|desinscrit[oa]|desregist\\w+|dessubscr\\w+)\\b',
    `\\b(?:cancel\\w+|anul\\w+) (?:(?:a|o|as|os|da|do|sua|seu|de) ){0,3}(?:subscric\\w+|inscric\\w+|assinatura|registo|cadastro) (?:(?:na|no|da|do|de|em|a|nossa|nosso) ){1,2}${LIST}\\b|\\b(?:cancel\\w+|anul\\w+) (?:(?:a|o|as|os|da|do|sua|seu|de) ){0,3}(?:subscric\\w+|newsletters?|mailing|consentimento|autorizacao (?:de|para) contact\\w+)(?! (?:d[aeo]|n[ao]|para) (?!newsletter|lista|mailing|e ?mail|boletim))\\b`,
    `\\bd(?:eu|ar|ando|e) (?:de )?baixa (?:d[ae]|na|no|em) (?:nossa |vossa )?(?:${LIST})\\b`,
    `^(?:pediu (?:para )?|quer |por favor |deseja )?(?:sair|saiu|tirar|tirem|remover|removam|retirar|retirem|excluir|excluam|apagar) (?:(?:me|nos|lo|la|o|a|d[aeo]s?|nossas?|vossas?|esta|todas as|todos os) ){1,3}${LIST}\\b`,
    `\\b${ASKS} (?:(?:para|que|por|a|o|ser|sua|seu|lhe|nos|se|favor|de) ){0,4}(?:sair|${REMOVE}|removid\\w+|descadastro)(?: (?:d[aeo]s?|os|as|o|a|seus?|suas?|meus?|minhas?|nossas?|vossas?|todos|todas|pessoais|em|n[ao]))* (?:${LIST}|${DATA})\\b`,
    `\\b${ASKS} (?:(?:para|que|a|o|ser|sua|seu) ){0,3}(?:removid\\w+|retirad\\w+|apagad\\w+|excluid\\w+|eliminad\\w+|esquecid\\w+|descadastro|descadastrad\\w+|apagamento)$`,
    `\\b${ASKS} (?:(?:para|que|a|o|de|sua|seu|uma) ){0,3}(?:remocao|exclusao|apagamento|eliminacao|descadastro)(?: (?:d[aeo]s?|na|no|em|imediata|total|por|via|e ?mail|telefone|dados|listas?|base|contact[oa]|hoje|ontem|rgpd|\\d+))*$`,
    '\\b(?:remocao|removid[oa]|excluid[oa]|eliminad[oa]|retirad[oa]|descadastrad[oa]) a (?:seu )?pedido(?! de (?:compra|encomenda|orcamento))\\b',
    // To be erased, and the rights of the law.
    `\\b(?:apagamento|esquecimento|eliminacao|remocao|exclusao|supressao) (?:(?:d[aeo]s?|os|as|seus|suas|meus|todos) )*(?:dados|rgpd|lgpd|gdpr|art\\w*)\\b|\\b(?:rgpd|lgpd|gdpr) (?:pedido )?(?:de )?(?:apagamento|esquecimento|eliminacao|exclusao|oposicao)\\b`,
    `\\b${REMOVE} (?:(?:os|as|o|a|todos|todas) )*(?:meus?|minhas?|seus) (?:\\w+ )?(?:${DATA})\\b|\\b(?:apag|elimin|remov)\\w+ (?:(?:os|todos) )*dados\\b.{0,20}\\b(?:pedido|titular|rgpd|lgpd|pessoais)\\b`,
    '\\bdireito (?:ao?|de) (?:apagamento|esquecimento|oposicao|ser esquecid\\w)\\b',
    '\\b(?:opoe se|opos se|oponho me|opomos nos|se opoe|se opos)(?! ao? (?:preco|projeto|projecto|obra|orcamento))(?: a| ao| as| aos|$)',
    '^(?:\\w+ )?oposicao(?: (?:por|escrit\\w+|recebida|formal|registada|registrada|apresentada|exercida|rgpd|lgpd|carta|telefone|e ?mail|ao|a|marketing|tratamento|contacto|contato|publicidade|em|\\d+))*$',
    '\\blista (?:de oposic\\w+|de exclusao|de nao contact\\w+)\\b',
    // Consent taken back, and complaints.
    '\\b(?:retirou|retira|revogou|revoga|revogar|revogacao d[eo]|retirada d[eo]|negou|nega|recusou|recusa|nao deu|nao da|nao dou|nao presta) (?:(?:o|a|seu|sua|meu|do) ){0,2}(?:consentimento|autorizacao para (?:contact|market|comunic)\\w+)\\b|\\bconsentimento (?:foi )?(?:revogado|retirado|negado|recusado|anulado)\\b',
    '\\b(?:queixa|reclamacao|denuncia|queixou se|participacao) (?:\\w+ )?(?:a|na|junto da|para a) (?:cnpd|anpd)\\b',
    '\\b(?:marcou|denunciou|reportou|assinalou|sinalizou)(?: \\w+){0,3} como spam\\b',
  ]),
];
