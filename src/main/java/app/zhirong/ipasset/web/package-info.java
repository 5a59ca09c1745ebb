@NullMarked
package app.zhirong.ipasset.web;

import org.jspecify.annotations.NullMarked;
