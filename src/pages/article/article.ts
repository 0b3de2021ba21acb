import '../../components/theme.css';
import '../fonts.css';
import './article.css';

/* The article needs no code of its own: the scripts that it loads are those that any article would. */
